"""One ticket as the dispenser takes it, and what taking it sends to the database driver."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, event

from benchmarks.offices import SERVICE
from kiosk.app.acts import Acts
from kiosk.queueing.facts import Taken, Wish

PRINTER = "tcp://127.0.0.1:9100"
COMMIT = "COMMIT"

Statement = tuple[str, Any]
"""The text as sent, and its values."""


def issue(acts: Acts, tap: int) -> Taken:
    """Take a ticket with a slip; ``tap`` numbers the request."""
    return acts.take(Wish(SERVICE, request_id=f"{tap:032x}", printer=PRINTER))


def written_while(work: Callable[[], None]) -> list[Statement]:
    """Write down every statement that reaches the driver, commits included."""
    written: list[Statement] = []

    def sent(*told: Any) -> None:
        _connection, _cursor, text, values, _context, _many = told
        written.append((text, values))

    def committed(_connection: Connection) -> None:
        written.append((COMMIT, ()))

    event.listen(Engine, "before_cursor_execute", sent)
    event.listen(Engine, "commit", committed)
    try:
        work()
    finally:
        event.remove(Engine, "before_cursor_execute", sent)
        event.remove(Engine, "commit", committed)
    return written
