"""Back in a line: no-shows who return, further services, walk-ins, counters that close."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.facts import Moved, State
from kiosk.queueing.line_refusals import CalledTooFewTimes, GraceOver, ServiceAlready
from kiosk.queueing.move_refusals import MoveRefused
from kiosk.queueing.outcomes import Closed, Joined, Planned
from kiosk.queueing.refusals import QuotaReached, UnknownService
from kiosk.storage.location import Location
from tests.clock import Clock
from tests.offices import SMALL, small_office
from tests.operations.history import assert_the_office_is_sound
from tests.operations.lines import bring_to, call, rows, serve_all, take


@pytest.fixture
def moves(acts: Acts) -> MoveActs:
    """More moves in the small office."""
    return MoveActs(acts)


def with_rules(acts: Acts, rules: str) -> None:
    """Publish other rules of the lines."""
    plain = "{calls_before_no_show: 1, seconds_between_calls: 0}"
    acts.publish(small_office(SMALL.replace(plain, rules)), demo=False)


def test_nobody_is_given_up_before_the_calls_that_are_promised(acts: Acts, clock: Clock) -> None:
    with_rules(acts, "{calls_before_no_show: 3, seconds_between_calls: 15}")
    bring_to(acts, State.CALLED)
    refused: list[tuple[int, int]] = []
    for _ in range(2):
        with pytest.raises(CalledTooFewTimes) as told:
            acts.no_show(1)
        refused.append((told.value.missing, told.value.seconds))
        clock.now += 15 * SECOND
        acts.recall(1)
    with pytest.raises(CalledTooFewTimes) as told:
        acts.no_show(1)
    refused.append((told.value.missing, told.value.seconds))
    assert refused == [(2, 45), (1, 30), (0, 15)]
    clock.now += 15 * SECOND
    assert acts.no_show(1).move == "no_show"


def test_three_calls_in_one_breath_are_not_three_calls(acts: Acts, clock: Clock) -> None:
    with_rules(acts, "{calls_before_no_show: 3, seconds_between_calls: 15}")
    bring_to(acts, State.CALLED)
    acts.recall(1), acts.recall(1)
    clock.now += 15 * SECOND
    with pytest.raises(CalledTooFewTimes) as told:
        acts.no_show(1)
    assert (told.value.calls, told.value.missing, told.value.seconds) == (3, 1, 30)


def test_a_clock_set_back_does_not_hold_an_officer_up(acts: Acts, clock: Clock) -> None:
    with_rules(acts, "{calls_before_no_show: 1, seconds_between_calls: 15}")
    bring_to(acts, State.CALLED)
    clock.pass_minutes(-60)
    acts.confirm_clock()
    with pytest.raises(CalledTooFewTimes) as told:
        acts.no_show(1)
    assert told.value.seconds == 15


def test_who_comes_back_in_time_waits_again_under_the_same_number(
    acts: Acts, moves: MoveActs, clock: Clock, location: Location
) -> None:
    bring_to(acts, State.CALLED)
    acts.no_show(1), take(acts)
    clock.pass_minutes(30)
    told = moves.return_ticket("A001")
    assert told == Joined("return", "A001", 1, "A", "ktp", "regular", ahead=1)
    assert serve_all(acts, 1) == ["A002", "A001"]
    outcomes = rows(location, "SELECT outcome FROM stage WHERE ticket = 4 ORDER BY id")
    assert outcomes == [("returned",), ("no_show",)]
    assert_the_office_is_sound(acts)


@pytest.mark.parametrize(
    ("rule", "order"), [("front", ["A001", "A002"]), ("original", ["A001", "A002"])]
)
def test_the_office_decides_where_who_comes_back_stands(
    acts: Acts, moves: MoveActs, clock: Clock, rule: str, order: list[str]
) -> None:
    with_rules(acts, f"{{calls_before_no_show: 1, seconds_between_calls: 0, return_place: {rule}}}")
    bring_to(acts, State.CALLED)
    clock.pass_minutes(1)
    acts.no_show(1), take(acts)
    moves.return_ticket("A001")
    assert serve_all(acts, 1) == order


def test_who_comes_back_too_late_takes_a_new_ticket(
    acts: Acts, moves: MoveActs, clock: Clock
) -> None:
    bring_to(acts, State.CALLED)
    acts.no_show(1)
    clock.now += 30 * MINUTE + 1
    with pytest.raises(GraceOver) as refused:
        moves.return_ticket("A001")
    assert refused.value == GraceOver("A001", 30)


def test_a_no_show_comes_back_once_for_each_time(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.CALLED)
    acts.no_show(1)
    moves.return_ticket("A001")
    with pytest.raises(MoveRefused):
        moves.return_ticket("A001")


def test_a_second_service_follows_under_the_same_number(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING), take(acts, "aduan")
    assert moves.add_service(1, "aduan") == Planned("A001", 1, "aduan", "C")
    assert [one.service for one in acts.at_counter(1).planned] == ["aduan"]
    assert acts.hall().queues[2].waiting == 1
    then = Joined("follow", "A001", None, "C", "aduan", "regular", ahead=1)
    assert acts.finish(1) == Moved("finish", "A001", 1, "ended", then)
    assert serve_all(acts, 3) == ["C001", "A001"]
    assert_the_office_is_sound(acts)


def test_services_follow_in_the_order_they_were_added(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    moves.add_service(1, "aduan"), moves.add_service(1, "pbb")
    acts.finish(1)
    assert call(acts, 3) == "A001"
    acts.start(3)
    finished = acts.finish(3)
    assert finished.then is not None
    assert finished.then.service == "pbb"


def test_what_is_planned_survives_a_transfer(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    moves.add_service(1, "pbb"), moves.transfer(1, Target(queue="C"))
    call(acts, 3), acts.start(3)
    assert [one.service for one in acts.at_counter(3).planned] == ["pbb"]
    assert acts.finish(3).then is not None


@pytest.mark.parametrize("service", ["ktp", "aduan"])
def test_no_service_is_a_part_of_a_visit_twice(acts: Acts, moves: MoveActs, service: str) -> None:
    bring_to(acts, State.SERVING)
    moves.add_service(1, "aduan")
    with pytest.raises(ServiceAlready):
        moves.add_service(1, service)
    with pytest.raises(UnknownService):
        moves.add_service(1, "sim")


def test_a_walk_in_is_served_at_once_where_nobody_waits(acts: Acts, moves: MoveActs) -> None:
    take(acts, "pbb")
    assert moves.walk_in(1, "ktp") == Moved("walk_in", "A001", 1, "serving")
    hall = acts.hall()
    assert [(line.code, line.state) for line in hall.calls] == [("A001", "serving")]
    assert hall.announcements == ()
    assert acts.finish(1).ticket == "A001"
    assert_the_office_is_sound(acts)


@pytest.mark.parametrize("state", [State.WAITING, State.CALLED])
def test_a_walk_in_passes_nobody(acts: Acts, moves: MoveActs, state: State) -> None:
    bring_to(acts, state)
    told = moves.walk_in(1, "ktp")
    waits = int(state is State.WAITING)
    assert told == Joined("walk_in", "A002", 1, "A", "ktp", "regular", ahead=waits)
    assert acts.at_counter(1).waiting_total == 1 + waits
    assert_the_office_is_sound(acts)


def test_a_walk_in_is_given_after_hours_while_a_quota_holds(moves: MoveActs, clock: Clock) -> None:
    clock.pass_minutes(6 * 60)
    for _ in range(5):
        moves.walk_in(3, "pbb")
    with pytest.raises(QuotaReached):
        moves.walk_in(3, "pbb")
    with pytest.raises(UnknownService):
        moves.walk_in(3, "sim")


@pytest.mark.parametrize("state", [State.CALLED, State.SERVING])
def test_a_closed_counter_puts_its_ticket_back_to_its_own_place(
    acts: Acts, moves: MoveActs, clock: Clock, state: State
) -> None:
    bring_to(acts, state), take(acts)
    clock.pass_minutes(5)
    put_back = Joined("put_back", "A001", 1, "A", "ktp", "regular", ahead=0)
    assert moves.close(1) == Closed(1, put_back)
    assert acts.hall().calls == ()
    assert serve_all(acts, 2) == ["A001", "A002"]
    assert_the_office_is_sound(acts)


def test_the_call_of_who_is_put_back_is_not_said_any_more(
    acts: Acts, moves: MoveActs, location: Location
) -> None:
    bring_to(acts, State.CALLED)
    moves.close(1)
    assert AnnouncingActs(acts).next("hall", None) is None
    assert rows(location, "SELECT heard FROM announcement") == [("withdrawn",)]


def test_a_counter_without_a_ticket_closes_without_a_trace(acts: Acts, moves: MoveActs) -> None:
    take(acts)
    assert moves.close(1) == Closed(1, None)
    assert call(acts, 1) == "A001"


def test_who_is_put_back_after_the_clock_was_corrected_stands_where_they_stood(
    acts: Acts, moves: MoveActs, clock: Clock
) -> None:
    bring_to(acts, State.CALLED), take(acts)
    clock.pass_minutes(-30)
    acts.confirm_clock()
    take(acts)
    moves.close(1)
    assert serve_all(acts, 1) == ["A001", "A002", "A003"]
    assert_the_office_is_sound(acts)
