"""Watching an office without ever writing: its commits are noticed, its snapshots read.

With plain sqlite3: loading SQLAlchemy takes longer than a window takes to appear, and a display
never needs it. ``PRAGMA data_version`` changes when any other connection commits; it costs a few
microseconds and reads no page. (Watching the -wal file would fire before a commit can be seen.)
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from urllib.parse import quote

from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import AtCounter, Hall
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import OfficeMissing
from kiosk.storage import snapshots
from kiosk.storage.examining import PATIENCE
from kiosk.storage.faults import DatabaseMoved, fault_of
from kiosk.storage.location import Location, file_identity, refuse_network
from kiosk.storage.ownership import open_counters
from kiosk.storage.rows import Columns

PAUSE = 0.05
"""Seconds between two looks: 0.26 % of a core, and a call reaches the other screen within 60 ms."""

VersionedProfile = tuple[int, Profile]


class Onlooker:
    """One reading connection to the office's file. Belongs to one thread."""

    def __init__(self, location: Location, known: VersionedProfile | None = None) -> None:
        """Stand by; ``known`` is a published profile that need not be read again."""
        self._location, self.name = location, str(location.path)
        self._known = known
        self._connection: sqlite3.Connection

    @contextmanager
    def open(self) -> Iterator[None]:
        """Hold the connection for a while: everything else needs it."""
        refuse_network(self._location)
        self._file, self._version = file_identity(self.name), -1
        if self._file is None:
            raise DatabaseMoved(self.name)
        with self._faults(), closing(self._connected()) as self._connection:
            self._connection.row_factory = sqlite3.Row
            self._connection.execute("PRAGMA query_only=ON")
            yield

    def changed(self) -> bool:
        """Tell whether anything was committed since the last look; the first look says yes."""
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        changed = version != self._version
        self._version = version
        return bool(changed)

    def hall(self, now: int) -> Hall:
        """Read the hall as it is at ``now``."""
        with self._snapshot():
            profile = self._profile()
            day = business_day(now, profile.office.timezone)
            open_ = open_counters(self._location, profile)
            return snapshots.hall(self._ask, profile, day, now, open_)

    def at_counter(self, counter: int, now: int) -> AtCounter:
        """Read what the officer at one counter sees at ``now``; ``UnknownCounter`` if it is not."""
        with self._snapshot():
            profile = self._profile()
            day = business_day(now, profile.office.timezone)
            return snapshots.at_counter(self._ask, profile, day, now, counter)

    def _connected(self) -> sqlite3.Connection:
        uri = f"file:{quote(self.name)}?mode=rw"
        return sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)

    def _ask(self, statement: str, values: Mapping[str, object]) -> Sequence[Columns]:
        return self._connection.execute(statement, values).fetchall()

    def _profile(self) -> Profile:
        version = snapshots.version_in_force(self._ask)
        if self._known is None or self._known[0] != version:
            bodies = self._ask("SELECT body FROM profile_version WHERE id = :id", {"id": version})
            if not bodies:
                raise OfficeMissing
            self._known = version, Profile.model_validate_json(bodies[0]["body"])
        return self._known[1]

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        # SQLite goes on reading a file that was moved away or deleted: a window would stand still.
        if file_identity(self.name) != self._file:
            raise DatabaseMoved(self.name)
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise fault_of(error, self.name) from error
