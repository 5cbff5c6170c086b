"""The hall's display."""

from PySide6.QtQuick import QQuickWindow

from kiosk.app.role import Role, run_role
from kiosk.app.settings import Settings
from kiosk.queueing.hall import Hall
from kiosk.storage.onlooker import Onlooker
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.display_shown import DisplayLook


def run_display(settings: Settings, screen: str | None, *, dark: bool) -> int:
    """Run the display until it is closed."""

    def build(role: Role) -> None:
        open_display(role, screen, dark=dark)

    return run_role(settings, "display", build)


def open_display(role: Role, screen: str | None = None, *, dark: bool = False) -> QQuickWindow:
    """Open the window; it keeps its last good state while the database is away."""
    display = Display(role.around, role.app, look=DisplayLook(dark=dark))
    window = role.open("Display", display, screen)

    def show(hall: Hall) -> None:
        display.clear_fault()
        display.show(hall)

    role.follow(Onlooker.hall, show, display.show_fault)
    return window
