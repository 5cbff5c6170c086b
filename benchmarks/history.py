"""The cost of a verb with no history and with five million old tickets.

One office is new, the other has ten years behind it. Both get the same acts in turns, the first
being another each time. The operations of SQLite's virtual machine are counted, which no other
process can disturb; times are compared by their medians. Each run works on a day of its own, after
all history, so the office with the history is built once and used again (see ``ten_years``).
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from benchmarks.offices import COUNTER, SERVICE, found, office
from benchmarks.operations import Operations
from benchmarks.rows import Row, at_most, failed, told
from benchmarks.ten_years import DAY, TICKETS, DiskTooSmall, last_act, office_of_ten_years
from kiosk.app.acts import Acts
from kiosk.app.here import now
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import Wish
from kiosk.storage.location import Location

LINE = 20
"""People waiting in both offices all the time."""

COUNTED, ROUNDS = 20, 300
OPERATIONS_LIMIT, TIME_LIMIT = 1.05, 1.2
VERBS = ("call_next", "take_ticket", "hall", "floor")

Measure = Callable[[Callable[[], object]], float]
Figures = list[list[dict[str, float]]]
"""For each of the two offices, the figures of every verb in each round."""


class Side:
    """One of the two offices, at one moment of the same day."""

    def __init__(self, location: Location, at: int, opened: ExitStack) -> None:
        self._at = at
        self.operations = Operations()
        with self.operations.watching():
            self._acts: Acts = opened.enter_context(office(location, self._clock))
            for _ in range(LINE):
                self._take()
            self._acts.hall()

    def round(self, measured: Measure) -> dict[str, float]:
        """Take, call and look, each measured; then serve, so that the line stays as long."""
        figures = {
            "take_ticket": measured(self._take),
            "call_next": measured(lambda: self._acts.call(COUNTER)),
            "hall": measured(self._acts.hall),
            "floor": measured(self._acts.floor),
        }
        self._acts.start(COUNTER)
        self._acts.finish(COUNTER)
        return figures

    def _take(self) -> None:
        self._acts.take(Wish(SERVICE))

    def _clock(self) -> int:
        self._at += SECOND // 10
        return self._at


def measure(folder: Path) -> Iterator[Row]:
    """Compare calling, taking, and the snapshots of the hall and of the floor."""
    try:
        old = office_of_ten_years()
    except DiskTooSmall as small:
        yield failed("history", str(small))
        return
    at = max(now(), last_act(old)) + DAY
    yield told("history: old tickets", TICKETS, "tickets")
    with ExitStack() as opened:
        sides = [Side(place, at, opened) for place in (found(folder), old)]
        counted = _in_turns(sides, COUNTED, lambda side: side.operations.of)
        timed = _in_turns(sides, ROUNDS, lambda _: _milliseconds)
    for verb in VERBS:
        yield from _compared(f"{verb}: operations", "", counted, verb, OPERATIONS_LIMIT)
        yield from _compared(f"{verb}: p50", "ms", timed, verb, TIME_LIMIT)


def _compared(name: str, unit: str, figures: Figures, verb: str, limit: float) -> Iterator[Row]:
    new, old = ([one[verb] for one in side] for side in figures)
    yield told(f"{name} without history", median(new), unit)
    # The ratio of two neighbours in time: a machine that others use changes meanwhile.
    ratio = median(after / before for before, after in zip(new, old, strict=True))
    yield at_most(f"{name}, 5 million ÷ none", ratio, "×", limit)


def _in_turns(sides: list[Side], rounds: int, measuring: Callable[[Side], Measure]) -> Figures:
    figures: Figures = [[], []]
    for number in range(rounds):
        for place in (0, 1) if number % 2 else (1, 0):
            figures[place].append(sides[place].round(measuring(sides[place])))
    return figures


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1e3
