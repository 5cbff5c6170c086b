"""``python -m tests.crew.rush DATABASE DIARY DISPENSERS TICKETS COUNTERS``: a rush in the hall.

Every dispenser takes its tickets and every counter calls, at once, until all are called.
"""

import sys
import time
from functools import partial
from pathlib import Path

from kiosk.queueing.facts import Called, Class, Wish
from kiosk.storage.location import Location
from tests.crew.diary import Diary
from tests.crew.forking import fork, office, wait, warm_up
from tests.crew.offices import SERVICES

PAUSE = 0.01
"""Seconds until an officer who found nobody looks again."""


def take(location: Location, diary: Path, dispenser: int, tickets: int) -> None:
    """Take tickets for every service in turn, every fourth with priority."""
    notes = Diary(diary)
    with office(location) as acts:
        for turn in range(tickets):
            service = SERVICES[(dispenser + turn) % len(SERVICES)]
            class_ = Class.REGULAR if turn % 4 else Class.PRIORITY
            ticket = acts.take(Wish(service, class_, request_id=f"{dispenser}-{turn}")).ticket
            notes.note(taken=ticket.id, code=ticket.code)


def serve(location: Location, diary: Path, counter: int, tickets: int) -> None:
    """Call until every ticket of the rush has been called by somebody."""
    notes = Diary(diary)
    with office(location) as acts:
        while True:
            outcome = acts.call(counter)
            if isinstance(outcome, Called):
                notes.note(called=outcome.ticket, counter=counter)
                acts.no_show(counter)
            elif sum(queue.issued for queue in acts.hall().queues) == tickets:
                return
            else:
                time.sleep(PAUSE)


def main(database: str, diary: str, dispensers: int, tickets: int, counters: int) -> int:
    """Let everybody work at once; the exit code counts those who failed."""
    warm_up()
    location, notes = Location(Path(database)), Path(diary)
    children = [
        fork(partial(take, location, notes, number, tickets)) for number in range(dispensers)
    ] + [
        fork(partial(serve, location, notes, number, dispensers * tickets))
        for number in range(1, counters + 1)
    ]
    return sum(wait(child) != 0 for child in children)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
