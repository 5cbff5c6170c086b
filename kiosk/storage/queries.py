"""Questions to the database, each a few index look-ups whatever the history."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from kiosk.queueing.discipline import Head
from kiosk.queueing.facts import Class, PrintJob, Slip, StageFacts, Taken, TicketFacts
from kiosk.storage import statements
from kiosk.storage.statements import IS_WAITING, PRINT_JOB, PROFILE_VERSION, STAGE, TICKET
from kiosk.storage.transaction import stage_facts, ticket_facts

_JOB = select(PRINT_JOB, TICKET.c.language, TICKET.c.ahead).join(
    TICKET, TICKET.c.id == PRINT_JOB.c.ticket
)


def ticket(connection: Connection, ticket_id: int) -> TicketFacts:
    """Read one ticket."""
    return ticket_facts(connection.execute(select(TICKET).where(TICKET.c.id == ticket_id)).one())


def ticket_of_day(
    connection: Connection, business_day: str, queue: str, number: int
) -> TicketFacts | None:
    """Find the ticket with a number on one day."""
    numbered = (TICKET.c.business_day == business_day, TICKET.c.queue == queue)
    row = connection.execute(
        select(TICKET).where(*numbered, TICKET.c.number == number)
    ).one_or_none()
    return None if row is None else ticket_facts(row)


def ahead_when_taken(connection: Connection, ticket_id: int) -> int:
    """Tell how many people stood before a ticket when it was taken."""
    ahead: int = connection.execute(
        select(TICKET.c.ahead).where(TICKET.c.id == ticket_id)
    ).scalar_one()
    return ahead


def already_taken(connection: Connection, request_id: str) -> Taken | None:
    """Find the ticket that an earlier try of the same tap was given."""
    row = statements.run(
        connection, statements.TICKET_OF_REQUEST, {"request_id": request_id}
    ).one_or_none()
    if row is None:
        return None
    job = connection.scalar(select(PRINT_JOB.c.id).where(PRINT_JOB.c.id == row.id))
    return Taken(ticket_facts(row), row.ahead, repeated=True, job=job)


def raise_series(connection: Connection, business_day: str, queue: str) -> int:
    """Take the next number of a queue's series."""
    statement = statements.next_number(connection.dialect.name)
    number: int = statements.run(
        connection, statement, {"business_day": business_day, "queue": queue}
    ).scalar_one()
    return number


def people_ahead(
    connection: Connection, business_day: str, queue: str, counted: int, head_start: int
) -> int:
    """Count who is called before a ticket whose counted place is ``counted``."""
    before = {"regular": counted, "priority": counted + head_start}
    line = {"business_day": business_day, "queue": queue}
    ahead: int = statements.run(connection, statements.AHEAD, line | before).scalar_one()
    return ahead


def heads_of_line(connection: Connection, business_day: str, queues: Sequence[str]) -> list[Head]:
    """Read the first waiting stage of each queue and class: one index look-up each."""
    heads = []
    for queue in queues:
        for class_ in Class:
            line = {"business_day": business_day, "queue": queue, "class_": class_.value}
            row = statements.run(connection, statements.HEAD_OF_LINE, line).one_or_none()
            if row is not None:
                heads.append(Head(row.id, queue, class_, row.place))
    return heads


def stage(connection: Connection, stage_id: int) -> StageFacts:
    """Read one stage."""
    return stage_facts(statements.run(connection, statements.STAGE_BY_ID, {"id": stage_id}).one())


def open_at(connection: Connection, counter: int) -> StageFacts | None:
    """Read the stage that is open at a counter."""
    row = statements.run(connection, statements.OPEN_AT_COUNTER, {"counter": counter}).one_or_none()
    return None if row is None else stage_facts(row)


def open_at_counters(connection: Connection) -> list[StageFacts]:
    """Read every stage that is open at some counter."""
    return [stage_facts(row) for row in statements.run(connection, statements.OPEN_AT_COUNTERS, {})]


def left_open(connection: Connection, business_day: str) -> list[StageFacts]:
    """Read what a business day has left open, those waiting first, in order of id."""
    rows = statements.run(connection, statements.WAITING_ON_DAY, {"business_day": business_day})
    waiting = sorted((stage_facts(row) for row in rows), key=lambda left: left.id)
    return waiting + open_at_counters(connection)


def waiting_by_queue(connection: Connection, business_day: str) -> dict[str, int]:
    """Count who waits in each queue that is not empty."""
    rows = connection.execute(
        select(STAGE.c.queue, func.count())
        .where(STAGE.c.business_day == business_day, IS_WAITING)
        .group_by(STAGE.c.queue)
    )
    return {row.queue: row[1] for row in rows}


def publish(connection: Connection, version: int, sha256: str, body: str, at: int) -> None:
    """Store a profile version for good."""
    connection.execute(
        insert(PROFILE_VERSION).values(id=version, sha256=sha256, body=body, published_at=at)
    )


def print_job(connection: Connection, job: int) -> PrintJob:
    """Read one print job."""
    return _job(connection.execute(_JOB.where(PRINT_JOB.c.id == job)).one()._mapping)


def open_print_jobs(connection: Connection, printer: str, state: Slip) -> list[PrintJob]:
    """List a printer's jobs that are still to end and stand in ``state``, oldest first."""
    rows = connection.execute(
        _JOB.where(
            PRINT_JOB.c.printer == printer,
            PRINT_JOB.c.ended_at.is_(None),
            PRINT_JOB.c.state == state.value,
        )
        .order_by(PRINT_JOB.c.id)
        .limit(100)
    )
    return [_job(row._mapping) for row in rows]


def set_print_job(
    connection: Connection, job: int, state: Slip, *, ended_at: int | None, detail: str | None
) -> None:
    """Set what is known about a job."""
    connection.execute(
        update(PRINT_JOB)
        .where(PRINT_JOB.c.id == job)
        .values(state=state.value, ended_at=ended_at, detail=detail)
    )


def _job(columns: Mapping[Any, Any]) -> PrintJob:
    names = ("id", "ticket", "state", "printer", "created_at", "language", "ahead", "detail")
    return PrintJob(**{name: columns[name] for name in names})
