"""The sign: a small screen over one counter, with the number that is called or served there."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.queueing.facts import State
from kiosk.queueing.hall import CallLine, Hall
from kiosk.queueing.profile import Counter, Profile
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.board_cells import AT_COUNTER, agency_of_queue
from kiosk.viewmodels.evacuation import EvacuationNotice
from kiosk.viewmodels.ports import Surroundings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SignView:
    """``state`` is unknown, called, serving, open or closed; ``times`` how often it was called."""

    state: str = "unknown"
    code: str = ""
    words: str = ""
    times: tuple[int, int] = (0, 0)


def derive_sign(hall: Hall, counter: int, translate: Translate) -> SignView:
    """Derive the sign of one counter."""
    call = next((call for call in hall.calls if _is_at(call, counter)), None)
    if call is not None:
        words = {
            State.CALLED: translate("Sign", "Please come here"),
            State.SERVING: translate("Sign", "Being served"),
        }[State(call.state)]
        return SignView(call.state, call.code, words, (call.stage, call.calls))
    if counter in hall.open_counters:
        return SignView("open", words=translate("Sign", "Please wait for your number"))
    return SignView("closed", words=translate("Display", "Closed"))


def counter_name(profile: Profile, counter: Counter, language: str, queue: str) -> str:
    """Call a counter by its name, or by the agency of the first ``queue`` it serves now."""
    if counter.name is not None:
        return counter.name.said_in(language)
    return agency_of_queue(profile, queue, language)


def _is_at(call: CallLine, counter: int) -> bool:
    return call.counter == counter and call.state in AT_COUNTER


@QmlElement
class Sign(QObject):
    """What hangs over one counter. ``called`` asks for its flash."""

    called = Signal()
    viewChanged = Signal()
    headChanged = Signal()
    faultChanged = Signal()

    def __init__(
        self,
        around: Surroundings,
        counter: Counter,
        parent: QObject | None = None,
        *,
        dark: bool = False,
    ) -> None:
        super().__init__(parent)
        self._around, self._counter, self._dark = around, counter, dark
        self._language = around.profile.office.languages[0]
        self._queue = counter.queues[0]
        self._view = SignView()
        self._fault = ""
        self._evacuation = EvacuationNotice(around, self)

    def show(self, hall: Hall) -> None:
        """Show a snapshot of the hall. The first one shows an old call and flashes nothing."""
        self._evacuation.show(hall.evacuation)
        if (queue := hall.queues_at(self._counter)[0]) != self._queue:
            self._queue = queue
            self.headChanged.emit()
        before = self._view
        self._view = derive_sign(hall, self._counter.number, self._around.translate)
        if self._view == before:
            return
        self.viewChanged.emit()
        is_new = before.state != "unknown" and before.times != self._view.times
        if is_new and self._view.state == State.CALLED:
            self.called.emit()

    def show_fault(self, sentence: str) -> None:
        """Say in a corner that what is shown may be old, and why."""
        if sentence != self._fault:
            self._fault = sentence
            self.faultChanged.emit()

    def clear_fault(self) -> None:
        """Say that the sign is connected again."""
        self.show_fault("")

    dark = Property(bool, attrgetter("_dark"), notify=headChanged)
    demo = Property(bool, attrgetter("_around.demo"), notify=headChanged)
    fault = Property(str, attrgetter("_fault"), notify=faultChanged)
    state = Property(str, attrgetter("_view.state"), notify=viewChanged)
    code = Property(str, attrgetter("_view.code"), notify=viewChanged)
    words = Property(str, attrgetter("_view.words"), notify=viewChanged)
    evacuation = Property(EvacuationNotice, attrgetter("_evacuation"), notify=headChanged)

    @Property(str, notify=headChanged)
    def number(self) -> str:
        return str(self._counter.number)

    @Property(str, notify=headChanged)
    def name(self) -> str:
        return self._name()

    @Property(int, notify=headChanged)
    def longestWord(self) -> int:
        return max((len(word) for word in self._name().split()), default=1)

    def _name(self) -> str:
        return counter_name(self._around.profile, self._counter, self._language, self._queue)
