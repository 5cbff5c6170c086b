"""The dispenser: the citizens' window, and the spoolers of its printers."""

import logging
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.app.late_guide import LateGuide
from kiosk.app.printer_check import refuse_unusable
from kiosk.app.qr_image import QrProvider
from kiosk.app.role import Role, run_role
from kiosk.app.start import Start
from kiosk.app.ticket_desk import TicketDeskHere
from kiosk.queueing.hall import Hall
from kiosk.storage.onlooker import Onlooker
from kiosk.viewmodels.dispenser import Dispenser

if TYPE_CHECKING:
    from kiosk.app.printing_here import PrintersHere
    from kiosk.printing.talking.transports import Printed

_log = logging.getLogger(__name__)

PAINT_FIRST = 500
"""Milliseconds until the spooler starts: its libraries load beside people who look at a window."""


def run_dispenser(start: Start) -> int:
    """Run the dispenser until it is closed."""
    return run_role(start, "dispenser", lambda role: open_dispenser(role, start.screen))


def open_dispenser(
    role: Role, screen: str | None = None, printed: "Printed | None" = None
) -> QQuickWindow:
    """Open the window; ``printed`` is told of each page of a virtual printer."""
    wake = _start_printing(role, printed)
    office, printers = role.around.profile.office.code, role.settings.printers
    desk = TicketDeskHere(role.acts, office, printers, wake)
    dispenser = Dispenser(role.around, desk, role.app)
    role.may_renew = dispenser.at_rest
    window = role.open("Dispenser", dispenser, screen, qr=QrProvider())
    LateGuide(role, window, dispenser)

    def show(hall: Hall) -> None:
        dispenser.clear_fault()
        dispenser.show(hall)

    role.follow(Onlooker.hall, show, dispenser.show_fault)
    return window


class LatePrinters:
    """Printers that are driven from a moment after the window stands, off the GUI thread."""

    def __init__(self, role: Role, printed: "Printed | None") -> None:
        self._role, self._printed = role, printed
        refuse_unusable(role.acts.location, role.settings.printers)
        self._printers: PrintersHere | None = None
        self._closed = False
        self._one_at_a_time = Lock()
        self._timer = QTimer(role.app, singleShot=True, interval=PAINT_FIRST)
        self._timer.timeout.connect(self._begin)
        self._timer.start()

    def wake(self) -> None:
        """Look for work at once; before they have started, they will look anyway."""
        if self._printers is not None:
            self._printers.wake()

    def close(self) -> None:
        """End them, whether they have started or not."""
        self._timer.stop()
        self._timer.deleteLater()
        with self._one_at_a_time:
            self._closed = True
            if self._printers is not None:
                self._printers.close()

    def _begin(self) -> None:
        self._role.jobs.run(self._start, lambda _: None, self._again)

    def _start(self) -> None:
        from kiosk.app.printing_here import PrintersHere  # noqa: PLC0415  paint first

        settings, acts = self._role.settings, self._role.acts
        with self._one_at_a_time:
            if not self._closed:
                self._printers = PrintersHere(acts, settings, settings.printers, self._printed)

    def _again(self, error: Exception) -> None:
        # The database is away, which the window says; slips wait for it, too.
        _log.warning("spooler not started", extra={"why": str(error)})
        self._timer.start()


def _start_printing(role: Role, printed: "Printed | None") -> Callable[[], None]:
    if not role.settings.printers:
        return lambda: None
    printers = LatePrinters(role, printed)
    role.closing.callback(printers.close)
    return printers.wake
