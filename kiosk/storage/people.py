"""Officers and shifts as rows: each question is one look-up in an index of what is open."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.queueing.people import OfficerFacts, Role, ShiftFacts
from kiosk.storage.connection import Columns, Connection, only

_OFFICERS = (
    "SELECT id, code, name, role, added_at, dismissed_at, locked_until,"
    " pin_hash IS NOT NULL AS has_pin FROM officer"
)
_OPEN_SHIFTS = (
    "SELECT shift.id, shift.officer, code, name, counter, begun_at, break_since, break_reason,"
    " break_until FROM shift JOIN officer ON officer.id = shift.officer"
    " WHERE shift.ended_at IS NULL"
)
_DEMOS = (
    "SELECT officer.id FROM officer, office"
    " WHERE demo AND officer.code = :code AND dismissed_at IS NULL"
)
_LAST_MOVE = (
    "SELECT max(coalesce(ended_at, held_at, serving_at, last_call_at)) AS at FROM stage"
    " WHERE business_day = :day AND last_call_at IS NOT NULL AND officer = :officer"
)

DEMO_CODE = "demo"
"""The code of the supervisor of every demo."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What is kept of an officer's PIN, and how many wrong ones were tried in a row."""

    id: int
    pin_hash: str | None = field(repr=False)
    failures: int
    locked_until: int | None


def every_officer(connection: Connection) -> list[OfficerFacts]:
    """Read everybody who works here or did, by their codes."""
    rows = connection.ask(f"{_OFFICERS} ORDER BY dismissed_at IS NOT NULL, code, id")
    return [_officer(row) for row in rows]


def officer(connection: Connection, officer_id: int) -> OfficerFacts | None:
    """Read somebody who works here."""
    statement = f"{_OFFICERS} WHERE id = :id AND dismissed_at IS NULL"
    return next(map(_officer, connection.ask(statement, id=officer_id)), None)


def officer_called(connection: Connection, code: str) -> OfficerFacts | None:
    """Find somebody who works here by their code."""
    statement = f"{_OFFICERS} WHERE code = :code AND dismissed_at IS NULL"
    return next(map(_officer, connection.ask(statement, code=code)), None)


def credentials(connection: Connection, code: str) -> Credentials | None:
    """Read what a PIN is tried against."""
    statement = (
        "SELECT id, pin_hash, failures, locked_until FROM officer"
        " WHERE code = :code AND dismissed_at IS NULL"
    )
    return next((Credentials(**dict(row)) for row in connection.ask(statement, code=code)), None)


def change_officer(connection: Connection, officer_id: int, columns: Mapping[str, object]) -> None:
    """Change what no event tells of an officer; the columns are named by the code."""
    changes = ", ".join(f"{name} = :{name}" for name in columns)
    connection.change(
        f"UPDATE officer SET {changes} WHERE id = :id",  # noqa: S608  our own names
        id=officer_id,
        **columns,
    )


def demo_officer(connection: Connection) -> int | None:
    """Give the supervisor who acts where nobody is named; only a demo has one."""
    return next((row["id"] for row in connection.ask(_DEMOS, code=DEMO_CODE)), None)


def administrators(connection: Connection) -> list[OfficerFacts]:
    """List who may keep everybody."""
    statement = f"{_OFFICERS} WHERE role = :role AND dismissed_at IS NULL"
    rows = connection.ask(statement, role=Role.ADMINISTRATOR.value)
    return [_officer(row) for row in rows]


def open_shift_at(connection: Connection, counter: int) -> ShiftFacts | None:
    """Read who works at a counter."""
    statement = f"{_OPEN_SHIFTS} AND counter = :counter"
    return next(map(_shift, connection.ask(statement, counter=counter)), None)


def open_shift_of(connection: Connection, officer_id: int) -> ShiftFacts | None:
    """Read where an officer works."""
    statement = f"{_OPEN_SHIFTS} AND shift.officer = :officer"
    return next(map(_shift, connection.ask(statement, officer=officer_id)), None)


def open_shifts(connection: Connection) -> list[ShiftFacts]:
    """Read who works where, by the counters' numbers."""
    return [_shift(row) for row in connection.ask(f"{_OPEN_SHIFTS} ORDER BY counter")]


def last_move(connection: Connection, business_day: str, officer_id: int) -> int | None:
    """Tell when an officer last moved a ticket on a day.

    Looks through the day's calls: somebody who was called long ago and held may have ended last.
    """
    rows = connection.ask(_LAST_MOVE, day=business_day, officer=officer_id)
    at: int | None = only(rows)["at"]
    return at


def _officer(columns: Columns) -> OfficerFacts:
    named = {name: columns[name] for name in OfficerFacts.__slots__ if name != "has_pin"}
    return OfficerFacts(has_pin=bool(columns["has_pin"]), **named)


def _shift(columns: Columns) -> ShiftFacts:
    return ShiftFacts(**{name: columns[name] for name in ShiftFacts.__slots__})
