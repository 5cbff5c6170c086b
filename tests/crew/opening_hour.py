"""``python -m tests.crew.opening_hour DATABASE PEOPLE TICKETS``: everybody opens the office anew.

For each ticket it is opened and closed again, so the last to leave tidies the log away while others
come in.
"""

import sys
from functools import partial
from pathlib import Path

from kiosk.queueing.facts import Wish
from kiosk.storage.location import Location
from tests.crew.forking import fork, office, wait, warm_up


def take(location: Location, tickets: int) -> None:
    """Take tickets, each as a command of its own does."""
    for _ in range(tickets):
        with office(location) as acts:
            acts.take(Wish("ktp"))


def main(database: str, people: int, tickets: int) -> int:
    """Let all come at once; the exit code counts those who were turned away."""
    warm_up()
    children = [fork(partial(take, Location(Path(database)), tickets)) for _ in range(people)]
    return sum(wait(child) != 0 for child in children)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
