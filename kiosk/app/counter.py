"""An officer's window. While it runs it owns its counter: that makes the counter count as open."""

from PySide6.QtQuick import QQuickWindow

from kiosk.app.chosen_keys import chosen_keys
from kiosk.app.desks import CounterDeskHere
from kiosk.app.role import Role, run_role
from kiosk.app.scanner import Scanner
from kiosk.app.start import Start
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.onlooker import Onlooker
from kiosk.storage.ownership import Ownership, counter_lock
from kiosk.viewmodels.counter import Counter


def run_counter(start: Start, number: int) -> int:
    """Run one counter's window until it is closed."""
    return run_role(
        start, f"counter-{number}", lambda role: open_counter(role, number, start.screen)
    )


def open_counter(role: Role, number: int, screen: str | None = None) -> QQuickWindow:
    """Open the window of a registered counter that no other window holds."""
    if number not in role.around.profile.counter_by_number:
        raise UnknownCounter(number)
    keys = chosen_keys(role.settings.keys)
    role.closing.enter_context(Ownership(role.acts.location, counter_lock(number)))
    desk = CounterDeskHere(role.acts, number)
    counter = Counter(role.around, number, desk, role.app, keys)
    window = role.open("Counter", counter, screen)
    Scanner(window, counter.takes_scans).scanned.connect(counter.find)

    def show(at: AtCounter) -> None:
        counter.clear_fault()
        counter.show(at)

    def look(onlooker: Onlooker, now: int) -> AtCounter:
        return onlooker.at_counter(number, now)

    role.follow(look, show, counter.show_fault)
    return window
