"""What windows cost that nobody touches: memory after a while of use, and time while at rest.

The hall is open: every counter's window is there (this process owns their locks), people wait, a
number is called. Memory is each process's resident set; time is what dispenser and display together
take of one core. Both are the machine's own counters, which other processes do not disturb.
"""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psutil

from benchmarks.children import child
from benchmarks.offices import COUNTER, SERVICE, found, hall_profile, office
from benchmarks.rows import Row, at_most
from kiosk.app.acts import Acts
from kiosk.queueing.facts import Wish
from kiosk.storage.ownership import Ownership, counter_lock

WINDOWS = {
    "dispenser": ["dispenser"],
    "display": ["display"],
    "counter": ["counter", "2"],
    "supervisor": ["supervisor"],
}
AT_REST = ("dispenser", "display")
OPENING, USE, CALM, REST = 5.0, 10.0, 3.0, 30.0
"""Seconds: until all windows are there, of use, until the last change is drawn, at rest."""

MEGABYTE = 1_000_000
LARGEST, IDLE = 170, 1.0


def measure(folder: Path) -> Iterator[Row]:
    """Open the windows as people do, use the hall, then leave it alone."""
    location = found(folder)
    given = {"KIOSK_DATABASE_URL": str(location.path), "KIOSK_PRINTER_URL": "virtual:"}
    with ExitStack() as open_, office(location) as acts:
        for counter in hall_profile().counters:
            if str(counter.number) not in WINDOWS["counter"]:
                open_.enter_context(Ownership(location, counter_lock(counter.number)))
        windows = {
            name: psutil.Process(open_.enter_context(child(["-m", "kiosk", *words], given)).pid)
            for name, words in WINDOWS.items()
        }
        time.sleep(OPENING)
        _use(acts)
        for name, process in windows.items():
            size = process.memory_info().rss / MEGABYTE
            yield at_most(f"{name}: memory after use", size, "MB RSS", LARGEST)
        time.sleep(CALM)
        before = {name: _seconds(windows[name]) for name in AT_REST}
        time.sleep(REST)
        shares = [100 * (_seconds(windows[name]) - before[name]) / REST for name in AT_REST]
    for name, share in zip(AT_REST, shares, strict=True):
        yield at_most(f"{name} at rest", share, "% of a core", IDLE)
    yield at_most("dispenser and display at rest", sum(shares), "% of a core", IDLE)


def _use(acts: Acts) -> None:
    ends = time.monotonic() + USE
    while time.monotonic() < ends:
        for _ in range(3):
            acts.take(Wish(SERVICE))
        acts.call(COUNTER)
        acts.start(COUNTER)
        acts.finish(COUNTER)
        time.sleep(0.2)


def _seconds(process: psutil.Process) -> float:
    spent = process.cpu_times()
    return spent.user + spent.system
