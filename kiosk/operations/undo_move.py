"""Undo the last act at a counter, within seconds: by another event, never by taking one away."""

from collections.abc import Iterator

from kiosk.operations.at_counter import begin_at
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.journal import Data, Event, Kind
from kiosk.queueing.line_refusals import MovedOn, NothingToUndo
from kiosk.queueing.moves import standing
from kiosk.queueing.outcomes import TakenBack, Undone
from kiosk.queueing.undoing import (
    UNDO_WITHIN,
    LastAct,
    changed_stages,
    is_call,
    last_act,
    name_of,
    opened_stage,
    ticket_of,
)
from kiosk.storage.changes import events_after
from kiosk.storage.queries import stage, ticket
from kiosk.storage.transaction import Transaction

_LOOKED_THROUGH = 500
"""Events that are looked through: more are not recorded in ten seconds by any hall."""


def undo_move(tx: Transaction, counter: int) -> Undone:
    """Take back the last act at a counter: each of its moves, the last one first."""
    officer = begin_at(tx, counter)
    act = _last_act(tx, counter)
    moves = tuple(_take_back(tx, move, officer) for move in act.moves)
    return Undone(counter, moves, withdrawn=any(map(is_call, act.moves)))


def _last_act(tx: Transaction, counter: int) -> LastAct:
    sealed = events_after(tx.connection, tx.head.seq - _LOOKED_THROUGH)
    act = last_act([one.opened() for one in sealed], counter, tx.now)
    if act is None:
        raise NothingToUndo(counter, UNDO_WITHIN // SECOND)
    for move in act.moves:
        if ticket_of(move) in act.moved_on:
            raise MovedOn(ticket(tx.connection, ticket_of(move)).code)
    return act


def _take_back(tx: Transaction, move: Event, officer: int | None) -> TakenBack:
    visit = ticket(tx.connection, ticket_of(move))
    stages, opened = list(_as_before(tx, move)), opened_stage(move)
    gone = None if opened is None else {"stage": opened, "before": _state(tx, opened)}
    told: Data = {
        "undone": move.seq,
        "kind": move.kind,
        "ticket": visit.id,
        "code": visit.code,
        "counter": move.data["counter"],
        "stages": stages,
        "opened": gone,
        "class": move.data["was"]["class"] if move.kind == Kind.CLASS_CHANGED else None,
        "withdrawn": is_call(move),
    }
    tx.record(Kind.MOVE_UNDONE, told if officer is None else {**told, "officer": officer})
    stands = stage(tx.connection, stages[-1]["stage"] if stages else move.seq)
    return TakenBack(name_of(move), visit.code, standing(stands))


def _as_before(tx: Transaction, move: Event) -> Iterator[Data]:
    for changed in changed_stages(move):
        number = changed["stage"]
        yield {"stage": number, "before": _state(tx, number), "columns": changed["was"]}


def _state(tx: Transaction, number: int) -> str:
    return stage(tx.connection, number).state
