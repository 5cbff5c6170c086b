"""Which queues staff have closed for a while."""

from kiosk.queueing.hall import QueueClosure
from kiosk.storage.connection import Columns, Connection

_CLOSED = "SELECT * FROM queue_closure WHERE opened_at IS NULL"


def standing_closure(connection: Connection, queue: str) -> QueueClosure | None:
    """Find the closure of a queue that nobody has ended, also where its time has gone by."""
    rows = connection.ask(f"{_CLOSED} AND queue = :queue", queue=queue)
    return next(map(_closure, rows), None)


def closure_of(connection: Connection, queue: str, now: int) -> QueueClosure | None:
    """Find the closure that holds a queue at ``now``."""
    standing = standing_closure(connection, queue)
    return standing if standing is not None and _holds(standing, now) else None


def closed_queues(connection: Connection, now: int) -> dict[str, QueueClosure]:
    """Read every queue that is closed at ``now``."""
    standing = map(_closure, connection.ask(_CLOSED))
    return {one.queue: one for one in standing if _holds(one, now)}


def _holds(closure: QueueClosure, now: int) -> bool:
    return closure.until is None or now < closure.until


def _closure(columns: Columns) -> QueueClosure:
    return QueueClosure(
        columns["id"], columns["queue"], columns["closed_at"], columns["words"], columns["until"]
    )
