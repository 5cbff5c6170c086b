"""Reading everything back to compare it with the journal."""

from collections.abc import Iterator

from kiosk.queueing.journal import SealedEvent
from kiosk.queueing.replay import Replayed, Row
from kiosk.storage.changes import events_after
from kiosk.storage.connection import Connection

_JOBS_AS_MADE = "SELECT id, ticket, created_at, copy, reason FROM print_job"


def all_events(connection: Connection) -> Iterator[SealedEvent]:
    """Read the journal from the first event on, in batches."""
    seq = 0
    while batch := events_after(connection, seq):
        yield from batch
        seq = batch[-1].seq


def rows_as_they_are(connection: Connection) -> Replayed:
    """Read the present rows in the shape of a replay."""
    series = connection.ask("SELECT business_day, queue, last FROM number_series")
    return Replayed(
        offices=_by_id(connection, "SELECT * FROM office"),
        tickets=_by_id(connection, "SELECT * FROM ticket"),
        stages=_by_id(connection, "SELECT * FROM stage"),
        announcements={
            (row["id"], row["zone"]) for row in connection.ask("SELECT id, zone FROM announcement")
        },
        jobs=_by_id(connection, _JOBS_AS_MADE),
        closures=_by_id(connection, "SELECT * FROM queue_closure"),
        appointments=_by_id(connection, "SELECT * FROM appointment"),
        assignments=_by_id(connection, "SELECT * FROM assignment"),
        officers=_by_id(connection, "SELECT id, role, added_at, dismissed_at FROM officer"),
        shifts=_by_id(connection, "SELECT * FROM shift"),
        last={(row["business_day"], row["queue"]): row["last"] for row in series},
    )


def profile_hashes(connection: Connection) -> dict[int, tuple[str, str]]:
    """Read each published version's stated hash and its body."""
    rows = connection.ask("SELECT id, sha256, body FROM profile_version")
    return {row["id"]: (row["sha256"], row["body"]) for row in rows}


def file_problems(connection: Connection) -> list[str]:
    """Ask SQLite itself: damaged pages and references that lead nowhere."""
    integrity = [row["integrity_check"] for row in connection.ask("PRAGMA integrity_check")]
    loose = [str(tuple(dict(row).values())) for row in connection.ask("PRAGMA foreign_key_check")]
    return [problem for problem in integrity if problem != "ok"] + loose


def _by_id(connection: Connection, statement: str) -> dict[int, Row]:
    rows = (dict(row) for row in connection.ask(statement))
    return {
        row["id"]: {name: value for name, value in row.items() if value is not None} for row in rows
    }
