"""Checks across the calendar of a profile: its schedules, its breaks, the days of its agencies."""

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from kiosk.queueing.profile_findings import Finding, Steps, listed, shown
from kiosk.queueing.profile_hours import DayHours, Weekday

if TYPE_CHECKING:
    from kiosk.queueing.profile import Profile


def calendar_findings(profile: "Profile") -> Iterator[Finding]:
    """Find what does not fit together in the calendar of a profile."""
    yield from _overlapping(profile)
    yield from _unknown_in_breaks(profile)
    yield from _never_here(profile)


def _overlapping(profile: "Profile") -> Iterator[Finding]:
    for (_, one), (place, other) in combinations(enumerate(profile.schedules), 2):
        if one.from_ <= other.to and other.from_ <= one.to:
            yield Finding(("schedules", place, "from"), "schedules_apart", found=str(other.from_))


def _unknown_in_breaks(profile: "Profile") -> Iterator[Finding]:
    numbers = [str(counter.number) for counter in profile.counters]
    for where, hours in _every_day(profile):
        for place, one in enumerate(hours.breaks):
            for n, number in enumerate(one.counters):
                if str(number) not in numbers:
                    steps: Steps = (*where, "breaks", place, "counters", n)
                    yield Finding(steps, "one_of", {"choices": listed(numbers)}, shown(number))


def _never_here(profile: "Profile") -> Iterator[Finding]:
    open_days = {where[-1] for where, _ in _every_day(profile)}
    for place, agency in enumerate(profile.agencies):
        if agency.days and open_days.isdisjoint(agency.days):
            found = ", ".join(agency.days)
            yield Finding(("agencies", place, "days"), "open_day", found=found)


def _every_day(profile: "Profile") -> Iterator[tuple[Steps, DayHours]]:
    weeks: list[tuple[Steps, dict[Weekday, DayHours]]] = [(("hours",), profile.hours)]
    weeks += [(("schedules", n, "hours"), one.hours) for n, one in enumerate(profile.schedules)]
    for where, week in weeks:
        for day, hours in week.items():
            yield (*where, day), hours
