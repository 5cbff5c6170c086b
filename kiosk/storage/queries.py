"""Questions to the database, each a few index look-ups whatever the history.

``state = 'waiting'`` is spelled as a literal: with a value SQLite does not use the partial index.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.discipline import Head
from kiosk.queueing.facts import Class, Pause, StageFacts, Taken, TicketFacts
from kiosk.storage.connection import Connection, only
from kiosk.storage.rows import stage_facts, ticket_facts
from kiosk.storage.visits import set_aside

_RAISE_SERIES = (
    "INSERT INTO number_series (business_day, queue, last) VALUES (:business_day, :queue, 1)"
    " ON CONFLICT (business_day, queue) DO UPDATE SET last = number_series.last + 1 RETURNING last"
)
_WAITING_IN = "business_day = :business_day AND queue = :queue AND state = 'waiting'"
_FIRST = " AND class = :class_ ORDER BY place, id LIMIT 1"
_HEAD_OF_LINE = (
    f"SELECT id, queue, place FROM stage WHERE {_WAITING_IN} AND for_counter IS NULL{_FIRST}"  # noqa: S608  our own
)
_WAITING_FOR = "business_day = :business_day AND for_counter = :counter AND state = 'waiting'"
_HEAD_FOR_COUNTER = f"SELECT id, queue, place FROM stage WHERE {_WAITING_FOR}{_FIRST}"  # noqa: S608  our own
_AHEAD = (
    f"SELECT count(*) AS people FROM stage WHERE {_WAITING_IN}"  # noqa: S608  our own
    " AND (for_counter IS NULL OR for_counter = :for_counter)"
    " AND (class = 'regular' AND (place, id) < (:regular, :stage)"
    " OR class = 'priority' AND (place, id) < (:priority, :stage))"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of people: of a queue, or of those in it who wait for one counter as well."""

    business_day: str
    queue: str
    for_counter: int | None = None


def ticket(connection: Connection, ticket_id: int) -> TicketFacts:
    """Read one ticket."""
    return ticket_facts(only(connection.ask("SELECT * FROM ticket WHERE id = :id", id=ticket_id)))


def ticket_of_day(
    connection: Connection, business_day: str, queue: str, number: int
) -> TicketFacts | None:
    """Find the ticket with a number on one day."""
    statement = (
        "SELECT * FROM ticket"
        " WHERE business_day = :business_day AND queue = :queue AND number = :number"
    )
    numbered = connection.ask(statement, business_day=business_day, queue=queue, number=number)
    return next(map(ticket_facts, numbered), None)


def ahead_when_taken(connection: Connection, ticket_id: int) -> int:
    """Tell how many people stood before a ticket when it was taken."""
    ahead: int = only(connection.ask("SELECT ahead FROM ticket WHERE id = :id", id=ticket_id))[
        "ahead"
    ]
    return ahead


def already_taken(connection: Connection, request_id: str) -> Taken | None:
    """Find the ticket that an earlier try of the same tap was given."""
    statement = "SELECT id FROM ticket WHERE request_id = :request_id"
    rows = connection.ask(statement, request_id=request_id)
    return next((ticket_again(connection, row["id"]) for row in rows), None)


def ticket_again(connection: Connection, ticket_id: int) -> Taken:
    """Tell once more what was told when a ticket was taken."""
    row = only(connection.ask("SELECT * FROM ticket WHERE id = :id", id=ticket_id))
    jobs = connection.ask("SELECT id FROM print_job WHERE id = :id", id=ticket_id)
    job = next((job["id"] for job in jobs), None)
    return Taken(ticket_facts(row), row["ahead"], repeated=True, job=job)


def raise_series(connection: Connection, business_day: str, queue: str) -> int:
    """Take the next number of a queue's series: unique and gapless."""
    raised = only(connection.ask(_RAISE_SERIES, business_day=business_day, queue=queue))
    number: int = raised["last"]
    return number


def people_ahead(
    connection: Connection, line: Line, counted: int, head_start: int, stage_id: int
) -> int:
    """Count who is called before a stage whose counted place is ``counted``."""
    people: int = only(
        connection.ask(
            _AHEAD,
            business_day=line.business_day,
            queue=line.queue,
            for_counter=line.for_counter,
            regular=counted,
            priority=counted + head_start,
            stage=stage_id,
        )
    )["people"]
    return people


def heads_of_line(
    connection: Connection, business_day: str, queues: Sequence[str], counter: int | None = None
) -> list[Head]:
    """Read the first of each queue and class, and of those who wait for one counter alone.

    One index look-up each: whoever waits for another counter is never looked at.
    """
    lines: list[tuple[str, dict[str, object]]] = [
        (_HEAD_OF_LINE, {"queue": queue}) for queue in queues
    ]
    if counter is not None:
        lines.append((_HEAD_FOR_COUNTER, {"counter": counter}))
    return [
        Head(row["id"], row["queue"], class_, row["place"])
        for statement, line in lines
        for class_ in Class
        for row in connection.ask(statement, business_day=business_day, class_=class_.value, **line)
    ]


def stage(connection: Connection, stage_id: int) -> StageFacts:
    """Read one stage."""
    return stage_facts(only(connection.ask("SELECT * FROM stage WHERE id = :id", id=stage_id)))


def open_at(connection: Connection, counter: int) -> StageFacts | None:
    """Read the stage that is open at a counter."""
    statement = "SELECT * FROM stage WHERE counter = :counter AND ended_at IS NULL"
    return next(map(stage_facts, connection.ask(statement, counter=counter)), None)


def open_at_counters(connection: Connection) -> list[StageFacts]:
    """Read every stage that is open at some counter."""
    statement = "SELECT * FROM stage WHERE ended_at IS NULL AND counter IS NOT NULL"
    return [stage_facts(row) for row in connection.ask(statement)]


def left_open(connection: Connection, business_day: str) -> list[StageFacts]:
    """Read what a business day has left open: who waits, who is at a counter, what is set aside."""
    statement = "SELECT * FROM stage WHERE business_day = :day AND state = 'waiting' ORDER BY id"
    waiting = [stage_facts(row) for row in connection.ask(statement, day=business_day)]
    return waiting + open_at_counters(connection) + set_aside(connection, business_day)


def expired_on(connection: Connection, business_day: str) -> list[StageFacts]:
    """Read what expired with a business day, in order of id.

    A day that never gave a number is told by one look-up; in one that comes again, which the clock
    must have gone wrong for, only what came after its first ticket is looked through.
    """
    statement = (
        "SELECT * FROM stage WHERE id >= (SELECT min(id) FROM ticket WHERE business_day = :day)"
        " AND business_day = :day AND outcome IN ('expired', 'unserved') ORDER BY id"
    )
    return [stage_facts(row) for row in connection.ask(statement, day=business_day)]


def waiting_by_queue(connection: Connection, business_day: str) -> dict[str, int]:
    """Count who waits in each queue that is not empty."""
    statement = (
        "SELECT queue, count(*) AS people FROM stage"
        " WHERE business_day = :day AND state = 'waiting' GROUP BY queue"
    )
    return {row["queue"]: row["people"] for row in connection.ask(statement, day=business_day)}


def evacuation(connection: Connection) -> Evacuation | None:
    """Tell since when everybody is asked to leave, and the words for it."""
    statement = "SELECT evacuation_at, evacuation_words FROM office WHERE evacuation_at IS NOT NULL"
    rows = connection.ask(statement)
    return next((Evacuation(row["evacuation_at"], row["evacuation_words"]) for row in rows), None)


def pause(connection: Connection) -> Pause | None:
    """Tell since when the tickets rest, and the words for it."""
    rows = connection.ask("SELECT paused_at, pause_words FROM office WHERE paused_at IS NOT NULL")
    return next((Pause(row["paused_at"], row["pause_words"]) for row in rows), None)


def closed_day(connection: Connection) -> str | None:
    """Name the business day that staff have closed last."""
    day: str | None = only(connection.ask("SELECT closed_day FROM office"))["closed_day"]
    return day


def outcomes_by_queue(connection: Connection, business_day: str) -> dict[tuple[str, str], int]:
    """Count how those who were called on a day ended, by queue and outcome."""
    statement = (
        "SELECT queue, outcome, count(*) AS people FROM stage WHERE business_day = :day"
        " AND last_call_at IS NOT NULL AND outcome IS NOT NULL GROUP BY queue, outcome"
    )
    rows = connection.ask(statement, day=business_day)
    return {(row["queue"], row["outcome"]): row["people"] for row in rows}
