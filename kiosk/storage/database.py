"""The database: opened with checks, read in short snapshots, written one transaction at a time."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Literal

from kiosk.queueing.calendar import MINUTE, Clock, local_time
from kiosk.queueing.journal import SealedEvent, is_first_sealed_by
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import ClockWrong, OfficeMissing
from kiosk.storage import profiles
from kiosk.storage.connection import Connection, Store
from kiosk.storage.examining import examined
from kiosk.storage.key_file import KeyForeign
from kiosk.storage.location import Location, refuse_network
from kiosk.storage.sqlite import SqliteFile
from kiosk.storage.transaction import Transaction, lock_head

WrongClock = Literal["refuse", "clamp", "accept"]

CLOCK_TOLERANCE = 5 * MINUTE
"""A clock this far behind the last act is held at it; further behind, a person must confirm."""


class Database:
    """An open database of one office; ``key`` seals its journal."""

    def __init__(self, store: Store, key: bytes) -> None:
        self.key = key
        self._store = store
        self._profiles: dict[int, Profile] = {}
        self._demo: bool | None = None
        self._fits = False

    @classmethod
    def open(cls, location: Location) -> "Database":
        """Open the file at ``location``: ours, of this schema, on a disk of this machine."""
        refuse_network(location)
        return cls(SqliteFile(location), examined(location).key)

    def close(self) -> None:
        """Give back every connection."""
        self._store.close()

    def stop_waiting(self) -> None:
        """Let no write wait for others any longer: this process ends."""
        self._store.stop_waiting()

    def read(self) -> AbstractContextManager[Connection]:
        """Read one consistent snapshot; keep it short."""
        return self._store.reading()

    @contextmanager
    def write(
        self, clock: Clock, wrong_clock: WrongClock = "refuse", founding: Profile | None = None
    ) -> Iterator[Transaction]:
        """Run one writing transaction: lock the head, read the clock, commit what was recorded.

        Whatever is raised inside leaves everything as it was. ``founding`` is the profile to go by
        where there is no office yet: it is created in this very transaction.
        """
        with self._store.writing() as connection:
            transaction = self._transaction(connection, clock, wrong_clock, founding)
            yield transaction
            if transaction.wrote:
                transaction.keep_head()

    def profile_in_force(self, connection: Connection) -> Profile:
        """Give the profile in force."""
        return self.profile(connection, profiles.version_in_force(connection))

    def profile(self, connection: Connection, version: int) -> Profile:
        """Give a published profile; versions never change, so each is read once."""
        if version not in self._profiles:
            self._profiles[version] = profiles.published(connection, version)
        return self._profiles[version]

    def know(self, version: int, profile: Profile) -> None:
        """Take a published profile that was read already."""
        self._profiles[version] = profile

    def demo(self, connection: Connection) -> bool:
        """Tell whether this office is a demo; it never changes."""
        if self._demo is None:
            offices = connection.ask("SELECT demo FROM office")
            if not offices:
                raise OfficeMissing
            self._demo = bool(offices[0]["demo"])
        return self._demo

    def _transaction(
        self,
        connection: Connection,
        clock: Clock,
        wrong_clock: WrongClock,
        founding: Profile | None,
    ) -> Transaction:
        head = lock_head(connection)
        self._refuse_foreign_key(connection)
        profile = (not head.profile and founding) or self.profile(connection, head.profile)
        now = clock()
        if now < head.at and wrong_clock != "accept":
            if head.at - now > CLOCK_TOLERANCE and wrong_clock == "refuse":
                raise _clock_wrong(now, head.at, profile.office.timezone)
            now = head.at
        return Transaction(connection, head, now, profile, key=self.key)

    def _refuse_foreign_key(self, connection: Connection) -> None:
        """Let no other office's key seal anything: the journal would never hold again."""
        if self._fits:
            return
        first = connection.ask("SELECT seq, at, kind, data AS text, hash FROM event WHERE seq = 1")
        if not all(is_first_sealed_by(self.key, SealedEvent(**dict(row))) for row in first):
            raise KeyForeign
        self._fits = bool(first)


def _clock_wrong(now: int, last: int, zone: str) -> ClockWrong:
    def shown(at: int) -> str:
        return f"{local_time(at, zone):%Y-%m-%d %H:%M}"

    return ClockWrong(shown(now), shown(last))
