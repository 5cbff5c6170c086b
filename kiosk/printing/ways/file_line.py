"""A line that the operating system shows as a file: a device, a serial line, a pipe."""

import errno
import os
import select
from time import monotonic, sleep

from kiosk.printing.sending import LATE, Deadline

_MILLISECONDS = 1000
_BREATH_SECONDS = 0.005
"""A device may say that it is ready and then not be: ask again, but not all the time."""

_MOST_BYTES = 1024
_GONE = "the printer went away"


class FileLine:
    """An open file, which it owns. ``gives_back``: it was opened to be read, too."""

    def __init__(self, file: int, *, gives_back: bool) -> None:
        self._file = file
        self.gives_back = gives_back

    def write(self, data: bytes, seconds: float) -> int:
        """Write as much as is accepted."""
        if not self._is_ready(select.POLLOUT, seconds):
            return 0
        try:
            return os.write(self._file, data)
        except BlockingIOError:
            # Room for some bytes, but not for these: a pipe takes less than a page only in part.
            sleep(min(seconds, _BREATH_SECONDS))
            return 0

    def read(self, seconds: float) -> bytes:
        """Give what the printer says."""
        ends = monotonic() + seconds
        while self.gives_back and self._is_ready(select.POLLIN, max(0.0, ends - monotonic())):
            data = self._said()
            if data or monotonic() >= ends:
                return data
            sleep(_BREATH_SECONDS)
        return b""

    def settle(self, deadline: Deadline) -> None:
        """Wait until the device has taken its last packet: closing it would withdraw it."""
        # Ready to write says just this of a device; of a pipe it says only that there is room.
        if self.gives_back and not self._is_ready(select.POLLOUT, deadline.remaining()):
            raise TimeoutError(LATE)

    def close(self) -> None:
        """Give the device free."""
        os.close(self._file)

    def _said(self) -> bytes:
        try:
            return os.read(self._file, _MOST_BYTES)
        except BlockingIOError:
            return b""
        except OSError as failure:
            # A USB printer without a way back; Linux says so only when it is read from.
            if failure.errno != errno.EINVAL:
                raise
            self.gives_back = False
            return b""

    def _is_ready(self, event: int, seconds: float) -> bool:
        waiting = select.poll()
        waiting.register(self._file, event)
        for _, events in waiting.poll(seconds * _MILLISECONDS):
            if events & event:
                return True
            raise ConnectionError(_GONE)
        return False
