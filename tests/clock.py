"""A clock that tests move by hand."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.queueing.calendar import MINUTE, instant_of

MORNING = instant_of(datetime(2026, 11, 24, 9, 14, tzinfo=ZoneInfo("Asia/Jakarta")))
"""Tuesday, 24 November 2026, 09:14 in Jakarta."""

DAY = 24 * 60 * MINUTE


@dataclass
class Clock:
    """Reads the same until it is moved; microseconds since 1970-01-01 UTC."""

    now: int = MORNING

    def __call__(self) -> int:
        """Read the clock."""
        return self.now

    def pass_minutes(self, minutes: float) -> None:
        """Let time pass."""
        self.now += round(minutes * MINUTE)
