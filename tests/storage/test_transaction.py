"""One writing transaction: all of it or nothing, one at a time, and guards that never look away."""

import sqlite3
import threading

import pytest

from kiosk.app.acts import Acts
from kiosk.operations.call_next import call_next
from kiosk.operations.take_ticket import take_ticket
from kiosk.queueing.facts import Wish
from kiosk.queueing.journal import Kind
from kiosk.queueing.refusals import OfficeMissing
from kiosk.storage import sqlite
from kiosk.storage.changes import events_after
from kiosk.storage.database import Database
from kiosk.storage.faults import DatabaseBusy
from kiosk.storage.location import Location
from kiosk.storage.transaction import GuardMissed
from tests.clock import Clock
from tests.operations.lines import kinds, rows, take


class PowerCutError(Exception):
    """Something that goes wrong in the middle."""


def interrupted(acts: Acts, clock: Clock) -> None:
    """Take and call in one transaction that never reaches its commit."""
    with acts.database.write(clock) as tx:
        take_ticket(tx, Wish("ktp", printer="virtual:"))
        call_next(tx, 1)
        raise PowerCutError


def test_whatever_goes_wrong_inside_leaves_everything_as_it_was(
    acts: Acts, clock: Clock, location: Location
) -> None:
    take(acts)
    before = acts.verify()
    with pytest.raises(PowerCutError):
        interrupted(acts, clock)
    assert acts.verify() == before
    assert rows(location, "SELECT last FROM number_series") == [(1,)]
    assert take(acts) == "A002"


def test_a_row_that_changed_under_the_lock_is_a_defect_and_undoes_the_act(
    acts: Acts, clock: Clock
) -> None:
    take(acts)
    before = kinds(acts)
    change = {"stage": 4, "ticket": 4, "code": "A001", "before": "called", "counter": 1}
    with (
        pytest.raises(GuardMissed, match="stage 4 was not called"),
        acts.database.write(clock) as tx,
    ):
        tx.record(Kind.SERVICE_STARTED, change)
    assert kinds(acts) == before


def test_a_broken_rule_of_the_schema_is_a_defect_and_no_broken_database(
    acts: Acts, clock: Clock
) -> None:
    with pytest.raises(sqlite3.IntegrityError), acts.database.write(clock) as tx:
        tx.connection.change("INSERT INTO number_series VALUES ('2026', 'A', 1), ('2026', 'A', 1)")
    assert take(acts) == "A001"


def test_nothing_happens_in_a_database_without_an_office(
    empty_office: Location, clock: Clock
) -> None:
    empty = Database.open(empty_office)
    acts = Acts(empty, empty_office, clock)
    for act in (acts.hall, lambda: acts.profile, lambda: take(acts)):
        with pytest.raises(OfficeMissing):
            act()
    with pytest.raises(OfficeMissing):
        _ = acts.demo
    empty.close()


def test_a_writer_that_waits_too_long_is_told_that_nothing_was_changed(
    acts: Acts, location: Location, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "LONGEST_WAIT", 0.05)
    hurried = Acts(Database.open(location), location, clock)
    other = sqlite3.connect(location.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseBusy, match="Nothing was changed"):
        take(hurried)
    hurried.database.close()
    other.execute("ROLLBACK")
    other.close()
    assert take(acts) == "A001"


def test_a_writer_waits_for_its_turn(acts: Acts, location: Location) -> None:
    other = sqlite3.connect(location.path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.1, other.execute, ["COMMIT"])
    release.start()
    assert take(acts) == "A001"
    release.join()
    other.close()


def test_readers_are_not_held_up_by_a_writer(acts: Acts, clock: Clock) -> None:
    take(acts)
    with acts.database.write(clock) as tx:
        take_ticket(tx, Wish("ktp"))
        assert acts.hall().queues[0].waiting == 1
    assert acts.hall().queues[0].waiting == 2


def test_a_snapshot_does_not_change_while_others_write(acts: Acts) -> None:
    with acts.database.read() as connection:
        before = len(events_after(connection, 0))
        take(acts)
        assert len(events_after(connection, 0)) == before


def test_events_are_followed_in_batches_without_a_gap(acts: Acts) -> None:
    for _ in range(5):
        take(acts)
    with acts.database.read() as connection:
        every = events_after(connection, 0)
        assert events_after(connection, 3, limit=2) == every[3:5]
        assert events_after(connection, every[-1].seq) == []
