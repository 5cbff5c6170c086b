"""Moves: how one is decided by the table, and what its event changes.

Live rows and replayed rows are both made by ``changes_of``, so the journal suffices to rebuild
them. The rules themselves are in ``move_table``.
"""

from typing import Any

from kiosk.queueing.facts import Outcome, StageFacts, State
from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.move_refusals import MoveRefused
from kiosk.queueing.move_table import MOVES, move_of

Columns = dict[str, Any]

_SPELLED = {"class": "class_"}
"""Columns that are not spelled as their field of the facts is."""


def possible(standing: str) -> tuple[str, ...]:
    """List the moves that people may make with a stage that stands so, in the table's order."""
    return tuple(move.name for move in MOVES.values() if standing in move.before and move.by_people)


def standing(stage: StageFacts) -> str:
    """Tell how a stage stands: its state, or that it ended because nobody came."""
    return Outcome.NO_SHOW.value if stage.outcome == Outcome.NO_SHOW else stage.state


def decide(
    name: str, stage: StageFacts, *, officer: int | None = None, **facts: object
) -> tuple[Kind, Data]:
    """Allow a move: give its event's kind and data, or raise ``MoveRefused``.

    ``officer`` makes it; ``facts`` are what it adds to the record (the counter of a call, why it
    was chosen). What it changes is recorded as it was before: so it can be undone.
    """
    move, stands = MOVES[name], standing(stage)
    if stands not in move.before:
        raise MoveRefused(name, stage.code, stands, possible(stands))
    data: Data = {
        "stage": stage.id,
        "ticket": stage.ticket,
        "code": stage.code,
        "before": stage.state,
        "counter": stage.counter,
        **facts,
    }
    if officer is not None:
        data["officer"] = officer
    if "calls" in move.carries:
        data["calls"] = stage.calls + 1 if move.after is State.CALLED else 0
    if move.kind != Kind.DAY_OPENED:
        columns = changes_of(move.kind, 0, data)
        data["was"] = {column: getattr(stage, _SPELLED.get(column, column)) for column in columns}
    return move.kind, data


def changes_of(kind: str, at: int, data: Data) -> Columns:
    """Derive the columns a stage's event changes: the same for live rows and for the replay."""
    move = move_of(kind, data["before"])
    columns: Columns = {"state": move.after.value if move.after else data["before"]}
    columns |= dict.fromkeys(move.stamps, at)
    if move.outcome is not None:
        columns["outcome"] = move.outcome.value
    if (officer := data.get("officer")) is not None:
        columns["officer"] = officer
    columns |= {column: data[column] for column in move.carries}
    return columns | dict.fromkeys(move.clears)
