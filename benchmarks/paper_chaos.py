"""A thousand slips on two failing printers while their spoolers are killed with -9."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row, none_of, told
from kiosk.storage.location import Location
from tests.crew.offices import founded
from tests.crew.paper_chaos import chaos

SLIPS, KILLS, SECONDS = 1000, 300, 540.0


def measure(folder: Path) -> Iterator[Row]:
    """Count what was lost, doubled, unexplained or stuck; nothing may be."""
    acts = founded(Location(folder / "kiosk.sqlite3"))
    began, seed = time.monotonic(), random.randrange(2**32)  # noqa: S311  no secret
    toll = chaos(acts, SLIPS, KILLS, seed, SECONDS)
    name = f"paper chaos (seed {seed}, {KILLS} kills)"
    yield none_of(f"{name}: tickets without a job", SLIPS - toll.first_jobs)
    yield none_of("paper chaos: slips that cannot be told apart", len(toll.twice))
    yield none_of("paper chaos: slips nobody was said to have sent", len(toll.unexplained))
    yield none_of("paper chaos: jobs stuck", toll.stuck)
    yield none_of("paper chaos: problems of the journal", len(toll.problems))
    yield told("paper chaos: marked copies", toll.copies, "")
    for state, count in sorted(toll.states.items()):
        yield told(f"paper chaos: {state}", count, "")
    yield told("paper chaos: time", time.monotonic() - began, "s")
    acts.database.close()
