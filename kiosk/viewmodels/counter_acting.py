"""How a counter acts: one act at a time, its outcome looked at, the last one to be taken back."""

import logging
from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import Called, Moved, NobodyWaiting
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.outcomes import Closed, Joined, Planned, Undone
from kiosk.queueing.refusals import Refusal
from kiosk.queueing.undoing import UNDO_WITHIN
from kiosk.viewmodels.counter_ports import CounterDesk
from kiosk.viewmodels.counter_shown import CounterShown
from kiosk.viewmodels.ports import Surroundings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


def can_be_undone(key: str, outcome: object) -> bool:
    """Tell whether an act that gave this may be taken back."""
    if isinstance(outcome, NobodyWaiting):
        # Finishing and calling has finished all the same.
        return key == "finish_and_call"
    walked_in = isinstance(outcome, Joined) and outcome.move == "walk_in"
    return isinstance(outcome, Called | Moved | Joined | Planned | Closed) and not walked_in


@QmlElement
class CounterActing(CounterShown):
    """Does one act after another; while one is under way no other begins."""

    undoChanged = Signal()

    def __init__(
        self, around: Surroundings, counter: int, desk: CounterDesk, parent: QObject | None
    ) -> None:
        """Take the counter's number and what its officer may do there."""
        super().__init__(around, counter, parent)
        self._desk = desk
        self._undo_until, self._undo_left = 0, 0

    def _act(
        self, key: str, act: Callable[[], object], done: Callable[[], None] = lambda: None
    ) -> None:
        offered = self._keys.go_on
        self._set_busy(key)
        self._set_failed(None)

        def acted(outcome: object) -> None:
            self._note_undo(offered if key == "go_on" else key, outcome)
            done()
            self._look()

        self._around.jobs.run(act, acted, self._refused)

    def _ask(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Ask the office something for a sheet; nothing changes by it."""
        self._set_busy("sheet")
        self._set_failed(None)

        def answered(answer: object) -> None:
            self._set_busy("")
            then(answer)

        self._around.jobs.run(work, answered, self._refused)

    def _look(self) -> None:
        # Still busy: the keys must not speak of a ticket that has moved on.
        self._around.jobs.run(self._desk.look, self._looked, self._look_failed)

    def _looked(self, at: AtCounter) -> None:
        self._set_busy("")
        self.show(at)

    def _look_failed(self, error: Exception) -> None:
        # The act itself is done; the next snapshot brings what it changed.
        log.warning("counter could not be read", extra={"counter": self._counter}, exc_info=error)
        self._set_busy("")

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            log.error(
                "act failed", extra={"counter": self._counter, "key": self._busy}, exc_info=error
            )
        self._set_failed((self._busy, error))
        self._look()

    def _note_undo(self, key: str, outcome: object) -> None:
        if can_be_undone(key, outcome):
            self._undo_until = self._around.now() + UNDO_WITHIN
        elif isinstance(outcome, Undone | Joined):
            self._undo_until = 0
        self._count_down()

    def _count_down(self) -> None:
        left = -((self._around.now() - self._undo_until) // SECOND)
        left = left if 0 < left <= UNDO_WITHIN // SECOND else 0
        if left != self._undo_left:
            self._undo_left = left
            self.undoChanged.emit()

    undoLeft = Property(int, attrgetter("_undo_left"), notify=undoChanged)
