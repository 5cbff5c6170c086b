"""The dispenser: the citizens' window, and the spooler of its printer."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.app.desks import TicketDeskHere
from kiosk.app.qr_image import QrProvider
from kiosk.app.role import Role, run_role
from kiosk.app.settings import Settings
from kiosk.printing.transports import Printed, transport_for
from kiosk.queueing.facts import Hall
from kiosk.viewmodels.dispenser import Dispenser

CALM = 0.25
"""Seconds between two looks at the hall: how many wait may be told a moment later."""

PAINT_FIRST = 500
"""Milliseconds until the spooler starts: its libraries load beside people who look at a window."""


def run_dispenser(settings: Settings, screen: str | None) -> int:
    """Run the dispenser until it is closed."""

    def build(role: Role) -> None:
        open_dispenser(role, screen)

    return run_role(settings, "dispenser", build)


def open_dispenser(
    role: Role, screen: str | None = None, printed: Printed | None = None
) -> QQuickWindow:
    """Open the window; ``printed`` is told of each page of a virtual printer."""
    wake = _start_spooler(role, printed)
    desk = TicketDeskHere(role.acts, role.settings.printer_url, wake)
    dispenser = Dispenser(role.around, desk, role.app)
    role.may_renew = dispenser.at_rest
    window = role.open("Dispenser", dispenser, screen, qr=QrProvider())

    def show(hall: Hall) -> None:
        dispenser.clear_fault()
        dispenser.show(hall)

    role.follow(role.acts.hall, show, dispenser.show_fault, CALM)
    return window


def _start_spooler(role: Role, printed: Printed | None) -> Callable[[], None]:
    url = role.settings.printer_url
    if url is None:
        return lambda: None
    transport = transport_for(url, printed)
    wakes: list[Callable[[], None]] = []

    def start() -> None:
        from kiosk.app.spooling import SlipWriter, SpoolerThread  # noqa: PLC0415  paint first

        writer = SlipWriter(role.acts, role.settings.paper, role.settings.translations)
        spooler = SpoolerThread(role.acts, url, writer, transport)
        role.closing.callback(spooler.close)
        wakes.append(spooler.wake)

    def wake() -> None:
        for one in wakes:
            one()

    _soon(role, start)
    return wake


def _soon(role: Role, start: Callable[[], None]) -> None:
    timer = QTimer(role.app, singleShot=True, interval=PAINT_FIRST)
    timer.timeout.connect(start)
    timer.start()
    role.closing.callback(timer.deleteLater)
    role.closing.callback(timer.stop)
