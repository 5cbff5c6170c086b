"""Creating a database file whole, upgrading an older one, comparing the schema with its history."""

import logging
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from kiosk.queueing.schema import metadata
from kiosk.storage.database import Database
from kiosk.storage.faults import DatabaseOlder, fault_of
from kiosk.storage.key_file import create_key
from kiosk.storage.location import Location, refuse_network
from kiosk.storage.migrations.engine import sqlite_engine
from kiosk.storage.unfinished import unfinished
from kiosk.storage.version import APPLICATION_ID

MODE = 0o660
"""Who may read and write the database."""

_log = logging.getLogger(__name__)


def create_database(location: Location) -> None:
    """Create the file with today's schema, whole or not at all; an existing one is left alone.

    Its key is there before it: an office that can be opened can be trusted.
    """
    try:
        location.path.parent.mkdir(parents=True, exist_ok=True)
        refuse_network(location)
        _put_in_place(location)
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise fault_of(error, str(location.path)) from error


def _put_in_place(location: Location) -> None:
    fresh = unfinished(location.path)
    try:
        _build(fresh)
        create_key(location.key_file)
        with suppress(FileExistsError):
            os.link(fresh, location.path)
    finally:
        for suffix in ("", "-wal", "-shm"):
            fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)


def upgrade_database(location: Location) -> None:
    """Bring an older file of ours to today's schema; one that is not ours is left as it is."""
    try:
        Database.open(location).close()
    except DatabaseOlder:
        _bring_up_to_date(location.path)


def migrate(connection: Connection, revision: str = "head") -> None:
    """Run the migrations on a connection, inside its transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def differences(connection: Connection) -> list[Any]:
    """List what the tables in the code have that the migrated database has not, and back."""
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def _close_to_others(path: Path) -> None:
    """Let only the owner and the group read it: names and PINs are inside. Its log follows."""
    try:
        path.chmod(MODE)
    except PermissionError:
        # Somebody else's file that we may write: whoever owns it decides.
        _log.warning("permissions of the database stay", extra={"database": str(path)})


def _build(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
    _bring_up_to_date(path)


def _bring_up_to_date(path: Path) -> None:
    _close_to_others(path)
    engine = sqlite_engine(str(path))
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            migrate(connection)
    except DBAPIError as error:
        raise fault_of(error, str(path)) from error
    finally:
        engine.dispose()
