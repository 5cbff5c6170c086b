"""A new day: what was left expires, numbers begin again, nothing is deleted."""

import pytest

from kiosk.app.acts import Acts
from kiosk.queueing.facts import State
from kiosk.queueing.move_refusals import NothingOpen
from kiosk.queueing.refusals import TicketsClosed
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.operations.lines import bring_to, call, kinds, rows, take

OUTCOMES = "SELECT number, state, outcome, counter FROM stage WHERE business_day = '2026-11-24'"


def leave_open(acts: Acts) -> None:
    """Leave one ticket being served, one called, one waiting."""
    bring_to(acts, State.SERVING, counter=1)
    bring_to(acts, State.CALLED, counter=2)
    bring_to(acts, State.WAITING)


def test_the_first_move_of_a_new_day_expires_everything_that_was_left(
    acts: Acts, clock: Clock, location: Location
) -> None:
    leave_open(acts)
    clock.now += DAY
    assert take(acts) == "A001"
    assert rows(location, OUTCOMES) == [
        (1, "ended", "expired", 1),
        (2, "ended", "expired", 2),
        (3, "ended", "expired", None),
    ]
    assert acts.verify().holds


def test_counters_are_free_on_a_new_day_and_call_only_its_people(acts: Acts, clock: Clock) -> None:
    leave_open(acts)
    clock.now += DAY
    assert call(acts, 1) is None
    take(acts)
    assert call(acts, 2) == "A001"


def test_nothing_is_deleted_and_numbers_of_each_day_stay(
    acts: Acts, clock: Clock, location: Location
) -> None:
    take(acts), take(acts)
    clock.now += DAY
    take(acts)
    days = rows(location, "SELECT business_day, number FROM ticket ORDER BY id")
    assert days == [("2026-11-24", 1), ("2026-11-24", 2), ("2026-11-25", 1)]


def test_skipped_days_change_nothing(acts: Acts, clock: Clock) -> None:
    leave_open(acts)
    clock.now += DAY * 6
    assert take(acts) == "A001"
    assert kinds(acts).count("day_opened") == 2
    assert acts.verify().holds


def test_a_day_opens_once(acts: Acts) -> None:
    take(acts), call(acts), take(acts)
    assert kinds(acts).count("day_opened") == 1


def test_yesterdays_ticket_cannot_be_finished_today(acts: Acts, clock: Clock) -> None:
    leave_open(acts)
    clock.now += DAY
    with pytest.raises(NothingOpen):
        acts.finish(1)
    assert call(acts) is None


def test_a_refused_ticket_before_opening_leaves_yesterday_to_the_first_real_move(
    acts: Acts, clock: Clock, location: Location
) -> None:
    leave_open(acts)
    clock.now += DAY - 3 * DAY // 24
    with pytest.raises(TicketsClosed):
        take(acts)
    assert rows(location, "SELECT count(*) FROM stage WHERE ended_at IS NULL") == [(3,)]


def test_a_ticket_being_served_over_midnight_expires_at_the_next_move(
    acts: Acts, clock: Clock, location: Location
) -> None:
    bring_to(acts, State.SERVING)
    clock.pass_minutes(15 * 60)
    assert call(acts, 2) is None
    assert rows(location, "SELECT outcome, ended_at FROM stage") == [("expired", clock.now)]


def test_of_a_day_that_comes_again_only_those_return_for_whom_there_is_a_line(
    acts: Acts, clock: Clock
) -> None:
    take(acts, "akta"), take(acts, "ktp")
    clock.now += DAY
    services = tuple(one for one in acts.profile.services if one.code != "akta")
    acts.publish(acts.profile.model_copy(update={"services": services}), demo=False)
    clock.now -= DAY
    acts.confirm_clock()
    assert [stage.code for stage in acts.at_counter(1).waiting] == ["A002"]
    assert acts.verify().holds
