"""Questions to the database, each a few index look-ups whatever the history."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, insert, select

from kiosk.queueing.discipline import Head
from kiosk.queueing.facts import Class, Pause, StageFacts, Taken, TicketFacts
from kiosk.storage import statements
from kiosk.storage.statements import IS_WAITING, PRINT_JOB, PROFILE_VERSION, STAGE, TICKET
from kiosk.storage.transaction import stage_facts, ticket_facts


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


def pause(connection: Connection) -> Pause | None:
    """Tell since when the tickets rest, and the words for it."""
    row = statements.run(connection, statements.PAUSE, {}).one_or_none()
    return Pause(row.paused_at, row.pause_words) if row and row.paused_at is not None else None
