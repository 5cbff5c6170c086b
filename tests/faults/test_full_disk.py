"""A full disk: told in words, nothing changed, and everything goes on once there is room."""

import sqlite3
from collections.abc import Callable

import pytest

from kiosk.app.acts import Acts
from kiosk.queueing.facts import State, Wish
from kiosk.storage import sqlite
from kiosk.storage.database import Database
from kiosk.storage.faults import DiskFull, fault_of
from tests.faults.conditions import may_mount, on_a_small_disk
from tests.operations.lines import bring_to, rows, take


def full_office(acts: Acts, monkeypatch: pytest.MonkeyPatch) -> tuple[Acts, Callable[[int], None]]:
    """Open the same office once more, on a disk that is nearly full; and a way to make room."""
    connections: list[sqlite3.Connection] = []
    connected = sqlite.connected

    def limit(pages: int) -> None:
        for connection in connections:
            connection.execute(f"PRAGMA max_page_count={pages}")

    def limited(name: str, timeout: float = sqlite.PATIENCE) -> sqlite3.Connection:
        connections.append(connected(name, timeout))
        limit(1)  # SQLite takes the pages in use instead, so not one more fits
        return connections[-1]

    monkeypatch.setattr(sqlite, "connected", limited)
    return Acts(Database.open(acts.location), acts.location, acts.clock), limit


def until_full(act: Callable[[], object]) -> int:
    """Act until the disk is full; give how many times it was acknowledged."""
    for acknowledged in range(10_000):
        try:
            act()
        except DiskFull as full:
            assert "is full. Nothing was changed. Free some space." in str(full)  # noqa: PT017
            return acknowledged
    raise AssertionError("the disk never became full")


def test_every_ticket_that_was_acknowledged_before_the_disk_was_full_is_there(
    acts: Acts, monkeypatch: pytest.MonkeyPatch
) -> None:
    full, make_room = full_office(acts, monkeypatch)
    acknowledged = until_full(lambda: full.take(Wish("ktp", printer="virtual:")))
    assert until_full(lambda: take(full)) == 0
    assert rows(acts.location, "SELECT count(*) FROM ticket") == [(acknowledged,)]
    assert full.verify().problems == ()
    make_room(10_000)
    assert take(full) == f"A{acknowledged + 1:03d}"
    full.database.close()


def test_a_counter_on_a_full_disk_keeps_its_ticket_and_goes_on_later(
    acts: Acts, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = bring_to(acts, State.CALLED)
    full, make_room = full_office(acts, monkeypatch)
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
            "status of a full disk: (4, '', 1)",
            "its sentence: is full. Nothing was changed. Free some space.",
            "",
            "take after a restart: A003",
            "problems: ()",
        ], done.stderr


@pytest.mark.parametrize("number", [28, 122])
def test_the_operating_systems_words_for_a_full_disk_are_understood(number: int) -> None:
    assert fault_of(OSError(number, "no room"), "kiosk.sqlite3") == DiskFull("kiosk.sqlite3")
