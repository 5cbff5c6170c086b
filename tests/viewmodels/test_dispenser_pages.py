"""What the dispenser's pages say, derived from the office, the hall and the time."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.queueing.calendar import Opening, instant_of
from kiosk.queueing.hall import Assignment, Hall
from kiosk.queueing.refusals import english
from kiosk.viewmodels.dispenser_closed import closed_page, weekly_hours
from kiosk.viewmodels.dispenser_face import face_of, layout_of, shown_page
from kiosk.viewmodels.dispenser_home import agency_tiles
from kiosk.viewmodels.dispenser_no_ticket import no_ticket
from kiosk.viewmodels.dispenser_room import Form, agency_columns, service_columns
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_service import part_of, service_rows, standard_page
from kiosk.viewmodels.dispenser_taking import Take
from kiosk.viewmodels.dispenser_visit import Visit
from tests.clock import MORNING
from tests.offices import SMALL, small_office
from tests.viewmodels.desks import hall_of

ZONE = ZoneInfo("Asia/Jakarta")
PROFILE = small_office()


def at(day: int, hour: int, minute: int) -> int:
    return instant_of(datetime(2026, 11, day, hour, minute, tzinfo=ZONE))


def scene(
    now: int = MORNING, hall: Hall | None = None, language: str = "en", *, demo: bool = False
) -> Scene:
    return Scene(PROFILE, demo, hall, now, language, english)


def test_a_tile_tells_who_waits_and_how_many_counters_are_open() -> None:
    tile = agency_tiles(scene(hall=hall_of(waiting=3)))[0]
    assert (tile.name, tile.lead, tile.second) == ("Dispendukcapil", "3 waiting", "2 counters open")


def test_a_counter_that_was_given_other_queues_counts_where_it_works_today() -> None:
    moved = replace(hall_of(waiting=3), assignments=(Assignment(9, 1, ("C",), MORNING),))
    tile = agency_tiles(scene(hall=moved))[0]
    assert tile.second == "1 counter open"


def test_before_the_first_snapshot_a_tile_claims_nothing() -> None:
    tile = agency_tiles(scene())[0]
    assert (tile.name, tile.lead, tile.second, tile.tone) == ("Dispendukcapil", "", "", "")


def test_a_tile_whose_numbers_are_used_up_says_so_and_when_to_come_back() -> None:
    tile = agency_tiles(scene(hall=hall_of(issued=5, quota=5)))[0]
    assert (tile.lead, tile.second, tile.tone) == ("Used up today", "Tomorrow 07:30", "quota")


def test_a_row_tells_time_and_fee() -> None:
    row = service_rows(scene(), PROFILE.services)[0]
    assert (row.lead, row.second, row.tone) == ("1 hari kerja", "Free", "free")


def test_numbers_are_given_in_the_morning() -> None:
    assert no_ticket(scene(hall=hall_of()), PROFILE.services[0]) is None


@pytest.mark.parametrize(
    ("now", "title", "when"),
    [
        (at(24, 7, 0), "Not open yet", "New numbers: Today, 07:30"),
        (at(24, 14, 31), "No more numbers today", "New numbers: Tomorrow, 07:30"),
        (at(27, 14, 31), "No more numbers today", "New numbers: Monday, 07:30"),
        (at(28, 9, 0), "Closed today", "New numbers: Monday, 07:30"),
    ],
)
def test_a_service_says_why_it_gives_no_number_and_when_it_will(
    now: int, title: str, when: str
) -> None:
    refused = no_ticket(scene(now), PROFILE.services[0])
    assert refused is not None
    assert (refused.title, refused.detail) == (title, when)


def test_used_up_numbers_are_told_on_the_standard() -> None:
    page = standard_page(scene(hall=hall_of(issued=5, quota=5)), PROFILE.services[0], 6)
    assert page.closedTitle == "The numbers for today are used up"
    assert page.closedDetail == "New numbers: Tomorrow, 07:30"


def test_the_closed_page_tells_when_it_opens_and_who_is_still_served() -> None:
    page = closed_page(scene(at(24, 14, 47), hall_of(waiting=12)))
    assert (page.title, page.opens) == ("No more numbers today", "Tomorrow, 07:30")
    assert page.opensDate == "Wednesday, 25 November 2026"
    assert page.reason == "The last number today was given at 14:30."
    assert page.waiting == "12 numbers are still being served."


def test_times_are_written_as_the_language_writes_them() -> None:
    assert closed_page(scene(at(24, 14, 47), language="id")).opens == "Tomorrow, 07.30"


def test_a_demo_is_never_closed() -> None:
    assert shown_page(scene(at(28, 3, 0), demo=True), Visit()) == "home"
    assert shown_page(scene(at(28, 3, 0)), Visit()) == "closed"
    assert shown_page(scene(at(28, 3, 0)), Visit(browsing=True)) == "home"


def test_equal_days_are_joined_in_the_weekly_hours() -> None:
    rows = [(row.days, row.hours) for row in weekly_hours(scene(), Opening(None))]
    dash = "\N{EN DASH}"
    assert rows == [
        ("Monday to Friday", f"07:30 {dash} 14:30"),
        ("Saturday, Sunday, holidays", "closed"),
    ]


def test_the_fairness_sentence_carries_the_real_rule() -> None:
    assert "15 minutes earlier" in face_of(scene(), Visit(), Take()).fairness


def test_a_list_that_fits_is_shown_whole() -> None:
    assert part_of([1, 2, 3], 3, 0, 99) == [1, 2, 3]


def test_a_longer_list_is_shown_in_parts_that_come_round() -> None:
    rows = [1, 2, 3, 4, 5]
    parts = [part_of(rows, 3, turn, 99) for turn in range(4)]
    assert parts == [[1, 2, 99], [3, 4, 99], [5, 99], [1, 2, 99]]


def test_more_than_ten_services_stand_in_two_columns() -> None:
    assert [service_columns(count, Form()) for count in (1, 10, 11, 20)] == [1, 1, 2, 2]


def test_few_agencies_are_shown_large() -> None:
    assert [agency_columns(count, Form()) for count in (1, 4, 5, 12, 18)] == [1, 1, 2, 2, 3]
    assert [agency_columns(count, Form(wide=True)) for count in (1, 4, 5, 12, 18)] == [
        1,
        1,
        3,
        3,
        4,
    ]


def test_the_notice_takes_the_cells_that_are_left() -> None:
    assert layout_of(scene(), Form(wide=True), tiles=18, services=1).noticeColumns == 2
    assert layout_of(scene(), Form(), tiles=18, services=1).noticeColumns == 0


def test_a_long_list_of_requirements_says_how_many_there_are() -> None:
    assert standard_page(scene(), PROFILE.services[0], 1).more == "See all 2"
    assert standard_page(scene(), PROFILE.services[0], 2).more == ""


def test_an_office_of_groups_asks_in_its_own_words() -> None:
    said = "\ntexts: {choose_title: {id: Pilih keperluan Anda, en: Choose what you need}}\n"
    office = replace(scene(hall=hall_of()), profile=small_office(SMALL + said))
    assert face_of(office, Visit(), Take()).title == "Choose what you need"
    assert face_of(scene(), Visit(), Take()).title == "Choose an agency"


def test_dates_have_the_words_of_the_slips() -> None:
    def javanese(context: str, source: str) -> str:
        return {("Date", "Wednesday"): "Rebo"}.get((context, source), source)

    page = closed_page(replace(scene(at(24, 14, 47), language="jv"), translate=javanese))
    assert page.opensDate == "Rebo, 25 November 2026"
