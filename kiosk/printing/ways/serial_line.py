"""A printer on a serial line: ``serial:///dev/ttyUSB0?baud=115200``.

It stays open: opening moves the control lines, and some printers take that for a reset. The
operating system's own calls instead of pyserial, which knows no deadline for what it has accepted.
"""

import os
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from time import sleep
from typing import ClassVar, Literal, get_args
from urllib.parse import SplitResult, unquote

from kiosk.printing.sending import Deadline
from kiosk.printing.ways.address import (
    BAUDS,
    Expected,
    PrinterUrlRefused,
    device_at,
    options,
    path_in,
    spelled,
)
from kiosk.printing.ways.file_line import FileLine
from kiosk.printing.ways.line import NotAPrinter

Parity = Literal["none", "even", "odd"]
Flow = Literal["xonxoff", "rtscts", "none"]

BAUD = 9600
"""What most printers are set to when they are new."""

_BITS_OF_A_BYTE = 10
"""Start, eight, stop."""

_STEP_SECONDS = 0.005
_NO_LINE = "not a serial line"
_OPTIONS = frozenset(("baud", "parity", "flow"))
_PARITIES: tuple[Parity, ...] = get_args(Parity)
_USUAL = {"parity": "none", "flow": "xonxoff"}
_FLOWS: tuple[Flow, ...] = get_args(Flow)


@dataclass(frozen=True, slots=True)
class SerialWay:
    """A serial line. ``xonxoff`` does no harm where the printer signals by other means."""

    path: str
    baud: int = BAUD
    parity: Parity = "none"
    flow: Flow = "xonxoff"
    keeps_open: ClassVar[bool] = True

    def __str__(self) -> str:
        return self.path

    @property
    def address(self) -> str:
        """Its path and speed, and what else is not as usual."""
        said = {"baud": str(self.baud), "parity": self.parity, "flow": self.flow}
        unusual = dict(sorted(said.items() - _USUAL.items()))
        return spelled("serial", self.path, **unusual)

    @property
    def device(self) -> str:
        """What the path leads to."""
        return device_at(self.path)

    @property
    def bytes_per_second(self) -> int:
        """What the wire carries."""
        return self.baud // _BITS_OF_A_BYTE

    def open(self, _deadline: Deadline) -> "SerialLine":
        """Open and set it; what was said before is void."""
        file = os.open(self.path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        try:
            _set(file, self)
        except OSError:
            os.close(file)
            raise
        return SerialLine(file)


class SerialLine(FileLine):
    """An open serial line."""

    def __init__(self, file: int) -> None:
        super().__init__(file, gives_back=True)

    def settle(self, deadline: Deadline) -> None:
        """Wait until the last byte is on the wire: a printer that is off or full holds it back."""
        while _unsent(self._file):
            sleep(min(deadline.left(), _STEP_SECONDS))

    def close(self) -> None:
        """Give it free. The system would else wait half a minute for what nobody takes."""
        import termios  # noqa: PLC0415  not on every system

        with suppress(termios.error):
            termios.tcflush(self._file, termios.TCIOFLUSH)
        super().close()


def serial_way(url: str, parts: SplitResult) -> SerialWay:
    """Read ``serial:///dev/ttyUSB0?baud=115200&parity=none&flow=xonxoff``."""
    if sys.platform == "win32":
        raise PrinterUrlRefused(url, Expected.ANOTHER_WAY)
    path = unquote(parts.path)
    if parts.netloc or not path.strip("/") or parts.fragment or "\0" in path:
        raise PrinterUrlRefused(url, Expected.SERIAL)
    said = options(url, parts, _OPTIONS, Expected.SERIAL)
    parity, flow = said.get("parity", "none"), said.get("flow", "xonxoff")
    if parity not in _PARITIES or flow not in _FLOWS:
        raise PrinterUrlRefused(url, Expected.SERIAL)
    return SerialWay(path_in(path), _baud(url, said.get("baud", str(BAUD))), parity, flow)


def _baud(url: str, said: str) -> int:
    if said not in map(str, BAUDS):
        raise PrinterUrlRefused(url, Expected.BAUD)
    return int(said)


def _set(file: int, way: SerialWay) -> None:
    import termios  # noqa: PLC0415  not on every system

    speed = getattr(termios, f"B{way.baud}")
    control = termios.CS8 | termios.CREAD | termios.CLOCAL
    control |= {"none": 0, "even": termios.PARENB, "odd": termios.PARENB | termios.PARODD}[
        way.parity
    ]
    control |= termios.CRTSCTS if way.flow == "rtscts" else 0
    entering = termios.IGNBRK | (termios.IXON if way.flow == "xonxoff" else 0)
    try:
        special = termios.tcgetattr(file)[6]
        # No echo, no lines, no HUPCL: a control line that drops resets some printers.
        mode = [entering, 0, control, 0, speed, speed, special]
        termios.tcsetattr(file, termios.TCSANOW, mode)
        termios.tcflush(file, termios.TCIOFLUSH)
    except termios.error as failure:
        raise NotAPrinter(_NO_LINE) from failure


def _unsent(file: int) -> int:
    import fcntl  # noqa: PLC0415  not on every system
    import termios  # noqa: PLC0415

    (unsent,) = struct.unpack("i", fcntl.ioctl(file, termios.TIOCOUTQ, bytes(4)))
    return int(unsent)
