"""The moves: every one from every state, by the one table that states the rules."""

from itertools import product

import pytest

from kiosk.queueing.facts import Outcome, State
from kiosk.queueing.journal import Kind
from kiosk.queueing.move_refusals import MoveRefused
from kiosk.queueing.moves import MOVES, STAGE_KINDS, changes_of, decide, possible
from kiosk.queueing.refusals import english
from tests.queueing.stages import stage_in

ALLOWED = {
    ("call", "waiting"): ("called", None),
    ("recall", "called"): ("called", None),
    ("start", "called"): ("serving", None),
    ("finish", "serving"): ("ended", "served"),
    ("no_show", "called"): ("ended", "no_show"),
    ("expire", "waiting"): ("ended", "expired"),
    ("expire", "called"): ("ended", "expired"),
    ("expire", "serving"): ("ended", "expired"),
}
EVERY = list(product(MOVES, State))


@pytest.mark.parametrize(("name", "state"), EVERY)
def test_a_move_is_allowed_exactly_where_the_rules_say(name: str, state: State) -> None:
    stage = stage_in(state.value)
    expected = ALLOWED.get((name, state.value))
    if expected is None:
        with pytest.raises(MoveRefused) as refused:
            decide(name, stage)
        assert (refused.value.move, refused.value.ticket) == (name, "A012")
    else:
        kind, data = decide(name, stage, counter=2)
        columns = changes_of(kind, 5_000, data)
        assert (columns["state"], columns.get("outcome")) == expected


@pytest.mark.parametrize(("name", "state"), [case for case in EVERY if case not in ALLOWED])
def test_a_refused_move_says_what_is_possible_instead(name: str, state: State) -> None:
    with pytest.raises(MoveRefused) as refused:
        decide(name, stage_in(state.value))
    assert refused.value.possible == possible(state.value)
    sentence = refused.value.for_people(english)
    assert "A012" in sentence
    assert all(move.replace("_", "-") in sentence for move in possible(state.value))


@pytest.mark.parametrize(
    ("state", "keys"),
    [
        ("waiting", ("call",)),
        ("called", ("recall", "start", "no_show")),
        ("serving", ("finish",)),
        ("ended", ()),
    ],
)
def test_the_keys_of_a_window_follow_the_table(state: str, keys: tuple[str, ...]) -> None:
    assert possible(state) == keys


def test_nobody_lets_a_ticket_expire_by_hand() -> None:
    assert all("expire" not in possible(state) for state in State)


def test_a_move_records_the_ticket_the_state_before_and_the_counter() -> None:
    kind, data = decide("start", stage_in("called"))
    assert kind == Kind.SERVICE_STARTED
    assert data == {"stage": 7, "ticket": 7, "code": "A012", "before": "called", "counter": 2}


def test_a_call_counts_from_one_and_a_recall_counts_on() -> None:
    assert decide("call", stage_in("waiting"), counter=2, why="place")[1]["calls"] == 1
    assert decide("recall", stage_in("called", calls=2), why="recall")[1]["calls"] == 3


def test_a_recall_keeps_the_time_of_the_first_call_and_tells_the_last() -> None:
    kind, data = decide("recall", stage_in("called"), why="recall")
    assert changes_of(kind, 9_000, data) == {
        "state": "called",
        "counter": 2,
        "calls": 2,
        "last_call_at": 9_000,
    }


@pytest.mark.parametrize(
    ("name", "state", "stamp"),
    [
        ("call", "waiting", "called_at"),
        ("start", "called", "serving_at"),
        ("finish", "serving", "ended_at"),
        ("no_show", "called", "ended_at"),
        ("expire", "serving", "ended_at"),
    ],
)
def test_a_move_stamps_its_time(name: str, state: str, stamp: str) -> None:
    kind, data = decide(name, stage_in(state), counter=2)
    assert changes_of(kind, 9_000, data)[stamp] == 9_000


def test_every_end_has_an_outcome_and_nothing_else_has() -> None:
    ends = {move.outcome for move in MOVES.values() if move.after is State.ENDED}
    assert ends == set(Outcome)
    assert all(not move.outcome for move in MOVES.values() if move.after is not State.ENDED)


def test_the_turn_of_the_day_moves_many_stages_with_one_event() -> None:
    assert Kind.DAY_OPENED not in STAGE_KINDS
    assert len(STAGE_KINDS) == len(MOVES) - 1
