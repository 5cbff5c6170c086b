"""Creating a database file whole, upgrading an older one, comparing the schema with its history."""

import os
import secrets
import sqlite3
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from kiosk.queueing.schema import metadata
from kiosk.storage.engine import BEGIN_WRITE, sqlite_engine
from kiosk.storage.faults import DatabaseReadOnly
from kiosk.storage.location import Location, refuse_network
from kiosk.storage.version import APPLICATION_ID


def create_database(location: Location) -> None:
    """Create the file with today's schema, whole or not at all; an existing one is left alone."""
    try:
        location.path.parent.mkdir(parents=True, exist_ok=True)
        refuse_network(location)
        fresh = location.path.with_name(f"{location.path.name}.{secrets.token_hex(4)}.new")
        try:
            _build(fresh)
            os.link(fresh, location.path)
        finally:
            fresh.unlink(missing_ok=True)
    except FileExistsError:
        return
    except (OSError, sqlite3.Error) as error:
        raise DatabaseReadOnly(str(location.path)) from error


def upgrade_database(location: Location) -> None:
    """Bring an older file to today's schema in one transaction."""
    engine = sqlite_engine(str(location.path))
    with engine.begin() as connection:
        connection.exec_driver_sql(BEGIN_WRITE)
        migrate(connection)
    engine.dispose()


def migrate(connection: Connection, revision: str = "head") -> None:
    """Run the migrations on a connection, inside its transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def differences(connection: Connection) -> list[Any]:
    """List what the tables in the code have that the migrated database has not, and back."""
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def _build(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
    raw.close()
    upgrade_database(Location(path))
