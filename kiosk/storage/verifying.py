"""Reading everything back to compare it with the journal."""

from collections.abc import Iterator

from sqlalchemy import Connection, select, text

from kiosk.queueing.journal import SealedEvent
from kiosk.queueing.replay import Replayed, Row
from kiosk.storage.changes import events_after
from kiosk.storage.statements import (
    HEAD,
    OFFICE,
    PRINT_JOB,
    PROFILE_VERSION,
    SERIES,
    STAGE,
    TICKET,
)
from kiosk.storage.transaction import Head


def all_events(connection: Connection) -> Iterator[SealedEvent]:
    """Read the journal from the first event on, in batches."""
    seq = 0
    while batch := events_after(connection, seq):
        yield from batch
        seq = batch[-1].seq


def head(connection: Connection) -> Head | None:
    """Read where the journal is said to stand."""
    row = connection.execute(
        select(HEAD.c.seq, HEAD.c.hash, HEAD.c.at, HEAD.c.business_day, HEAD.c.profile)
    ).one_or_none()
    return None if row is None else Head(*row)


def rows_as_they_are(connection: Connection) -> Replayed:
    """Read the present rows in the shape of a replay."""
    series = connection.execute(select(SERIES.c.business_day, SERIES.c.queue, SERIES.c.last))
    return Replayed(
        offices={row["id"]: row for row in _rows(connection, select(OFFICE))},
        tickets={row["id"]: row for row in _rows(connection, select(TICKET))},
        stages={row["id"]: row for row in _rows(connection, select(STAGE))},
        jobs=set(connection.scalars(select(PRINT_JOB.c.id))),
        last={(day, queue): last for day, queue, last in series},
    )


def profile_hashes(connection: Connection) -> dict[int, tuple[str, str]]:
    """Read each published version's stated hash and its body."""
    versions = select(PROFILE_VERSION.c.id, PROFILE_VERSION.c.sha256, PROFILE_VERSION.c.body)
    return {row.id: (row.sha256, row.body) for row in connection.execute(versions)}


def file_problems(connection: Connection) -> list[str]:
    """Ask SQLite itself: damaged pages and references that lead nowhere."""
    integrity = [str(row[0]) for row in connection.execute(text("PRAGMA integrity_check"))]
    loose = [str(tuple(row)) for row in connection.execute(text("PRAGMA foreign_key_check"))]
    return [problem for problem in integrity if problem != "ok"] + loose


def _rows(connection: Connection, statement: object) -> Iterator[Row]:
    for row in connection.execute(statement):  # type: ignore[call-overload]
        yield {name: value for name, value in row._mapping.items() if value is not None}
