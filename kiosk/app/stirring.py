"""Noticing that somebody writes: the system tells of it, so a window at rest need not look.

It tells of every write to the office's write-ahead log. That comes *before* the commit can be seen,
so after a word of it the commit is looked for often, for a short while. Without a word it is looked
for all the same, but seldom: a disk may take its time, and not every file system tells.
"""

from threading import Event
from time import monotonic, sleep

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot
from shiboken6 import delete, isValid

OFTEN, SELDOM = 0.015, 0.5
"""Seconds between two looks, after a write and at rest: a look every 50 ms took 0.5 % of a core."""

LIVELY = 0.3
"""Seconds of looking often after a write: a commit is seen once the disk has it."""


class Stirring(QObject):
    """Listens on the thread that made it, the GUI's; ``wait`` belongs to the thread that looks."""

    _to_hear = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stirred = Event()
        self._lively_until = 0.0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._hear)
        self._to_hear.connect(self._listen)

    def listen(self, log: str) -> None:
        """Listen from now on to writes to the file ``log``; called on any thread."""
        self._to_hear.emit(log)

    def close(self) -> None:
        """Listen no more, and end the waiting."""
        # Left to the garbage collector, it might be ended on a thread that is not its own.
        if isValid(self._watcher):
            delete(self._watcher)
        self._stirred.set()

    def wait(self) -> None:
        """Wait until a look is worth it."""
        if monotonic() < self._lively_until:
            sleep(OFTEN)
        else:
            self._stirred.wait(SELDOM)
        if self._stirred.is_set():
            self._stirred.clear()
            self._lively_until = monotonic() + LIVELY

    @Slot(str)
    def _listen(self, log: str) -> None:
        if isValid(self._watcher):
            # A log that was deleted and made anew has the old name and is another file.
            self._watcher.removePath(log)
            self._watcher.addPath(log)

    @Slot(str)
    def _hear(self, _log: str) -> None:
        self._stirred.set()
