"""SQLAlchemy's engine for Alembic, who knows no other way to a database."""

from urllib.parse import quote

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.storage.sqlite import PATIENCE


def sqlite_engine(path: str) -> Engine:
    """Make an engine over the existing file at ``path``; whoever uses it begins by hand."""
    # Not as one text: SQLAlchemy would read a "?" or "%" in the name of a folder as its own.
    url = URL.create("sqlite", database=f"file:{quote(path)}", query={"mode": "rw", "uri": "true"})
    engine = create_engine(url, connect_args={"timeout": PATIENCE})
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()
