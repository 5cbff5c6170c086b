"""Print jobs as rows. Their states change under a guard: a miss is a defect, never a quiet success.

Every question goes by an index that holds only what is open, unresolved or a copy, or by the id.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, or_, select, update

from kiosk.queueing.facts import PrintJob, Slip
from kiosk.queueing.numbering import code_of
from kiosk.queueing.printers import Resolution
from kiosk.storage.statements import PRINT_JOB, TICKET

OPEN = (Slip.QUEUED, Slip.SENDING)
"""The states of a job that is still to end."""

_MOST_AT_ONCE = 100
_PLAIN = ("id", "ticket", "state", "printer", "created_at", "language", "ahead")
_LATER = ("detail", "copy", "reason", "resolution")
_JOB = select(PRINT_JOB, TICKET.c.language, TICKET.c.ahead, TICKET.c.queue, TICKET.c.number).join(
    TICKET, TICKET.c.id == PRINT_JOB.c.ticket
)
_IS_OPEN = PRINT_JOB.c.ended_at.is_(None)


class JobMissed(RuntimeError):
    """A job was not in the state its printer's only owner left it in: a defect."""

    def __init__(self, job: int, before: Sequence[str]) -> None:
        super().__init__(f"print job {job} was not {' or '.join(before)}")


def print_job(connection: Connection, job: int) -> PrintJob | None:
    """Read one print job."""
    row = connection.execute(_JOB.where(PRINT_JOB.c.id == job)).one_or_none()
    return None if row is None else _facts(row._mapping)


def open_print_jobs(connection: Connection, printer: str, state: Slip) -> list[PrintJob]:
    """List a printer's jobs that are still to end and stand in ``state``, oldest first."""
    is_its_own = and_(PRINT_JOB.c.printer == printer, PRINT_JOB.c.state == state.value)
    return _all(connection, _IS_OPEN, is_its_own)


def open_elsewhere(connection: Connection, printer: str, before: int) -> list[PrintJob]:
    """List other printers' open jobs that were made before an instant."""
    return _all(
        connection, _IS_OPEN, PRINT_JOB.c.printer != printer, PRINT_JOB.c.created_at < before
    )


def every_open_job(connection: Connection) -> list[PrintJob]:
    """List what is still to end, at every printer."""
    return _all(connection, _IS_OPEN)


def jobs_of(connection: Connection, ticket: int) -> list[PrintJob]:
    """List all jobs of a ticket, the first one first."""
    is_copy = and_(PRINT_JOB.c.ticket == ticket, PRINT_JOB.c["copy"] > 0)
    return _all(connection, or_(PRINT_JOB.c.id == ticket, is_copy))


def change_print_job(
    connection: Connection, job: int, before: Sequence[Slip], columns: Mapping[str, object]
) -> None:
    """Change a job that must stand in one of the states ``before``."""
    done = connection.execute(
        update(PRINT_JOB)
        .where(PRINT_JOB.c.id == job, PRINT_JOB.c.state.in_(before))
        .values(dict(columns))
    )
    if done.rowcount != 1:
        raise JobMissed(job, before)


def resolve(connection: Connection, job: int, found: Resolution) -> None:
    """Record what a person found out about a job that ended as unknown."""
    change_print_job(connection, job, [Slip.UNKNOWN], {"resolution": found.value})


def _all(connection: Connection, *conditions: Any) -> list[PrintJob]:
    rows = connection.execute(_JOB.where(*conditions).order_by(PRINT_JOB.c.id).limit(_MOST_AT_ONCE))
    return [_facts(row._mapping) for row in rows]


def _facts(columns: Mapping[Any, Any]) -> PrintJob:
    return PrintJob(
        **{name: columns[name] for name in _PLAIN + _LATER},
        code=code_of(columns["queue"], columns["number"]),
        fallbacks=tuple((columns["fallbacks"] or "").split()),
    )
