"""The supervisor's window: the whole hall, live, and what may be done about it."""

from PySide6.QtQuick import QQuickWindow

from kiosk.app.role import Role, run_role
from kiosk.app.start import Start
from kiosk.app.supervisor_desk import SupervisorDeskHere
from kiosk.queueing.floor import Floor
from kiosk.storage.floor import FloorLook
from kiosk.viewmodels.supervisor import Supervisor


def run_supervisor(start: Start) -> int:
    """Run the supervisor's window until it is closed."""
    return run_role(start, "supervisor", lambda role: open_supervisor(role, start.screen))


def open_supervisor(role: Role, screen: str | None = None) -> QQuickWindow:
    """Open the window; any number of them may be open."""
    supervisor = Supervisor(role.around, SupervisorDeskHere(role.acts), role.app)
    window = role.open("Supervisor", supervisor, screen)

    def show(floor: Floor) -> None:
        supervisor.clear_fault()
        supervisor.show(floor)

    role.follow(FloorLook().read, show, supervisor.show_fault)
    return window
