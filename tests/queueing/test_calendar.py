"""The calendar: business days across zones, opening hours, Fridays and holidays."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.calendar import (
    Closure,
    Opening,
    business_day,
    instant_of,
    local_time,
    next_opening,
    opening,
)
from kiosk.queueing.profile import Profile
from tests.offices import small_office

ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
HOURS = {"kiosk_open": "07:30", "service": "08:00", "last_ticket": "14:30", "close": "15:00"}
FRIDAY = HOURS | {"last_ticket": "11:00", "close": "11:30"}


def office(zone: str = "Asia/Jakarta", **changes: Any) -> Profile:
    """Give an office that closes early on Fridays and celebrates 17 August and Christmas."""
    data = small_office().model_dump(by_alias=True, mode="json")
    data["office"]["timezone"] = zone
    data["hours"]["fri"] = FRIDAY
    data["holidays"] = [
        {"date": "2026-08-17", "name": "Hari Kemerdekaan"},
        {"date": "2026-12-24", "name": "Cuti bersama"},
        {"date": "2026-12-25", "name": "Natal"},
    ]
    return Profile.model_validate(data | changes)


OFFICE = office()


def at(text: str, zone: str = "Asia/Jakarta") -> int:
    """Read a local time."""
    return instant_of(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)))


def test_tickets_are_given_from_opening_to_the_last_ticket() -> None:
    day = office()
    last = at("2026-11-24T14:30")
    assert opening(day, at("2026-11-24T07:30")) == Opening(None, None, last)
    assert opening(day, last).is_open
    assert not opening(day, last + 1).is_open


def test_before_opening_the_kiosk_names_the_same_morning() -> None:
    closed = opening(office(), at("2026-11-24T07:29:59"))
    assert closed == Opening(Closure.BEFORE_OPENING, at("2026-11-24T07:30"))
    assert not closed.is_open


def test_after_the_last_ticket_the_kiosk_names_the_next_morning() -> None:
    closed = opening(office(), at("2026-11-24T14:31"))
    assert closed.closure == Closure.LAST_TICKET_PASSED
    assert closed.opens_at == at("2026-11-25T07:30")
    assert closed.last_ticket_at == at("2026-11-24T14:30")


def test_friday_closes_early_and_opens_again_on_monday() -> None:
    friday = office()
    assert opening(friday, at("2026-11-27T10:59")).is_open
    closed = opening(friday, at("2026-11-27T11:01"))
    assert closed.closure == Closure.LAST_TICKET_PASSED
    assert closed.opens_at == at("2026-11-30T07:30")


def test_a_weekend_is_a_day_off() -> None:
    closed = opening(office(), at("2026-11-28T09:00"))
    assert (closed.closure, closed.opens_at) == (Closure.DAY_OFF, at("2026-11-30T07:30"))


def test_a_holiday_is_called_a_holiday_and_skipped_with_the_weekend_after_it() -> None:
    closed = opening(office(), at("2026-12-24T09:00"))
    assert (closed.closure, closed.opens_at) == (Closure.HOLIDAY, at("2026-12-28T07:30"))


def test_a_closure_longer_than_a_month_names_no_opening() -> None:
    days = [f"2026-12-{day:02d}" for day in range(1, 32)] + ["2027-01-01"]
    closed = office(holidays=[{"date": day, "name": "Renovasi"} for day in days])
    assert opening(closed, at("2026-12-01T09:00")).opens_at is None
    assert next_opening(closed, at("2026-11-30T20:00")) is None


def test_the_next_opening_of_an_open_day_is_tomorrow() -> None:
    assert next_opening(office(), at("2026-11-24T09:00")) == at("2026-11-25T07:30")


@pytest.mark.parametrize("zone", ZONES)
def test_hours_are_local_in_every_zone_of_the_country(zone: str) -> None:
    here = office(zone)
    assert opening(here, at("2026-11-24T07:30", zone)).is_open
    assert not opening(here, at("2026-11-24T07:30", zone) - 1).is_open


@pytest.mark.parametrize(
    ("zone", "last_second", "midnight"),
    [
        ("Asia/Jakarta", "2026-11-24T16:59:59", "2026-11-24T17:00:00"),
        ("Asia/Makassar", "2026-11-24T15:59:59", "2026-11-24T16:00:00"),
        ("Asia/Jayapura", "2026-11-24T14:59:59", "2026-11-24T15:00:00"),
    ],
)
def test_the_business_day_turns_at_local_midnight(
    zone: str, last_second: str, midnight: str
) -> None:
    assert business_day(at(last_second, "UTC"), zone) == "2026-11-24"
    assert business_day(at(midnight, "UTC"), zone) == "2026-11-25"
    assert business_day(at(midnight, "UTC") - 1, zone) == "2026-11-24"


def test_at_one_instant_the_zones_of_the_country_may_have_different_days() -> None:
    instant = at("2026-11-24T15:30", "UTC")
    days = [business_day(instant, zone) for zone in ZONES]
    assert days == ["2026-11-24", "2026-11-24", "2026-11-25"]


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2199, 12, 31)),  # noqa: DTZ001  made aware below
    st.sampled_from(ZONES),
)
def test_an_instant_and_its_local_time_are_the_same_moment(moment: datetime, zone: str) -> None:
    aware = moment.replace(tzinfo=UTC)
    instant = instant_of(aware)
    assert local_time(instant, zone) == aware
    assert instant_of(local_time(instant, zone)) == instant
    assert business_day(instant, zone) == local_time(instant, zone).strftime("%Y-%m-%d")


@given(st.integers(0, 60 * 24 * 400))
def test_whenever_it_is_closed_the_named_opening_is_later_and_open(minutes: int) -> None:
    instant = at("2026-01-01T00:00") + minutes * 60_000_000
    now = opening(OFFICE, instant)
    if not now.is_open:
        assert now.opens_at is not None
        assert now.opens_at > instant
        assert opening(OFFICE, now.opens_at).is_open
