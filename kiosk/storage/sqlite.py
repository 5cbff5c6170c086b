"""SQLite in WAL mode, durable at every commit; each transaction says how it begins.

The driver never begins on its own: ``BEGIN IMMEDIATE`` takes the write lock at once or fails at
once, ``BEGIN`` opens a snapshot. A read that turned into a write would fail at once whatever the
time-out, so nothing upgrades.
"""

import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from urllib.parse import quote

from kiosk.storage.connection import Columns, Connection, Idle
from kiosk.storage.faults import DatabaseBusy, DatabaseMoved, fault_of
from kiosk.storage.location import Location, file_identity, refuse_network

PATIENCE = 5.0
"""Seconds a read waits for a recovery or a checkpoint; writers never block readers."""

LONGEST_WAIT = 10.0
"""Seconds a write tries for its turn before it gives up: far above anything measured."""


class SqliteFile:
    """The existing file of an office; on a network share it is refused with words."""

    def __init__(self, location: Location) -> None:
        self._location, self._name = location, str(location.path)
        self._file = file_identity(self._name)
        self._longest_wait = LONGEST_WAIT
        self._readers = Idle(lambda: self._connected(PATIENCE))
        self._writers = Idle(lambda: self._connected(timeout=0))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read one snapshot."""
        self._stay()
        with faults(self._name), self._readers.lent() as raw, transaction(raw) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write once the lock is ours."""
        self._stay()
        with faults(self._name), self._writers.lent() as raw:
            self._begin(raw)
            with begun(raw) as connection:
                yield connection

    def stop_waiting(self) -> None:
        """Let no write wait for others any longer."""
        self._longest_wait = 0.0

    def close(self) -> None:
        """Close every connection."""
        for raw in (*self._readers.all(), *self._writers.all()):
            raw.close()

    def _connected(self, timeout: float) -> sqlite3.Connection:
        refuse_network(self._location)
        return connected(self._name, timeout)

    def _stay(self) -> None:
        # SQLite goes on writing into a file that was moved away or deleted: numbers given now
        # would be gone at the next start.
        if file_identity(self._name) != self._file:
            raise DatabaseMoved(self._name)

    def _begin(self, raw: sqlite3.Connection) -> None:
        # Trying at once and often, with jitter, is fair; the driver's own time-out starves some.
        began = time.monotonic()
        while not _has_begun(raw):
            if time.monotonic() - began > self._longest_wait:
                raise DatabaseBusy(self._name)
            time.sleep(random.uniform(0.0005, 0.003))  # noqa: S311  jitter is no secret


def connected(name: str, timeout: float = PATIENCE) -> sqlite3.Connection:
    """Open the file for one thread at a time; ``timeout`` in seconds, for what comes after."""
    raw = sqlite3.connect(
        f"file:{quote(name)}?mode=rw",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    raw.row_factory = sqlite3.Row
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("PRAGMA foreign_keys=ON")
    # Not from the start: even opening waits a moment for whoever brings the log up to date.
    raw.execute(f"PRAGMA busy_timeout={round(timeout * 1000)}")
    return raw


@contextmanager
def transaction(raw: sqlite3.Connection) -> Iterator[Connection]:
    """Read one snapshot on a connection of one's own."""
    raw.execute("BEGIN")
    with begun(raw) as connection:
        yield connection


@contextmanager
def begun(raw: sqlite3.Connection) -> Iterator[Connection]:
    """Commit what has begun at the end of the block; whatever is raised takes it back."""
    try:
        yield _Running(raw)
        raw.execute("COMMIT")
    finally:
        if raw.in_transaction:
            raw.execute("ROLLBACK")


@contextmanager
def faults(name: str) -> Iterator[None]:
    """Raise what the driver raises as the fault that says what to mend.

    A broken rule of the schema is a defect of this program and leaves as it is: the file is sound.
    """
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.Error as error:
        raise fault_of(error, name) from error


class _Running:
    """A transaction under way."""

    locking = ""  # BEGIN IMMEDIATE has locked the whole file

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw

    def ask(self, statement: str, **values: object) -> Sequence[Columns]:
        return self._raw.execute(statement, values).fetchall()

    def change(self, statement: str, **values: object) -> int:
        return self._raw.execute(statement, values).rowcount


def _has_begun(raw: sqlite3.Connection) -> bool:
    try:
        raw.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        # Of an extended code the low byte says what kind it is.
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True
