"""Examining a database file before it is used: ours, of this schema, whole, on this machine."""

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from kiosk.storage.engine import sqlite_engine
from kiosk.storage.faults import (
    DatabaseForeign,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseOlder,
    DatabaseReadOnly,
    Fault,
    fault_of,
)
from kiosk.storage.key_file import read_key
from kiosk.storage.location import Location, is_there, is_writable, refuse_network
from kiosk.storage.version import APPLICATION_ID, SCHEMA, SCHEMAS


def examined(location: Location) -> tuple[Engine, bytes]:
    """Give an engine for reading and the office's key, or the fault that says what to mend.

    What is not ours is left as it is: nothing is written before the schema is known.
    """
    _refuse_file(location)
    name = str(location.path)
    engine = sqlite_engine(name)
    try:
        _refuse_schema(_schema_of_ours(engine, name), name)
        key = read_key(location.key_file)
        _keep_wal(engine, name)
    except Fault:
        engine.dispose()
        raise
    return engine, key


def _refuse_file(location: Location) -> None:
    name = str(location.path)
    if not is_there(location.path):
        raise DatabaseMissing(name)
    if not location.path.is_file():
        raise DatabaseForeign(name)
    if not is_writable(location.path):
        raise DatabaseReadOnly(name)
    refuse_network(location)


def _refuse_schema(schema: str, name: str) -> None:
    if schema not in SCHEMAS:
        raise DatabaseNewer(name, schema)
    if schema != SCHEMA:
        raise DatabaseOlder(name, schema)


def _schema_of_ours(engine: Engine, name: str) -> str:
    try:
        with engine.connect() as connection:
            application = connection.scalar(text("PRAGMA application_id"))
            if application != APPLICATION_ID:
                raise DatabaseForeign(name)
            return str(connection.scalar(text("SELECT version_num FROM alembic_version")))
    except DBAPIError as error:
        raise fault_of(error, name) from error


def _keep_wal(engine: Engine, name: str) -> None:
    """Set WAL again on a copy that was made by ``VACUUM INTO``, which leaves it out."""
    try:
        with engine.connect() as connection:
            if connection.scalar(text("PRAGMA journal_mode")) != "wal":
                connection.exec_driver_sql("PRAGMA journal_mode=WAL")
    except DBAPIError as error:
        raise fault_of(error, name) from error
