"""Which act of a counter can be taken back: the last, lately, and only while nothing followed."""

import pytest

from kiosk.queueing.journal import Kind
from kiosk.queueing.undoing import UNDO_WITHIN, last_act
from tests.queueing.events import History

WAS = {"state": "waiting"}


def history() -> History:
    """Begin with somebody who was called to counter 2."""
    begun = History()
    begun.take(1)
    called = {"calls": 1, "counter": 2, "was": WAS}
    begun.move(Kind.TICKET_CALLED, 1, "waiting", **called)
    return begun


def undone(told: History, counter: int = 2, now: int | None = None) -> list[int] | None:
    """List the seqs that would be taken back."""
    act = last_act(told.events, counter, told.events[-1].at if now is None else now)
    return None if act is None else [move.seq for move in act.moves]


def test_the_last_move_at_the_counter_is_taken_back() -> None:
    told = history()
    assert undone(told) == [2]
    assert undone(told, counter=1) is None


def test_moves_of_one_act_are_taken_back_together_the_last_first() -> None:
    told = history()
    told.move(Kind.SERVICE_FINISHED, 1, "serving", counter=2, was=WAS)
    told.take(2)
    told.move(Kind.TICKET_CALLED, 4, "waiting", counter=2, calls=1, was=WAS, after=3)
    assert undone(told) == [5, 3]


def test_time_runs_out_after_ten_seconds_and_a_clock_set_back_gives_none() -> None:
    told = history()
    at = told.events[-1].at
    assert undone(told, now=at + UNDO_WITHIN) == [2]
    assert undone(told, now=at + UNDO_WITHIN + 1) is None
    assert undone(told, now=at - 1) is None


@pytest.mark.parametrize(
    "kind", [Kind.DAY_OPENED, Kind.CLOCK_CONFIRMED, Kind.PROFILE_PUBLISHED, Kind.MOVE_UNDONE]
)
def test_nothing_is_undone_behind_what_changed_the_hall(kind: Kind) -> None:
    told = history()
    told.add(kind, counter=2, ticket=9)
    assert undone(told) is None


def test_tickets_that_moved_since_are_told() -> None:
    told = history()
    told.move(Kind.CLASS_CHANGED, 1, "called", counter=None, was=WAS)
    act = last_act(told.events, 2, told.events[-1].at)
    assert act is not None
    assert act.moved_on == {1}


def test_slips_and_announcements_hinder_nothing() -> None:
    told = history()
    told.add(Kind.SLIP_ENDED, job=1, ticket=1, state="confirmed")
    told.add(Kind.ANNOUNCEMENT_ENDED, announcement=2, zone="hall", heard="announced")
    assert undone(told) == [2]


def test_a_move_of_before_there_was_undo_stays() -> None:
    told = History()
    told.take(1)
    told.call(1)
    assert undone(told) is None
