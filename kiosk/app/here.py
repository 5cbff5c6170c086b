"""What is true of this machine: its clock, and where its office's data lies."""

import time

from kiosk.app.settings import Settings
from kiosk.storage.location import Location, default_location, location_of


def now() -> int:
    """Read the machine's clock: microseconds since 1970-01-01 UTC."""
    return time.time_ns() // 1000


def location(settings: Settings) -> Location:
    """Name where this office's data lies."""
    url = settings.database_url
    return default_location() if url is None else location_of(url)
