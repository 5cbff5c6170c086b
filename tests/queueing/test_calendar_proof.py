"""The calendar against a slow, obvious one: ten years, zones of every kind, changed profiles."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.queueing.calendar import all_pause_until, business_day, instant_of, opening, time_on
from kiosk.queueing.profile import Profile
from tests.offices import small_office
from tests.queueing.calendar_model import MINUTE, NAMES, SlowCalendar

pytestmark = pytest.mark.proof

ZONES = ("Asia/Jakarta", "America/New_York", "Australia/Lord_Howe", "America/Havana")
"""Without daylight saving; with it; by half an hour; at midnight, so that days begin at one."""

FIRST, LAST = date(2024, 1, 1), date(2034, 1, 1)
LEAP_DAYS = [date(2024, 2, 29), date(2028, 2, 29), date(2032, 2, 29)]
CLOCKS_CHANGE = {
    "Asia/Jakarta": LEAP_DAYS,
    "America/New_York": [date(2026, 3, 8), date(2026, 11, 1)],
    "Australia/Lord_Howe": [date(2026, 4, 5), date(2026, 10, 4)],
    "America/Havana": [date(2026, 3, 8), date(2026, 11, 1)],
}
DAYS = st.dates(FIRST, LAST)
MINUTES = st.integers(0, 23 * 60 + 57) | st.sampled_from(
    [0, 30, 59, 60, 61, 90, 119, 120, 135, 180]
)
"""Minutes of a day, often those that the clocks leave out or show twice."""


def days_in(zone: str) -> st.SearchStrategy[date]:
    """Draw a day of the ten years, often one on which the clocks change, or a leap day."""
    return st.sampled_from([*CLOCKS_CHANGE[zone], *LEAP_DAYS]) | DAYS


@st.composite
def hours(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the hours of a day, at any time of it: also where clocks change."""
    opens, last = sorted(draw(st.lists(MINUTES, min_size=2, max_size=2, unique=True)))
    begin, end, close = map(shown, (opens, last, last + 1))
    return {"kiosk_open": begin, "service": begin, "last_ticket": end, "close": close}


WEEKS = st.dictionaries(st.sampled_from(NAMES), hours(), min_size=1)


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """Draw an office: its zone, week, schedules, holidays and the days of an agency."""
    data = small_office().model_dump(by_alias=True, mode="json")
    data["office"]["timezone"] = draw(st.sampled_from(ZONES))
    data["hours"] = draw(WEEKS)
    begins = draw(DAYS)
    data["schedules"] = [
        {
            "name": "Ramadan",
            "from": (begins + timedelta(days=first)).isoformat(),
            "to": (begins + timedelta(days=first + length)).isoformat(),
            "hours": draw(WEEKS),
        }
        for first, length in draw(st.sampled_from([[], [(0, 29)], [(0, 0), (1, 6)]]))
    ]
    closed = draw(st.sets(DAYS | st.dates(begins, begins + timedelta(days=9)), max_size=12))
    data["holidays"] = [
        {"date": day.isoformat(), "name": "Libur", "estimated": draw(st.booleans())}
        for day in sorted(closed)
    ]
    open_days = sorted({*data["hours"], *(d for one in data["schedules"] for d in one["hours"])})
    data["agencies"][1]["days"] = draw(st.sets(st.sampled_from(open_days), min_size=1).map(sorted))
    return Profile.model_validate(data)


@st.composite
def moments(draw: st.DrawFn, profile: Profile) -> datetime:
    """Draw a minute of the ten years, often beside one at which the office opens or ends."""
    zone = profile.office.timezone
    day = draw(days_in(zone))
    published = profile.hours_on(day)
    clocks = [published.kiosk_open, published.last_ticket] if published else []
    any_clock = MINUTES.map(lambda minute: time(minute // 60, minute % 60))
    clock = draw(st.sampled_from(clocks) | any_clock if clocks else any_clock)
    fold = draw(st.integers(0, 1))
    wall = datetime.combine(day, clock, ZoneInfo(zone)).replace(fold=fold)
    return wall.astimezone(UTC) + draw(st.integers(-2, 2)) * MINUTE


@pytest.mark.parametrize("agency", [None, "pajak"])
@settings(max_examples=60)
@given(st.lists(profiles(), min_size=1, max_size=2), st.data())
def test_the_calendar_says_what_a_person_with_a_wall_clock_finds(
    agency: str | None, versions: list[Profile], data: st.DataObject
) -> None:
    # Each version is in force for some of the time: the one in force alone decides.
    for profile in versions:
        slow = SlowCalendar(profile.model_dump(by_alias=True, mode="json"), agency)
        for at in data.draw(st.lists(moments(profile), min_size=2, max_size=4)):
            why, again = slow.answer(at)
            found = opening(profile, instant_of(at), agency)
            assert found.closure == why, at
            assert found.opens_at == (again and instant_of(again)), at


@settings(max_examples=100)
@given(profiles(), st.data())
def test_the_business_day_is_the_date_on_the_wall(profile: Profile, data: st.DataObject) -> None:
    at, zone = data.draw(moments(profile)), profile.office.timezone
    today = date.fromisoformat(business_day(instant_of(at), zone))
    assert at in SlowCalendar({"office": {"timezone": zone}}).minutes_of(today)


@settings(max_examples=200)
@given(st.sampled_from(ZONES), st.data(), MINUTES)
def test_every_time_of_day_comes_exactly_once(zone: str, data: st.DataObject, minute: int) -> None:
    day = data.draw(days_in(zone))
    slow = SlowCalendar({"office": {"timezone": zone}})
    clock = time(minute // 60, minute % 60)
    assert time_on(day, clock, zone) == instant_of(slow.first_minute_showing(day, shown(minute)))


@settings(max_examples=200)
@given(
    st.lists(
        st.tuples(
            st.sets(st.integers(1, 4), min_size=1), st.integers(480, 890), st.integers(1, 90)
        ),
        max_size=6,
    ),
    st.integers(470, 910),
    st.sets(st.integers(1, 4), min_size=1),
)
def test_some_counters_pause_together_until_the_first_of_them_serves(
    drawn: list[tuple[set[int], int, int]], minute: int, asked: set[int]
) -> None:
    data = small_office().model_dump(by_alias=True, mode="json")
    breaks = [(numbers, begin, min(begin + length, 900)) for numbers, begin, length in drawn]
    data["hours"]["tue"]["breaks"] = [
        {"counters": sorted(numbers), "from": shown(begin), "to": shown(end)}
        for numbers, begin, end in breaks
    ]
    profile = Profile.model_validate(data)
    midnight = instant_of(datetime(2026, 11, 23, 17, tzinfo=UTC))

    def pauses(counter: int, at: int) -> bool:
        return any(counter in numbers and begin <= at < end for numbers, begin, end in breaks)

    until = minute
    while all(pauses(counter, until) for counter in asked):
        until += 1
    found = all_pause_until(profile, asked, midnight + minute * 60_000_000)
    assert found == (None if until == minute else midnight + until * 60_000_000)


def shown(minute: int) -> str:
    """Write a minute of the day as a profile does."""
    return f"{minute // 60:02}:{minute % 60:02}"
