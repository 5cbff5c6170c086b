"""``python -m tests.crew.printing DATABASE SEED SLIPS KILLS URL …``: spoolers killed in the act.

One child takes tickets and is the person who looks at unknown slips: half of them it has seen, for
the others it wants a copy. Another child prints, and is killed again and again at random moments.
"""

import logging
import os
import random
import signal
import sys
import time
from pathlib import Path

from kiosk.app.acts import Acts
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printing_here import PrintersHere
from kiosk.app.settings import Settings
from kiosk.queueing.facts import Wish
from kiosk.queueing.printers import ReprintReason, UnknownSlip
from kiosk.storage.location import Location
from tests.crew.forking import fork, office, wait, warm_up
from tests.crew.offices import SERVICES

SHORTEST_LIFE, LONGEST_LIFE = 0.02, 0.6
"""Seconds a spooler lives."""

LONGEST_PAUSE = 0.05
"""Seconds between two people, at most."""

MOST_COPIES = 2
"""From then on the person is content with what came out."""


def print_slips(location: Location, printers: list[str]) -> None:
    """Print until killed."""
    logging.disable(logging.ERROR)
    with office(location) as acts:
        PrintersHere(acts, Settings(database_url=str(location.path)), printers)
        signal.pause()


def take_and_look(location: Location, printers: list[str], slips: int, seed: int) -> None:
    """Take tickets whose slips go to either printer first; look after the unknown ones."""
    chances = random.Random(seed)  # noqa: S311  repeatable, no secret
    with office(location) as acts:
        paper = PrinterActs(acts)
        for number in range(slips):
            wish = Wish(SERVICES[number % len(SERVICES)], request_id=f"tap-{number}")
            acts.take(wish.on(chances.sample(printers, len(printers))))
            _look(acts, chances)
            time.sleep(chances.uniform(0, LONGEST_PAUSE))
        while paper.open_jobs() or paper.paper().unknown:
            _look(acts, chances)
            time.sleep(LONGEST_PAUSE)


def _look(acts: Acts, chances: random.Random) -> None:
    paper = PrinterActs(acts)
    for slip in paper.paper().unknown:
        if _is_content(acts, slip) or chances.random() < 0.5:
            paper.resolve_as_printed(slip.job)
        else:
            paper.resolve_by_reprint(slip.job, ReprintReason.UNKNOWN_OUTCOME)


def _is_content(acts: Acts, slip: UnknownSlip) -> bool:
    return acts.print_job(slip.job).copy >= MOST_COPIES


def main(database: str, numbers: list[str], printers: list[str]) -> int:
    """Kill spoolers until everybody was served and every kill was made; then let one finish."""
    seed, slips, kills = map(int, numbers)
    moments = random.Random(seed)  # noqa: S311  repeatable, no secret
    warm_up()
    location = Location(Path(database))
    people = fork(lambda: take_and_look(location, printers, slips, seed))
    for _ in range(kills):
        spooler = fork(lambda: print_slips(location, printers))
        time.sleep(moments.uniform(SHORTEST_LIFE, LONGEST_LIFE))
        os.kill(spooler, signal.SIGKILL)
        if wait(spooler) != -signal.SIGKILL:
            os.kill(people, signal.SIGKILL)
            return 1  # it had ended by itself, which no spooler does
    spooler = fork(lambda: print_slips(location, printers))
    served = wait(people)
    os.kill(spooler, signal.SIGKILL)
    wait(spooler)
    return served


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:5], sys.argv[5:]))
