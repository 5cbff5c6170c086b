"""The calendar against a slow, obvious one: ten years, zones of every kind, changed profiles."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.queueing.calendar import all_pause_until, business_day, instant_of, opening, time_on
from kiosk.queueing.profile import Profile
from tests.offices import small_office
from tests.queueing.calendar_model import MINUTE, NAMES, SlowCalendar

ZONES = ("Asia/Jakarta", "America/New_York", "Australia/Lord_Howe", "America/Havana")
"""Without daylight saving; with it; by half an hour; at midnight, so that days begin at one."""

FIRST, LAST = date(2024, 1, 1), date(2034, 1, 1)
DAYS = st.dates(FIRST, LAST)
CHANGES = [date(2028, 2, 28), date(2028, 2, 29), date(2024, 2, 29), date(2032, 2, 29)]
CHANGES += [date(2026, 3, 8), date(2026, 11, 1), date(2026, 4, 5), date(2026, 10, 4)]
"""Leap days, and days on which the clocks change in one of the zones."""


@st.composite
def hours(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the hours of a day, at any time of it: also where clocks change."""
    opens, last = draw(
        st.tuples(st.integers(0, 22 * 60), st.integers(1, 23 * 60 + 58)).filter(
            lambda pair: pair[0] < pair[1]
        )
    )
    clocks = [f"{minute // 60:02}:{minute % 60:02}" for minute in (opens, last, last + 1)]
    return dict(zip(("kiosk_open", "last_ticket", "close"), clocks, strict=True)) | {
        "service": clocks[0]
    }


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
def moments(draw: st.DrawFn) -> datetime:
    """Draw a minute of the ten years, often near a change of the clocks or a leap day."""
    day = draw(st.sampled_from(CHANGES) | DAYS)
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return midnight + draw(st.integers(-24 * 60, 48 * 60)) * MINUTE


@pytest.mark.parametrize("agency", [None, "pajak"])
@settings(max_examples=60)
@given(st.lists(profiles(), min_size=1, max_size=3), st.lists(moments(), min_size=2, max_size=4))
def test_the_calendar_says_what_a_person_with_a_wall_clock_finds(
    agency: str | None, versions: list[Profile], times: list[datetime]
) -> None:
    # Each version is in force for some of the time: the one in force alone decides.
    for number, at in enumerate(sorted(times)):
        profile = versions[number * len(versions) // len(times)]
        slow = SlowCalendar(profile.model_dump(by_alias=True, mode="json"), agency)
        why, again = slow.answer(at)
        found = opening(profile, instant_of(at), agency)
        assert found.closure == why, at
        assert found.opens_at == (again and instant_of(again)), at


@settings(max_examples=200)
@given(st.sampled_from(ZONES), moments())
@example("America/Havana", datetime(2026, 3, 8, 5, 0, tzinfo=UTC))
def test_the_business_day_is_the_date_on_the_wall(zone: str, at: datetime) -> None:
    plain = {"office": {"timezone": zone}}
    today = date.fromisoformat(business_day(instant_of(at), zone))
    assert at in SlowCalendar(plain).minutes_of(today)


@settings(max_examples=200)
@given(st.sampled_from(ZONES), st.sampled_from(CHANGES) | DAYS, st.times())
def test_every_time_of_day_comes_exactly_once(zone: str, day: date, clock: time) -> None:
    clock = clock.replace(second=0, microsecond=0, fold=0)
    slow = SlowCalendar({"office": {"timezone": zone}})
    later = [at for at in slow.minutes_of(day) if at.astimezone(slow.zone).time() >= clock]
    # Where the clocks jump at the day's end, its last times come with the next day.
    if later:
        assert time_on(day, clock, zone) == instant_of(later[0])


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
