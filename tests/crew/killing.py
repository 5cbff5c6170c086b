"""``python -m tests.crew.killing DATABASE DIARY SEED KILLS``: writers killed at random moments.

Each writer takes tickets, and calls some, as fast as it can. Before each ticket it notes what it
wants, after it what it was given: what was given must be there, whenever the kill came.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from kiosk.queueing.facts import Called, Wish
from kiosk.storage.location import Location
from tests.crew.diary import Diary
from tests.crew.forking import fork, office, wait, warm_up
from tests.crew.offices import COUNTERS, SERVICES

AT_ONCE = 3
"""Writers alive at a time: a kill hits others in the middle of waiting and of recovering."""

LONGEST_PAUSE = 0.06
"""Seconds between two kills, at most; a writer lives as long as AT_ONCE pauses."""


def write(location: Location, diary: Path, writer: int) -> None:
    """Take and call until killed."""
    notes = Diary(diary)
    counter = writer % COUNTERS + 1
    with office(location) as acts:
        turn = 0
        while True:
            request, turn = f"{writer}-{turn}", turn + 1
            service = SERVICES[turn % len(SERVICES)]
            notes.note(wanted=request, service=service)
            wish = Wish(service, request_id=request, printer="virtual:")
            ticket = acts.take(wish).ticket
            notes.note(given=request, id=ticket.id, code=ticket.code)
            if turn % 3 == 0 and acts.at_counter(counter).open is None:
                called = acts.call(counter)
                if isinstance(called, Called):
                    notes.note(called=called.ticket, queue=called.queue)
            elif turn % 3 == 1 and acts.at_counter(counter).open is not None:
                acts.no_show(counter)


def main(database: str, diary: str, seed: int, kills: int) -> int:
    """Keep some writers alive and kill the oldest, again and again; all must have died of it."""
    moments = random.Random(seed)  # noqa: S311  repeatable, no secret
    warm_up()
    location, notes = Location(Path(database)), Path(diary)
    alive: list[int] = []
    died = 0
    for writer in range(kills + AT_ONCE):
        if len(alive) == AT_ONCE:
            time.sleep(moments.uniform(0, LONGEST_PAUSE))
            os.kill(alive[0], signal.SIGKILL)
            died += wait(alive.pop(0)) == -signal.SIGKILL
        alive.append(fork(lambda writer=writer: write(location, notes, writer)))  # type: ignore[misc]
    for child in alive:
        os.kill(child, signal.SIGKILL)
        wait(child)
    return kills - died


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
