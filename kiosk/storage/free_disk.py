"""How much room is left where the office's database lies."""

import shutil

from kiosk.queueing.floor import LOW_DISK
from kiosk.storage.location import Location

_STEP = 10_000_000
"""Bytes: what every other file does to the disk is no news."""


def free_disk_if_low(location: Location) -> int | None:
    """Tell how many bytes are left, in steps of ten megabytes; ``None`` while it is enough."""
    free = shutil.disk_usage(location.path.parent).free
    return free // _STEP * _STEP if free < LOW_DISK else None
