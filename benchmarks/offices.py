"""The office that is measured: the large sample hall, without quotas, open at any hour."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.acts import Acts
from kiosk.app.assets import sample_office
from kiosk.app.here import now
from kiosk.app.opening import create_office
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_file import read_profile
from kiosk.storage.database import Database
from kiosk.storage.location import Location

SERVICE, QUEUE, COUNTER = "ktp-rekam", "A", 1
"""A service of the first agency, its queue, and a counter that serves it."""


def hall_profile() -> Profile:
    """Read the sample hall; a benchmark takes more numbers than any hall gives in a day.

    It waits for nobody, either: a no-show is one after one call.
    """
    file = sample_office("mpp")
    if file is None:
        raise FileNotFoundError("mpp.yaml")  # noqa: EM101
    profile = read_profile(file.read_bytes())
    unlimited = [queue.model_copy(update={"daily_quota": None}) for queue in profile.queues]
    hasty = {"calls_before_no_show": 1, "seconds_between_calls": 0}
    rules = profile.rules.model_copy(update=hasty)
    return profile.model_copy(update={"queues": tuple(unlimited), "rules": rules})


def found(folder: Path) -> Location:
    """Found the office in ``folder``."""
    location = Location(folder / "kiosk.sqlite3")
    create_office(location)
    with office(location) as acts:
        acts.publish(hall_profile(), demo=True)
    return location


@contextmanager
def office(location: Location, clock: Callable[[], int] = now) -> Iterator[Acts]:
    """Open an office as a window does."""
    database = Database.open(location)
    try:
        yield Acts(database, location, clock)
    finally:
        database.close()


def copied(location: Location, folder: Path) -> Location:
    """Copy an office that nobody has open, key included: byte for byte the same start."""
    folder.mkdir()
    copy = Location(folder / location.path.name)
    shutil.copy(location.path, copy.path)
    shutil.copy(location.key_file, copy.key_file)
    return copy
