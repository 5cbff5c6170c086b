"""Appointments: a code, a time, and a place in the line that passes nobody who came before."""

from typing import Any

import pytest

from kiosk.app.acts import Acts
from kiosk.app.calendar_acts import CalendarActs
from kiosk.queueing.appointment_refusals import (
    AppointmentCancelled,
    AppointmentOnAnotherDay,
    AppointmentPassed,
    NoAppointments,
    NoSuchTime,
    TimeTaken,
    UnknownAppointment,
)
from kiosk.queueing.calendar_refusals import QueueClosed, SlotFull
from kiosk.queueing.facts import Class, Wish
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_refusals import AppointmentsStand
from kiosk.queueing.refusals import QuotaReached
from tests.clock import DAY, Clock
from tests.offices import small_office
from tests.operations.calendar_office import local, office
from tests.operations.history import events_of
from tests.operations.lines import call, serve_all, take

TEN = local("2026-11-24T10:00")
HERE = Wish("", language="id")


def with_appointments(
    acts: Acts, rule: dict[str, Any] | None = None, **queue_b: Any
) -> CalendarActs:
    """Let queue B take appointments every quarter of an hour."""
    taking = {"minutes": 15, "most": 1} | (rule or {})
    acts.publish(office(appointments=taking, **queue_b), demo=False)
    return CalendarActs(acts)


def arrive(staff: CalendarActs, code: str) -> str:
    return staff.arrive(code, HERE).ticket.code


def test_an_appointment_is_a_code_without_a_name(acts: Acts) -> None:
    booked = with_appointments(acts).book("pbb", TEN, Class.PRIORITY)
    assert len(booked.code.replace("-", "")) == 6
    assert (booked.queue, booked.business_day, booked.at) == ("B", "2026-11-24", TEN)
    told = events_of(acts)[-1].data
    assert set(told) == {"code", "service", "queue", "class", "business_day", "at"}


def test_who_comes_early_passes_nobody_who_came_before_the_time(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    clock.now = local("2026-11-24T09:40")
    assert arrive(staff, code) == "B001"
    clock.now = local("2026-11-24T09:55")
    assert take(acts, "pbb") == "B002"
    clock.now = local("2026-11-24T10:05")
    assert take(acts, "pbb") == "B003"
    assert serve_all(acts, 3) == ["B002", "B001", "B003"]
    assert acts.verify().holds


def test_nobody_else_waiting_means_that_who_came_early_is_called(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    clock.now = local("2026-11-24T09:40")
    arrive(staff, code)
    assert call(acts, 3) == "B001"


def test_who_is_a_little_late_stands_where_one_in_time_would(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    clock.now = local("2026-11-24T10:04")
    take(acts, "pbb")
    clock.now = local("2026-11-24T10:10")
    arrive(staff, code)
    assert serve_all(acts, 3) == ["B002", "B001"]


def test_who_is_too_late_stands_at_the_end(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    clock.now = local("2026-11-24T10:09")
    take(acts, "pbb")
    clock.now = local("2026-11-24T10:11")
    arrive(staff, code)
    assert serve_all(acts, 3) == ["B001", "B002"]


def test_who_is_too_late_is_refused_where_the_office_rules_so(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts, {"late": "refuse", "late_minutes": 0})
    code = staff.book("pbb", TEN).code
    clock.now = TEN + 1
    with pytest.raises(AppointmentPassed, match="10:00"):
        arrive(staff, code)


def test_coming_twice_gives_the_same_number(acts: Acts) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    assert arrive(staff, code) == arrive(staff, code.lower().replace("-", " ")) == "B001"
    assert take(acts, "pbb") == "B002"


def test_a_number_is_kept_for_who_is_expected_until_they_are_late(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts, daily_quota=2)
    code = staff.book("pbb", TEN).code
    take(acts, "pbb")
    with pytest.raises(QuotaReached):
        take(acts, "pbb")
    assert acts.hall().queues[1].kept == 1
    clock.now = local("2026-11-24T10:11")
    assert take(acts, "pbb") == "B002"
    with pytest.raises(QuotaReached):
        arrive(staff, code)


def test_a_full_slot_is_no_hindrance_to_who_comes_in_time(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts, {"minutes": 60}, slot={"minutes": 60, "quota": 2})
    code = staff.book("pbb", local("2026-11-24T10:00")).code
    clock.now = local("2026-11-24T09:45")
    take(acts, "pbb")
    with pytest.raises(SlotFull):
        take(acts, "pbb")
    assert arrive(staff, code) == "B002"


def test_in_time_after_the_last_ticket_is_in_time(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", local("2026-11-24T14:30")).code
    clock.now = local("2026-11-24T14:35")
    assert arrive(staff, code) == "B001"


def test_a_closed_queue_takes_nobody_in(acts: Acts) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    staff.close_queue("B", "Petugas sakit.")
    with pytest.raises(QueueClosed):
        arrive(staff, code)


@pytest.mark.parametrize(
    "at", ["2026-11-24T09:00", "2026-11-24T10:01", "2026-11-28T10:00", "2027-11-24T10:00"]
)
def test_nobody_is_expected_when_nobody_could_come(acts: Acts, at: str) -> None:
    with pytest.raises(NoSuchTime):
        with_appointments(acts).book("pbb", local(at))


def test_a_time_that_is_booked_names_those_still_free(acts: Acts) -> None:
    staff = with_appointments(acts)
    staff.book("pbb", TEN)
    with pytest.raises(TimeTaken) as refusal:
        staff.book("pbb", TEN)
    assert refusal.value.free[:3] == ("09:15", "09:30", "09:45")
    assert "10:00" not in refusal.value.free


def test_a_queue_without_the_rule_takes_none(acts: Acts) -> None:
    with pytest.raises(NoAppointments):
        CalendarActs(acts).book("ktp", TEN)


def test_what_is_called_off_frees_its_time_and_gives_no_number(acts: Acts) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    staff.call_off(code)
    with pytest.raises(AppointmentCancelled):
        arrive(staff, code)
    assert staff.appointments() == []
    assert staff.book("pbb", TEN).code != code
    assert acts.verify().holds


def test_of_another_day_one_is_told_when(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    clock.now += DAY
    with pytest.raises(AppointmentOnAnotherDay, match="2026-11-24 10:00"):
        arrive(staff, code)


@pytest.mark.parametrize("typed", ["", "A012", "BCDFGH", "BCD-FGH-JKL", "'; --"])
def test_a_code_nobody_was_given_is_unknown(acts: Acts, typed: str) -> None:
    with pytest.raises(UnknownAppointment):
        arrive(with_appointments(acts), typed)


def test_a_profile_that_takes_none_any_more_still_keeps_those_made(
    acts: Acts, clock: Clock
) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    acts.publish(small_office(), demo=False)
    clock.now = TEN
    assert arrive(staff, code) == "B001"


def test_a_profile_without_the_service_is_refused_while_somebody_is_expected(acts: Acts) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN + DAY).code
    data = acts.profile.model_dump(by_alias=True, mode="json")
    data["services"][2]["code"] = "pajak"
    without = Profile.model_validate(data)
    with pytest.raises(AppointmentsStand):
        acts.publish(without, demo=False)
    staff.call_off(code)
    acts.publish(without, demo=False)


def test_those_who_never_came_are_told_when_the_day_is_closed(acts: Acts, clock: Clock) -> None:
    staff = with_appointments(acts)
    staff.book("pbb", TEN)
    clock.now = local("2026-11-24T15:05")
    assert staff.close_day().queues[1].missed == 1


def test_one_who_came_early_is_taken_back_with_a_day_that_comes_again(
    acts: Acts, clock: Clock
) -> None:
    staff = with_appointments(acts)
    code = staff.book("pbb", TEN).code
    arrive(staff, code)
    clock.now -= DAY
    acts.confirm_clock()
    clock.now += DAY
    assert call(acts, 3) == "B001"
    assert acts.verify().holds
