"""Counting the operations of SQLite's virtual machine: the same on every machine, however busy."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, event


class Operations:
    """Counts on all connections that were opened while it was ``watching``."""

    def __init__(self) -> None:
        self._connections: list[sqlite3.Connection] = []
        self._count = 0

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Take hold of each connection that is opened meanwhile."""

        def opened(connection: sqlite3.Connection, _entry: object) -> None:
            self._connections.append(connection)

        event.listen(Engine, "connect", opened)
        try:
            yield
        finally:
            event.remove(Engine, "connect", opened)

    def of(self, work: Callable[[], object]) -> int:
        """Count the operations of ``work``."""
        self._count = 0
        for connection in self._connections:
            connection.set_progress_handler(self._step, 1)
        try:
            work()
        finally:
            for connection in self._connections:
                connection.set_progress_handler(None, 1)
        return self._count

    def _step(self) -> int:
        self._count += 1
        return 0
