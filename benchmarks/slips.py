"""Every sample slip on both papers: the tests of it, whose failures are counted here."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row
from benchmarks.tested import tested

SECONDS = 200.0


def measure(folder: Path) -> Iterator[Row]:
    """Print all slips, look for what is cut off, read each QR code with two decoders."""
    yield from tested("tests/printing/test_every_slip.py", folder, SECONDS)
