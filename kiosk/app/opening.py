"""Opening the office: its database, its clock, and the other time that only a demo may have."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.app.acts import Acts
from kiosk.app.here import location, now
from kiosk.app.settings import Settings
from kiosk.queueing.calendar import instant_of
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import ClockWrong, NotADemo, OfficeMissing
from kiosk.storage.database import Database
from kiosk.storage.location import Location, is_there
from kiosk.storage.unfinished import clear_unfinished


@contextmanager
def open_office(
    settings: Settings, at: datetime | None = None, founding: Profile | None = None
) -> Iterator[Acts]:
    """Open the office; ``at`` is another time than now, for demo offices only.

    ``founding`` is the profile of the demo that begins at that time where there is no office yet.
    """
    here = location(settings)
    database = Database.open(here)
    try:
        acts = Acts(database, here, now)
        if at is None:
            yield acts
        else:
            yield from _acting_at(acts, at, founding)
    finally:
        database.close()


def create_office(here: Location) -> None:
    """Make an empty database with its key, unless there is one; clear away what a crash left."""
    from kiosk.storage.migrations.running import create_database  # noqa: PLC0415  loads Alembic

    clear_unfinished(here.path)
    if not is_there(here.path):
        create_database(here)


def _acting_at(acts: Acts, at: datetime, founding: Profile | None) -> Iterator[Acts]:
    instant = instant_of(in_office_time(at, _profile_of_demo(acts, founding)))
    try:
        yield Acts(acts.database, acts.location, lambda: instant)
    except ClockWrong as refusal:
        # No clock is to be set: a command asked for a time that has gone by.
        raise replace(refusal, given=True) from None


def _profile_of_demo(acts: Acts, founding: Profile | None) -> Profile:
    try:
        demo = acts.demo
    except OfficeMissing:
        if founding is None:
            raise
        return founding
    if not demo:
        raise NotADemo
    return acts.profile


def in_office_time(at: datetime, profile: Profile) -> datetime:
    """Read a time without a zone as the office's local time."""
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(profile.office.timezone))
