"""Counting the operations of SQLite's virtual machine: the same on every machine, however busy."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.connections import made_by


class Operations:
    """Counts on all connections that were opened while it was ``watching``."""

    def __init__(self) -> None:
        self._connections: list[sqlite3.Connection] = []
        self._count = 0

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Take hold of each connection that is opened meanwhile."""
        connections = self._connections

        class Taken(sqlite3.Connection):
            def __init__(self, *arguments: Any, **named: Any) -> None:
                super().__init__(*arguments, **named)
                connections.append(self)

            def close(self) -> None:
                # A look into the file before it is opened ends at once.
                connections.remove(self)
                super().close()

        with made_by(Taken):
            yield

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
