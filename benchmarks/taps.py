"""A hundred thousand taps on one dispenser: its memory is flat from the ten-thousandth on.

Every tenth tap changes the page or the language; see ``drivers/tapped``. The window is small, which
makes its drawing fast and changes nothing in what may leak.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.children import child, said
from benchmarks.offices import found
from benchmarks.rows import Row, at_most, told

TAPS, EVERY = 100_000, 10_000
MEGABYTE = 1_000_000
GROWTH = 5


def measure(folder: Path) -> Iterator[Row]:
    """Tap, and compare the memory at the end with that of the beginning."""
    given = {"KIOSK_DATABASE_URL": str(found(folder).path), "KIOSK_PRINTER_URL": "virtual:"}
    with child(["-m", "benchmarks.drivers.tapped", str(TAPS), str(EVERY)], given) as dispenser:
        heard = [said(dispenser) for _ in range(TAPS // EVERY + 1)]
    sizes = [one["rss"] / MEGABYTE for one in heard]
    for lost in heard[-1]["lost"]:
        sys.stderr.write(f"a visit was cut short: {lost}\n")
    yield told("taps: visits that did not go as foreseen", len(heard[-1]["lost"]), "")
    yield told("taps: memory after 10,000", sizes[1], "MB RSS")
    yield told("taps: memory after 100,000", sizes[-1], "MB RSS")
    yield at_most(
        "taps: growth from 10,000 to 100,000", 100 * (sizes[-1] / sizes[1] - 1), "%", GROWTH
    )
