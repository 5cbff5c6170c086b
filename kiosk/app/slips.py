"""Waiting for one slip: print it here, or let the process that owns the printer print it."""

import time
from threading import Event

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.app.acts import Acts
from kiosk.app.fonts import load_fonts
from kiosk.app.printing_here import PrintersHere
from kiosk.app.settings import Settings
from kiosk.queueing.print_jobs import PrintJob, Slip

PATIENCE = 20.0
"""Seconds a command waits: longer than a printer's deadline and its retries."""

_STEP = 0.02


def print_and_wait(acts: Acts, settings: Settings, job: PrintJob, asked_to_end: Event) -> PrintJob:
    """Wait until the slip has ended; it is printed here unless others own its printers.

    Nothing stays *sending* when this process ends before: then nobody knows of the slip.
    """
    _application = drawing_application()
    printers = PrintersHere(acts, settings, (job.printer, *job.fallbacks))
    try:
        _wait(acts, job.id, asked_to_end)
    finally:
        printers.close()
        printers.give_up()
    return acts.print_job(job.id)


def drawing_application() -> QGuiApplication:
    """Make what drawing needs: names in other scripts are printed as pictures of their lines."""
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    application = QGuiApplication(["kiosk", "-platform", "offscreen"])
    load_fonts()
    return application


def _wait(acts: Acts, job: int, asked_to_end: Event) -> None:
    deadline = time.monotonic() + PATIENCE
    while acts.print_job(job).state in (Slip.QUEUED, Slip.SENDING):
        if asked_to_end.wait(_STEP) or time.monotonic() > deadline:
            return
