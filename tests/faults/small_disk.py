"""``python -m tests.faults.small_disk FOLDER``: fill a real disk at every bad moment.

One line each: what was tried, what it gave. ``test_full_disk`` compares.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.app.acts import Acts
from kiosk.app.opening import create_office
from kiosk.queueing.facts import Wish
from kiosk.storage.database import Database
from kiosk.storage.faults import Fault
from kiosk.storage.location import Location
from tests.cli.shell import Shell
from tests.clock import Clock
from tests.offices import small_office

LARGEST, SMALLEST = 65_536, 512


def fill(disk: Path) -> None:
    """Write until not one sector is left."""
    with (disk / "filler").open("ab", buffering=0) as file:
        for size in (LARGEST, SMALLEST):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


def free(disk: Path) -> None:
    """Free the space again."""
    (disk / "filler").unlink()


def tried(what: str, act: Callable[[], object]) -> None:
    """Try, and say what came of it."""
    try:
        said = str(act())
    except Fault as fault:
        said = type(fault).__name__
    sys.stdout.write(f"{what}: {said}\n")


def taken(acts: Acts) -> str:
    """Take a ticket; give its code."""
    return acts.take(Wish("ktp")).ticket.code


def main(disk: Path) -> None:
    """Fill and free the disk at every bad moment."""
    location = Location(disk / "kiosk.sqlite3")
    fill(disk)
    tried("create on a full disk", lambda: create_office(location))
    tried("left behind", lambda: sorted(path.name for path in disk.iterdir()))
    free(disk)
    create_office(location)
    acts = Acts(Database.open(location), location, Clock())
    acts.publish(small_office(), demo=False)
    tried("take", lambda: taken(acts))
    fill(disk)
    tried("take on a full disk", lambda: taken(acts))
    tried("waiting", lambda: acts.hall().queues[0].waiting)
    free(disk)
    tried("take after freeing", lambda: taken(acts))
    acts.database.close()
    fill(disk)
    tried("open a full disk", lambda: Acts(Database.open(location), location, Clock()).hall())
    status = Shell(location.path)("status")
    tried("status of a full disk", lambda: (status.code, status.out, status.err.count("\n")))
    tried("its sentence", lambda: status.err.removeprefix(f"The disk that holds {location.path} "))
    free(disk)
    again = Acts(Database.open(location), location, Clock())
    tried("take after a restart", lambda: taken(again))
    tried("problems", lambda: again.verify().problems)
    again.database.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
