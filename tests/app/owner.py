"""A process that owns something beside a database until it is killed."""

import sys
from pathlib import Path

from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership


def main() -> None:
    """Own ``argv[2]`` beside the database ``argv[1]``; say so and wait."""
    with Ownership(Location(Path(sys.argv[1])), sys.argv[2]):
        sys.stdout.write("owned\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
