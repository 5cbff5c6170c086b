"""A display that speaks through a day and a night: no call is lost, and its memory is flat.

Twenty-four hours of 180 calls in bursts, over an office whose clock is moved: display, announcer,
zone and voices are real, the loudspeaker plays in no time (see ``drivers/announced``). A real one
is measured in ``heard`` and ``zones``.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.children import child, said
from benchmarks.offices import found
from benchmarks.rows import Row, at_most, none_of, told
from kiosk.queueing.announcements import Heard

HOURS = 24
GROWTH = {3: 5, 12: 3}
"""Percent by which memory may grow from the end of an hour on: a little until the ninth, while the
day fills and more and more sentences are met for the first time, and then hardly at all.
"""
MEGABYTE = 1_000_000
LONGEST = 120
"""Seconds in the line, after which a call is dropped."""


def measure(folder: Path) -> Iterator[Row]:
    """Speak, and compare journal and line after each hour."""
    given = {"KIOSK_DATABASE_URL": str(found(folder).path), "XDG_CACHE_HOME": str(folder)}
    with child(["-m", "benchmarks.drivers.announced", str(HOURS)], given) as display:
        hours = [said(display) for _ in range(HOURS)]
        holds = said(display)["holds"]
    last = hours[-1]["heard"]
    astray = [one["calls"] - sum(one["heard"].values()) for one in hours]
    yield told("a day and a night: calls", hours[-1]["calls"], "")
    yield none_of("calls without an end in their hour", sum(map(abs, astray)))
    others = sum(last.values()) - last.get(Heard.ANNOUNCED, 0)
    yield none_of("calls not announced", others)
    yield none_of("records that do not hold", int(not holds))
    yield told("longest in the line, first hour", hours[0]["longest"], "s")
    yield at_most(
        "longest in the line, any hour", max(one["longest"] for one in hours), "s", LONGEST
    )
    sizes = [one["rss"] / MEGABYTE for one in hours]
    sys.stderr.write(f"memory after each hour: {[round(size, 1) for size in sizes]}\n")
    yield told("memory after the first hour", sizes[0], "MB RSS")
    yield told(f"memory after {HOURS} hours", sizes[-1], "MB RSS")
    for hour, limit in GROWTH.items():
        growth = 100 * (sizes[-1] / sizes[hour - 1] - 1)
        yield at_most(f"growth from {hour} to {HOURS} hours", growth, "%", limit)
