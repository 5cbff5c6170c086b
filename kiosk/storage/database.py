"""The database: opened with checks, read in short snapshots, written one transaction at a time."""

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError, OperationalError

from kiosk.queueing.calendar import MINUTE, Clock, local_time
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import ClockWrong, OfficeMissing
from kiosk.storage import statements
from kiosk.storage.engine import BEGIN_READ, BEGIN_WRITE, begin, sqlite_engine
from kiosk.storage.examining import examined
from kiosk.storage.faults import DatabaseBusy, DatabaseMoved, fault_of
from kiosk.storage.location import Location, file_identity, refuse_network
from kiosk.storage.transaction import Head, Transaction

WrongClock = Literal["refuse", "clamp", "accept"]

CLOCK_TOLERANCE = 5 * MINUTE
"""A clock this far behind the last act is held at it; further behind, a person must confirm."""

LONGEST_WAIT = 10.0
"""Seconds a write tries for its turn before it gives up: far above anything measured."""


class Database:
    """An open database of one office."""

    def __init__(self, reader: Engine, writer: Engine, name: str, key: bytes) -> None:
        self.name = name
        self._file = file_identity(name)
        self._patience = LONGEST_WAIT
        self.key = key
        self._reader = reader
        self._writer = writer
        self._profiles: dict[int, Profile] = {}
        self._demo: bool | None = None

    @classmethod
    def open(cls, location: Location) -> "Database":
        """Open the file at ``location``: ours, of this schema, on a disk of this machine."""
        refuse_network(location)
        key, name = examined(location).key, str(location.path)
        return cls(sqlite_engine(name), sqlite_engine(name, timeout=0), name, key)

    def close(self) -> None:
        """Give back every connection."""
        self._reader.dispose()
        self._writer.dispose()

    def stop_waiting(self) -> None:
        """Let no write wait for others any longer: this process ends."""
        self._patience = 0.0

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Read one consistent snapshot; keep it short."""
        self._stay()
        try:
            with self._reader.connect() as connection:
                begin(connection, BEGIN_READ)
                yield connection
        except DBAPIError as error:
            raise fault_of(error, self.name) from error

    @contextmanager
    def write(
        self, clock: Clock, wrong_clock: WrongClock = "refuse", founding: Profile | None = None
    ) -> Iterator[Transaction]:
        """Run one writing transaction: lock the head, read the clock, commit what was recorded.

        Whatever is raised inside leaves everything as it was. ``founding`` is the profile to go by
        where there is no office yet: it is created in this very transaction.
        """
        self._stay()
        try:
            with self._writer.connect() as connection:
                self._begin(connection)
                transaction = self._transaction(connection, clock, wrong_clock, founding)
                yield transaction
                if transaction.wrote:
                    transaction.keep_head()
                connection.commit()
        except DBAPIError as error:
            raise fault_of(error, self.name) from error

    def profile_in_force(self, connection: Connection) -> Profile:
        """Give the profile in force."""
        return self.profile(connection, self.version_in_force(connection))

    def version_in_force(self, connection: Connection) -> int:
        """Give the version of the profile in force; 0 before the office is founded."""
        return connection.scalar(select(statements.HEAD.c.profile)) or 0

    def profile(self, connection: Connection, version: int) -> Profile:
        """Give a published profile; versions never change, so each is read once."""
        if version not in self._profiles:
            versions = statements.PROFILE_VERSION
            body = connection.scalar(select(versions.c.body).where(versions.c.id == version))
            if body is None:
                raise OfficeMissing
            self._profiles[version] = Profile.model_validate_json(body)
        return self._profiles[version]

    def know(self, version: int, profile: Profile) -> None:
        """Take over a published profile that was read already."""
        self._profiles[version] = profile

    def demo(self, connection: Connection) -> bool:
        """Tell whether this office is a demo; it never changes."""
        if self._demo is None:
            demo = connection.scalar(select(statements.OFFICE.c.demo))
            if demo is None:
                raise OfficeMissing
            self._demo = bool(demo)
        return self._demo

    def _stay(self) -> None:
        # SQLite goes on writing into a file that was moved away or deleted: numbers given now
        # would be gone at the next start.
        if file_identity(self.name) != self._file:
            raise DatabaseMoved(self.name)

    def _begin(self, connection: Connection) -> None:
        # Trying at once and often, with jitter, is fair; the driver's own time-out starves some.
        began = time.monotonic()
        while True:
            try:
                begin(connection, BEGIN_WRITE)
            except OperationalError as error:
                if not _is_busy(error) or time.monotonic() - began > self._patience:
                    raise DatabaseBusy(self.name) if _is_busy(error) else error from error
                time.sleep(random.uniform(0.0005, 0.003))  # noqa: S311  jitter is no secret
            else:
                return

    def _transaction(
        self,
        connection: Connection,
        clock: Clock,
        wrong_clock: WrongClock,
        founding: Profile | None,
    ) -> Transaction:
        row = statements.run(connection, statements.LOCK_HEAD, {}).one()
        head = Head(row.seq, row.hash, row.at, row.business_day, row.profile)
        profile = (not head.profile and founding) or self.profile(connection, head.profile)
        now = clock()
        if now < head.at and wrong_clock != "accept":
            if head.at - now > CLOCK_TOLERANCE and wrong_clock == "refuse":
                raise _clock_wrong(now, head.at, profile.office.timezone)
            now = head.at
        return Transaction(connection, head, now, profile, key=self.key)


def _is_busy(error: OperationalError) -> bool:
    code = getattr(error.orig, "sqlite_errorcode", None)
    return code is not None and code & 0xFF == sqlite3.SQLITE_BUSY


def _clock_wrong(now: int, last: int, zone: str) -> ClockWrong:
    def shown(at: int) -> str:
        return f"{local_time(at, zone):%Y-%m-%d %H:%M}"

    return ClockWrong(shown(now), shown(last))
