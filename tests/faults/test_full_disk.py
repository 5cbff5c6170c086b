"""A full disk: told in words, nothing changed, and everything goes on once there is room."""

from collections.abc import Callable

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.app.acts import Acts
from kiosk.queueing.facts import State, Wish
from kiosk.storage.database import Database
from kiosk.storage.engine import sqlite_engine
from kiosk.storage.faults import DiskFull, fault_of
from tests.faults.conditions import may_mount, on_a_small_disk
from tests.operations.lines import bring_to, rows, take


def limited(path: str) -> tuple[Engine, Callable[[int], None]]:
    """Make a writer whose file may not grow beyond some pages, and a way to set how many."""
    engine = sqlite_engine(path, timeout=0)
    connections: list[DBAPIConnection] = []

    def limit(pages: int) -> None:
        for connection in connections:
            connection.cursor().execute(f"PRAGMA max_page_count={pages}")

    def connected(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connections.append(connection)
        limit(1)  # SQLite takes the pages in use instead, so not one more fits

    event.listen(engine, "connect", connected)
    return engine, limit


def full_office(acts: Acts) -> tuple[Acts, Callable[[int], None]]:
    """Open the same office once more, on a disk that is nearly full."""
    name, key = acts.database.name, acts.database.key
    writer, make_room = limited(name)
    database = Database(sqlite_engine(name), writer, name, key)
    return Acts(database, acts.location, acts.clock), make_room


def until_full(act: Callable[[], object]) -> int:
    """Act until the disk is full; give how many times it was acknowledged."""
    for acknowledged in range(10_000):
        try:
            act()
        except DiskFull as full:
            assert "is full. Nothing was changed. Free some space." in str(full)  # noqa: PT017
            return acknowledged
    raise AssertionError("the disk never became full")


def test_every_ticket_that_was_acknowledged_before_the_disk_was_full_is_there(acts: Acts) -> None:
    full, make_room = full_office(acts)
    acknowledged = until_full(lambda: full.take(Wish("ktp", printer="virtual:")))
    assert until_full(lambda: take(full)) == 0
    assert rows(acts.location, "SELECT count(*) FROM ticket") == [(acknowledged,)]
    assert full.verify().problems == ()
    make_room(10_000)
    assert take(full) == f"A{acknowledged + 1:03d}"
    full.database.close()


def test_a_counter_on_a_full_disk_keeps_its_ticket_and_goes_on_later(acts: Acts) -> None:
    code = bring_to(acts, State.CALLED)
    full, make_room = full_office(acts)
    recalls = until_full(lambda: full.recall(1))
    opened = full.at_counter(1).open
    assert opened is not None
    assert (opened.code, opened.calls) == (code, 1 + recalls)
    make_room(10_000)
    assert full.start(1).ticket == code
    assert full.verify().problems == ()
    full.database.close()


# Without the right to mount a disk of our own, the limit of pages above stands for all.
if may_mount():

    def test_a_real_disk_that_fills_up_at_every_bad_moment() -> None:
        done = on_a_small_disk("tests.faults.small_disk", kilobytes=900)
        assert done.stdout.splitlines() == [
            "create on a full disk: DiskFull",
            "left behind: ['filler']",
            "take: A001",
            "take on a full disk: DiskFull",
            "waiting: 1",
            "take after freeing: A002",
            "open a full disk: DiskFull",
            "take after a restart: A003",
            "problems: ()",
        ], done.stderr


@pytest.mark.parametrize("number", [28, 122])
def test_the_operating_systems_words_for_a_full_disk_are_understood(number: int) -> None:
    assert fault_of(OSError(number, "no room"), "kiosk.sqlite3") == DiskFull("kiosk.sqlite3")
