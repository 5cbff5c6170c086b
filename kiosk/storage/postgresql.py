"""PostgreSQL: the same statements, for a hall that outgrows one machine. Not to be chosen yet.

The row of the journal's head, read ``FOR UPDATE``, lets one writer in at a time.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from kiosk.storage.connection import Columns, Connection, Idle
from kiosk.storage.faults import fault_of

if TYPE_CHECKING:
    from psycopg import Connection as Raw

_NAME = re.compile(r":([a-z_][a-z_0-9]*)")


class PostgresServer:
    """The database at ``url``."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._idle = Idle(self._connected)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read one snapshot."""
        with self._transaction() as running:
            running.change("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            yield running

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write; reading the head waits for whoever holds it."""
        with self._transaction() as running:
            yield running

    def stop_waiting(self) -> None:
        """Nothing waits here but the server."""

    def close(self) -> None:
        """Close every connection."""
        for raw in self._idle.all():
            raw.close()

    @contextmanager
    def _transaction(self) -> Iterator["_Running"]:
        # Optional: only a large hall has it.
        from psycopg import Error, IntegrityError  # noqa: PLC0415

        try:
            with self._idle.lent() as raw, raw.transaction():
                yield _Running(raw)
        except IntegrityError:
            raise  # a defect of this program: the database is sound
        except Error as error:
            raise fault_of(error, "postgresql") from error

    def _connected(self) -> "Raw[dict[str, Any]]":
        from psycopg import connect  # noqa: PLC0415  as above
        from psycopg.rows import dict_row  # noqa: PLC0415

        return connect(self._url, row_factory=dict_row, autocommit=True)


class _Running:
    """A transaction under way."""

    locking = " FOR UPDATE"

    def __init__(self, raw: "Raw[dict[str, Any]]") -> None:
        self._raw = raw

    def ask(self, statement: str, **values: object) -> Sequence[Columns]:
        return self._raw.execute(_spelled(statement), values).fetchall()

    def change(self, statement: str, **values: object) -> int:
        return self._raw.execute(_spelled(statement), values).rowcount


@cache
def _spelled(statement: str) -> bytes:
    """Name the values as the driver wants them: ``%(name)s`` for ``:name``."""
    return _NAME.sub(r"%(\1)s", statement.replace("%", "%%")).encode()
