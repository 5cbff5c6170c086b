"""The moves: every one from every state, by the one table that states the rules."""

from itertools import product
from typing import Any

import pytest

from kiosk.queueing.facts import Outcome, StageFacts, State
from kiosk.queueing.journal import Kind
from kiosk.queueing.move_refusals import MoveRefused, move_word
from kiosk.queueing.move_table import MOVES, STAGE_KINDS
from kiosk.queueing.moves import changes_of, decide, possible
from kiosk.queueing.refusals import english
from tests.queueing.stages import stage_in

ALLOWED = {
    ("call", "waiting"): ("called", None),
    ("call_ticket", "waiting"): ("called", None),
    ("recall", "called"): ("called", None),
    ("start", "called"): ("serving", None),
    ("finish", "serving"): ("ended", "served"),
    ("no_show", "called"): ("ended", "no_show"),
    ("hold", "called"): ("held", None),
    ("hold", "serving"): ("held", None),
    ("resume", "held"): ("serving", None),
    ("transfer", "called"): ("ended", "transferred"),
    ("transfer", "serving"): ("ended", "transferred"),
    ("return", "no_show"): ("ended", "returned"),
    ("put_back", "called"): ("waiting", None),
    ("put_back", "serving"): ("waiting", None),
    ("add_service", "called"): ("called", None),
    ("add_service", "serving"): ("serving", None),
    ("change_class", "waiting"): ("waiting", None),
    ("change_class", "called"): ("called", None),
    ("change_class", "serving"): ("serving", None),
    ("change_class", "held"): ("held", None),
    ("change_class", "planned"): ("planned", None),
    ("cancel", "waiting"): ("ended", "cancelled"),
    ("cancel", "called"): ("ended", "cancelled"),
    ("cancel", "serving"): ("ended", "cancelled"),
    ("cancel", "held"): ("ended", "cancelled"),
    ("cancel", "planned"): ("ended", "cancelled"),
    ("follow", "planned"): ("waiting", None),
    ("expire", "waiting"): ("ended", "expired"),
    ("expire", "called"): ("ended", "expired"),
    ("expire", "serving"): ("ended", "expired"),
    ("expire", "held"): ("ended", "expired"),
    ("lapse", "planned"): ("ended", "unserved"),
}
STANDINGS = (*(state.value for state in State), "no_show")
EVERY = list(product(MOVES, STANDINGS))
DAILY = ("expire", "lapse")
"""What the turn of the day does is never undone."""
CARRIED: dict[str, Any] = {
    "counter": 2,
    "class": "priority",
    "serving_at": 3_000,
    "held_for": None,
    "held_counter": 2,
    "place": 1_000,
}


def standing_so(stands: str) -> StageFacts:
    """Give ticket A012 in a state, or closed because nobody came."""
    return stage_in("ended", outcome="no_show") if stands == "no_show" else stage_in(stands)


@pytest.mark.parametrize(("name", "stands"), EVERY)
def test_a_move_is_allowed_exactly_where_the_rules_say(name: str, stands: str) -> None:
    stage = standing_so(stands)
    expected = ALLOWED.get((name, stands))
    if expected is None:
        with pytest.raises(MoveRefused) as refused:
            decide(name, stage)
        assert (refused.value.move, refused.value.ticket) == (name, "A012")
    else:
        kind, data = decide(name, stage, **CARRIED)
        columns = changes_of(kind, 5_000, data)
        assert (columns["state"], columns.get("outcome")) == expected


@pytest.mark.parametrize(("name", "stands"), [case for case in EVERY if case not in ALLOWED])
def test_a_refused_move_says_what_is_possible_instead(name: str, stands: str) -> None:
    with pytest.raises(MoveRefused) as refused:
        decide(name, standing_so(stands))
    assert refused.value.possible == possible(stands)
    sentence = refused.value.for_people(english)
    assert "A012" in sentence
    assert all(move_word(move, english) in sentence for move in possible(stands))


@pytest.mark.parametrize(
    ("stands", "keys"),
    [
        ("waiting", {"call", "call_ticket", "change_class", "cancel"}),
        ("called", {"recall", "start", "no_show", "hold", "transfer", "put_back", "add_service"}),
        ("serving", {"finish", "hold", "transfer", "put_back", "add_service"}),
        ("held", {"resume", "change_class", "cancel"}),
        ("ended", set()),
        ("no_show", {"return"}),
    ],
)
def test_the_keys_of_a_window_follow_the_table(stands: str, keys: set[str]) -> None:
    assert keys <= set(possible(stands)) <= keys | {"change_class", "cancel"}


def test_what_happens_by_itself_is_nobodys_key() -> None:
    by_itself = {"follow", "expire", "lapse"}
    assert not by_itself & {move for stands in STANDINGS for move in possible(stands)}


def test_a_move_records_the_ticket_the_state_before_and_the_counter() -> None:
    kind, data = decide("start", stage_in("called"))
    assert kind == Kind.SERVICE_STARTED
    said = {"stage": 7, "ticket": 7, "code": "A012", "before": "called", "counter": 2}
    assert data == {**said, "was": {"state": "called", "serving_at": None}}


def test_a_move_names_its_officer_in_the_record_and_in_the_row() -> None:
    kind, data = decide("start", stage_in("called"), officer=3)
    assert (data["officer"], data["was"]["officer"]) == (3, None)
    assert changes_of(kind, 9_000, data)["officer"] == 3


@pytest.mark.parametrize(("name", "stands"), [case for case in ALLOWED if case[0] not in DAILY])
def test_what_a_move_changes_is_recorded_as_it_was_before(name: str, stands: str) -> None:
    stage = standing_so(stands)
    kind, data = decide(name, stage, **CARRIED)
    assert data["was"].keys() == changes_of(kind, 9_000, data).keys()
    assert data["was"]["state"] == stage.state


def test_a_hold_frees_the_counter_and_remembers_it() -> None:
    kind, data = decide("hold", stage_in("serving"), held_counter=2)
    columns = changes_of(kind, 9_000, data)
    assert columns == {"state": "held", "held_at": 9_000, "held_counter": 2, "counter": None}


def test_who_is_put_back_waits_as_if_never_called() -> None:
    kind, data = decide("put_back", stage_in("serving", officer=3), place=1_000)
    columns = changes_of(kind, 9_000, data)
    assert (columns["state"], columns["calls"], columns["place"]) == ("waiting", 0, 1_000)
    gone = ("counter", "called_at", "last_call_at", "serving_at", "officer")
    assert [columns[name] for name in gone] == [None] * 5


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
    assert ends == set(Outcome) - {Outcome.UNDONE}
    assert all(not move.outcome for move in MOVES.values() if move.after is not State.ENDED)


def test_the_turn_of_the_day_moves_many_stages_with_one_event() -> None:
    assert Kind.DAY_OPENED not in STAGE_KINDS
    assert len(STAGE_KINDS) == sum(move.by_people for move in MOVES.values())
