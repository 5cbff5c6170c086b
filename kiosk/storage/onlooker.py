"""Watching an office without ever writing: its commits are noticed, its snapshots read.

``PRAGMA data_version`` changes when any other connection commits; it costs a few microseconds and
reads no page.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from kiosk.queueing.calendar import business_day
from kiosk.queueing.hall import AtCounter, Hall
from kiosk.queueing.profile import Profile
from kiosk.storage import counter_snapshot, profiles, snapshots
from kiosk.storage.connection import Connection
from kiosk.storage.faults import DatabaseMoved
from kiosk.storage.location import Location, file_identity, refuse_network
from kiosk.storage.ownership import alive
from kiosk.storage.sqlite import connected, faults, transaction

VersionedProfile = tuple[int, Profile]


class Onlooker:
    """One reading connection to the office's file. Belongs to one thread."""

    def __init__(self, location: Location, known: VersionedProfile | None = None) -> None:
        """Stand by; ``known`` is a published profile that need not be read again."""
        self.location, self.name = location, str(location.path)
        self._known = known
        self.log = f"{location.path}-wal"
        """The file every commit is written to first."""
        self._raw: sqlite3.Connection

    @contextmanager
    def open(self) -> Iterator[None]:
        """Hold the connection for a while: everything else needs it."""
        refuse_network(self.location)
        self._file, self._version = file_identity(self.name), -1
        if self._file is None:
            raise DatabaseMoved(self.name)
        with faults(self.name), closing(connected(self.name)) as self._raw:
            self._raw.execute("PRAGMA query_only=ON")
            yield

    def changed(self) -> bool:
        """Tell whether anything was committed since the last look or snapshot, if there was one."""
        before, self._version = self._version, self._data_version()
        return before != self._version

    def _data_version(self) -> int:
        return int(self._raw.execute("PRAGMA data_version").fetchone()[0])

    def hall(self, now: int) -> Hall:
        """Read the hall as it is at ``now``."""
        with self.reading() as (connection, profile):
            day = business_day(now, profile.office.timezone)
            return snapshots.hall(connection, profile, day, now, alive(self.location, profile))

    def at_counter(self, counter: int, now: int) -> AtCounter:
        """Read what the officer at one counter sees at ``now``; ``UnknownCounter`` if it is not."""
        with self.reading() as (connection, profile):
            day = business_day(now, profile.office.timezone)
            return counter_snapshot.at_counter(connection, profile, day, now, counter)

    def _profile(self, connection: Connection) -> Profile:
        version = profiles.version_in_force(connection)
        if self._known is None or self._known[0] != version:
            self._known = version, profiles.published(connection, version)
        return self._known[1]

    @contextmanager
    def reading(self) -> Iterator[tuple[Connection, Profile]]:
        """Read one snapshot, under the profile that was in force in it."""
        # SQLite goes on reading a file that was moved away or deleted: a window would stand still.
        if file_identity(self.name) != self._file:
            raise DatabaseMoved(self.name)
        with transaction(self._raw) as connection:
            # What this snapshot holds is no change any more, also if it came after the last look.
            self._version = self._data_version()
            yield connection, self._profile(connection)
