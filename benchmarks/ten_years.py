"""An office with five million old tickets, built by SQLite itself in a minute.

Each old ticket has its row, its ended stage and one event, in every index; the journal's texts are
as short as can be, for their number is what could cost, not their length. The file is kept in
``build/bench-cache`` for a day; each run works on a later business day, so none disturbs the next.
"""

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.offices import found, hall_profile
from benchmarks.running import BUILD
from kiosk.queueing.calendar import SECOND, business_day
from kiosk.queueing.journal import GENESIS
from kiosk.storage.location import Location

QUEUES, ROUNDS, DAYS = 18, 100, 2_778
TICKETS = QUEUES * ROUNDS * DAYS
ROOM = 6_000_000_000
"""Bytes on the disk: the file, and what its building needs."""

DAY = 24 * 3600 * SECOND
CACHE = BUILD / "bench-cache"
KEPT = 24 * 3600

FAST = (
    "PRAGMA journal_mode=OFF",
    "PRAGMA synchronous=OFF",
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA cache_size=-1500000",
)
TABLES = (
    "CREATE TEMP TABLE line (place INTEGER PRIMARY KEY, queue, service, counter)",
    "CREATE TEMP TABLE day (place INTEGER PRIMARY KEY, day, began)",
    "CREATE TEMP TABLE round (number INTEGER PRIMARY KEY)",
)
FILL = (
    "INSERT INTO ticket (id, business_day, queue, number, class, service, taken_at, ahead,"
    " language, profile, request_id)"
    " SELECT :first + (day.place * :rounds + number - 1) * :lines + line.place,"
    " day, queue, number, 'regular', service, began + number * 270000000 + line.place * 15000000,"
    " 3, 'id', 2, printf('%032x', (day.place * :rounds + number) * :lines + line.place)"
    " FROM day CROSS JOIN round CROSS JOIN line",
    "INSERT INTO stage (id, ticket, business_day, queue, series, number, class, service, state,"
    " place, waiting_since, called_at, last_call_at, serving_at, ended_at, counter, officer, calls,"
    " outcome) SELECT id, id, business_day, ticket.queue, ticket.queue, number, class,"
    " ticket.service, 'ended', taken_at, taken_at, taken_at + 600000000, taken_at + 600000000,"
    " taken_at + 660000000, taken_at + 960000000, counter, NULL, 1, 'served'"
    " FROM ticket CROSS JOIN line ON line.place = (id - :first) % :lines",
    "INSERT INTO event SELECT id, taken_at, 'ticket_taken', '{}', :hash FROM ticket",
    "INSERT INTO number_series SELECT day, queue, :rounds FROM day CROSS JOIN line",
    "UPDATE journal_head SET seq = (SELECT max(seq) FROM event)",
)


class DiskTooSmall(RuntimeError):
    """The disk has no room for the history."""

    def __init__(self, free: int) -> None:
        super().__init__(f"needs {ROOM / 1e9:.0f} GB of disk, {free / 1e9:.1f} GB are free")


def office_of_ten_years() -> Location:
    """Give the office with the history; it is built unless one of today is there."""
    CACHE.mkdir(parents=True, exist_ok=True)
    kept = Location(CACHE / "office" / "kiosk.sqlite3")
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        fresh = found(Path(folder))
        if not _is_usable(kept, fresh):
            shutil.rmtree(kept.path.parent, ignore_errors=True)
            _refuse_small_disk()
            _fill(fresh)
            shutil.copytree(folder, kept.path.parent, copy_function=os.rename)
    return kept


def last_act(location: Location) -> int:
    """Read the instant of the last act."""
    with closing(sqlite3.connect(location.path)) as connection:
        at: int = connection.execute("SELECT at FROM journal_head").fetchone()[0]
        return at


def _is_usable(kept: Location, fresh: Location) -> bool:
    if not kept.path.exists() or time.time() - kept.key_file.stat().st_mtime > KEPT:
        return False
    return _schema(kept) == _schema(fresh)


def _schema(location: Location) -> list[tuple[str]]:
    with closing(sqlite3.connect(location.path)) as connection:
        return connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()


def _refuse_small_disk() -> None:
    free = shutil.disk_usage(CACHE).free
    if free < ROOM:
        raise DiskTooSmall(free)


def _fill(location: Location) -> None:
    today = last_act(location) // DAY
    with closing(sqlite3.connect(location.path, isolation_level=None)) as hand:
        for statement in (*FAST, *TABLES, "BEGIN"):
            hand.execute(statement)
        hand.executemany("INSERT INTO line VALUES (?, ?, ?, ?)", _lines())
        hand.executemany("INSERT INTO day VALUES (?, ?, ?)", _days(today - DAYS))
        hand.executemany("INSERT INTO round VALUES (?)", [(n,) for n in range(1, ROUNDS + 1)])
        (first,) = hand.execute("SELECT seq + 1 FROM journal_head").fetchone()
        values = {"first": first, "rounds": ROUNDS, "lines": QUEUES, "hash": GENESIS}
        for statement in FILL:
            hand.execute(
                statement, {name: values[name] for name in values if f":{name}" in statement}
            )
        for statement in ("COMMIT", "PRAGMA locking_mode=NORMAL", "PRAGMA journal_mode=WAL"):
            hand.execute(statement)
    with location.path.open("rb+") as file:
        os.fsync(file.fileno())


def _lines() -> Iterator[tuple[int, str, str, int]]:
    profile = hall_profile()
    for place, queue in enumerate(profile.queues[:QUEUES]):
        service = next(one.code for one in profile.services if one.queue == queue.prefix)
        yield place, queue.prefix, service, profile.counters_serving(queue.prefix)[0]


def _days(first: int) -> Iterator[tuple[int, str, int]]:
    for place in range(DAYS):
        began = (first + place) * DAY
        yield place, business_day(began, "UTC"), began
