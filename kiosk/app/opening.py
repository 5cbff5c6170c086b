"""Opening the office: its database, its clock, and the other time that only a demo may have."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.app.acts import Acts
from kiosk.app.here import location, now
from kiosk.app.settings import Settings
from kiosk.queueing.calendar import Clock, instant_of
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import NotADemo
from kiosk.storage.database import Database
from kiosk.storage.location import Location, is_there


@contextmanager
def open_office(settings: Settings, at: datetime | None = None) -> Iterator[Acts]:
    """Open the office; ``at`` is another time than now, for demo offices only."""
    here = location(settings)
    database = Database.open(here)
    try:
        acts = Acts(database, here, now)
        if at is not None:
            acts = Acts(database, here, _standing_at(acts, at))
        yield acts
    finally:
        database.close()


def create_office(here: Location) -> None:
    """Make an empty database with its key, unless there is one."""
    from kiosk.storage.migrations.running import create_database  # noqa: PLC0415  loads Alembic

    if not is_there(here.path):
        create_database(here)


def _standing_at(acts: Acts, at: datetime) -> Clock:
    if not acts.demo:
        raise NotADemo
    instant = instant_of(in_office_time(at, acts.profile))
    return lambda: instant


def in_office_time(at: datetime, profile: Profile) -> datetime:
    """Read a time without a zone as the office's local time."""
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(profile.office.timezone))
