"""Issuing a ticket durably, against raw sqlite3 running the very same statements.

Three byte-equal copies of one office: in the first, what issuing sends to the driver is written
down, values included; in the second our code issues; in the third raw sqlite3 repeats the written
statements. The two are measured in turns of a block, and the line of people is cut short after
each block, so that counting who stands ahead costs both sides the same and little. The durable
rates depend on the disk and on who else uses it: told, not judged.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.issued import Statement, issue, written_down
from benchmarks.offices import copied, found, office
from benchmarks.rows import Row, at_most, failed, told
from benchmarks.syscalls import StraceMissing, syncs_of
from kiosk.app.acts import Acts
from kiosk.storage.location import Location

BLOCK, BLOCKS = 20, 60
SYNCED = 400
CPU_LIMIT, SYNC_LIMIT = 6, 1.1
SHORTEN = (
    "UPDATE stage SET state = 'ended', ended_at = 1, outcome = 'served' WHERE state = 'waiting'"
)

Block = tuple[float, float]
"""Seconds of CPU and of the wall clock that a block of tickets took."""


def measure(folder: Path) -> Iterator[Row]:
    """Measure CPU against raw, the syncs of each ticket, and the rates."""
    first = found(folder)
    ours, raw = copied(first, folder / "ours"), copied(first, folder / "raw")
    blocks = _written_blocks(first)
    measured = list(_in_turns(ours, raw, blocks))
    yield told("issuing: statements of a ticket", len(blocks[-1]) / BLOCK, "")
    cpu_ratio = median(mine[0] / floor[0] for mine, floor in measured)
    yield at_most("issuing: CPU ÷ raw sqlite3", cpu_ratio, "×", CPU_LIMIT)
    yield told("issuing: CPU", median(mine[0] for mine, _ in measured) / BLOCK * 1e6, "µs/ticket")
    mine, floor = (BLOCK / median(one[side][1] for one in measured) for side in (0, 1))
    yield told("issuing: durable rate", mine, "tickets/s")
    yield told("issuing: durable rate of raw sqlite3", floor, "tickets/s")
    yield _syncs(ours)


def _syncs(ours: Location) -> Row:
    name = "issuing: fdatasync and fsync of a ticket"
    try:
        syncs = syncs_of("benchmarks.drivers.issue", str(ours.path), str(SYNCED))
    except StraceMissing as missing:
        return failed(name, str(missing))
    return at_most(name, syncs / SYNCED, "", SYNC_LIMIT)


def _written_blocks(location: Location) -> list[list[Statement]]:
    blocks = []
    with written_down() as written, office(location) as acts, closing(_raw(location)) as hand:
        for number in range(BLOCKS):
            _issue_block(acts, number)
            blocks.append(list(written))
            hand.execute(SHORTEN)
            written.clear()
    return blocks


def _in_turns(
    ours: Location, raw: Location, blocks: list[list[Statement]]
) -> Iterator[tuple[Block, Block]]:
    with office(ours) as acts, closing(_raw(ours)) as cut, closing(_raw(raw)) as hand:
        for number, written in enumerate(blocks):
            mine = _timed(partial(_issue_block, acts, number))
            floor = _timed(partial(_repeat, hand, written))
            cut.execute(SHORTEN)
            hand.execute(SHORTEN)
            yield mine, floor


def _issue_block(acts: Acts, number: int) -> None:
    for tap in range(number * BLOCK, (number + 1) * BLOCK):
        issue(acts, tap)


def _repeat(hand: sqlite3.Connection, written: list[Statement]) -> None:
    cursor = hand.cursor()
    for text, values in written:
        if cursor.execute(text, values).description:
            cursor.fetchall()


def _raw(location: Location) -> sqlite3.Connection:
    connection = sqlite3.connect(location.path, isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def _timed(work: Callable[[], None]) -> Block:
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - cpu, time.perf_counter() - wall
