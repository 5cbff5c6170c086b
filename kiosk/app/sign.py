"""The small screen over one counter."""

from PySide6.QtQuick import QQuickWindow

from kiosk.app.role import Role, run_role
from kiosk.app.start import Start
from kiosk.queueing.hall import Hall
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.onlooker import Onlooker
from kiosk.viewmodels.sign import Sign


def run_sign(start: Start, number: int, *, dark: bool) -> int:
    """Run the sign of one counter until it is closed."""
    return run_role(
        start,
        f"sign-{number}",
        lambda role: open_sign(role, number, start.screen, dark=dark),
    )


def open_sign(
    role: Role, number: int, screen: str | None = None, *, dark: bool = False
) -> QQuickWindow:
    """Open the sign of a registered counter; any number of them may hang there."""
    counter = role.around.profile.counter_by_number.get(number)
    if counter is None:
        raise UnknownCounter(number)
    sign = Sign(role.around, counter, role.app, dark=dark)
    window = role.open("Sign", sign, screen)

    def show(hall: Hall) -> None:
        sign.clear_fault()
        sign.show(hall)

    role.follow(Onlooker.hall, show, sign.show_fault)
    return window
