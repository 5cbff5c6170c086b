"""Eight processes that take tickets and eight that call, all at once, over one office.

What may not happen is read from the journal afterwards: it is in commit order, so an order that is
wrong there was wrong for the people in the hall.
"""

import multiprocessing
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.journal_read import Read, read_back
from benchmarks.offices import found, hall_profile, office
from benchmarks.rows import Row, none_of, told
from kiosk.queueing.facts import Called, Class, Wish
from kiosk.storage.faults import Fault
from kiosk.storage.location import Location

TAKERS, TICKETS, CALLERS = 8, 250, 8
PRIORITY_EVERY = 5
LONGEST = 90.0
"""Seconds after which a caller gives up emptying the hall."""

NOBODY = 0.02
"""Seconds until a caller tries again when nobody waits: still far more often than any officer."""

# Forked, so that all start at the same moment and not as fast as two cores can import.
FORKED = multiprocessing.get_context("fork")
BEGIN, ALL_TAKEN = FORKED.Barrier(TAKERS + CALLERS), FORKED.Event()


@dataclass
class Met:
    """What one process met: the seconds of each of its acts, and how many failed."""

    times: list[float] = field(default_factory=list)
    faults: int = 0

    def doing(self, act: Callable[[], Any]) -> Any:  # noqa: ANN401  whatever the act gives
        """Act; a fault is counted, never tried again."""
        began = time.perf_counter()
        try:
            return act()
        except Fault:
            self.faults += 1
            return None
        finally:
            self.times.append(time.perf_counter() - began)


def measure(folder: Path) -> Iterator[Row]:
    """Run them, then read what happened."""
    location = found(folder)
    began = time.perf_counter()
    takers, callers = _all_at_once(location)
    seconds = time.perf_counter() - began
    yield from _what_may_not_happen(read_back(location))
    yield none_of("concurrency: locked errors", sum(one.faults for one in takers + callers))
    yield told("concurrency: taken and served", TAKERS * TICKETS / seconds, "tickets/s")
    for name, processes in (("take_ticket", takers), ("call_next", callers)):
        times = sorted(seconds for one in processes for seconds in one.times)
        yield told(f"concurrency: {name} p99", times[len(times) * 99 // 100] * 1e3, "ms")


def _what_may_not_happen(read: Read) -> Iterator[Row]:
    yield none_of("concurrency: tickets missing", abs(TAKERS * TICKETS - read.tickets))
    yield none_of("concurrency: duplicate numbers", read.duplicates)
    yield none_of("concurrency: gaps in the numbers", read.gaps)
    yield none_of("concurrency: tickets never called", read.tickets - read.called)
    yield none_of("concurrency: tickets called twice", read.called_twice)
    yield none_of("concurrency: overtakings within a class", read.overtakings)
    yield none_of("concurrency: problems of kiosk verify", read.problems)


def _all_at_once(location: Location) -> tuple[list[Met], list[Met]]:
    counters = [counter.number for counter in hall_profile().counters[:CALLERS]]
    takers = _Team(partial(_take, location, number) for number in range(TAKERS))
    callers = _Team(partial(_call, location, counter) for counter in counters)
    met = takers.results()
    ALL_TAKEN.set()
    return met, callers.results()


class _Team:
    def __init__(self, works: Iterable[Callable[[], Met]]) -> None:
        self._met = FORKED.SimpleQueue()
        self._processes = [
            FORKED.Process(target=lambda work=work: self._met.put(work())) for work in works
        ]
        for process in self._processes:
            process.start()

    def results(self) -> list[Met]:
        met = [self._met.get() for _ in self._processes]
        for process in self._processes:
            process.join()
        return met


def _take(location: Location, number: int) -> Met:
    met, services = Met(), _services()
    with office(location) as acts:
        BEGIN.wait(LONGEST)
        for turn in range(TICKETS):
            class_ = Class.REGULAR if (turn + number) % PRIORITY_EVERY else Class.PRIORITY
            service = services[(turn + number) % len(services)]
            met.doing(partial(acts.take, Wish(service, class_)))
    return met


def _call(location: Location, counter: int) -> Met:
    met, serving = Met(), Met()
    deadline = time.monotonic() + LONGEST
    with office(location) as acts:
        BEGIN.wait(LONGEST)
        while time.monotonic() < deadline:
            all_taken = ALL_TAKEN.is_set()
            if isinstance(met.doing(partial(acts.call, counter)), Called):
                serving.doing(partial(acts.start, counter))
                serving.doing(partial(acts.finish, counter))
            elif all_taken:
                break
            else:
                time.sleep(NOBODY)
    return Met(met.times, met.faults + serving.faults)


def _services() -> list[str]:
    """Name one service of each queue that the callers serve."""
    profile = hall_profile()
    served = {queue for counter in profile.counters[:CALLERS] for queue in counter.queues}
    return list({one.queue: one.code for one in profile.services if one.queue in served}.values())
