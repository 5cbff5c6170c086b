"""Writers killed with -9: the tests of it, whose failures are counted here."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row
from benchmarks.tested import tested

SECONDS = 200.0


def measure(folder: Path) -> Iterator[Row]:
    """Kill 200 forks of a warm writer and ten real commands."""
    yield from tested("tests/faults/test_kills.py", folder, SECONDS)
