"""Replay: rebuild the rows from the journal alone, to compare them with the rows as they are."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kiosk.queueing.effects import effects_of
from kiosk.queueing.facts import State
from kiosk.queueing.journal import Event
from kiosk.queueing.people_effects import ENDS
from kiosk.queueing.row_changes import (
    ChangeClass,
    ChangeOffice,
    ChangeOpen,
    ChangeRow,
    ChangeStage,
    Effect,
    HallEffect,
    Insert,
    ShiftPlaces,
    WithdrawCall,
)

Row = dict[str, Any]


@dataclass
class Replayed:
    """The rows a journal tells of, by id; ``last`` per (day, queue); ``jobs`` as they were made."""

    offices: dict[int, Row] = field(default_factory=dict)
    tickets: dict[int, Row] = field(default_factory=dict)
    stages: dict[int, Row] = field(default_factory=dict)
    announcements: set[tuple[int, str]] = field(default_factory=set)
    jobs: dict[int, Row] = field(default_factory=dict)
    closures: dict[int, Row] = field(default_factory=dict)
    appointments: dict[int, Row] = field(default_factory=dict)
    assignments: dict[int, Row] = field(default_factory=dict)
    officers: dict[int, Row] = field(default_factory=dict)
    shifts: dict[int, Row] = field(default_factory=dict)
    last: dict[tuple[str, str], int] = field(default_factory=dict)
    impossible: list[int] = field(default_factory=list)
    """Seqs of events that do not follow from the ones before."""


def replay(events: Iterable[Event]) -> Replayed:
    """Apply every event's effects from the first on."""
    rows = Replayed()
    for event in events:
        for effect in effects_of(event):
            if not _apply(rows, effect):
                rows.impossible.append(event.seq)
    return rows


def _apply(rows: Replayed, effect: Effect) -> bool:
    match effect:
        case Insert(table, row):
            return _insert(rows, table, row)
        case ChangeStage():
            return _change(rows, effect)
        case ChangeClass():
            return _change_class(rows, effect)
        case _:
            return _apply_to_the_hall(rows, effect)


def _apply_to_the_hall(rows: Replayed, effect: HallEffect) -> bool:
    match effect:
        case ShiftPlaces():
            return _shift(rows, effect)
        case ChangeOffice(columns):
            return _change_office(rows, columns)
        case ChangeRow():
            return _change_row(rows, effect)
        case WithdrawCall():
            # How an announcement ended is no row that a replay rebuilds.
            return True
        case ChangeOpen():
            return _change_open(rows, effect)


def _insert(rows: Replayed, table: str, row: Row) -> bool:
    match table:
        case "ticket":
            return _add_ticket(rows, row)
        case "announcement":
            rows.announcements.add((row["id"], row["zone"]))
        case _:
            _table(rows, table)[row["id"]] = dict(row)
    return table != "shift" or row["officer"] in rows.officers


def _table(rows: Replayed, name: str) -> dict[int, Row]:
    return {
        "office": rows.offices,
        "stage": rows.stages,
        "print_job": rows.jobs,
        "queue_closure": rows.closures,
        "appointment": rows.appointments,
        "assignment": rows.assignments,
        "officer": rows.officers,
        "shift": rows.shifts,
    }[name]


def _change(rows: Replayed, effect: ChangeStage) -> bool:
    known = rows.stages.get(effect.stage)
    if known is None or known["state"] != effect.before:
        return False
    known.update(effect.columns)
    return True


def _change_class(rows: Replayed, effect: ChangeClass) -> bool:
    if effect.ticket not in rows.tickets:
        return False
    rows.tickets[effect.ticket]["class"] = effect.class_
    return True


def _change_office(rows: Replayed, columns: Row) -> bool:
    for office in rows.offices.values():
        office.update(columns)
    return bool(rows.offices)


def _change_row(rows: Replayed, effect: ChangeRow) -> bool:
    known = _table(rows, effect.table).get(effect.id)
    if known is not None:
        known.update(effect.columns)
    return known is not None


def _change_open(rows: Replayed, effect: ChangeOpen) -> bool:
    known = _table(rows, effect.table).get(effect.id)
    if known is None or known.get(ENDS[effect.table]) is not None:
        return False
    known.update(effect.columns)
    return True


def _shift(rows: Replayed, effect: ShiftPlaces) -> bool:
    for row in rows.stages.values():
        if row["business_day"] == effect.business_day and row["state"] == State.WAITING:
            row["place"] += effect.by
    return True


def _add_ticket(rows: Replayed, row: Row) -> bool:
    series = (row["business_day"], row["queue"])
    follows: bool = row["number"] == rows.last.get(series, 0) + 1
    rows.last[series] = row["number"]
    rows.tickets[row["id"]] = dict(row)
    return follows
