"""A printer on a cable, as the kernel's device file (``/dev/usb/lp0``).

A pipe is taken for a printer, too, and a regular file that says by its name that it collects slips.
"""

import errno
import os
import stat
from pathlib import Path
from urllib.parse import SplitResult, unquote

from kiosk.printing.sending import Deadline
from kiosk.printing.ways.address import Expected, PrinterUrlRefused, device_at, path_in, spelled
from kiosk.printing.ways.file_line import FileLine
from kiosk.printing.ways.line import NotAPrinter

USB_BYTES_PER_SECOND = 1_000_000
"""What a printer at USB full speed carries, about."""

JOB_BEGINS = b"\x1b@"
COLLECTS = ".bin"
"""How a regular file must end that collects slips, for tests and trials without a printer.

Else any empty file would swallow them: a lock, settings, or the one that ``echo > /dev/usb/lp0``
leaves where the printer's device is missing.
"""

_NO_SLIPS = "a file of something else, not of slips"
_NO_COLLECTOR = "a regular file, not a device"
_NO_DEVICE = "a folder or a disk, not a printer's device"
_NO_PAPER = "one of the system's own devices such as /dev/null, which print nothing"
_NO_TERMINAL = "a terminal, or a serial line, whose address is serial:///dev/ttyUSB0?baud=115200"

_MEMORY = 1
"""Linux' number of the devices that are no hardware: null, zero, full, random."""


class DeviceWay:
    """A device file. It may be absent now and there later; each page opens it."""

    keeps_open = False
    bytes_per_second = USB_BYTES_PER_SECOND

    def __init__(self, path: str) -> None:
        self._path = path_in(path)

    def __str__(self) -> str:
        return self._path

    @property
    def address(self) -> str:
        """Its path."""
        return spelled("file", self._path)

    @property
    def device(self) -> str:
        """What the path leads to."""
        return device_at(self._path)

    def open(self, _deadline: Deadline) -> FileLine:
        """Open it. What is not there is not created; a disk or a document is not written to."""
        # Not CREAT: a printer that is switched off must not become a file that swallows slips.
        flags = os.O_NONBLOCK | os.O_NOCTTY
        if self._is_device():
            return self._device(flags)
        return FileLine(os.open(self._path, flags | os.O_WRONLY | os.O_APPEND), gives_back=False)

    def _is_device(self) -> bool:
        found = Path(self._path).stat()
        mode, is_device = found.st_mode, stat.S_ISCHR(found.st_mode)
        if stat.S_ISREG(mode):
            self._refuse_other_files()
        elif not (is_device or stat.S_ISFIFO(mode)):
            raise NotAPrinter(_NO_DEVICE)
        elif is_device and os.major(found.st_rdev) == _MEMORY:
            raise NotAPrinter(_NO_PAPER)
        return is_device

    def _device(self, flags: int) -> FileLine:
        try:
            file, gives_back = os.open(self._path, flags | os.O_RDWR), True
        except OSError as failure:
            if failure.errno not in (errno.EACCES, errno.EINVAL):
                raise
            file, gives_back = os.open(self._path, flags | os.O_WRONLY), False
        if _rewrites(file):
            os.close(file)
            raise NotAPrinter(_NO_TERMINAL)
        return FileLine(file, gives_back=gives_back)

    def _refuse_other_files(self) -> None:
        if Path(self._path).suffix != COLLECTS:
            raise NotAPrinter(_NO_COLLECTOR)
        with Path(self._path).open("rb") as file:
            beginning = file.read(len(JOB_BEGINS))
        if beginning not in (b"", JOB_BEGINS):
            raise NotAPrinter(_NO_SLIPS)


def device_way(url: str, parts: SplitResult) -> DeviceWay:
    """Read ``file:///dev/usb/lp0``."""
    path = unquote(parts.path)
    if parts.netloc or not path.startswith("/") or parts.query or parts.fragment or "\0" in path:
        raise PrinterUrlRefused(url, Expected.DEVICE)
    return DeviceWay(path)


def _rewrites(file: int) -> bool:
    """Tell whether it is a terminal that changes what is written to it, as people's do."""
    try:
        import termios  # noqa: PLC0415  not on every system
    except ImportError:
        return False
    try:
        output_modes = termios.tcgetattr(file)[1]
    except termios.error:
        return False
    return bool(output_modes & termios.OPOST)
