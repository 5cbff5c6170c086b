"""Signing in and out, handing over, breaks: one counter to an officer, one officer to a counter."""

from datetime import time

import pytest

from kiosk.app.acts import Acts
from kiosk.app.calendar_acts import CalendarActs
from kiosk.app.move_acts import MoveActs
from kiosk.app.officer_acts import ShiftActs
from kiosk.queueing.facts import Called, Wish
from kiosk.queueing.journal import Kind
from kiosk.queueing.move_refusals import CounterBusy
from kiosk.queueing.people import BreakReason
from kiosk.queueing.people_refusals import OfficerNeeded, UnknownOfficer
from kiosk.queueing.refusals import UnknownCounter
from kiosk.queueing.shift_refusals import (
    BreakOver,
    CounterTaken,
    NobodySignedIn,
    NotOnBreak,
    OnBreak,
    SignedInElsewhere,
)
from tests.clock import DAY, Clock
from tests.operations.history import events_of
from tests.operations.lines import rows
from tests.people import BUDI, RINI, SARI, TONO, Staff, employ

NOON = time(12, 0)


@pytest.fixture
def staff(acts: Acts) -> Staff:
    """The small office with people, who sign in."""
    return employ(acts)


def ended_shifts(acts: Acts) -> list[tuple[object, ...]]:
    """Read who ended how and when."""
    return rows(acts.location, "SELECT counter, ending, ended_at FROM shift WHERE ending <> ''")


def test_an_officer_signs_in_works_and_signs_out(staff: Staff) -> None:
    begun = staff.shifts(BUDI).sign_in(1)
    assert (begun.counter, begun.officer, begun.already) == (1, BUDI, False)
    assert [(one.code, one.counter) for one in staff.acts.hall().shifts] == [(BUDI, 1)]
    assert staff.shifts(BUDI).sign_out(1).shift == begun.shift
    assert staff.acts.hall().shifts == ()
    assert ended_shifts(staff.acts) == [(1, "signed_out", staff.acts.clock())]
    assert staff.acts.verify().problems == ()


def test_signing_in_twice_is_one_shift(staff: Staff) -> None:
    first, second = (staff.shifts(BUDI).sign_in(1) for _ in range(2))
    assert (second.shift, second.already) == (first.shift, True)


def test_a_counter_has_one_officer_and_an_officer_one_counter(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(1)
    with pytest.raises(CounterTaken, match="kiosk hand-over 1"):
        staff.shifts(TONO).sign_in(1)
    with pytest.raises(SignedInElsewhere, match="signed in at counter 1"):
        staff.shifts(BUDI).sign_in(2)
    staff.shifts(TONO).sign_in(2)
    with pytest.raises(SignedInElsewhere, match="signed in at counter 2"):
        staff.shifts(TONO).hand_over(1)


def test_a_supervisor_takes_nobodys_counter_by_signing_in(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(1)
    with pytest.raises(CounterTaken):
        staff.shifts(RINI).sign_in(1)


def test_nobody_signs_in_at_a_counter_that_is_not_there(staff: Staff) -> None:
    for act in (staff.shifts(BUDI).sign_in, staff.shifts(BUDI).hand_over):
        with pytest.raises(UnknownCounter):
            act(9)


def test_whoever_signs_in_says_who_they_are(staff: Staff) -> None:
    with pytest.raises(OfficerNeeded):
        ShiftActs(staff.acts).sign_in(1)


def test_handing_over_leaves_the_open_ticket_at_the_counter(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(1)
    staff.acts.take(Wish("ktp"))
    assert isinstance(staff.acts_of(BUDI).call(1), Called)
    over = staff.shifts(TONO).hand_over(1)
    assert (over.officer, over.instead_of) == (TONO, BUDI)
    assert staff.acts_of(TONO).start(1).ticket == "A001"
    with pytest.raises(CounterTaken):
        staff.acts_of(BUDI).finish(1)
    staff.acts_of(TONO).finish(1)
    assert rows(staff.acts.location, "SELECT officer FROM stage") == [(staff.ids[TONO],)]
    moved = [e.data["officer"] for e in events_of(staff.acts) if e.data.get("code") == "A001"]
    assert moved == [staff.ids[BUDI], staff.ids[TONO], staff.ids[TONO]]


def test_handing_over_to_oneself_or_from_nobody(staff: Staff) -> None:
    with pytest.raises(NobodySignedIn, match="kiosk sign-in 1"):
        staff.shifts(BUDI).hand_over(1)
    begun = staff.shifts(BUDI).sign_in(1)
    again = staff.shifts(BUDI).hand_over(1)
    assert (again.shift, again.already) == (begun.shift, True)


def test_nobody_leaves_a_person_standing_at_the_counter(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(1)
    staff.acts.take(Wish("ktp"))
    staff.acts_of(BUDI).call(1)
    with pytest.raises(CounterBusy):
        staff.shifts(BUDI).sign_out(1)
    with pytest.raises(CounterBusy):
        staff.shifts(BUDI).begin_break(1, BreakReason.MEAL, NOON)


def test_a_supervisor_signs_somebody_out_and_the_record_names_both(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(1)
    with pytest.raises(CounterTaken):
        staff.shifts(TONO).sign_out(1)
    staff.shifts(RINI).sign_out(1)
    ended = events_of(staff.acts)[-1]
    assert ended.kind == Kind.SHIFT_ENDED
    assert (ended.data["officer"], ended.data["by"]) == (staff.ids[BUDI], staff.ids[RINI])
    with pytest.raises(NobodySignedIn):
        staff.shifts(RINI).sign_out(1)


def test_during_a_break_nobody_is_called_and_afterwards_the_line_goes_on(
    staff: Staff, clock: Clock
) -> None:
    staff.shifts(BUDI).sign_in(1)
    staff.acts.take(Wish("ktp"))
    away = staff.shifts(BUDI).begin_break(1, BreakReason.MEAL, NOON)
    assert away.until == clock() + 166 * 60_000_000
    with pytest.raises(OnBreak, match="until 12:00"):
        staff.acts_of(BUDI).call(1)
    with pytest.raises(OnBreak):
        staff.shifts(BUDI).begin_break(1, BreakReason.REST, NOON)
    [shift] = staff.acts.hall().shifts
    assert (shift.is_on_break, shift.break_reason) == (True, "meal")
    clock.pass_minutes(30)
    assert staff.shifts(BUDI).end_break(1).length == 30 * 60_000_000
    with pytest.raises(NotOnBreak):
        staff.shifts(BUDI).end_break(1)
    assert isinstance(staff.acts_of(BUDI).call(1), Called)
    assert staff.acts.verify().problems == ()


@pytest.mark.parametrize("until", [time(9, 13), time(9, 14), time(0, 0)])
def test_a_break_ends_later_than_now(staff: Staff, until: time) -> None:
    staff.shifts(BUDI).sign_in(1)
    with pytest.raises(BreakOver, match="09:14"):
        staff.shifts(BUDI).begin_break(1, BreakReason.REST, until)


def test_a_counter_on_break_is_handed_over_without_the_break(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(1)
    staff.shifts(BUDI).begin_break(1, BreakReason.REST, NOON)
    staff.shifts(TONO).hand_over(1)
    staff.acts.take(Wish("ktp"))
    assert isinstance(staff.acts_of(TONO).call(1), Called)


def test_the_turn_of_the_day_ends_shifts_with_the_last_act(staff: Staff, clock: Clock) -> None:
    for code, counter in ((BUDI, 1), (TONO, 2), (RINI, 3)):
        staff.shifts(code).sign_in(counter)
    staff.acts.take(Wish("ktp"))
    clock.pass_minutes(5)
    staff.acts_of(BUDI).call(1)
    clock.pass_minutes(5)
    staff.acts_of(BUDI).start(1)
    staff.shifts(RINI).begin_break(3, BreakReason.REST, NOON)
    served = clock()
    clock.now += DAY
    with pytest.raises(NobodySignedIn):
        staff.acts_of(BUDI).finish(1)
    staff.shifts(BUDI).sign_in(4)
    begun = served - 10 * 60_000_000
    expected = [(1, "day_turned", served), (2, "day_turned", begun), (3, "day_turned", served)]
    assert ended_shifts(staff.acts) == expected
    assert staff.acts.verify().problems == ()


def test_whoever_does_nothing_for_long_is_signed_out_by_whoever_asks(
    staff: Staff, clock: Clock
) -> None:
    staff.shifts(BUDI).sign_in(1)
    begun = clock()
    clock.pass_minutes(120)
    with pytest.raises(NobodySignedIn):
        staff.acts.call(1)
    with pytest.raises(NobodySignedIn):
        staff.shifts(BUDI).sign_out(1)
    staff.shifts(TONO).sign_in(1)
    staff.shifts(BUDI).sign_in(2)
    assert ended_shifts(staff.acts) == [(1, "idle", begun)]
    assert staff.acts.verify().problems == ()


def test_whoever_served_a_held_ticket_last_is_not_idle_since_their_last_call(
    staff: Staff, clock: Clock
) -> None:
    staff.shifts(BUDI).sign_in(1)
    acts = staff.acts_of(BUDI)
    for _ in range(2):
        acts.take(Wish("ktp"))
    acts.call(1)
    MoveActs(acts).hold(1)
    acts.call(1)
    acts.start(1)
    acts.finish(1)
    MoveActs(acts).resume(1, "A001")
    clock.pass_minutes(150)
    acts.finish(1)
    clock.pass_minutes(119)
    assert MoveActs(acts).walk_in(1, "ktp").ticket == "A003"


def test_holding_a_ticket_is_an_act(staff: Staff, clock: Clock) -> None:
    staff.shifts(BUDI).sign_in(1)
    acts = staff.acts_of(BUDI)
    acts.take(Wish("ktp"))
    acts.call(1)
    clock.pass_minutes(150)
    MoveActs(acts).hold(1)
    clock.pass_minutes(119)
    assert MoveActs(acts).resume(1, "A001").ticket == "A001"


def test_a_closed_day_signs_everybody_out_with_their_last_act(staff: Staff, clock: Clock) -> None:
    staff.shifts(BUDI).sign_in(1)
    staff.acts.take(Wish("ktp"))
    staff.acts_of(BUDI).call(1)
    called = clock()
    clock.pass_minutes(30)
    CalendarActs(staff.acts_of(RINI)).close_day(early=True)
    assert ended_shifts(staff.acts) == [(1, "day_closed", called)]
    CalendarActs(staff.acts_of(RINI)).reopen_day()
    with pytest.raises(NobodySignedIn):
        staff.acts.call(1)
    staff.shifts(BUDI).sign_in(1)
    assert isinstance(staff.acts.call(1), Called)
    assert staff.acts.verify().problems == ()


def test_an_officer_who_is_idle_elsewhere_signs_in_here(staff: Staff, clock: Clock) -> None:
    staff.shifts(BUDI).sign_in(1)
    clock.pass_minutes(121)
    staff.shifts(BUDI).sign_in(2)
    assert [one.counter for one in staff.acts.hall().shifts] == [2]


def test_serving_somebody_for_hours_is_not_idle(staff: Staff, clock: Clock) -> None:
    staff.shifts(BUDI).sign_in(1)
    staff.acts.take(Wish("ktp"))
    staff.acts_of(BUDI).call(1)
    staff.acts_of(BUDI).start(1)
    clock.pass_minutes(240)
    assert staff.acts_of(BUDI).finish(1).ticket == "A001"
    clock.pass_minutes(119)
    staff.acts_of(BUDI).call(1)


def test_a_clock_that_is_set_back_in_a_shift_ends_nothing_and_shortens_nothing(
    staff: Staff, clock: Clock
) -> None:
    staff.shifts(BUDI).sign_in(1)
    begun = clock()
    clock.pass_minutes(-60)
    staff.acts.confirm_clock()
    staff.acts.take(Wish("ktp"))
    staff.acts_of(BUDI).call(1)
    staff.acts_of(BUDI).no_show(1)
    staff.shifts(BUDI).sign_out(1)
    times = rows(staff.acts.location, "SELECT begun_at, ended_at FROM shift")
    assert times == [(begun, begun)]
    assert staff.acts.verify().problems == ()


def test_a_clock_that_jumps_a_day_ahead_in_a_shift_ends_it_where_it_was(
    staff: Staff, clock: Clock
) -> None:
    staff.shifts(BUDI).sign_in(1)
    begun = clock()
    clock.now += 30 * DAY
    staff.acts.take(Wish("ktp"))
    assert ended_shifts(staff.acts) == [(1, "day_turned", begun)]
    clock.now = begun
    staff.acts.confirm_clock()
    with pytest.raises(NobodySignedIn):
        staff.acts_of(BUDI).call(1)
    staff.shifts(BUDI).sign_in(1)
    assert staff.acts.verify().problems == ()


def test_whoever_was_dismissed_a_moment_ago_does_nothing_more(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(1)
    staff.officers(SARI).dismiss(BUDI)
    for act in (staff.acts_of(BUDI).call, staff.shifts(BUDI).sign_in):
        with pytest.raises(UnknownOfficer):
            act(1)
    assert ended_shifts(staff.acts) == [(1, "dismissed", staff.acts.clock())]


def test_a_profile_without_the_counter_leaves_its_officer_a_way_out(staff: Staff) -> None:
    staff.shifts(BUDI).sign_in(4)
    smaller = staff.acts.profile.model_copy(update={"counters": staff.acts.profile.counters[:3]})
    staff.acts.publish(smaller, demo=False)
    staff.shifts(BUDI).sign_out(4)
    staff.shifts(BUDI).sign_in(1)
