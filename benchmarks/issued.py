"""One ticket as the dispenser takes it, and what taking it sends to SQLite."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.connections import made_by
from benchmarks.offices import SERVICE
from kiosk.app.acts import Acts
from kiosk.queueing.facts import Taken, Wish

PRINTER = "tcp://127.0.0.1:9100"

Statement = tuple[str, Any]
"""The text as sent, and its values."""


def issue(acts: Acts, tap: int) -> Taken:
    """Take a ticket with a slip; ``tap`` numbers the request."""
    return acts.take(Wish(SERVICE, request_id=f"{tap:032x}", printer=PRINTER))


@contextmanager
def written_down() -> Iterator[list[Statement]]:
    """Write down every statement on the connections opened meanwhile, BEGIN and COMMIT included."""
    written: list[Statement] = []

    class Overheard(sqlite3.Connection):
        def execute(self, text: str, values: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401
            written.append((text, values))
            return super().execute(text, values)

    with made_by(Overheard):
        yield written
