"""The engines: SQLite in WAL mode, durable at every commit; each transaction says how it begins.

The driver never begins on its own: ``BEGIN_WRITE`` takes the write lock at once or fails at once,
``BEGIN_READ`` opens a snapshot. A read that turned into a write would fail at once whatever the
time-out, so nothing upgrades. (Said by a statement and not by an engine event, for SQLAlchemy pays
for a listener at every statement: 1.3 times the CPU of issuing a ticket.)
"""

from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

BEGIN_READ = "BEGIN"
BEGIN_WRITE = "BEGIN IMMEDIATE"
READ_TIMEOUT = 5.0
"""Seconds a read waits for a recovery or a checkpoint; writers never block readers."""


def sqlite_engine(path: str, timeout: float = READ_TIMEOUT) -> Engine:
    """Make an engine over the existing file at ``path``; ``timeout`` in seconds."""
    # Not as one text: SQLAlchemy would read a "?" or "%" in the name of a folder as its own.
    url = URL.create("sqlite", database=f"file:{quote(path)}", query={"mode": "rw", "uri": "true"})
    engine = create_engine(
        url,
        connect_args={"timeout": timeout, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    return engine


def begin(connection: Connection, how: str) -> None:
    """Begin a transaction: on SQLite by ``how``; PostgreSQL's driver begins on its own.

    There the row of the locked journal head lets one writer in at a time.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(how)


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()
