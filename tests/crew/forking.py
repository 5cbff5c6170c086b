"""Children of a warm parent: everything is imported, nothing is open."""

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.app.acts import Acts
from kiosk.app.here import now
from kiosk.queueing.facts import Wish
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.crew.offices import founded


def warm_up() -> None:
    """Do everything once in a scratch office: children begin with every cache filled."""
    with TemporaryDirectory() as folder:
        acts = founded(Location(Path(folder) / "scratch.sqlite3"))
        acts.take(Wish("ktp", request_id="warm", printer="virtual:"))
        acts.call(1)
        acts.at_counter(1)
        acts.hall()
        acts.no_show(1)
        acts.database.close()


def fork(work: Callable[[], object]) -> int:
    """Let a child do some work and end; give its process id."""
    child = os.fork()
    if child:
        return child
    try:
        work()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)


def wait(child: int) -> int:
    """Wait until a child has ended; give its exit code, negative when a signal ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@contextmanager
def office(location: Location) -> Iterator[Acts]:
    """Open the office as a process of its own does."""
    database = Database.open(location)
    yield Acts(database, location, now)
    database.close()
