"""The statements of the hot path: built by SQLAlchemy, compiled once, run as text.

Measured on issuing a ticket against raw sqlite3 doing the same: SQLAlchemy's own statement cache
costs 5.4 to 6 times the CPU, running the compiled text 4.2 to 4.5 times.

Guarded updates name the prior state, so a row that changed meanwhile is a miss, and a miss is a
fault of ours, never a quiet success.
"""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    Dialect,
    Insert,
    Select,
    Update,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import sqlite

from kiosk.queueing.facts import Class, State
from kiosk.queueing.schema import metadata

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

Statement = Select[Any] | Insert | Update

tables = metadata.tables
OFFICE = tables["office"]
PROFILE_VERSION = tables["profile_version"]
HEAD = tables["journal_head"]
EVENT = tables["event"]
SERIES = tables["number_series"]
TICKET = tables["ticket"]
STAGE = tables["stage"]
PRINT_JOB = tables["print_job"]
PRINTER = tables["printer"]


def _word(value: Class | State) -> ColumnElement[str]:
    return literal_column(f"'{value.value}'")


IS_WAITING = STAGE.c.state == _word(State.WAITING)
"""Spelled as a literal: with a bound parameter SQLite does not use the partial index."""


LOCK_HEAD: Select[tuple[int, str, int, str, int]] = select(
    HEAD.c.seq, HEAD.c.hash, HEAD.c.at, HEAD.c.business_day, HEAD.c.profile
).with_for_update()
MOVE_HEAD: Update = update(HEAD).values(
    {name: bindparam(f"new_{name}") for name in ("seq", "hash", "at", "business_day", "profile")}
)
PAUSE: Select[tuple[int | None, str | None]] = select(OFFICE.c.paused_at, OFFICE.c.pause_words)
TICKET_OF_REQUEST = select(TICKET).where(TICKET.c.request_id == bindparam("request_id"))

_WAITING_IN = and_(
    STAGE.c.business_day == bindparam("business_day"),
    STAGE.c.queue == bindparam("queue"),
    IS_WAITING,
)
HEAD_OF_LINE: Select[tuple[int, int]] = (
    select(STAGE.c.id, STAGE.c.place)
    .where(_WAITING_IN, STAGE.c["class"] == bindparam("class_"))
    .order_by(STAGE.c.place, STAGE.c.id)
    .limit(1)
)
AHEAD: Select[int] = (
    select(func.count())
    .select_from(STAGE)
    .where(
        _WAITING_IN,
        or_(
            and_(STAGE.c["class"] == _word(Class.REGULAR), STAGE.c.place <= bindparam("regular")),
            and_(STAGE.c["class"] == _word(Class.PRIORITY), STAGE.c.place <= bindparam("priority")),
        ),
    )
)
OPEN_AT_COUNTER = select(STAGE).where(
    STAGE.c.counter == bindparam("counter"), STAGE.c.ended_at.is_(None)
)
STAGE_BY_ID = select(STAGE).where(STAGE.c.id == bindparam("id"))
WAITING_ON_DAY = select(STAGE).where(STAGE.c.business_day == bindparam("business_day"), IS_WAITING)
OPEN_AT_COUNTERS = select(STAGE).where(STAGE.c.ended_at.is_(None), STAGE.c.counter.is_not(None))
SHIFT_PLACES: Update = (
    update(STAGE)
    .where(STAGE.c.business_day == bindparam("day"), IS_WAITING)
    .values(place=STAGE.c.place + bindparam("by"))
)


def run(
    connection: Connection, statement: Statement, values: Mapping[str, Any]
) -> CursorResult[Any]:
    """Run a statement that was built once; it is compiled at its first use."""
    text, constants = _compiled(statement, connection.dialect.name)
    return connection.exec_driver_sql(text, {**constants, **values})


@cache
def _compiled(statement: Statement, dialect: str) -> tuple[str, dict[str, Any]]:
    compiled = statement.compile(dialect=_spoken(dialect))
    constants = {name: value for name, value in compiled.params.items() if value is not None}
    return str(compiled), constants


def _spoken(dialect: str) -> Dialect:
    if dialect != "postgresql":
        return sqlite.dialect(paramstyle="named")
    # Loading it takes 50 ms, which no window spends before its first frame.
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415

    return postgresql.dialect()  # type: ignore[no-untyped-call]


@cache
def inserted(table: str, columns: tuple[str, ...]) -> Insert:
    """Insert one row with exactly these columns."""
    return insert(tables[table]).values({name: bindparam(name) for name in columns})


@cache
def changed_stage(columns: tuple[str, ...]) -> Update:
    """Change these columns of one stage, guarded by its id and prior state."""
    return (
        update(STAGE)
        .where(STAGE.c.id == bindparam("stage"), STAGE.c.state == bindparam("before"))
        .values({name: bindparam(f"new_{name}") for name in columns})
    )


@cache
def next_number(dialect: str) -> Insert:
    """Raise a queue's series by one and return the new number: unique and gapless."""
    if dialect != "postgresql":
        return _raised(sqlite.insert(SERIES))
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  as above

    return _raised(postgresql.insert(SERIES))


def _raised(upsert: "sqlite.Insert | postgresql.Insert") -> Insert:
    return (  # type: ignore[no-any-return, unused-ignore]
        upsert.values(business_day=bindparam("business_day"), queue=bindparam("queue"), last=1)
        .on_conflict_do_update(
            index_elements=[SERIES.c.business_day, SERIES.c.queue],
            set_={"last": SERIES.c.last + 1},
        )
        .returning(SERIES.c.last)
    )
