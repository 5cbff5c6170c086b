"""A clock that was set back: held for a moment, refused beyond, confirmed by a person."""

import pytest

from kiosk.app.acts import Acts
from kiosk.operations.confirm_clock import ClockConfirmed
from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.facts import Class, State, Wish
from kiosk.queueing.refusals import ClockWrong
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.operations.history import assert_the_office_is_sound, events_of
from tests.operations.lines import bring_to, call, kinds, rows, serve_all, take

YEAR_2000 = 946_684_800 * SECOND


@pytest.mark.parametrize("minutes", [0.001, 1, 5])
def test_a_clock_at_most_five_minutes_back_is_held_at_the_last_act(
    acts: Acts, clock: Clock, minutes: float
) -> None:
    first = acts.take(Wish("ktp")).ticket
    clock.pass_minutes(-minutes)
    second = acts.take(Wish("ktp")).ticket
    assert second.taken_at == first.taken_at
    assert serve_all(acts, 1) == ["A001", "A002"]


def test_a_clock_further_back_is_refused_and_both_times_are_named(acts: Acts, clock: Clock) -> None:
    take(acts)
    before = kinds(acts)
    clock.now -= 5 * MINUTE + 1
    with pytest.raises(ClockWrong) as refused:
        take(acts)
    assert refused.value == ClockWrong("2026-11-24 09:08", "2026-11-24 09:14")
    assert "kiosk clock confirm" in str(refused.value)
    assert kinds(acts) == before


def test_a_dead_battery_writes_nothing_in_the_year_2000(acts: Acts, clock: Clock) -> None:
    bring_to(acts, State.CALLED)
    before, now = kinds(acts), clock.now
    clock.now = YEAR_2000
    for act in (take, acts_call, acts_finish):
        with pytest.raises(ClockWrong) as refused:
            act(acts)
        assert refused.value.clock == "2000-01-01 07:00"
    assert kinds(acts) == before
    clock.now = now
    assert take(acts) == "A002"


def acts_call(acts: Acts) -> object:
    """Call to a counter that is free."""
    return acts.call(2)


def acts_finish(acts: Acts) -> object:
    """Finish at the counter that has a ticket."""
    return acts.finish(1)


def test_a_refused_clock_leaves_the_windows_readable(acts: Acts, clock: Clock) -> None:
    take(acts)
    clock.pass_minutes(-60)
    assert acts.hall().queues[0].waiting == 1


def test_after_confirmation_those_who_waited_keep_their_place_before_newcomers(
    acts: Acts, clock: Clock
) -> None:
    take(acts)
    clock.pass_minutes(3)
    take(acts)
    clock.pass_minutes(-60)
    assert acts.confirm_clock() == ClockConfirmed(clock.now, -60 * MINUTE)
    take(acts)
    clock.pass_minutes(1)
    take(acts)
    assert serve_all(acts, 1) == ["A001", "A002", "A003", "A004"]
    assert acts.verify().holds


def test_confirmation_never_falsifies_how_long_people_wait(
    acts: Acts, clock: Clock, location: Location
) -> None:
    began = clock.now
    take(acts)
    clock.pass_minutes(-60)
    acts.confirm_clock()
    query = "SELECT waiting_since, place FROM stage"
    assert rows(location, query) == [(began, began - 60 * MINUTE)]


def test_a_clock_that_is_right_needs_no_confirmation(acts: Acts, clock: Clock) -> None:
    take(acts)
    before = kinds(acts)
    assert acts.confirm_clock() == ClockConfirmed(clock.now, 0)
    clock.pass_minutes(10)
    assert acts.confirm_clock() == ClockConfirmed(clock.now, 0)
    assert kinds(acts) == before


def test_a_clock_that_ran_ahead_gives_the_line_back_when_it_is_confirmed(
    acts: Acts, clock: Clock, location: Location
) -> None:
    for class_ in (Class.REGULAR, Class.REGULAR, Class.PRIORITY, Class.REGULAR):
        take(acts, class_=class_)
    assert call(acts, 1) == "A003"
    line = acts.at_counter(4).waiting
    clock.now += 400 * DAY
    assert take(acts) == "A001"
    clock.now -= 400 * DAY
    clock.pass_minutes(20)
    acts.confirm_clock()
    assert acts.at_counter(4).waiting[1:] == line
    assert take(acts) == "A005"
    assert serve_all(acts, 2) == ["A003", "A001", "A002", "A004", "A005"]
    wrong = "SELECT number, outcome FROM stage WHERE business_day = '2027-12-29'"
    assert rows(location, wrong) == [(1, "expired")]
    assert_the_office_is_sound(acts)


def test_who_was_being_served_when_the_clock_ran_ahead_is_the_first_to_be_called_again(
    acts: Acts, clock: Clock
) -> None:
    bring_to(acts, State.SERVING, counter=1)
    take(acts, class_=Class.PRIORITY)
    let_the_clock_run_ahead(acts, clock)
    take(acts, class_=Class.PRIORITY)
    assert serve_all(acts, 1) == ["A001", "A002", "A003"]
    assert_the_office_is_sound(acts)


def test_nobody_whose_visit_had_ended_stands_again(acts: Acts, clock: Clock) -> None:
    bring_to(acts, State.ENDED)
    bring_to(acts, State.CALLED)
    acts.no_show(1)
    take(acts)
    let_the_clock_run_ahead(acts, clock)
    assert serve_all(acts, 1) == ["A003"]
    assert_the_office_is_sound(acts)


def test_the_journal_tells_who_stands_again_and_where(acts: Acts, clock: Clock) -> None:
    take(acts)
    [waiting] = acts.at_counter(1).waiting
    let_the_clock_run_ahead(acts, clock)
    told = events_of(acts)[-1]
    back = {"stage": waiting.id, "ticket": waiting.ticket, "code": "A001", "place": waiting.place}
    assert (told.kind, told.data["revived"]) == ("day_opened", [back])


def test_a_line_comes_back_each_time_the_clock_runs_ahead(acts: Acts, clock: Clock) -> None:
    take(acts), take(acts)
    for days in (1, 2, 1):
        assert call(acts) == "A001"
        let_the_clock_run_ahead(acts, clock, days)
    assert serve_all(acts, 1) == ["A001", "A002"]
    assert_the_office_is_sound(acts)


def let_the_clock_run_ahead(acts: Acts, clock: Clock, days: int = 1) -> None:
    """Let somebody take a number on a day that the clock only believes in, and set it right."""
    clock.now += days * DAY
    take(acts)
    clock.now -= days * DAY
    clock.pass_minutes(6)
    assert acts.confirm_clock().by < 0


def test_a_confirmation_by_mistake_is_healed_when_the_clock_is_set_right(
    acts: Acts, clock: Clock
) -> None:
    take(acts), take(acts)
    now, clock.now = clock.now, YEAR_2000
    acts.confirm_clock()
    assert call(acts) is None
    clock.now = now + 10 * MINUTE
    assert take(acts) == "A003"
    assert serve_all(acts, 1) == ["A001", "A002", "A003"]
    assert_the_office_is_sound(acts)


def test_a_line_comes_back_although_the_clock_was_set_right_by_hand_a_little_behind_it(
    acts: Acts, clock: Clock
) -> None:
    take(acts), take(acts)
    now, clock.now = clock.now, YEAR_2000
    acts.confirm_clock()
    clock.now = now - 2 * MINUTE
    assert serve_all(acts, 1) == ["A001", "A002"]
    assert_the_office_is_sound(acts)


def test_nobody_passes_a_line_that_comes_back_before_its_own_time(acts: Acts, clock: Clock) -> None:
    take(acts)
    clock.pass_minutes(60)
    take(acts)
    clock.now += DAY
    assert call(acts) is None
    clock.now -= DAY
    clock.pass_minutes(-90)
    acts.confirm_clock()
    take(acts)
    assert serve_all(acts, 1) == ["A001", "A002", "A003"]
    assert_the_office_is_sound(acts)


def test_when_a_day_comes_that_a_wrong_clock_knew_its_numbers_go_on_and_its_line_does_not(
    acts: Acts, clock: Clock
) -> None:
    clock.now += DAY
    assert take(acts) == "A001"
    clock.now -= DAY
    acts.confirm_clock()
    assert take(acts) == "A001"
    clock.now += DAY
    clock.pass_minutes(-60)
    assert take(acts) == "A002"
    assert serve_all(acts, 1) == ["A002"]
    assert_the_office_is_sound(acts)
