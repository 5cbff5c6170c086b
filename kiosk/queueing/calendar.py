"""Instants, business days and opening hours.

An *instant* is an integer: microseconds since 1970-01-01 UTC. Local time exists only here and at
the edges, by the office's IANA time zone. A published time of day is the first instant of that
day at which the office's clocks show at least it: on a day of which the clocks are set forward or
back every time still comes once.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection
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
    DAY_CLOSED = "day_closed"
    """Staff have closed the day."""
    HOLIDAY = "holiday"
    DAY_OFF = "day_off"
    AGENCY_AWAY = "agency_away"
    """The office is open, but the agency is not in the hall today."""


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


def local_text(at: int, zone: str) -> str:
    """Write an instant as the office's local ``YYYY-MM-DD HH:MM``."""
    return f"{local_time(at, zone):%Y-%m-%d %H:%M}"


def business_day(at: int, zone: str) -> str:
    """Name the office's local date of an instant as ``YYYY-MM-DD``."""
    return local_time(at, zone).date().isoformat()


def time_on(day: date, clock: time, zone: str) -> int:
    """Find the first instant of a local day at which the clocks show at least a time of day."""
    told = datetime.combine(day, clock, ZoneInfo(zone))
    early, late = sorted(instant_of(told.replace(fold=fold)) for fold in (0, 1))
    if _shown(early, zone) == told.replace(tzinfo=None):
        return early
    # Clocks set forward never show it: it comes with the jump.
    return early + bisect_left(
        range(early, late), told.replace(tzinfo=None), key=lambda at: _shown(at, zone)
    )


def opening(
    profile: Profile, at: int, agency: str | None = None, closed_day: str | None = None
) -> Opening:
    """Derive whether tickets are given at ``at``, by the office or for one agency's services.

    ``closed_day``: the day that staff have closed.
    """
    zone = profile.office.timezone
    today = local_time(at, zone).date()
    hours = profile.hours_on(today)
    if hours is None:
        closure = Closure.HOLIDAY if profile.holiday_on(today) else Closure.DAY_OFF
        return Opening(closure, next_opening(profile, at, agency))
    if agency is not None and not profile.is_here(agency, today):
        return Opening(Closure.AGENCY_AWAY, next_opening(profile, at, agency))
    if closed_day == today.isoformat():
        return Opening(Closure.DAY_CLOSED, next_opening(profile, at, agency))
    opens_at = time_on(today, hours.kiosk_open, zone)
    last_ticket_at = time_on(today, hours.last_ticket, zone)
    if at < opens_at:
        return Opening(Closure.BEFORE_OPENING, opens_at)
    if at > last_ticket_at:
        next_at = next_opening(profile, at, agency)
        return Opening(Closure.LAST_TICKET_PASSED, next_at, last_ticket_at)
    return Opening(None, None, last_ticket_at)


def next_opening(profile: Profile, at: int, agency: str | None = None) -> int | None:
    """Find when tickets are given again after the day of ``at``; ``None`` within a month."""
    zone = profile.office.timezone
    today = local_time(at, zone).date()
    for ahead in range(1, _DAYS_AHEAD + 1):
        day = today + timedelta(days=ahead)
        hours = profile.hours_on(day)
        if hours is not None and (agency is None or profile.is_here(agency, day)):
            return time_on(day, hours.kiosk_open, zone)
    return None


def all_pause_until(profile: Profile, counters: Collection[int], at: int) -> int | None:
    """Tell until when all of these counters pause by the published hours.

    ``None`` when one of them does not pause now, and where there are none.
    """
    zone = profile.office.timezone
    today = local_time(at, zone).date()
    hours = profile.hours_on(today)
    if hours is None or not counters:
        return None
    ends = [_pause_end(hours, counter, today, at, zone) for counter in counters]
    if (first := min(ends)) == 0:
        return None
    return all_pause_until(profile, counters, first) or first


def _pause_end(hours: DayHours, counter: int, day: date, at: int, zone: str) -> int:
    """Find when the pause that a counter has at ``at`` ends; 0 when it has none."""
    pauses = (
        (time_on(day, begin, zone), time_on(day, end, zone))
        for begin, end in hours.pauses_of(counter)
    )
    return max((end for begin, end in pauses if begin <= at < end), default=0)


def _shown(at: int, zone: str) -> datetime:
    return local_time(at, zone).replace(tzinfo=None)
