"""Faults: what broke, as types fit to read. Logged with context and shown as a state of the window.

Fault
├── DatabaseMissing, DatabaseMoved, DatabaseForeign, DatabaseNewer, DatabaseOlder, DatabaseBroken
├── DatabaseReadOnly, DiskFull, DatabaseBusy
├── DatabaseOnNetwork, DatabaseUnsupported, DatabaseOptionsUnknown
├── KeyMissing, KeyUnreadable, KeyDamaged    see ``key_file``
└── AlreadyOwned                             see ``ownership``
"""

import errno
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.queueing.refusals import Translate, english


@dataclass
class Fault(Exception):
    """Something the person cannot have caused: the machine, the disk, the file."""

    def for_people(self, translate: Translate) -> str:
        """Say what is broken and who can mend it, in the language of ``translate``."""
        raise NotImplementedError

    def as_json(self, translate: Translate = english) -> dict[str, Any]:
        """Give the machine-readable form: ``{"fault": type, "message": …, facts…}``."""
        return {"fault": type(self).__name__, "message": self.for_people(translate), **asdict(self)}

    def __str__(self) -> str:
        return self.for_people(english)


@dataclass
class DatabaseFault(Fault):
    """A fault of the database file named ``database``."""

    database: str


@dataclass
class DatabaseMissing(DatabaseFault):
    """The file is not there."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault", "There is no database at {database}. Load an office: kiosk office load FILE"
        ).format(database=self.database)


@dataclass
class DatabaseMoved(DatabaseFault):
    """The file was moved away, deleted or replaced while it was open; nothing is written to it."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{database} was moved or replaced. Put it back; if it was replaced on purpose, "
            "close this window and start it again.",
        ).format(database=self.database)


@dataclass
class DatabaseForeign(DatabaseFault):
    """The file is not one of ours."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{database} is not a Kiosk database. It was left as it is; choose another file.",
        ).format(database=self.database)


@dataclass
class DatabaseNewer(DatabaseFault):
    """The file was written by a newer version."""

    schema: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{database} was written by a newer Kiosk (schema {schema}). Update this machine.",
        ).format(database=self.database, schema=self.schema)


@dataclass
class DatabaseOlder(DatabaseFault):
    """The file was written by an older version and has not been upgraded."""

    schema: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{database} was written by an older Kiosk (schema {schema}). "
            "Make a backup, then: kiosk database upgrade",
        ).format(database=self.database, schema=self.schema)


@dataclass
class DatabaseReadOnly(DatabaseFault):
    """The file or its folder cannot be written."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{database} cannot be written. Check the permissions of the file and its folder.",
        ).format(database=self.database)


@dataclass
class DiskFull(DatabaseFault):
    """There is no room left; nothing was changed."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault", "The disk that holds {database} is full. Nothing was changed. Free some space."
        ).format(database=self.database)


@dataclass
class DatabaseBusy(DatabaseFault):
    """Others kept writing for too long; nothing was changed."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault", "{database} was busy for too long. Nothing was changed. Please try again."
        ).format(database=self.database)


@dataclass
class DatabaseBroken(DatabaseFault):
    """The file cannot be read or written; ``detail`` is what the database said."""

    detail: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault", "{database} cannot be used: {detail}. Please call the person in charge."
        ).format(database=self.database, detail=self.detail)


@dataclass
class DatabaseOnNetwork(DatabaseFault):
    """The file lies on a network share, where locks and durability do not hold."""

    filesystem: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "{database} lies on a network share ({filesystem}), where numbers could be lost. "
            "Use a disk of this machine.",
        ).format(database=self.database, filesystem=self.filesystem)


@dataclass
class DatabaseUnsupported(DatabaseFault):
    """The URL names a database that is not supported yet."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault", "{database} is not supported yet. Use a file of this machine: sqlite:///PATH"
        ).format(database=self.database)


@dataclass
class DatabaseOptionsUnknown(DatabaseFault):
    """The URL goes on after the path: none of SQLite's options is understood, nor left out."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "The address of the database {database} goes on with “?”, and no options are known. "
            "Expected: sqlite:///PATH and nothing after it; a “?” in a name is %3F.",
        ).format(database=self.database)


def fault_of(error: Exception, database: str) -> DatabaseFault:
    """Turn an error of the driver or the operating system into one that says what to mend."""
    cause = getattr(error, "orig", error)
    if isinstance(cause, OSError):
        return (DiskFull if cause.errno in _NO_ROOM else DatabaseReadOnly)(database)
    name = getattr(cause, "sqlite_errorname", "")
    for beginnings, kind in _BY_NAME.items():
        if name.startswith(beginnings):
            return kind(database)
    return DatabaseBroken(database, str(cause))


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_BY_NAME: dict[tuple[str, ...], type[DatabaseFault]] = {
    ("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"): DiskFull,
    ("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN"): DatabaseReadOnly,
    ("SQLITE_BUSY",): DatabaseBusy,
    ("SQLITE_NOTADB",): DatabaseForeign,
}
