"""Examining a database file before it is used: ours, of this schema, whole, on this machine."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from kiosk.storage.faults import (
    DatabaseForeign,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseOlder,
    DatabaseReadOnly,
)
from kiosk.storage.key_file import read_key
from kiosk.storage.location import Location, is_there, is_writable
from kiosk.storage.sqlite import connected, faults
from kiosk.storage.version import APPLICATION_ID, SCHEMA, SCHEMAS


@dataclass(frozen=True, slots=True)
class Glance:
    """What a window paints first: the profile in force as stored, or none before the founding."""

    key: bytes
    demo: bool
    version: int
    body: str | None


def examined(location: Location) -> Glance:
    """Look into the file, or raise the fault that says what to mend.

    What is not ours is left as it is: nothing is written before the schema is known.
    """
    _refuse_file(location)
    name = str(location.path)
    with faults(name), closing(connected(name)) as raw:
        _refuse_schema(_schema_of_ours(raw, name), name)
        key = read_key(location.key_file)
        _keep_wal(raw)
        demo = raw.execute("SELECT demo FROM office").fetchone()
        version, body = raw.execute(
            "SELECT profile, (SELECT body FROM profile_version AS v WHERE v.id = profile)"
            " FROM journal_head"
        ).fetchone() or (0, None)
        return Glance(key, bool(demo and demo[0]), version, body)


def _refuse_file(location: Location) -> None:
    name = str(location.path)
    if not is_there(location.path):
        raise DatabaseMissing(name)
    if not location.path.is_file():
        raise DatabaseForeign(name)
    if not is_writable(location.path):
        raise DatabaseReadOnly(name)


def _refuse_schema(schema: str, name: str) -> None:
    if schema not in SCHEMAS:
        raise DatabaseNewer(name, schema)
    if schema != SCHEMA:
        raise DatabaseOlder(name, schema)


def _schema_of_ours(raw: sqlite3.Connection, name: str) -> str:
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise DatabaseForeign(name)
    row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row and row[0])


def _keep_wal(raw: sqlite3.Connection) -> None:
    """Set WAL again on a copy that was made by ``VACUUM INTO``, which leaves it out."""
    if raw.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        raw.execute("PRAGMA journal_mode=WAL")
