"""A clock that was set back: held for a moment, refused beyond, confirmed by a person."""

import pytest

from kiosk.app.acts import Acts
from kiosk.operations.confirm_clock import ClockConfirmed
from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.facts import State, Wish
from kiosk.queueing.refusals import ClockWrong
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
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


def test_a_confirmed_clock_of_another_day_closes_the_wrong_day(
    acts: Acts, clock: Clock, location: Location
) -> None:
    take(acts)
    clock.now += 3 * DAY - DAY // 4
    bring_to_wrong_day(acts)
    clock.now -= 3 * DAY - DAY // 4
    clock.pass_minutes(20)
    acts.confirm_clock()
    assert take(acts) == "A002"
    assert call(acts) == "A002"
    days = rows(location, "SELECT business_day, number, outcome FROM stage ORDER BY id")
    assert days[0] == ("2026-11-24", 1, "expired")
    assert days[-1] == ("2026-11-24", 2, None)
    assert acts.verify().holds


def bring_to_wrong_day(acts: Acts) -> None:
    """Let a counter move on a day that the clock only believes in."""
    assert call(acts) is None


def test_after_a_wrong_future_was_confirmed_away_its_numbers_go_on_when_it_comes(
    acts: Acts, clock: Clock
) -> None:
    clock.now += DAY
    assert take(acts) == "A001"
    clock.now -= DAY
    acts.confirm_clock()
    assert take(acts) == "A001"
    clock.now += DAY
    assert take(acts) == "A002"
    assert acts.verify().holds
