"""The dispenser's window without the window: one person after another, however they touch."""

from operator import attrgetter

import pytest

from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.refusals import (
    ClockWrong,
    OfficeMissing,
    QuotaReached,
    Refusal,
    TicketsClosed,
    UnknownService,
)
from kiosk.viewmodels.dispenser import Dispenser
from tests.clock import Clock
from tests.viewmodels.desks import Stand, hall_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def stand(clock: Clock) -> Stand:
    return Stand(clock)


def page(dispenser: Dispenser) -> object:
    return dispenser.property("page")


def said(dispenser: Dispenser, name: str) -> str:
    return str(dispenser.property(name))


def ticket(dispenser: Dispenser, name: str) -> str:
    return str(attrgetter(f"ticket.{name}")(dispenser))


def at_the_standard(stand: Stand, service: str = "akta") -> Dispenser:
    dispenser = stand.dispenser()
    dispenser.show(hall_of(waiting=3))
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService(service)
    stand.wait(1)
    return dispenser


def with_a_ticket(stand: Stand) -> Dispenser:
    dispenser = at_the_standard(stand)
    dispenser.takeTicket()
    stand.jobs.drain()
    return dispenser


def test_three_touches_lead_to_a_number(stand: Stand) -> None:
    dispenser = with_a_ticket(stand)
    assert page(dispenser) == "ticket"
    assert ticket(dispenser, "code") == "A001"
    assert ticket(dispenser, "ahead") == "5 people"
    assert ticket(dispenser, "where") == "Counters 1, 2, 4"


def test_a_touch_before_the_first_snapshot_works(stand: Stand) -> None:
    dispenser = stand.dispenser()
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    assert page(dispenser) == "services"


def test_a_double_tap_gives_one_ticket(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    dispenser.takeTicket()
    dispenser.takeTicket()
    stand.jobs.drain()
    dispenser.takeTicket()
    stand.jobs.drain()
    assert stand.desk.tickets == 1


def test_the_second_tap_on_a_service_takes_nothing(stand: Stand) -> None:
    dispenser = stand.dispenser()
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("akta")
    stand.wait(0.2)
    dispenser.takeTicket()
    stand.jobs.drain()
    assert page(dispenser) == "standard"
    assert stand.desk.requests == []


def test_the_second_tap_on_an_agency_opens_no_service(stand: Stand) -> None:
    dispenser = stand.dispenser()
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(0.2)
    dispenser.openService("akta")
    assert page(dispenser) == "services"


def test_the_second_tap_on_take_does_not_close_the_ticket(stand: Stand) -> None:
    dispenser = with_a_ticket(stand)
    dispenser.leave()
    assert page(dispenser) == "ticket"
    stand.wait(1)
    dispenser.leave()
    assert page(dispenser) == "home"


def test_a_failed_take_repeats_the_same_request(stand: Stand) -> None:
    stand.desk.trouble = OSError("disk")
    dispenser = with_a_ticket(stand)
    assert page(dispenser) == "standard"
    assert said(dispenser, "refusal").startswith("The number could not be saved.")
    stand.desk.trouble = None
    dispenser.takeTicket()
    stand.jobs.drain()
    assert page(dispenser) == "ticket"
    assert len(stand.desk.requests) == 2
    assert stand.desk.tickets == 1


def test_the_next_ticket_is_a_new_request(stand: Stand) -> None:
    dispenser = with_a_ticket(stand)
    stand.wait(1)
    dispenser.leave()
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("ktp")
    stand.wait(1)
    dispenser.takeTicket()
    stand.jobs.drain()
    assert stand.desk.tickets == 2


def test_a_refusal_is_said_where_the_person_is(stand: Stand) -> None:
    stand.desk.trouble = QuotaReached("A", 5, "2026-11-25 07:30")
    dispenser = with_a_ticket(stand)
    assert said(dispenser, "refusalTitle") == "The numbers for today are used up"
    assert said(dispenser, "refusal") == "New numbers: Tomorrow, 07.30"


def test_a_refusal_follows_the_language(stand: Stand) -> None:
    stand.desk.trouble = TicketsClosed("last_ticket_passed", "2026-11-30 07:30")
    dispenser = with_a_ticket(stand)
    assert said(dispenser, "refusal") == "New numbers: Monday, 07.30"
    dispenser.useLanguage("en")
    assert said(dispenser, "refusal") == "New numbers: Monday, 07:30"


def test_a_wrong_clock_sends_the_citizen_to_an_officer_who_reads_both_times(stand: Stand) -> None:
    stand.desk.trouble = ClockWrong("2026-11-24 09:14", "2026-11-25 10:00")
    dispenser = with_a_ticket(stand)
    assert said(dispenser, "refusal") == "This machine's clock is wrong. Please call an officer."
    told = "Clock: 24 Nov 2026 09.14. Last entry: 25 Nov 2026 10.00."
    assert said(dispenser, "refusalDetail") == told


@pytest.mark.parametrize(
    "refusal",
    [UnknownService("akta"), OfficeMissing(), ClockWrong("2026-11-24 09:14", "2026-11-25 10:00")],
)
def test_no_citizen_reads_a_command_or_a_date_of_a_machine(stand: Stand, refusal: Refusal) -> None:
    stand.desk.trouble = refusal
    dispenser = with_a_ticket(stand)
    words = " ".join(said(dispenser, of) for of in ("refusalTitle", "refusal", "refusalDetail"))
    assert "kiosk" not in words
    assert "2026-" not in words


def test_nothing_moves_while_a_ticket_is_being_taken(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    dispenser.takeTicket()
    dispenser.back()
    dispenser.done()
    stand.wait(600)
    dispenser.tick()
    assert page(dispenser) == "standard"
    stand.jobs.drain()
    assert page(dispenser) == "ticket"


def test_back_returns_to_where_one_came_from(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    dispenser.back()
    dispenser.back()
    assert page(dispenser) == "services", "the second half of a double tap goes no further"
    stand.wait(1)
    dispenser.back()
    assert page(dispenser) == "home"


def test_priority_chosen_on_the_help_page_reaches_the_ticket(stand: Stand) -> None:
    dispenser = stand.dispenser()
    stand.wait(1)
    dispenser.openHelp()
    stand.wait(1)
    dispenser.choosePriority(priority=True)
    assert page(dispenser) == "home"
    assert dispenser.property("priority") is True
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("akta")
    stand.wait(1)
    dispenser.takeTicket()
    stand.jobs.drain()
    assert stand.desk.classes == ["priority"]


def test_the_ticket_is_taken_in_the_language_of_the_person(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    dispenser.useLanguage("jv")
    dispenser.takeTicket()
    stand.jobs.drain()
    assert stand.desk.languages == ["jv"]


def test_the_words_follow_the_slip(stand: Stand) -> None:
    dispenser = with_a_ticket(stand)
    assert ticket(dispenser, "bandTitle") == "Your ticket is being printed"
    stand.desk.state = Slip.SENT_UNVERIFIED
    stand.jobs.drain()
    assert ticket(dispenser, "bandTitle") == "Please take your ticket"
    assert "printed below" not in ticket(dispenser, "bandNote")


def test_a_printer_that_confirmed_is_quoted(stand: Stand) -> None:
    stand.desk.state = Slip.CONFIRMED
    dispenser = with_a_ticket(stand)
    stand.jobs.drain()
    assert ticket(dispenser, "bandNote") == "It is printed below the screen."


def test_a_dead_printer_leaves_a_valid_number_and_more_time(stand: Stand) -> None:
    stand.desk.state = Slip.NOT_SENT
    dispenser = with_a_ticket(stand)
    stand.jobs.drain()
    assert ticket(dispenser, "band") == "trouble"
    assert ticket(dispenser, "code") == "A001"
    assert dispenser.property("secondsTotal") == 60


def test_a_printer_that_hangs_is_not_waited_for(stand: Stand) -> None:
    dispenser = with_a_ticket(stand)
    stand.jobs.drain()
    stand.wait(3)
    dispenser.tick()
    assert ticket(dispenser, "band") == "trouble"


def test_a_late_answer_about_paper_does_not_reach_the_next_person(stand: Stand) -> None:
    dispenser = with_a_ticket(stand)
    stand.wait(1)
    dispenser.leave()
    stand.desk.state = Slip.NOT_SENT
    stand.jobs.drain()
    assert page(dispenser) == "home"


def test_the_ticket_page_returns_by_itself(stand: Stand) -> None:
    stand.desk.state = Slip.CONFIRMED
    dispenser = with_a_ticket(stand)
    stand.jobs.drain()
    stand.wait(29)
    dispenser.tick()
    assert (page(dispenser), dispenser.property("secondsLeft")) == ("ticket", 1)
    stand.wait(1)
    dispenser.tick()
    assert page(dispenser) == "home"


def test_more_time_starts_the_countdown_anew(stand: Stand) -> None:
    stand.desk.state = Slip.CONFIRMED
    dispenser = with_a_ticket(stand)
    stand.jobs.drain()
    stand.wait(20)
    dispenser.tick()
    assert dispenser.property("secondsLeft") == 10
    dispenser.moreTime()
    assert dispenser.property("secondsLeft") == 30


def test_an_abandoned_page_warns_and_then_returns(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    stand.wait(44)
    dispenser.tick()
    assert dispenser.property("warning") is True
    assert dispenser.property("secondsLeft") == 20
    stand.wait(20)
    dispenser.tick()
    assert page(dispenser) == "home"


def test_one_touch_answers_the_warning(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    stand.wait(50)
    dispenser.tick()
    dispenser.moreTime()
    assert dispenser.property("warning") is False
    stand.wait(30)
    dispenser.tick()
    assert page(dispenser) == "standard"


def test_touching_keeps_the_page(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    for _ in range(5):
        stand.wait(40)
        dispenser.touched()
        dispenser.tick()
    assert (page(dispenser), dispenser.property("warning")) == ("standard", False)


def test_rest_never_warns(stand: Stand) -> None:
    dispenser = stand.dispenser()
    stand.wait(3600)
    dispenser.tick()
    assert (page(dispenser), dispenser.property("warning")) == ("home", False)


def test_a_language_left_behind_is_reset(stand: Stand) -> None:
    dispenser = stand.dispenser()
    dispenser.useLanguage("en")
    stand.wait(66)
    dispenser.tick()
    assert stand.spoken == ["en", "id"]


def test_a_clock_set_back_does_not_freeze_a_page(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    stand.wait(-86_400)
    dispenser.tick()
    stand.wait(66)
    dispenser.tick()
    assert page(dispenser) != "standard"


def test_a_fault_is_shown_and_no_ticket_is_taken(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    dispenser.show_fault("The database is away. Please call an officer.")
    dispenser.takeTicket()
    stand.jobs.drain()
    assert stand.desk.requests == []
    assert said(dispenser, "fault") == "The database is away. Please call an officer."
    dispenser.clear_fault()
    assert (said(dispenser, "fault"), said(dispenser, "refusal")) == ("", "")


def test_a_fresh_snapshot_leaves_the_words_of_a_refusal(stand: Stand) -> None:
    stand.desk.trouble = QuotaReached("A", 5, "2026-11-25 07:30")
    dispenser = with_a_ticket(stand)
    dispenser.clear_fault()
    dispenser.show(hall_of())
    assert "used up" in said(dispenser, "refusalTitle")


def test_after_the_last_ticket_the_first_page_is_closed(stand: Stand) -> None:
    dispenser = stand.dispenser()
    stand.wait(6 * 3600)
    dispenser.tick()
    assert page(dispenser) == "closed"


def test_requirements_can_be_read_while_closed_but_nothing_is_taken(stand: Stand) -> None:
    stand.wait(6 * 3600)
    dispenser = stand.dispenser()
    stand.wait(1)
    dispenser.browse()
    assert page(dispenser) == "home"
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("akta")
    stand.wait(1)
    dispenser.takeTicket()
    stand.jobs.drain()
    assert stand.desk.requests == []
    for _ in range(3):
        dispenser.back()
        stand.wait(1)
    assert page(dispenser) == "closed"


def test_closing_while_somebody_chooses_leaves_them_the_explanation(stand: Stand) -> None:
    dispenser = at_the_standard(stand)
    stand.wait(6 * 3600)
    dispenser.touched()
    dispenser.show(hall_of())
    assert page(dispenser) == "standard"
    assert attrgetter("standard.closedTitle")(dispenser) == "No more numbers today"


def test_an_unprintable_ticket_is_to_be_photographed(stand: Stand) -> None:
    stand.desk.job = None
    dispenser = with_a_ticket(stand)
    assert ticket(dispenser, "band") == "trouble"
    assert "Photograph" in ticket(dispenser, "bandNote")


def test_the_code_of_a_ticket_is_never_broken_at_its_hyphen(stand: Stand) -> None:
    stand.desk.signature = "7K2M-9X4Q"
    moment = ticket(with_a_ticket(stand), "moment")
    assert "code 7K2M\N{WORD JOINER}-\N{WORD JOINER}9X4Q" in moment
