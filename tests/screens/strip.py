"""``python -m tests.screens.strip``: pictures of the strip in every state, from sign-in to break.

Each scale is a process of its own: Qt reads it once.
"""

import os
import subprocess
import sys
from datetime import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtQuick import QQuickWindow

from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.counter import Shape, open_counter
from kiosk.app.officer_acts import OfficerActs, ShiftActs
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.strip_mode import StripMode
from kiosk.app.tapping import settle
from kiosk.printing.capability import UNKNOWN
from kiosk.queueing.facts import Wish
from kiosk.queueing.people import BreakReason
from kiosk.queueing.printers import PrinterSaid
from tests.screens.console import people
from tests.screens.counter import ALARMS
from tests.screens.studio import PAGE_MS, SHOTS, Studio, a_morning, studio

WIDTHS = (1366, 1920, 1024)
COUNTER = 3


def strips() -> None:
    """Take all pictures, at 100 % and at 200 %."""
    for scale in ("1", "2"):
        command = [sys.executable, "-m", "tests.screens.strip", scale]
        subprocess.run(command, check=True, env={**os.environ, "QT_SCALE_FACTOR": scale})  # noqa: S603  our own


class Strip:
    """The strip of one counter, and how its pictures are kept."""

    def __init__(self, mpp: Studio, window: QQuickWindow, scale: str) -> None:
        self._mpp, self._window = mpp, window
        self._scale = "" if scale == "1" else "-200-percent"

    def keep(self, name: str) -> None:
        """Keep the strip as it is now, on every screen."""
        for width in WIDTHS:
            self._window.resize(width, self._window.height())
            suffix = "" if width == WIDTHS[0] else f"-{width}"
            self._mpp.keep(self._window, f"strip-{name}{suffix}{self._scale}")

    def wait(self, minutes: float) -> None:
        """Let time pass, and the strip see it."""
        self._mpp.clock.pass_minutes(minutes)
        settle(1200)

    def press(self, name: str) -> None:
        """Press a key of the strip."""
        self._mpp.tap(self._window, name)
        settle(PAGE_MS)


def day(mpp: Studio, scale: str) -> None:
    """Take an officer's day."""
    people(mpp)
    officer = OfficerActs(mpp.acts).named("rina")
    shifts = ShiftActs(mpp.acts.acting_as(officer))
    with mpp.role("counter") as role:
        window = open_counter(role, COUNTER, shape=Shape(strip=True))
        mode = window.findChild(StripMode)
        assert isinstance(mode, StripMode)
        strip = Strip(mpp, mode.shown, scale)
        strip.keep("sign-in")
        shifts.sign_in(COUNTER)
        strip.keep("ready")
        tickets(mpp, strip)
        shifts.begin_break(COUNTER, BreakReason.REST, time(10, 30))
        strip.keep("break")
        shifts.end_break(COUNTER)
        while mpp.acts.at_counter(COUNTER).waiting_total:
            mpp.acts.call(COUNTER)
            mpp.serve(COUNTER)
        strip.keep("nobody")


def tickets(mpp: Studio, strip: Strip) -> None:
    """Take a ticket from its call to its end, with everything that may go wrong."""
    strip.press("strip-go-on")
    strip.wait(0.6)
    strip.keep("called")
    strip.press("strip-no-show")
    strip.keep("failed")
    strip.press("strip-go-on")
    strip.wait(2.7)
    strip.keep("serving")
    url = "virtual:"
    PrinterActs(mpp.acts).keep(url, "Lobi", 80_000)
    PrinterActs(mpp.acts).learn(url, UNKNOWN.to_json(), "Lobi")
    PrintQueue(mpp.acts, url).heard(ALARMS["paper-out"])
    strip.keep("alarm")
    PrintQueue(mpp.acts, url).heard(PrinterSaid())
    strip.wait(9)
    strip.keep("past")
    AnnouncingActs(mpp.acts).begin_evacuation("")
    strip.keep("evacuation")
    AnnouncingActs(mpp.acts).end_evacuation()
    strip.press("strip-finish")


if __name__ == "__main__":
    SHOTS.mkdir(parents=True, exist_ok=True)
    with studio("mpp", 80, demo=False) as office:
        a_morning(office)
        office.acts.take(Wish("akta-lahir"))
        day(office, sys.argv[1])
