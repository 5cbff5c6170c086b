"""The whole table of moves, walked in a real office: each cell does it, or refuses it in words."""

from collections.abc import Callable
from functools import partial
from itertools import product
from typing import Any

import pytest

from kiosk.app.acts import Acts
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import Class, Outcome, State
from kiosk.queueing.move_refusals import CounterBusy, MoveRefused, NothingOpen
from kiosk.queueing.move_table import MOVES, Standing
from kiosk.queueing.moves import decide
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.docs_from_code import STANDINGS, standing_so
from tests.operations.lines import bring_to, kinds, rows

HERE, ELSEWHERE = 1, 4
CODE = "A001"
AT_COUNTER = {"recall", "start", "finish", "no_show", "hold", "transfer", "add_service"}
"""Moves of whatever is open at a counter; the others name their ticket, or choose it."""
BY_ITSELF = {"follow", "expire", "lapse"}
CELLS = list(product((name for name in MOVES if name not in BY_ITSELF), STANDINGS))


def bring(acts: Acts, standing: Standing) -> None:
    """Bring A001 so far; where it stands at a counter, at counter 1."""
    moves = MoveActs(acts)
    match standing:
        case State.HELD:
            bring_to(acts, State.SERVING, HERE)
            moves.hold(HERE)
        case State.PLANNED:
            bring_to(acts, State.CALLED, HERE)
            moves.add_service(HERE, "aduan")
            acts.no_show(HERE)
        case Outcome.NO_SHOW:
            bring_to(acts, State.CALLED, HERE)
            acts.no_show(HERE)
        case State():
            bring_to(acts, standing, HERE)


def asked(acts: Acts, name: str, counter: int) -> Callable[[], object]:
    """Give the act of a move for A001."""
    moves = MoveActs(acts)
    chosen: dict[str, Callable[[], object]] = {
        "call": partial(acts.call, counter),
        "call_ticket": partial(moves.call_ticket, counter, CODE, "Sakit"),
        "recall": partial(acts.recall, counter),
        "start": partial(acts.start, counter),
        "finish": partial(acts.finish, counter),
        "no_show": partial(acts.no_show, counter),
        "hold": partial(moves.hold, counter),
        "resume": partial(moves.resume, counter, CODE),
        "transfer": partial(moves.transfer, counter, Target(queue="C")),
        "return": partial(moves.return_ticket, CODE),
        "put_back": partial(moves.close, counter),
        "add_service": partial(moves.add_service, counter, "aduan"),
        "change_class": partial(moves.change_class, CODE, Class.PRIORITY, "Hamil"),
        "cancel": partial(moves.cancel, CODE, "Pergi"),
    }
    return chosen[name]


def answer_of_the_table(name: str, standing: Standing) -> str:
    """Read the cell of the document: the event, or the words of the refusal."""
    carried: dict[str, Any] = {
        "class": "priority",
        "serving_at": 0,
        "held_for": 0,
        "held_counter": 1,
        "place": 0,
    }
    try:
        return decide(name, standing_so(standing), **carried)[0].value
    except MoveRefused as refusal:
        return str(refusal).replace("A012", CODE)


def answer_of_the_office(acts: Acts, name: str, counter: int) -> str:
    """Ask for the move; give the kind of the event that it left, or the words it was refused with.

    What a counter says before the table is asked, it says as the document tells below the table.
    """
    before = len(kinds(acts))
    try:
        asked(acts, name, counter)()
    except (MoveRefused, NothingOpen, CounterBusy) as refusal:
        assert len(kinds(acts)) == before
        return str(refusal)
    left = kinds(acts)[before:]
    return left[0] if left else "nothing to do"


@pytest.mark.parametrize(
    ("name", "standing"), [cell for cell in CELLS if cell[1] is not State.PLANNED]
)
def test_each_cell_of_the_table_is_what_an_office_does(
    acts: Acts, name: str, standing: Standing
) -> None:
    bring(acts, standing)
    told, done = answer_of_the_table(name, standing), answer_of_the_office(acts, name, HERE)
    stands_here = standing in {State.CALLED, State.SERVING}
    if name == "call" and standing is not State.WAITING:
        busy = CounterBusy(HERE, CODE, standing.value)
        assert done == (str(busy) if stands_here else "nothing to do")
    elif name in AT_COUNTER and not stands_here:
        assert done == str(NothingOpen(HERE, name))
    elif name == "put_back" and not stands_here:
        assert done == "nothing to do"
    else:
        assert done == told
    assert acts.verify().problems == ()


def test_a_counter_with_a_ticket_chooses_no_other(acts: Acts) -> None:
    bring_to(acts, State.CALLED, ELSEWHERE)
    waits = bring_to(acts, State.WAITING)
    with pytest.raises(CounterBusy):
        MoveActs(acts).call_ticket(ELSEWHERE, waits, "Sakit")


def test_a_counter_with_a_ticket_takes_no_held_one_up(acts: Acts) -> None:
    bring(acts, State.HELD)
    bring_to(acts, State.CALLED, ELSEWHERE)
    with pytest.raises(CounterBusy):
        MoveActs(acts).resume(ELSEWHERE, CODE)


@pytest.mark.parametrize(("name", "kind"), [("cancel", "cancelled"), ("change_class", None)])
def test_what_is_planned_goes_with_its_ticket(
    acts: Acts, location: Location, name: str, kind: str | None
) -> None:
    bring_to(acts, State.CALLED, HERE)
    MoveActs(acts).add_service(HERE, "aduan")
    asked(acts, name, HERE)()
    query = "SELECT class, outcome FROM stage WHERE service = 'aduan'"
    class_ = "priority" if name == "change_class" else "regular"
    assert rows(location, query) == [(class_, kind)]


@pytest.mark.parametrize("standing", [State.WAITING, State.CALLED, State.SERVING, State.HELD])
def test_a_new_day_expires_whatever_stands_somewhere(
    acts: Acts, clock: Clock, location: Location, standing: State
) -> None:
    bring(acts, standing)
    clock.now += DAY
    acts.call(HERE)
    assert rows(location, "SELECT state, outcome FROM stage") == [("ended", "expired")]
    assert answer_of_the_table("expire", standing) == "day_opened"
    assert acts.verify().problems == ()


def test_a_new_day_lets_what_was_planned_lapse(
    acts: Acts, clock: Clock, location: Location
) -> None:
    bring(acts, State.PLANNED)
    clock.now += DAY
    acts.call(HERE)
    query = "SELECT outcome FROM stage ORDER BY id"
    assert rows(location, query) == [("no_show",), ("unserved",)]
    assert answer_of_the_table("lapse", State.PLANNED) == "day_opened"


def test_finishing_a_service_lets_the_next_one_wait_in_the_same_event(
    acts: Acts, location: Location
) -> None:
    bring_to(acts, State.SERVING, HERE)
    MoveActs(acts).add_service(HERE, "aduan")
    before = len(kinds(acts))
    acts.finish(HERE)
    assert kinds(acts)[before:] == [answer_of_the_table("follow", State.PLANNED)]
    assert rows(location, "SELECT state FROM stage ORDER BY id") == [("ended",), ("waiting",)]
