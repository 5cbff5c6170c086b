"""A printer on a cable, as the kernel's device file (``/dev/usb/lp0``)."""

import os
import select

from kiosk.printing.page import Page
from kiosk.printing.sending import DEADLINE_SECONDS, LATE, Deadline, Delivered, Sent, failed
from kiosk.printing.status import PrinterStatus

_MILLISECONDS = 1000
_GONE = "the printer went away"


class Device:
    """A device file. It may be absent now and there later: only sending opens it."""

    def __init__(self, path: str, deadline: float = DEADLINE_SECONDS) -> None:
        self._path, self._seconds = path, deadline

    def send(self, page: Page) -> Sent:
        """Open, send and close within the deadline. A missing device is not created."""
        # Append: a regular file collects the pages. Not CREAT: a printer that is switched off must
        # not become a file that swallows slips.
        flags = os.O_WRONLY | os.O_APPEND | os.O_NONBLOCK | os.O_NOCTTY
        try:
            device = os.open(self._path, flags)
        except OSError as failure:
            return failed(0, f"{self._path}: {failure.strerror}")
        try:
            return self._sent(device, page.data)
        finally:
            os.close(device)

    def look(self) -> PrinterStatus | None:
        """Nothing is asked of it yet."""
        return None

    def close(self) -> None:
        """Nothing is kept open."""

    def _sent(self, device: int, data: bytes) -> Sent:
        deadline, sent = Deadline(self._seconds), 0
        try:
            while sent < len(data):
                sent += _written(device, data[sent:], deadline)
        except OSError as failure:
            return failed(sent, f"{self._path}: {failure}")
        return Delivered()


def _written(device: int, data: bytes, deadline: Deadline) -> int:
    ready = select.poll()
    ready.register(device, select.POLLOUT)
    for _, event in ready.poll(deadline.left() * _MILLISECONDS):
        if event & select.POLLOUT:
            return _accepted(device, data)
        raise ConnectionError(_GONE)
    raise TimeoutError(LATE)


def _accepted(device: int, data: bytes) -> int:
    try:
        return os.write(device, data)
    except BlockingIOError:
        # Room for some bytes, but not for these: a pipe takes less than a page only in part.
        return 0
