"""Every closed state of the dispenser says why and when to come back."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.queueing.calendar import instant_of
from kiosk.queueing.calendar_refusals import AgencyAway, QueueClosed, SlotFull
from kiosk.queueing.hall import Hall, QueueClosure
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Refusal, TicketsClosed, english
from kiosk.viewmodels.dispenser_closed import closed_page
from kiosk.viewmodels.dispenser_home import agency_tiles
from kiosk.viewmodels.dispenser_no_ticket import no_ticket
from kiosk.viewmodels.dispenser_refusal import refused_words
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_service import service_rows, standard_page
from tests.offices import small_office
from tests.viewmodels.desks import hall_of

TUESDAY = "2026-11-24T09:14"


def office(**changes: Any) -> Profile:
    data = small_office().model_dump(by_alias=True, mode="json")
    return Profile.model_validate(data | changes)


def at(text: str) -> int:
    return instant_of(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Jakarta")))


def scene(hall: Hall | None = None, profile: Profile | None = None, now: str = TUESDAY) -> Scene:
    office_now = profile or small_office()
    return Scene(
        office_now, demo=False, hall=hall or hall_of(), at=at(now), language="en", translate=english
    )


def hall_with(**of_queue_a: Any) -> Hall:
    hall = hall_of(waiting=3)
    return replace(hall, queues=(replace(hall.queues[0], **of_queue_a), *hall.queues[1:]))


def closed_until(until: int | None, words: str = "") -> Hall:
    return hall_with(closure=QueueClosure(7, "A", at(TUESDAY), words, until))


def told(view: Scene, service: int = 0) -> tuple[str, str]:
    found = no_ticket(view, view.profile.services[service])
    assert found is not None
    return found.title, found.detail


def test_what_remains_of_the_day_is_told_beside_who_waits() -> None:
    page = standard_page(scene(hall_with(quota=15, issued=3)), small_office().services[0], 6)
    assert page.waiting == "3 people are waiting · 12 numbers left today"


def test_of_two_quotas_the_one_that_leaves_fewest_is_told() -> None:
    in_slot = {"slot_quota": 4, "in_slot": 3, "slot_ends": at("2026-11-24T10:00")}
    page = standard_page(
        scene(hall_with(quota=15, issued=3, **in_slot)), small_office().services[0], 6
    )
    assert page.waiting.endswith("1 number left until 10:00")


def test_numbers_kept_for_appointments_are_not_left() -> None:
    page = standard_page(
        scene(hall_with(quota=15, issued=3, kept=2)), small_office().services[0], 6
    )
    assert page.waiting.endswith("10 numbers left today")


def test_a_full_slot_says_when_the_next_one_begins() -> None:
    full = scene(hall_with(slot_quota=4, in_slot=4, slot_ends=at("2026-11-24T10:00")))
    assert told(full) == ("No numbers left for now", "New numbers: Today, 10:00")
    row = service_rows(full, full.profile.services)[0]
    assert (row.lead, row.second, row.tone) == ("Full", "until 10:00", "quota")


def test_a_slot_that_has_ended_since_the_last_look_hinders_nobody() -> None:
    ended = scene(hall_with(slot_quota=4, in_slot=4, slot_ends=at("2026-11-24T09:14")))
    assert no_ticket(ended, ended.profile.services[0]) is None


@pytest.mark.parametrize(
    ("hall", "detail", "second"),
    [
        (closed_until(None, "Petugas sakit."), "Petugas sakit.", ""),
        (closed_until(None), "Please ask an officer when numbers are given again.", ""),
        (closed_until(at("2026-11-24T10:00")), "New numbers: Today, 10:00", "until 10:00"),
        (
            closed_until(at("2026-11-24T10:00"), "Rapat."),
            "Rapat. New numbers: Today, 10:00",
            "until 10:00",
        ),
    ],
)
def test_a_closed_queue_says_why_and_until_when(hall: Hall, detail: str, second: str) -> None:
    assert told(scene(hall)) == ("Closed for now", detail)
    row = service_rows(scene(hall), small_office().services)[0]
    assert (row.lead, row.second, row.tone) == ("Closed", second, "pause")
    assert agency_tiles(scene(hall))[0].lead == "Closed"


def test_a_queue_whose_time_has_come_is_open() -> None:
    view = scene(closed_until(at(TUESDAY)))
    assert no_ticket(view, view.profile.services[0]) is None


def test_an_agency_that_is_away_names_the_day_it_comes() -> None:
    agencies = small_office().model_dump(by_alias=True, mode="json")["agencies"]
    agencies[0]["days"] = ["thu"]
    view = scene(profile=office(agencies=agencies))
    assert told(view) == ("Not in the hall today", "New numbers: Thursday, 07:30")
    tile = agency_tiles(view)[0]
    assert (tile.lead, tile.second, tile.tone) == ("Not here today", "Thursday 07:30", "pause")


def test_after_the_last_ticket_a_service_names_the_next_day_of_its_agency() -> None:
    agencies = small_office().model_dump(by_alias=True, mode="json")["agencies"]
    agencies[0]["days"] = ["tue"]
    view = scene(profile=office(agencies=agencies), now="2026-11-24T14:31")
    assert told(view) == ("No more numbers today", "New numbers: 1 Dec 2026, 07:30")


def test_an_agency_rests_while_all_its_counters_have_their_break() -> None:
    hours = small_office().model_dump(by_alias=True, mode="json")["hours"]
    hours["tue"]["breaks"] = [
        {"counters": [1, 2], "from": "11:00", "to": "12:00"},
        {"counters": [4], "from": "11:30", "to": "12:15"},
    ]
    nobody = hall_of(counters=())
    rests = agency_tiles(scene(nobody, office(hours=hours), "2026-11-24T11:40"))[0]
    assert (rests.lead, rests.second, rests.tone) == ("Break", "until 12:00", "pause")
    for clock in ("11:10", "12:05"):
        tile = agency_tiles(scene(nobody, office(hours=hours), f"2026-11-24T{clock}"))[0]
        assert tile.tone == "", clock


def test_a_break_gives_numbers_all_the_same() -> None:
    hours = small_office().model_dump(by_alias=True, mode="json")["hours"]
    hours["tue"]["break"] = ["12:00", "13:00"]
    view = scene(profile=office(hours=hours), now="2026-11-24T12:30")
    assert no_ticket(view, view.profile.services[0]) is None


def test_a_day_that_staff_closed_says_so() -> None:
    page = closed_page(scene(replace(hall_of(), closed_day="2026-11-24")))
    assert (page.title, page.opens) == ("No more numbers today", "Tomorrow, 07:30")
    assert page.reason == "Today's service has ended."


def test_the_hours_of_ramadan_stand_under_their_name() -> None:
    hours = small_office().model_dump(by_alias=True, mode="json")["hours"]
    days = {"mon": hours["mon"] | {"last_ticket": "13:30"}}
    ramadan = {"name": "Jam Ramadan", "from": "2026-11-24", "to": "2026-12-23", "hours": days}
    page = closed_page(scene(profile=office(schedules=[ramadan])))
    assert (page.title, page.opens) == ("Closed today", "Monday, 07:30")
    assert page.hoursTitle == "Jam Ramadan"
    assert page.hours[0].days == "Monday"
    assert page.hours[0].hours.endswith("13:30")


def test_the_week_shown_is_that_of_the_next_opening() -> None:
    days = {"thu": small_office().model_dump(by_alias=True, mode="json")["hours"]["mon"]}
    ramadan = {"name": "Jam Ramadan", "from": "2026-11-25", "to": "2026-12-23", "hours": days}
    view = scene(profile=office(schedules=[ramadan]), now="2026-11-24T14:31")
    assert closed_page(view).hoursTitle == "Jam Ramadan"
    assert closed_page(scene(now="2026-11-24T14:31")).hoursTitle == "Hours for taking a number"


@pytest.mark.parametrize(
    ("refusal", "title", "sentence"),
    [
        (
            SlotFull("A", 4, "2026-11-24 10:00"),
            "No numbers left for now",
            "New numbers: Today, 10:00",
        ),
        (
            AgencyAway("Bapenda", "2026-11-26 07:30"),
            "Not in the hall today",
            "New numbers: Thursday, 07:30",
        ),
        (QueueClosed("A", "Rapat.", None), "Closed for now", "Rapat."),
        (
            TicketsClosed("day_closed", "2026-11-25 07:30"),
            "No more numbers today",
            "New numbers: Tomorrow, 07:30",
        ),
    ],
)
def test_a_number_that_was_refused_meanwhile_is_told_in_the_same_words(
    refusal: Refusal, title: str, sentence: str
) -> None:
    words = refused_words(scene(), refusal)
    assert (words.title, words.sentence) == (title, sentence)
