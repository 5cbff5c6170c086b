"""A hall at work: numbers are taken by touch and printed while officers call and a display shows.

Three processes over one office, as in a real hall: the dispenser with a printer on the network
(this process plays the printer and stamps the last byte of each slip), the display, and this one
calling. Times are of the machine's one monotonic clock. From the touch: the commits up to the last
byte are the disk's, so the p50 is what is above them. From the call: the whole way, its own commit
and the display's look at the database every 50 ms included.
"""

import random
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from subprocess import Popen
from threading import Thread
from typing import Any

from benchmarks.children import child, said
from benchmarks.offices import SERVICE, found, office
from benchmarks.rows import Row, at_most, none_of, told
from kiosk.app.acts import Acts
from kiosk.queueing.facts import Called, Wish
from tests.printer import Printer, printer

TOUCHES, CALLS = 110, 500
COUNTERS = (1, 2, 3)
SERVED, UNTIL_NEXT = (0.08, 0.13), (0.07, 0.12)
"""Seconds from an officer's start to the next call, and from there to the next officer."""

ABOVE_COMMITS, TOUCH_P99, CALL_P99, TICK_P999 = 25, 100, 100, 50
LONGEST_SLIP = 10.0


def measure(folder: Path) -> Iterator[Row]:
    """Let the hall work, then tell how long everything took."""
    location = found(folder)
    database = {"KIOSK_DATABASE_URL": str(location.path)}
    with ExitStack() as open_, office(location) as acts:
        _fill(acts)
        paper = open_.enter_context(printer())
        printing = database | {"KIOSK_PRINTER_URL": paper.url}
        display = open_.enter_context(child(["-m", "benchmarks.drivers.watched"], database))
        dispenser = open_.enter_context(
            child(["-m", "benchmarks.drivers.touched", str(TOUCHES)], printing)
        )
        said(display), said(dispenser)
        slips = Slips(paper)
        calls = dict(_calls(acts))
        touched = said(dispenser)
        watched = asked(display)
        slips.join(LONGEST_SLIP)
    yield from _touches(touched, slips.ended)
    yield from _shown(calls, watched["seen"])
    yield ticks("dispenser", touched["late"])
    yield ticks("display", watched["late"])


class Slips(Thread):
    """Stamps the last byte of each slip."""

    def __init__(self, paper: Printer) -> None:
        super().__init__(daemon=True)
        self._paper = paper
        self.ended: list[int] = []
        self.start()

    def run(self) -> None:
        """Wait for one slip after another."""
        for _ in range(TOUCHES):
            self._paper.job()
            self.ended.append(time.monotonic_ns())


def _fill(acts: Acts) -> None:
    for _ in range(CALLS + len(COUNTERS)):
        acts.take(Wish(SERVICE))
    for counter in COUNTERS:
        acts.call(counter)


def _calls(acts: Acts) -> Iterator[tuple[str, int]]:
    """Call at one counter after the other; give each code and when its call began."""
    for number in range(CALLS):
        counter = COUNTERS[number % len(COUNTERS)]
        acts.start(counter)
        time.sleep(random.uniform(*SERVED))  # noqa: S311
        began = time.monotonic_ns()
        called = acts.finish_and_call(counter)
        if isinstance(called, Called):
            yield called.ticket, began
        time.sleep(random.uniform(*UNTIL_NEXT))  # noqa: S311


def _touches(touched: dict[str, Any], ended: Sequence[int]) -> Iterator[Row]:
    touches, commits = touched["touches"], touched["commits"]
    yield none_of("touch → slip: slips missing", abs(len(touches) - len(ended)))
    ways = [(end - began) / 1e6 for began, end in zip(touches, ended, strict=False)]
    above = [
        way - sum(end - begin for begin, end in commits if began <= begin and end <= last) / 1e6
        for way, began, last in zip(ways, touches, ended, strict=False)
    ]
    yield told("touch → last slip byte: p50", median(ways), "ms")
    yield at_most("touch → last slip byte: p50 above commits", median(above), "ms", ABOVE_COMMITS)
    yield at_most("touch → last slip byte: p99", share(ways, 0.99), "ms", TOUCH_P99)


def _shown(calls: dict[str, int], seen: dict[str, int]) -> Iterator[Row]:
    ways = [(seen[code] - began) / 1e6 for code, began in calls.items() if code in seen]
    yield none_of("call → frame: calls never shown", len(calls) - len(ways))
    yield told("call → frame: p50", median(ways), "ms")
    yield at_most("call → frame: p99", share(ways, 0.99), "ms", CALL_P99)


def ticks(window: str, late: Sequence[float]) -> Row:
    """Tell how late a window's ticks came, in milliseconds."""
    return at_most(f"GUI ticks of the {window}: late p99.9", share(late, 0.999), "ms", TICK_P999)


def share(values: Sequence[float], part: float) -> float:
    """Give the value that a part of the values stays below."""
    return sorted(values)[int(len(values) * part)]


def asked(display: Popen[str]) -> dict[str, Any]:
    """Ask the display what it saw."""
    if display.stdin is not None:
        display.stdin.write("tell\n")
        display.stdin.flush()
    return said(display)
