"""The questions of a call: index look-ups alone, however many wait and for whom."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from kiosk.app.acts import Acts
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import State, Wish
from kiosk.storage import assignments, people, queries, visits
from kiosk.storage.connection import Connection
from kiosk.storage.location import Location
from tests.offices import small_office
from tests.operations.lines import bring_to, call, take


class Plans:
    """Stands in for a connection: keeps how SQLite would find each answer."""

    locking = ""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self.told: list[str] = []

    def ask(self, statement: str, **values: object) -> list[sqlite3.Row]:
        """Ask for the plan, then for the answer."""
        plan = self._raw.execute(f"EXPLAIN QUERY PLAN {statement}", values)
        self.told += [row["detail"] for row in plan]
        return self._raw.execute(statement, values).fetchall()

    def change(self, statement: str, **values: object) -> int:
        """Nothing here changes anything."""
        raise NotImplementedError


DAY = "2026-11-24"
ASKED: dict[str, Callable[[Connection], object]] = {
    "heads of line": lambda asked: queries.heads_of_line(asked, DAY, ("A", "B"), 2),
    "open at": lambda asked: queries.open_at(asked, 1),
    "set aside": lambda asked: visits.set_aside(asked, DAY),
    "planned": lambda asked: visits.planned_of(asked, DAY, 4),
    "standing": lambda asked: visits.standing_stage(asked, queries.ticket(asked, 4)),
    "people ahead": lambda asked: queries.people_ahead(asked, queries.Line(DAY, "A"), 9, 0, 9),
    "given to": lambda asked: assignments.assignment_at(asked, small_office(), DAY, 1),
    "who works at": lambda asked: people.open_shift_at(asked, 1),
    "last move": lambda asked: people.last_move(asked, DAY, 5),
}


@pytest.mark.parametrize("name", ASKED)
def test_every_question_of_a_move_is_an_index_look_up(
    acts: Acts, location: Location, name: str
) -> None:
    take(acts)
    with closing(sqlite3.connect(location.path)) as raw:
        raw.row_factory = sqlite3.Row
        plans = Plans(raw)
        ASKED[name](plans)
    assert plans.told
    assert [step for step in plans.told if not step.startswith("SEARCH")] == []


def cost_of_a_call(acts: Acts, counter: int) -> int:
    """Count what the machine of SQLite does to find who is next at a counter."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    with closing(sqlite3.connect(acts.location.path)) as raw:
        raw.row_factory = sqlite3.Row
        raw.set_progress_handler(count, 1)
        queries.heads_of_line(Plans(raw), DAY, ("A",), counter)
    return steps


def test_who_waits_for_another_counter_costs_a_call_nothing(acts: Acts) -> None:
    take(acts), take(acts)
    before = cost_of_a_call(acts, 1)
    for _ in range(60):
        bring_to(acts, State.WAITING)
    while (code := call(acts, 1)) is not None and code != "A060":
        acts.start(1)
        MoveActs(acts).transfer(1, Target(counter=2))
    acts.take(Wish("ktp"))
    assert acts.at_counter(2).waiting_total > 50
    assert cost_of_a_call(acts, 1) <= before * 1.1
