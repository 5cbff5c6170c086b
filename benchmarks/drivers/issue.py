"""``python -m benchmarks.drivers.issue DATABASE COUNT``: take so many tickets."""

import sys
from pathlib import Path

from benchmarks.issued import issue
from benchmarks.offices import office
from kiosk.storage.location import Location

FIRST_TAP = 1_000_000
"""Far from the taps that were measured in the same office."""


def main() -> None:
    """Take them one after another."""
    path, count = sys.argv[1:]
    with office(Location(Path(path))) as acts:
        for tap in range(FIRST_TAP, FIRST_TAP + int(count)):
            issue(acts, tap)


if __name__ == "__main__":
    main()
