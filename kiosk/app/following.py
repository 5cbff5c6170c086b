"""Following the database in a thread: whatever anybody commits is read and handed to the window."""

import logging
from collections.abc import Callable
from dataclasses import replace
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.app.stirring import Stirring
from kiosk.queueing.hall import AtCounter, Hall
from kiosk.queueing.refusals import Refusal
from kiosk.storage.faults import DatabaseBroken, Fault
from kiosk.storage.onlooker import Onlooker

if TYPE_CHECKING:
    from kiosk.queueing.floor import Floor

RENEWAL = 5.0
"""Seconds after which a window is read anew without a change: counters open, the day turns.

Reading at 2 s cost an idle window 0.3 % of a core, for a counter's word that nobody misses sooner.
"""

RETRY = 1.0
"""Seconds between two tries while the database is away."""

SnapshotT = TypeVar("SnapshotT", Hall, AtCounter, "Floor")
Trouble = Fault | Refusal
"""Why nothing can be read: the database is away, or holds no such counter any more."""

_log = logging.getLogger(__name__)


class Shown(Generic[SnapshotT]):
    """What a window was shown last: it is handed over only what differs from it.

    What was read again without a change does not: windows know the time themselves.
    """

    def __init__(self, show: Callable[[SnapshotT], None]) -> None:
        """Begin with nothing shown."""
        self._show: Callable[[SnapshotT], None] = show
        self._last: SnapshotT | None = None

    def renew(self, read: SnapshotT) -> None:
        """Show what was read, if it is something new."""
        if self._last is None or replace(read, at=self._last.at) != self._last:
            self._last = read
            self._show(read)

    def forget(self) -> None:
        """Something else stands in the window: whatever is read next is new."""
        self._last = None


class Follower(QObject):
    """Reads with ``read`` what an ``onlooker`` sees.

    It does so at the start, after each commit and every ``RENEWAL``.

    ``seen`` is called with what was read; ``lost`` with the trouble, once each time it begins.
    Both on the thread that made the follower: the GUI's.
    """

    _seen = Signal(object)
    _lost = Signal(object)

    def __init__(
        self,
        onlooker: Onlooker,
        read: Callable[[Onlooker], Any],
        seen: Callable[[Any], None],
        lost: Callable[[Trouble], None],
    ) -> None:
        super().__init__()
        self._onlooker = onlooker
        self._read = read
        self._show, self._show_lost = seen, lost
        self._seen.connect(self._deliver)
        self._lost.connect(self._deliver_lost)
        self._well = True
        self._stop = Event()
        self._stirring = Stirring()
        self._thread = Thread(target=self._follow, name="follower", daemon=True)

    def start(self) -> None:
        """Begin to follow."""
        self._thread.start()

    def close(self) -> None:
        """Stop following."""
        self._stop.set()
        self._stirring.close()
        self._thread.join(timeout=RETRY)

    @Slot(object)
    def _deliver(self, what: object) -> None:
        if not self._stop.is_set():
            self._show(what)

    @Slot(object)
    def _deliver_lost(self, trouble: Trouble) -> None:
        if not self._stop.is_set():
            self._show_lost(trouble)

    def _follow(self) -> None:
        while not self._stop.is_set():
            try:
                self._follow_while_well()
            except (Fault, Refusal) as trouble:
                self._lose(trouble)
            except Exception as bug:
                # A follower that ended would leave a window that looks alive and is not.
                _log.exception("unexpected")
                self._lose(DatabaseBroken(self._onlooker.name, repr(bug)))

    def _lose(self, trouble: Trouble) -> None:
        if self._well:
            _log.warning(
                "hall lost", extra={"trouble": type(trouble).__name__, "why": str(trouble)}
            )
            self._lost.emit(trouble)
        self._well = False
        self._stop.wait(RETRY)

    def _follow_while_well(self) -> None:
        onlooker = self._onlooker
        with onlooker.open():
            read_at = self._look()
            self._stirring.listen(onlooker.log)
            while not self._stop.is_set():
                self._stirring.wait()
                if onlooker.changed() or monotonic() - read_at > RENEWAL:
                    read_at = self._look()

    def _look(self) -> float:
        begun = monotonic()
        self._seen.emit(self._read(self._onlooker))
        self._well = True
        return begun
