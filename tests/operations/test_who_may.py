"""What is done for the whole hall: who may, and that the journal names them."""

from collections.abc import Callable

import pytest

from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.calendar_acts import CalendarActs
from kiosk.app.printer_acts import PrinterActs
from kiosk.queueing.announcements import Subject
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Wish
from kiosk.queueing.journal import Kind
from kiosk.queueing.people_refusals import NotAllowed, OfficerNeeded
from kiosk.queueing.printers import ReprintReason
from kiosk.queueing.profile import Profile
from tests.clock import Clock
from tests.operations.history import events_of
from tests.operations.lines import take
from tests.people import BUDI, RINI, SARI, TONO, employ, office_with


def run_the_hall(acts: Acts) -> None:
    """Do what is done for the whole hall, and needs no right."""
    PrinterActs(acts).pause("")
    PrinterActs(acts).resume()
    AnnouncingActs(acts).message(Subject.CLOSING)
    AnnouncingActs(acts).begin_evacuation("")
    AnnouncingActs(acts).end_evacuation()
    PrinterActs(acts).keep("virtual:", "depan", 80_000)
    PrinterActs(acts).change_roll("depan")
    PrinterActs(acts).reprint("A001", ReprintReason.LOST_BY_CITIZEN, ["virtual:"])


def test_what_is_done_for_the_whole_hall_names_whoever_said_who_they_are(acts: Acts) -> None:
    staff = employ(acts)
    take(acts)
    began = len(events_of(acts))
    run_the_hall(staff.acts_of(TONO))
    named = [one.data.get("officer") for one in events_of(acts)[began:]]
    assert named == [staff.ids[TONO]] * 7
    assert acts.verify().problems == ()


def test_what_is_done_for_the_whole_hall_needs_no_name(acts: Acts) -> None:
    employ(acts)
    take(acts)
    began = len(events_of(acts))
    run_the_hall(acts)
    assert {one.data.get("officer") for one in events_of(acts)[began:]} == {None}


def test_a_corrected_clock_names_who_looked(acts: Acts, clock: Clock) -> None:
    staff = employ(acts)
    take(acts)
    clock.pass_minutes(-30)
    staff.acts_of(TONO).confirm_clock()
    assert events_of(acts)[-1].data["officer"] == staff.ids[TONO]


CLOSING: dict[str, Callable[[CalendarActs], object]] = {
    "close a queue": lambda hours: hours.close_queue("B", ""),
    "open a queue": lambda hours: hours.open_queue("B"),
    "close the day early": lambda hours: hours.close_day(early=True),
    "go on with a closed day": lambda hours: hours.reopen_day(),
}


@pytest.mark.parametrize("verb", CLOSING)
def test_closing_takes_a_supervisor_who_is_named(acts: Acts, verb: str) -> None:
    staff = employ(acts)
    done = CalendarActs(staff.acts_of(RINI))
    if verb == "open a queue":
        done.close_queue("B", "")
    if verb == "go on with a closed day":
        done.close_day(early=True)
    with pytest.raises(NotAllowed):
        CLOSING[verb](CalendarActs(staff.acts_of(BUDI)))
    with pytest.raises(OfficerNeeded):
        CLOSING[verb](CalendarActs(acts))
    CLOSING[verb](done)
    assert events_of(acts)[-1].data["officer"] == staff.ids[RINI]


def test_after_the_last_ticket_a_timer_closes_the_day_and_signs_everybody_out(
    acts: Acts, clock: Clock
) -> None:
    staff = employ(acts)
    staff.shifts(BUDI).sign_in(1)
    left_at = clock()
    clock.pass_minutes(7 * 60)
    CalendarActs(acts).close_day()
    ended, closed = events_of(acts)[-2:]
    assert (ended.kind, ended.data["ending"]) == (Kind.SHIFT_ENDED, "day_closed")
    assert ended.data["ended_at"] == left_at
    assert closed.kind == Kind.DAY_CLOSED
    assert "officer" not in closed.data
    assert acts.hall().shifts == ()


def test_a_profile_is_put_in_force_by_an_administrator_where_somebody_is_named(acts: Acts) -> None:
    staff = employ(acts)
    newer = office_with(sign_in="pin", priority_head_start_minutes=7)
    with pytest.raises(NotAllowed):
        staff.acts_of(RINI).publish(newer, demo=False)
    staff.acts_of(SARI).publish(newer, demo=False)
    assert events_of(acts)[-1].data["officer"] == staff.ids[SARI]
    acts.publish(office_with(sign_in="pin"), demo=False)
    assert "officer" not in events_of(acts)[-1].data
    assert acts.verify().problems == ()


def test_an_appointment_names_who_received_its_person(acts: Acts) -> None:
    staff = employ(acts)
    office = acts.profile.model_dump(by_alias=True, mode="json")
    office["queues"][0]["appointments"] = {"minutes": 30, "most": 1}
    acts.publish(Profile.model_validate(office), demo=False)
    at = acts.clock() // (30 * MINUTE) * (30 * MINUTE) + 30 * MINUTE
    booked = CalendarActs(acts).book("ktp", at)
    CalendarActs(staff.acts_of(TONO)).arrive(booked.code, Wish(""))
    assert events_of(acts)[-1].data["officer"] == staff.ids[TONO]
    assert acts.verify().problems == ()
