"""The strip: a counter's narrow window at the edge of the screen, beside the officer's own work."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.facts import Class, StageFacts, State
from kiosk.queueing.hall import AtCounter
from kiosk.viewmodels.counter_duty import CounterDuty
from kiosk.viewmodels.counter_view import past_standard
from kiosk.viewmodels.counter_words import Spoken, minutes_of, short_length, stopwatch
from kiosk.viewmodels.ports import Surroundings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StripView:
    """Two short lines. ``page``: ticket, idle, away (a break), sign_in or evacuation."""

    page: str = "idle"
    title: str = ""
    note: str = ""
    allowed: str = ""
    """The standard beside the time at the counter."""
    past: bool = False
    """The time at the counter is past the standard."""


def derive_strip(at: AtCounter, now: int, spoken: Spoken, duty: CounterDuty) -> StripView:
    """Derive what the strip says beside the number."""
    if at.evacuation is not None:
        words = spoken.translate("Counter", "Evacuation: everybody leaves the building")
        return StripView("evacuation", words)
    if duty.is_covering:
        return _unattended(at, spoken, duty)
    return _idle(at, now, spoken) if at.open is None else _ticket(at.open, now, spoken)


def _ticket(stage: StageFacts, now: int, spoken: Spoken) -> StripView:
    service = spoken.service(stage.service)
    if stage.state != State.SERVING:
        return StripView("ticket", service, _called(stage, now, spoken))
    past = past_standard(stage, now, spoken)
    note = _class(stage, spoken) if past <= 0 else _late(past, spoken)
    return StripView("ticket", service, note, _allowed(stage, spoken), past=past > 0)


def _class(stage: StageFacts, spoken: Spoken) -> str:
    if stage.class_ == Class.PRIORITY:
        return spoken.translate("Counter", "Priority")
    return spoken.translate("Counter", "Regular")


def _late(past: int, spoken: Spoken) -> str:
    length = short_length(past, spoken.translate)
    return spoken.translate("Counter", "Past by {time}").format(time=length)


def _allowed(stage: StageFacts, spoken: Spoken) -> str:
    service = spoken.profile.service_by_code.get(stage.service)
    if service is None:
        return ""
    words = spoken.translate("Counter", "of {number} min")
    return words.format(number=service.standard.counter_minutes)


def _called(stage: StageFacts, now: int, spoken: Spoken) -> str:
    since = stopwatch(now - (stage.called_at or now), spoken.language)
    words = spoken.translate("Counter", "Call {number}, {time} ago")
    return words.format(number=stage.calls, time=since)


def _idle(at: AtCounter, now: int, spoken: Spoken) -> StripView:
    if at.longest_since is None:
        return StripView(title=spoken.translate("Counter", "Nobody is waiting"))
    words = spoken.translate("Counter", "Longest wait {minutes}")
    longest = words.format(minutes=minutes_of(now - at.longest_since, spoken))
    return StripView(title=spoken.translate("Counter", "Ready for the next ticket"), note=longest)


def _unattended(at: AtCounter, spoken: Spoken, duty: CounterDuty) -> StripView:
    if duty.is_asking or duty.shift is None:
        return StripView("sign_in", spoken.translate("Counter", "Nobody is signed in here"))
    words = spoken.translate("Counter", "Break until {time}")
    until = spoken.clock(duty.shift.break_until or at.at)
    return StripView("away", words.format(time=until), duty.shift.name)


@QmlElement
class CounterStrip(QObject):
    """Whether the counter is seen as a strip, and what that says."""

    toggled = Signal()
    changed = Signal()

    def __init__(self, around: Surroundings, counter: int, parent: QObject | None = None) -> None:
        """Begin as the full window, with a chime when somebody comes."""
        super().__init__(parent)
        self._around, self._counter = around, counter
        self._on, self._lent = False, False
        self._attention = "sound"
        self._view = StripView()

    @property
    def is_on(self) -> bool:
        """Tell whether the counter is seen as a strip."""
        return self._on

    def show(self, at: AtCounter, now: int, spoken: Spoken, duty: CounterDuty) -> None:
        """Show a snapshot as it stands at ``now``."""
        view = derive_strip(at, now, spoken, duty)
        if view != self._view:
            self._view = view
            self.changed.emit()

    def promise(self, attention: str) -> None:
        """Say how the officer's attention is called: by ``sound``, ``silent`` or not at all."""
        self._attention = attention

    def retranslate(self) -> None:
        """Speak another language from now on."""
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Change between the strip and the full window."""
        self._on, self._lent = not self._on, False
        self.toggled.emit()

    def make_room(self, *, needed: bool) -> None:
        """Be the full window while something is open that a strip has no room for."""
        if needed == self._on and needed != self._lent:
            self.toggle()
            self._lent = needed

    on = Property(bool, attrgetter("_on"), notify=toggled)
    number = Property(int, attrgetter("_counter"), notify=changed)
    page = Property(str, attrgetter("_view.page"), notify=changed)
    title = Property(str, attrgetter("_view.title"), notify=changed)
    note = Property(str, attrgetter("_view.note"), notify=changed)
    allowed = Property(str, attrgetter("_view.allowed"), notify=changed)
    past = Property(bool, attrgetter("_view.past"), notify=changed)

    @Property(str, notify=changed)
    def soon(self) -> str:
        """What happens when somebody comes, in a sentence or two."""
        translate = self._around.translate
        return {
            "sound": translate(
                "Counter",
                "A chime sounds and this window comes forward as soon as somebody takes a ticket.",
            ),
            "silent": translate(
                "Counter", "This window comes forward as soon as somebody takes a ticket."
            ),
        }.get(
            self._attention,
            translate(
                "Counter",
                "The key below comes alive by itself as soon as somebody takes a ticket. "
                "No need to press it again.",
            ),
        )

    @Property(str, notify=changed)
    def soonShort(self) -> str:
        """The same in one line."""
        if self._attention == "sound":
            return self._around.translate("Counter", "A chime sounds when somebody comes")
        return self._around.translate("Counter", "The key comes alive by itself")
