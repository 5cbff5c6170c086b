"""Waiting for one slip: print it here, or let the process that owns the printer print it."""

import time
from contextlib import closing

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.app.acts import Acts
from kiosk.app.fonts import load_fonts
from kiosk.app.printing_here import PrintersHere
from kiosk.app.settings import Settings
from kiosk.queueing.facts import PrintJob, Slip

PATIENCE = 20.0
"""Seconds a command waits: longer than a printer's deadline and its retries."""

_STEP = 0.02


def print_and_wait(acts: Acts, settings: Settings, job: PrintJob) -> PrintJob:
    """Wait until the slip has ended; it is printed here unless others own its printers."""
    _application = drawing_application()
    with closing(PrintersHere(acts, settings, (job.printer, *job.fallbacks))):
        return _ended(acts, job.id)


def drawing_application() -> QGuiApplication:
    """Make what drawing needs: names in other scripts are printed as pictures of their lines."""
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    application = QGuiApplication(["kiosk", "-platform", "offscreen"])
    load_fonts()
    return application


def _ended(acts: Acts, job: int) -> PrintJob:
    deadline = time.monotonic() + PATIENCE
    while True:
        known = acts.print_job(job)
        if known.state not in (Slip.QUEUED, Slip.SENDING) or time.monotonic() > deadline:
            return known
        time.sleep(_STEP)
