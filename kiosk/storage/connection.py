"""What storage asks of a database: plain SQL with ``:names``, inside one transaction.

Statements are written once, as SQL that SQLite and PostgreSQL both take. No layer stands between
them and the driver: SQLAlchemy would double the CPU of a ticket, take 40 MB in every window and
half a second before each command. The tables themselves are SQLModel classes (``schema``).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Generic, Protocol, TypeVar

ConnectionT = TypeVar("ConnectionT")


class Columns(Protocol):
    """A row by the names of its columns."""

    def __getitem__(self, name: str, /) -> Any:  # noqa: ANN401  what a column holds
        """Give one column."""

    def keys(self) -> Any:  # noqa: ANN401  of one driver a list, of another a view
        """Name the columns."""


class Connection(Protocol):
    """One transaction, reading or writing; it ends with the block that opened it."""

    locking: str
    """What a statement says after itself to keep others from the rows it reads."""

    def ask(self, statement: str, **values: object) -> Sequence[Columns]:
        """Read all rows of a statement."""

    def change(self, statement: str, **values: object) -> int:
        """Change rows; give how many were hit."""


class Store(Protocol):
    """A database: a file, or a server. What its driver raises leaves as a ``Fault``."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Read one snapshot; keep it short."""

    def writing(self) -> AbstractContextManager[Connection]:
        """Write: committed at the end of the block, or nothing if the block raises."""

    def stop_waiting(self) -> None:
        """Let no write wait for others any longer: this process ends."""

    def close(self) -> None:
        """Give back every connection."""


class Idle(Generic[ConnectionT]):
    """Connections that nobody uses now; a transaction takes one of them, or opens another."""

    def __init__(self, connect: Callable[[], ConnectionT]) -> None:
        self._connect = connect
        self._idle: list[ConnectionT] = []

    @contextmanager
    def lent(self) -> Iterator[ConnectionT]:
        """Lend a connection. Taking and giving back are atomic, whatever the thread."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._connect()
        try:
            yield connection
        finally:
            self._idle.append(connection)

    def all(self) -> list[ConnectionT]:
        """Take all of them away, to close them."""
        taken, self._idle = self._idle, []
        return taken


def only(rows: Sequence[Columns]) -> Columns:
    """Give the one row there must be."""
    (row,) = rows
    return row
