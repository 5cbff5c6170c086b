"""Pictures of the supervisor's window: the hall, its sheets, small offices and large ones."""

from kiosk.app.supervisor import open_supervisor
from kiosk.app.tapping import settle
from tests.screens.studio import PAGE_MS, Studio, suffix_of

SUPERVISOR_SIZES = ((1366, 768), (1920, 1080), (1024, 640), (683, 384))
"""The last is 1366×768 at 200 %."""


def supervisors(office: Studio, name: str = "supervisor") -> None:
    """Take the hall at each size."""
    for size in SUPERVISOR_SIZES:
        with office.role("supervisor") as role:
            window = open_supervisor(role)
            window.resize(*size)
            settle(PAGE_MS)
            office.keep(window, f"{name}{suffix_of(size, SUPERVISOR_SIZES[0])}")
