"""The calendar of a profile: other hours, breaks, days of agencies, quotas; older profiles."""

from datetime import date
from hashlib import sha256
from typing import Any

import pytest

from kiosk.queueing.calendar import Closure, opening
from kiosk.queueing.profile import Profile
from tests.offices import small_office
from tests.operations.calendar_office import local
from tests.queueing.office_text import sentences_with

HASH_BEFORE_THE_CALENDAR = "0669366202206967c976f4e5ae1a23f8e615b494b5ddd12bd55bdd9a12d72d38"
RAMADAN = {"name": "Jam Ramadan", "from": "2026-02-18", "to": "2026-03-19"}
SHORT = {"kiosk_open": "07:30", "service": "08:00", "last_ticket": "13:30", "close": "14:00"}


def office(**changes: Any) -> Profile:
    data = small_office().model_dump(by_alias=True, mode="json")
    return Profile.model_validate(data | changes)


def test_a_profile_of_before_the_calendar_keeps_its_hash() -> None:
    before = office(rules={}).canonical()
    assert sha256(before.encode()).hexdigest() == HASH_BEFORE_THE_CALENDAR


def test_a_rule_that_differs_from_its_default_is_stored() -> None:
    rules = {"sign_in": "name", "pin_tries": 3, "return_place": "front", "sign_out_minutes": 0}
    again = Profile.model_validate_json(office(rules=rules).canonical())
    assert {name: getattr(again.rules, name) for name in rules} == rules


def test_what_a_profile_says_of_the_calendar_comes_back_from_its_stored_form() -> None:
    hours = {"mon": SHORT | {"breaks": [{"counters": [1], "from": "11:00", "to": "12:00"}]}}
    said = office(
        schedules=[RAMADAN | {"hours": hours}],
        holidays=[{"date": "2026-03-21", "name": "Idulfitri", "estimated": True}],
    )
    again = Profile.model_validate_json(said.canonical())
    assert again.canonical() == said.canonical()
    assert (again.schedules, again.holidays) == (said.schedules, said.holidays)


def test_a_schedule_holds_from_its_first_day_to_its_last() -> None:
    said = office(schedules=[RAMADAN | {"hours": dict.fromkeys(("wed", "thu", "fri"), SHORT)}])
    found = {
        day: said.hours_on(date.fromisoformat(day))
        for day in ("2026-02-17", "2026-02-18", "2026-03-19", "2026-03-20")
    }
    assert [hours and f"{hours.last_ticket:%H:%M}" for hours in found.values()] == [
        "14:30",
        "13:30",
        "13:30",
        "14:30",
    ]
    assert said.hours_on(date(2026, 2, 23)) is None


def test_an_estimated_holiday_closes_nothing_until_it_is_confirmed() -> None:
    day = {"date": "2026-11-24", "name": "Libur"}
    assert opening(office(holidays=[day | {"estimated": True}]), local("2026-11-24T09:00")).is_open
    closed = opening(office(holidays=[day]), local("2026-11-24T09:00"))
    assert closed.closure is Closure.HOLIDAY


HOURS = "mon: {kiosk_open: 07:30, service: 08:00, last_ticket: 14:30, close: 15:00, "
DAY = HOURS + "break: [12:00, 13:00]}"
MONDAY = "{mon: {kiosk_open: 07:30, service: 08:00, last_ticket: 14:30, close: 15:00}}"
SCHEDULE = f"{{name: Ramadan, from: 2026-02-18, to: 2026-03-19, hours: {MONDAY}}}"
LATER = SCHEDULE.replace("2026-02-18", "2026-03-19")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            DAY,
            HOURS + "breaks: [{counters: [1], from: 07:00, to: 09:00}]}",
            "hours.mon.breaks.0, line 8: expected a break that ends after it starts, from 08:00 "
            "to 15:00",
        ),
        (
            DAY,
            HOURS + "breaks: [{counters: [1, 7], from: 09:00, to: 10:00}]}",
            "hours.mon.breaks.0.counters.1, line 8: expected one of 1; found 7",
        ),
        (
            "holidays:",
            f"schedules: [{SCHEDULE.replace('2026-03-19', '2026-02-17')}]\nholidays:",
            "schedules.0.to, line 9: expected a date that is not before 2026-02-18; found "
            "2026-02-17",
        ),
        (
            "holidays:",
            f"schedules:\n- {SCHEDULE}\n- {LATER}\nholidays:",
            "schedules.1.from, line 11: expected dates that no other schedule has; found "
            "2026-03-19",
        ),
        (
            "name: Dispendukcapil",
            "name: Dispendukcapil, days: [tue]",
            "agencies.0.days, line 12: expected a day of the week on which the office is open; "
            "found tue",
        ),
        (
            "name: Dispendukcapil",
            "name: Dispendukcapil, days: []",
            "agencies.0.days, line 12: expected at least one entry",
        ),
        (
            "daily_quota: 150",
            "slot: {minutes: 3, quota: 30}",
            "queues.0.slot.minutes, line 14: expected a number of at least 5; found 3",
        ),
        (
            "daily_quota: 150",
            "slot: {minutes: 60, quota: 4}, appointments: {minutes: 15, most: 1}",
            "queues.0.appointments, line 14: expected fewer appointments in a slot than its 4 "
            "numbers; found 4",
        ),
        (
            "name: Hari Kemerdekaan",
            "name: Hari Kemerdekaan, estimated: maybe",
            "holidays.0.estimated, line 10: expected",
        ),
        (
            "daily_quota: 150",
            "appointments: {minutes: 15, most: 1, late: never}",
            "queues.0.appointments.late, line 14: expected 'end' or 'refuse'; found never",
        ),
    ],
)
def test_a_calendar_that_does_not_fit_together_is_refused_with_its_place(
    old: str, new: str, sentence: str
) -> None:
    sentences = sentences_with(old, new)
    assert any(one.startswith(sentence) for one in sentences), sentences
