"""The hall's display."""

from PySide6.QtQuick import QQuickWindow

from kiosk.app.role import Role, run_role
from kiosk.app.start import Start
from kiosk.queueing.facts import Hall
from kiosk.storage.onlooker import Onlooker
from kiosk.viewmodels.display import Display


def run_display(start: Start, *, dark: bool) -> int:
    """Run the display until it is closed."""
    return run_role(start, "display", lambda role: open_display(role, start.screen, dark=dark))


def open_display(role: Role, screen: str | None = None, *, dark: bool = False) -> QQuickWindow:
    """Open the window; it keeps its last good state while the database is away."""
    display = Display(role.around, role.app, dark=dark)
    window = role.open("Display", display, screen)

    def show(hall: Hall) -> None:
        display.clear_fault()
        display.show(hall)

    role.follow(Onlooker.hall, show, display.show_fault)
    return window
