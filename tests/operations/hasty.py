"""Stories of ten thousand steps: their office need not outlive a power cut.

What a commit leaves on a disk is asked by the tests of kills, of full disks and of lost power; here
each of them would only wait for it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.connections import made_by


class Hasty(sqlite3.Connection):
    """Leaves it to the system when what was committed is written."""

    def execute(self, text: str, values: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401  the driver's
        """Pass on all but the wish to wait."""
        return super().execute(text.replace("synchronous=FULL", "synchronous=OFF"), values)


@contextmanager
def not_waiting_for_the_disk() -> Iterator[None]:
    """Open every office in this block so."""
    with made_by(Hasty):
        yield
