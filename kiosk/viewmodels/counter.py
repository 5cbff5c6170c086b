"""The keys of one counter: an officer calls, serves and finishes tickets."""

import logging
from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.refusals import Refusal
from kiosk.viewmodels.counter_keys import USUAL_KEYS, CounterKeyboard, KeysOfActs
from kiosk.viewmodels.counter_shown import CounterShown
from kiosk.viewmodels.ports import CounterDesk, Surroundings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

GO_ON = "go_on"
_PAUSE = SECOND
"""The main key ignores a second press within this time: a bounce must not send a person away."""

log = logging.getLogger(__name__)


@QmlElement
class Counter(CounterShown):
    """The officer's keys. One press, one act; what it changed is read before the next."""

    def __init__(
        self,
        around: Surroundings,
        counter: int,
        desk: CounterDesk,
        parent: QObject | None = None,
        keys: KeysOfActs = USUAL_KEYS,
    ) -> None:
        """Take the counter's number, what its officer may do there, and which key does what."""
        super().__init__(around, counter, parent)
        self._keyboard = CounterKeyboard(keys, around.translate, self)
        self._desk = desk
        self._pressed_at: int | None = None

    @Slot()
    def goOn(self) -> None:
        """Do what comes next: call, start, or finish and call."""
        acts = {
            "call": self._desk.call,
            "start": self._desk.start,
            "finish_and_call": self._desk.finish_and_call,
        }
        now = self._around.now()
        act = acts.get(self._keys.go_on)
        if act is None or self._busy or self._too_soon(now):
            return
        self._pressed_at = now
        self._act(GO_ON, act)

    @Slot(str)
    def press(self, act: str) -> None:
        """Do the act of a key of the keyboard."""
        keys = {
            "go_on": self.goOn,
            "recall": self.recall,
            "start": self.start,
            "no_show": self.noShow,
            "finish": self.finish,
            "strip": self.as_strip.toggle,
        }
        if act in keys:
            keys[act]()

    @Slot()
    def start(self) -> None:
        """Begin to serve, and never anything else, however often it is pressed."""
        self._move("start", self._desk.start)

    @Slot()
    def finish(self) -> None:
        """Finish without calling the next."""
        self._move("finish", self._desk.finish)

    @Slot()
    def recall(self) -> None:
        """Call the same ticket again."""
        self._move("recall", self._desk.recall)

    @Slot()
    def noShow(self) -> None:
        """Close the ticket because nobody came."""
        self._move("no_show", self._desk.no_show)

    @Slot()
    def changeRoll(self) -> None:
        """Somebody put a new roll into the printer of the alarm."""
        printer = self._alarm.printer
        if printer and self._may_answer():
            self._act("change_roll", lambda: self._desk.change_roll(printer))

    @Slot()
    def slipCameOut(self) -> None:
        """Somebody saw the slip of the alarm."""
        self._resolve("came_out", self._desk.slip_came_out)

    @Slot()
    def printCopy(self) -> None:
        """Print a marked copy of the slip of the alarm."""
        self._resolve("print_copy", self._desk.print_copy)

    def _resolve(self, key: str, act: Callable[[int], object]) -> None:
        job = self._alarm.job
        if job and self._may_answer():
            self._act(key, lambda: act(job))

    def _may_answer(self) -> bool:
        # The next matter stands where the last one stood: a bounce must not answer it.
        settled = not 0 <= self._around.now() - self._alarm_since < _PAUSE
        return settled and not self._busy

    def _move(self, key: str, act: Callable[[], object]) -> None:
        if key in self._keys.moves and not self._busy:
            self._act(key, act)

    def _act(self, key: str, act: Callable[[], object]) -> None:
        self._set_busy(key)
        self._set_failed(None)
        self._around.jobs.run(act, self._acted, self._refused)

    def _acted(self, _outcome: object) -> None:
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
        self._acted(None)

    def _too_soon(self, now: int) -> bool:
        return self._pressed_at is not None and 0 <= now - self._pressed_at < _PAUSE

    keyboard = Property(CounterKeyboard, attrgetter("_keyboard"), constant=True)
