"""Instants, business days and opening hours.

An *instant* is an integer: microseconds since 1970-01-01 UTC. Local time exists only here and at
the edges, by the office's IANA time zone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.queueing.profile import DayHours, Profile

Clock = Callable[[], int]
"""Reads an instant."""

SECOND = 1_000_000
MINUTE = 60 * SECOND
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAYS_AHEAD = 31
"""How far the next opening is looked for: longer closures are a change of the profile."""


class Closure(StrEnum):
    """Why no ticket is given at this moment."""

    BEFORE_OPENING = "before_opening"
    LAST_TICKET_PASSED = "last_ticket_passed"
    HOLIDAY = "holiday"
    DAY_OFF = "day_off"


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether tickets are given at an instant; if not, ``opens_at`` is the next opening."""

    closure: Closure | None
    opens_at: int | None = None
    last_ticket_at: int | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether a ticket may be taken."""
        return self.closure is None


def instant_of(moment: datetime) -> int:
    """Turn an aware datetime into an instant."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def local_time(at: int, zone: str) -> datetime:
    """Turn an instant into the office's local time."""
    return (_EPOCH + timedelta(microseconds=at)).astimezone(ZoneInfo(zone))


def business_day(at: int, zone: str) -> str:
    """Name the office's local date of an instant as ``YYYY-MM-DD``."""
    return local_time(at, zone).date().isoformat()


def opening(profile: Profile, at: int) -> Opening:
    """Derive whether tickets are given at ``at`` by the published hours and holidays."""
    here = local_time(at, profile.office.timezone)
    hours = profile.hours_on(here.date())
    if hours is None:
        holiday = profile.holiday_on(here.date())
        closure = Closure.HOLIDAY if holiday else Closure.DAY_OFF
        return Opening(closure, _next_opening(profile, here))
    if here.time() < hours.kiosk_open:
        return Opening(Closure.BEFORE_OPENING, _instant(here.date(), hours.kiosk_open, profile))
    last_ticket_at = _instant(here.date(), hours.last_ticket, profile)
    if at > last_ticket_at:
        return Opening(Closure.LAST_TICKET_PASSED, _next_opening(profile, here), last_ticket_at)
    return Opening(None, None, last_ticket_at)


def next_opening(profile: Profile, at: int) -> int | None:
    """Find when tickets are given again after the day of ``at``; ``None`` within a month."""
    return _next_opening(profile, local_time(at, profile.office.timezone))


def _next_opening(profile: Profile, here: datetime) -> int | None:
    for ahead in range(1, _DAYS_AHEAD + 1):
        day = here.date() + timedelta(days=ahead)
        hours: DayHours | None = profile.hours_on(day)
        if hours is not None:
            return _instant(day, hours.kiosk_open, profile)
    return None


def _instant(day: date, clock: time, profile: Profile) -> int:
    return instant_of(datetime.combine(day, clock, ZoneInfo(profile.office.timezone)))
