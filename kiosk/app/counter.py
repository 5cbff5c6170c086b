"""An officer's window. While it runs it owns its counter: that makes the counter count as open."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickWindow

from kiosk.app.attention import Attention, come_forward
from kiosk.app.chosen_keys import chosen_keys
from kiosk.app.counter_desk import CounterDeskHere
from kiosk.app.role import Role, run_role
from kiosk.app.scanner import Scanner
from kiosk.app.start import Start
from kiosk.app.strip_mode import StripMode
from kiosk.queueing.attention import Limits, is_attended
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.onlooker import Onlooker
from kiosk.storage.ownership import Ownership, counter_lock
from kiosk.viewmodels.counter import Counter

if TYPE_CHECKING:
    from kiosk.app.counter_chime import CounterChime


@dataclass
class Shape:
    """How a counter is seen; kept while its window is built anew for a new profile."""

    strip: bool = False


def run_counter(start: Start, number: int, *, strip: bool = False) -> int:
    """Run one counter's window until it is closed."""
    shape = Shape(strip)
    return run_role(
        start, f"counter-{number}", lambda role: open_counter(role, number, start.screen, shape)
    )


def open_counter(
    role: Role, number: int, screen: str | None = None, shape: Shape | None = None
) -> QQuickWindow:
    """Open the window of a registered counter that no other window holds."""
    if number not in role.around.profile.counter_by_number:
        raise UnknownCounter(number)
    keys = chosen_keys(role.settings.keys)
    role.closing.enter_context(Ownership(role.acts.location, counter_lock(number)))
    desk = CounterDeskHere(role.acts, number)
    counter = Counter(role.around, number, desk, role.app, keys)
    counter.as_strip.promise(role.settings.attention)
    window = role.open("Counter", counter, screen)
    mode = StripMode(window, counter, role.settings.strip_edge)
    _keep_shape(counter, shape or Shape())
    attention = _attention(role, mode)
    Scanner(window, counter.takes_scans).scanned.connect(counter.find)

    def show(at: AtCounter) -> None:
        counter.clear_fault()
        counter.show(at)
        if attention is not None:
            attention.see(at)

    def look(onlooker: Onlooker, now: int) -> AtCounter:
        return onlooker.at_counter(number, now)

    role.follow(look, show, counter.show_fault)
    return window


def _keep_shape(counter: Counter, shape: Shape) -> None:
    def keep() -> None:
        shape.strip = counter.as_strip.is_on

    if shape.strip:
        counter.as_strip.toggle()
    counter.as_strip.toggled.connect(keep)


def _attention(role: Role, mode: StripMode) -> Attention | None:
    settings, around = role.settings, role.around
    if settings.attention == "off":
        return None

    def is_there(at: AtCounter) -> bool:
        return is_attended(at, around.profile.rules.sign_in, demo=around.demo)

    @cache
    def chime() -> "CounterChime":
        from kiosk.app.counter_chime import CounterChime  # noqa: PLC0415  a window paints first

        made = CounterChime(settings.loudspeaker or "", parent=mode)
        role.closing.callback(made.close)
        return made

    def ring() -> None:
        come_forward(mode.shown)
        if settings.attention == "sound":
            chime().sound()

    limits = Limits(settings.attention_people, settings.attention_minutes)
    return Attention(limits, around.now, is_there, ring, mode)
