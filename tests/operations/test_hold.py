"""Hold and resume: a ticket is set aside and taken up again, wherever its queue is served."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.move_acts import MoveActs
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Moved, State
from kiosk.queueing.line_refusals import NotServedHere
from kiosk.queueing.move_refusals import CounterBusy, MoveRefused
from kiosk.queueing.scan_refusals import NoTicketCode
from kiosk.queueing.slip_refusals import UnknownTicket
from kiosk.storage.location import Location
from tests.clock import Clock
from tests.operations.history import assert_the_office_is_sound
from tests.operations.lines import bring_to, call, rows, take


@pytest.fixture
def moves(acts: Acts) -> MoveActs:
    """More moves in the small office."""
    return MoveActs(acts)


@pytest.mark.parametrize("state", [State.CALLED, State.SERVING])
def test_a_held_ticket_frees_the_counter_and_is_nobodys_call(
    acts: Acts, moves: MoveActs, state: State
) -> None:
    bring_to(acts, state), take(acts)
    assert moves.hold(1) == Moved("hold", "A001", 1, "held")
    assert call(acts, 1) == "A002"
    assert call(acts, 2) is None
    assert_the_office_is_sound(acts)


def test_who_is_held_is_seen_at_every_counter_that_may_take_them_up(
    acts: Acts, moves: MoveActs
) -> None:
    bring_to(acts, State.SERVING)
    moves.hold(1)
    seen = {n: [one.code for one in acts.at_counter(n).held] for n in (1, 2, 3, 4)}
    assert seen == {1: ["A001"], 2: ["A001"], 3: [], 4: ["A001"]}
    assert acts.hall().queues[0].held == 1
    assert (acts.hall().calls, acts.hall().queues[0].waiting) == ((), 0)


def test_a_held_ticket_goes_on_at_another_counter_of_its_queue(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    moves.hold(1)
    assert moves.resume(2, "a-001") == Moved("resume", "A001", 2, "serving")
    assert acts.finish(2).ticket == "A001"
    assert_the_office_is_sound(acts)


def test_a_counter_of_other_queues_does_not_take_it_up(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    moves.hold(1)
    with pytest.raises(NotServedHere) as refused:
        moves.resume(3, "A001")
    assert refused.value == NotServedHere("A001", 3, "A", (1, 2, 4))


def test_a_busy_counter_takes_nobody_up(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    moves.hold(1)
    bring_to(acts, State.CALLED, counter=2)
    with pytest.raises(CounterBusy):
        moves.resume(2, "A001")


def test_a_number_nobody_has_is_refused(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    with pytest.raises(UnknownTicket):
        moves.resume(2, "A009")


@pytest.mark.parametrize("typed", ["nonsense", "", "A001 2026"])
def test_what_is_no_number_is_refused(acts: Acts, moves: MoveActs, typed: str) -> None:
    bring_to(acts, State.SERVING)
    with pytest.raises(NoTicketCode):
        moves.resume(2, typed)


def test_who_waits_is_not_resumed(acts: Acts, moves: MoveActs) -> None:
    take(acts)
    with pytest.raises(MoveRefused) as refused:
        moves.resume(1, "A001")
    assert "call" in refused.value.possible


def test_the_time_on_hold_is_no_time_at_the_counter(
    acts: Acts, moves: MoveActs, clock: Clock, location: Location
) -> None:
    bring_to(acts, State.SERVING)
    for pause in (10, 5):
        clock.pass_minutes(2)
        moves.hold(1)
        clock.pass_minutes(pause)
        moves.resume(1, "A001")
    clock.pass_minutes(2)
    acts.finish(1)
    assert rows(location, "SELECT held_for FROM stage") == [(15 * MINUTE,)]
    assert acts.at_counter(1).today.average == 6 * MINUTE


def test_who_was_held_before_being_served_begins_when_taken_up(
    acts: Acts, moves: MoveActs, clock: Clock
) -> None:
    bring_to(acts, State.CALLED)
    moves.hold(1)
    clock.pass_minutes(10)
    moves.resume(1, "A001")
    clock.pass_minutes(3)
    acts.finish(1)
    assert acts.at_counter(1).today.average == 3 * MINUTE
