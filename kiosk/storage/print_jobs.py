"""Print jobs as rows. Their states change under a guard: a miss is a defect, never a quiet success.

Every question goes by an index that holds only what is open, unresolved or a copy, or by the id.
"""

from collections.abc import Mapping, Sequence

from kiosk.queueing.numbering import code_of
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import Resolution
from kiosk.storage.connection import Columns, Connection

OPEN = (Slip.QUEUED, Slip.SENDING)
"""The states of a job that is still to end."""

_MOST_AT_ONCE = 100
_PLAIN = ("id", "ticket", "state", "printer", "created_at", "language", "ahead")
_LATER = ("detail", "copy", "reason", "resolution")
_JOB = (
    "SELECT job.*, ticket.language, ticket.ahead, ticket.queue, ticket.number"
    " FROM print_job AS job JOIN ticket ON ticket.id = job.ticket WHERE "
)
_IN_ORDER = f" ORDER BY job.id LIMIT {_MOST_AT_ONCE}"
_OPEN_HERE = "job.ended_at IS NULL AND job.printer = :printer AND job.state = :state"
_OPEN_ELSEWHERE = "job.ended_at IS NULL AND job.printer <> :printer AND job.created_at < :before"
_OF_TICKET = "(job.id = :ticket OR job.ticket = :ticket AND job.copy > 0)"


class JobMissed(RuntimeError):
    """A job was not in the state its printer's only owner left it in: a defect."""

    def __init__(self, job: int, before: Sequence[str]) -> None:
        super().__init__(f"print job {job} was not {' or '.join(before)}")


def print_job(connection: Connection, job: int) -> PrintJob | None:
    """Read one print job."""
    return next(iter(_all(connection, "job.id = :job", job=job)), None)


def open_print_jobs(connection: Connection, printer: str, state: Slip) -> list[PrintJob]:
    """List a printer's jobs that are still to end and stand in ``state``, oldest first."""
    return _all(connection, _OPEN_HERE, printer=printer, state=state.value)


def printers_with_open_jobs(connection: Connection) -> list[str]:
    """List the printers, as their addresses were typed, at which a job is still to end."""
    statement = "SELECT DISTINCT printer FROM print_job WHERE ended_at IS NULL"
    return [row["printer"] for row in connection.ask(statement)]


def open_elsewhere(connection: Connection, printer: str, before: int) -> list[PrintJob]:
    """List other printers' open jobs that were made before an instant."""
    return _all(connection, _OPEN_ELSEWHERE, printer=printer, before=before)


def every_open_job(connection: Connection) -> list[PrintJob]:
    """List what is still to end, at every printer."""
    return _all(connection, "job.ended_at IS NULL")


def jobs_of(connection: Connection, ticket: int) -> list[PrintJob]:
    """List all jobs of a ticket, the first one first."""
    return _all(connection, _OF_TICKET, ticket=ticket)


def change_print_job(
    connection: Connection, job: int, before: Sequence[Slip], columns: Mapping[str, object]
) -> None:
    """Change a job that must stand in one of the states ``before``."""
    changes = ", ".join(f"{name} = :new_{name}" for name in columns)
    places = ", ".join(f":before_{place}" for place in range(len(before)))
    hit = connection.change(
        f"UPDATE print_job SET {changes} WHERE id = :job AND state IN ({places})",  # noqa: S608
        job=job,
        **{f"new_{name}": value for name, value in columns.items()},
        **{f"before_{place}": state.value for place, state in enumerate(before)},
    )
    if hit != 1:
        raise JobMissed(job, before)


def resolve(connection: Connection, job: int, found: Resolution) -> None:
    """Record what a person found out about a job that ended as unknown."""
    change_print_job(connection, job, [Slip.UNKNOWN], {"resolution": found.value})


def _all(connection: Connection, condition: str, **values: object) -> list[PrintJob]:
    rows = connection.ask(_JOB + condition + _IN_ORDER, **values)
    return [_facts(row) for row in rows]


def _facts(columns: Columns) -> PrintJob:
    return PrintJob(
        **{name: columns[name] for name in _PLAIN + _LATER},
        code=code_of(columns["queue"], columns["number"]),
        fallbacks=tuple((columns["fallbacks"] or "").split()),
    )
