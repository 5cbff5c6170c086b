"""Following the database in a thread: whatever anybody commits is read and handed to the window."""

from collections.abc import Callable
from threading import Event, Thread
from time import monotonic
from typing import Any

import structlog
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.storage.changes import PAUSE, Watch
from kiosk.storage.faults import Fault

RENEWAL = 2.0
"""Seconds after which a window is read anew without a change: counters open, the day turns."""

RETRY = 1.0
"""Seconds between two tries while the database is away."""

_log = structlog.get_logger(__name__)


class Follower(QObject):
    """Reads with ``read`` at the start, after each commit and every ``RENEWAL``.

    ``seen`` is called with what was read; ``lost`` with the fault, once, while the database is
    away. Both on the thread that made the follower: the GUI's.
    """

    _seen = Signal(object)
    _lost = Signal(object)

    def __init__(
        self,
        path: str,
        read: Callable[[], Any],
        seen: Callable[[Any], None],
        lost: Callable[[Fault], None],
    ) -> None:
        super().__init__()
        self._path = path
        self._read = read
        self._show, self._show_lost = seen, lost
        self._seen.connect(self._deliver)
        self._lost.connect(self._deliver_lost)
        self._stop = Event()
        self._thread = Thread(target=self._follow, name="follower", daemon=True)

    def start(self) -> None:
        """Begin to follow."""
        self._thread.start()

    def close(self) -> None:
        """Stop following."""
        self._stop.set()
        self._thread.join(timeout=RETRY)

    @Slot(object)
    def _deliver(self, what: object) -> None:
        if not self._stop.is_set():
            self._show(what)

    @Slot(object)
    def _deliver_lost(self, fault: Fault) -> None:
        if not self._stop.is_set():
            self._show_lost(fault)

    def _follow(self) -> None:
        well = True
        while not self._stop.is_set():
            try:
                self._follow_while_well()
            except Fault as fault:
                if well:
                    _log.warning("database lost", fault=type(fault).__name__, why=str(fault))
                    self._lost.emit(fault)
                well = False
                self._stop.wait(RETRY)
            else:
                well = True

    def _follow_while_well(self) -> None:
        watch = Watch(self._path)
        try:
            read_at = -RENEWAL
            while not self._stop.is_set():
                if watch.changed() or monotonic() - read_at > RENEWAL:
                    read_at = monotonic()
                    self._seen.emit(self._read())
                self._stop.wait(PAUSE)
        finally:
            watch.close()
