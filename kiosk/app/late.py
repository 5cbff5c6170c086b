"""The office as windows hold it: opened at the first act, so that they paint before that.

What SQL needs takes longer to load than a window; nothing here loads it before it is wanted.
"""

import time
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.app.settings import Settings
from kiosk.queueing.calendar import Clock
from kiosk.queueing.profile import Profile
from kiosk.storage.location import Location, default_location, location_of

if TYPE_CHECKING:
    from kiosk.app.acts import Acts


def now() -> int:
    """Read the machine's clock: microseconds since 1970-01-01 UTC."""
    return time.time_ns() // 1000


def location(settings: Settings) -> Location:
    """Name where this office's data lies."""
    url = settings.database_url
    return default_location() if url is None else location_of(url)


class LateActs:
    """Gives the office's acts; the first call opens it. Call it off the GUI thread."""

    def __init__(self, here: Location, clock: Clock, acts: "Acts | None" = None) -> None:
        self.location = here
        self.clock = clock
        self._acts = acts
        self._is_ours = acts is None
        self._known: tuple[int, Profile] | None = None
        self._one_at_a_time = Lock()

    def __call__(self) -> "Acts":
        """Give the acts; a fault of opening is raised, and the next call tries again."""
        with self._one_at_a_time:
            if self._acts is None:
                from kiosk.app.acts import Acts  # noqa: PLC0415  the point of all this
                from kiosk.storage.database import Database  # noqa: PLC0415

                database = Database.open(self.location)
                if self._known is not None:
                    database.know(*self._known)
                self._acts = Acts(database, self.location, self.clock)
            return self._acts

    def know(self, version: int, profile: Profile) -> None:
        """Hand on the profile the window was painted from: reading it takes time and room."""
        self._known = version, profile

    def stop_waiting(self) -> None:
        """Let no write wait for others any longer: this process ends."""
        if self._acts is not None:
            self._acts.database.stop_waiting()

    def close(self) -> None:
        """Close the office, if it was opened here."""
        if self._acts is not None and self._is_ours:
            self._acts.database.close()
