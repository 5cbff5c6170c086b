"""How loud the hall is at an hour: mornings are crowded, and a mosque or a school may be near."""

from collections.abc import Sequence
from datetime import time

VolumeStep = tuple[time, int]
"""From this local time on, so many percent."""
FULL = 100


def volume_at(steps: Sequence[VolumeStep], at: time) -> int:
    """Give the percent of the last step before ``at``; the night before goes on till the first."""
    if not steps:
        return FULL
    in_order = sorted(steps)
    begun = [percent for since, percent in in_order if since <= at]
    _, last_of_the_day = in_order[-1]
    return begun[-1] if begun else last_of_the_day
