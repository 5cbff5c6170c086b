"""``make screenshots``: pictures of every window and slip at every size, in three languages.

All go to ``build/screenshots``; the ones the documents show go to ``docs/pictures`` too. The clock
is ours and stands on a Tuesday morning, and so is the office's key, so two runs show the same
facts; nearly all pictures are the same to the bit, a few may differ in the smoothing of an edge.
"""

import os
import shutil
import sys
from contextlib import ExitStack
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
# Nobody hears these dispensers, and that is one of the pictures.
os.environ["PULSE_SERVER"] = "unix:/nowhere"

from kiosk.queueing.facts import Class
from kiosk.storage.ownership import Ownership, counter_lock
from tests.printing.gallery import hang
from tests.screens.calendar import calendar, ramadan
from tests.screens.console import consoles
from tests.screens.counter import alarms, counter, counters
from tests.screens.dispenser import (
    closed,
    dispenser,
    modes,
    paused,
    slip,
    spoken,
    standby,
    trouble,
)
from tests.screens.hall import display, displays, standards, take_hall_screens
from tests.screens.strip import strips
from tests.screens.studio import KIOSK_SIZES, LANGUAGES, SHOTS, a_morning, studio
from tests.screens.supervisor import supervisor_sheets, supervisors

PICTURES = Path("docs/pictures")
SHOWN_IN_DOCUMENTS = (
    "dispenser-home", "dispenser-services", "dispenser-standard", "dispenser-ticket",
    "dispenser-help", "dispenser-home-1366x768", "counter-serving", "counter-nobody",
    "display-board", "display-dark", "display-media", "display-light", "display-evacuation",
    "sign-called", "slip-80", "slip-58", "dispenser-trouble", "dispenser-closed",
    "dispenser-home-all-modes", "dispenser-standard-large",
    "console-sign-in", "console-transfer-queues", "supervisor", "supervisor-queue",
)  # fmt: skip


def main() -> None:
    """Take all pictures."""
    shutil.rmtree(SHOTS, ignore_errors=True)
    SHOTS.mkdir(parents=True)
    PICTURES.mkdir(parents=True, exist_ok=True)
    with studio("mpp", 80) as mpp, ExitStack() as windows:
        for number in (*range(1, 13), *range(14, 22)):
            if number not in (3, 10):
                windows.enter_context(Ownership(mpp.acts.location, counter_lock(number)))
        a_morning(mpp)
        displays(mpp)
        take_hall_screens(mpp)
        supervisors(mpp)
        supervisor_sheets(mpp)
        counters(mpp)
        for size in KIOSK_SIZES:
            dispenser(mpp, size)
        modes(mpp)
        spoken(mpp)
        trouble(mpp)
        alarms(mpp)
        paused(mpp)
    strips()
    standby()
    in_other_languages()
    with studio("mpp", 80, demo=False) as mpp:
        calendar(mpp)
    consoles()
    with studio("mpp", 80, demo=False) as mpp:
        ramadan(mpp)
    with studio("mpp", 80, demo=False) as mpp:
        closed(mpp)
    with studio("kelurahan", 58) as village:
        standards(village)
        supervisors(village, "supervisor-kelurahan")
    with studio("kelurahan", 58) as village:
        slip(village, "sktm", "slip-58", Class.PRIORITY)
        for name in hang(SHOTS):
            sys.stdout.write(f"{name}\n")
    for name in SHOWN_IN_DOCUMENTS:
        shutil.copy(SHOTS / f"{name}.png", PICTURES / f"{name}.png")


def in_other_languages() -> None:
    """Take the display and a counter of a hall that speaks another language first."""
    for language in LANGUAGES[1:]:
        with studio("mpp", 80, language=language) as mpp:
            a_morning(mpp)
            display(mpp, f"display-board-{language}", dark=False)
            counter(mpp, (1366, 768), f"-{language}")


if __name__ == "__main__":
    main()
