"""A compressed day at sixty counters with signed-in officers, three dispensers, two displays.

Two thousand people at ten acts a second at most: a quarter of an hour. Each officer and each
dispenser is a process of its own, the displays are windows. A call's time is its whole transaction
as its officer waits for it, the wait for the lock included; what is above its own commit is the
program's.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from benchmarks.children import child, environment, said
from benchmarks.hall import share
from benchmarks.journal_read import read_back
from benchmarks.rows import Row, at_most, none_of, told
from kiosk.app.calendar_acts import CalendarActs
from kiosk.storage.location import Location
from tests.crew import diary
from tests.crew.offices import founded, full_hall
from tests.operations.lines import rows

DISPLAYS, DISPENSERS, TICKETS, PACE = 2, 3, 2000, 10
P99 = 100
_NOT_FINAL = (
    "SELECT count(*) FROM ticket WHERE NOT EXISTS (SELECT 1 FROM stage WHERE ticket = ticket.id"
    " AND outcome IN ('served', 'no_show', 'cancelled'))"
    " OR EXISTS (SELECT 1 FROM stage WHERE ticket = ticket.id AND ended_at IS NULL)"
)
_UNNAMED = "SELECT count(*) FROM stage WHERE last_call_at IS NOT NULL AND officer IS NULL"


def measure(folder: Path) -> Iterator[Row]:
    """Let the day pass, close it, then read what happened."""
    location, notes = Location(folder / "kiosk.sqlite3"), folder / "diary"
    acts = founded(location, full_hall())
    database = {"KIOSK_DATABASE_URL": str(location.path)}
    with ExitStack() as open_:
        for _ in range(DISPLAYS):
            said(open_.enter_context(child(["-m", "benchmarks.drivers.watched"], database)))
        began = time.monotonic()
        refused = _the_day(location, notes)
        seconds = time.monotonic() - began
    [(left,)] = rows(location, _NOT_FINAL)
    [(unnamed,)] = rows(location, _UNNAMED)
    CalendarActs(acts).close_day(early=True)
    read = read_back(location)
    yield told("counters: events a second", acts.hall().seq / seconds, "")
    yield none_of("counters: officers and dispensers that met a refusal", refused)
    yield none_of("counters: tickets missing", abs(TICKETS - read.tickets))
    yield none_of("counters: numbers given twice or left out", read.duplicates + read.gaps)
    yield none_of("counters: tickets not in a final state", int(str(left)))
    yield none_of("counters: calls without an officer", int(str(unnamed)))
    yield none_of("counters: shifts left open", len(acts.hall().shifts))
    yield none_of("counters: problems of kiosk verify", read.problems)
    yield from _calls(notes)
    acts.database.close()


def _the_day(location: Location, notes: Path) -> int:
    numbers = map(str, (DISPENSERS, TICKETS, PACE))
    command = [sys.executable, "-m", "tests.crew.full_hall", str(location.path), str(notes)]
    done = subprocess.run([*command, *numbers], env=environment(), check=False)  # noqa: S603
    return done.returncode


def _calls(notes: Path) -> Iterator[Row]:
    calls = [(one["call"], one["commit"]) for one in diary.read(notes)]
    above = [call - commit for call, commit in calls]
    yield told("counters: calls", len(calls), "")
    yield told("counters: call next p50", share([call for call, _ in calls], 0.5), "ms")
    yield told("counters: call next p99", share([call for call, _ in calls], 0.99), "ms")
    yield at_most("counters: call next p99 above its commit", share(above, 0.99), "ms", P99)
