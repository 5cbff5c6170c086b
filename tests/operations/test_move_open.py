"""The open ticket at a counter: recall, start, finish, no-show, and what each refuses."""

from collections.abc import Callable
from itertools import product

import pytest

from kiosk.app.acts import Acts
from kiosk.queueing.facts import Called, Moved, State
from kiosk.queueing.move_refusals import MoveRefused, NothingOpen
from kiosk.queueing.move_table import MOVES
from kiosk.queueing.moves import possible
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.location import Location
from tests.clock import Clock
from tests.operations.lines import bring_to, call, kinds, rows, take

ACTS: dict[str, Callable[[Acts, int], Called | Moved]] = {
    "recall": Acts.recall,
    "start": Acts.start,
    "finish": Acts.finish,
    "no_show": Acts.no_show,
}
AT_A_COUNTER = (State.CALLED, State.SERVING)


@pytest.mark.parametrize(("name", "state"), list(product(ACTS, AT_A_COUNTER)))
def test_a_counter_may_do_exactly_what_the_rules_allow(acts: Acts, name: str, state: State) -> None:
    code = bring_to(acts, state)
    before = kinds(acts)
    if name in possible(state):
        assert ACTS[name](acts, 1).ticket == code
        assert kinds(acts) == [*before, MOVES[name].kind]
    else:
        with pytest.raises(MoveRefused) as refused:
            ACTS[name](acts, 1)
        assert refused.value == MoveRefused(name, code, state.value, possible(state))
        assert kinds(acts) == before


@pytest.mark.parametrize(("name", "state"), list(product(ACTS, (State.WAITING, State.ENDED))))
def test_a_counter_without_an_open_ticket_can_only_call(
    acts: Acts, name: str, state: State
) -> None:
    bring_to(acts, state)
    with pytest.raises(NothingOpen) as refused:
        ACTS[name](acts, 1)
    assert refused.value == NothingOpen(1, name)


@pytest.mark.parametrize("name", ACTS)
def test_an_unregistered_counter_moves_nothing(acts: Acts, name: str) -> None:
    with pytest.raises(UnknownCounter):
        ACTS[name](acts, 9)


@pytest.mark.parametrize("name", ACTS)
def test_a_counter_never_moves_the_ticket_of_another(acts: Acts, name: str) -> None:
    bring_to(acts, State.CALLED, counter=1)
    with pytest.raises(NothingOpen):
        ACTS[name](acts, 2)


def test_a_recall_counts_and_names_the_same_ticket(acts: Acts) -> None:
    bring_to(acts, State.CALLED)
    assert [acts.recall(1).calls, acts.recall(1).calls] == [2, 3]
    assert acts.recall(1) == Called("A001", 1, "ktp", "A", "regular", 4, "recall")


def test_moves_tell_what_became_of_the_ticket(acts: Acts) -> None:
    bring_to(acts, State.CALLED)
    assert acts.start(1) == Moved("start", "A001", 1, "serving")
    assert acts.finish(1) == Moved("finish", "A001", 1, "ended")


def test_every_time_of_a_visit_is_kept_apart(acts: Acts, clock: Clock, location: Location) -> None:
    began = clock.now
    take(acts)
    for act in (acts.call, acts.recall, acts.start, acts.finish):
        clock.pass_minutes(1)
        act(1)
    times = rows(
        location,
        "SELECT waiting_since, called_at, last_call_at, serving_at, ended_at FROM stage",
    )[0]
    assert [(time - began) // 60_000_000 for time in times if isinstance(time, int)] == [
        0,
        1,
        2,
        3,
        4,
    ]


def test_after_the_end_the_counter_is_free_again(acts: Acts) -> None:
    bring_to(acts, State.CALLED)
    take(acts)
    acts.no_show(1)
    assert call(acts) == "A002"
