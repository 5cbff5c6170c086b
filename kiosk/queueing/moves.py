"""Moves: what may happen to a stage, when, and what it changes.

One table, ``MOVES``, is the source of the rules, of the keys a window enables, of the table in
``docs/moves.md`` and of the replay of the journal: live rows and replayed rows are both made by
``changes_of``.
"""

from dataclasses import dataclass
from typing import Any

from kiosk.queueing.facts import Outcome, StageFacts, State
from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.move_refusals import MoveRefused

Columns = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Move:
    """A rule: from which states, to which, the column that is stamped, the event it leaves."""

    name: str
    kind: Kind
    before: tuple[State, ...]
    after: State
    stamp: str | None
    outcome: Outcome | None = None


_ALL = (
    Move("call", Kind.TICKET_CALLED, (State.WAITING,), State.CALLED, "called_at"),
    Move("recall", Kind.TICKET_RECALLED, (State.CALLED,), State.CALLED, None),
    Move("start", Kind.SERVICE_STARTED, (State.CALLED,), State.SERVING, "serving_at"),
    Move(
        "finish", Kind.SERVICE_FINISHED, (State.SERVING,), State.ENDED, "ended_at", Outcome.SERVED
    ),
    Move("no_show", Kind.TICKET_NO_SHOW, (State.CALLED,), State.ENDED, "ended_at", Outcome.NO_SHOW),
    Move(
        "expire",
        Kind.DAY_OPENED,
        (State.WAITING, State.CALLED, State.SERVING),
        State.ENDED,
        "ended_at",
        Outcome.EXPIRED,
    ),
)
MOVES: dict[str, Move] = {move.name: move for move in _ALL}
_BY_KIND: dict[str, Move] = {move.kind: move for move in _ALL}
STAGE_KINDS = frozenset(_BY_KIND) - {Kind.DAY_OPENED}
"""Kinds whose event moves exactly one stage."""

_CALLS = (Kind.TICKET_CALLED, Kind.TICKET_RECALLED)


def possible(state: str) -> tuple[str, ...]:
    """List the moves a stage in ``state`` allows to people, in the order of the table."""
    return tuple(move.name for move in _ALL if state in move.before and move.name != "expire")


def decide(
    name: str, stage: StageFacts, *, officer: int | None = None, **facts: object
) -> tuple[Kind, Data]:
    """Allow a move: give its event's kind and data, or raise ``MoveRefused``.

    ``officer`` makes it; ``facts`` are what it adds to the record (the counter of a call, why it
    was chosen).
    """
    move = MOVES[name]
    if stage.state not in move.before:
        raise MoveRefused(name, stage.code, stage.state, possible(stage.state))
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
    if move.kind in _CALLS:
        data["calls"] = stage.calls + 1
    return move.kind, data


def changes_of(kind: str, at: int, data: Data) -> Columns:
    """Derive the columns a stage's event changes: the same for live rows and for the replay."""
    move = _BY_KIND[kind]
    columns: Columns = {"state": move.after.value}
    if move.stamp is not None:
        columns[move.stamp] = at
    if move.outcome is not None:
        columns["outcome"] = move.outcome.value
    if (officer := data.get("officer")) is not None:
        columns["officer"] = officer
    if kind in _CALLS:
        columns |= {"counter": data["counter"], "calls": data["calls"], "last_call_at": at}
    return columns
