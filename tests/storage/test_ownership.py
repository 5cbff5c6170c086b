"""Ownership: one owner each, and a look that neither takes nor needs more than reading."""

import pytest

from kiosk.storage import ownership
from kiosk.storage.faults import DatabaseReadOnly
from kiosk.storage.location import Location
from kiosk.storage.ownership import (
    AlreadyOwned,
    Ownership,
    alive,
    counter_lock,
    is_owned,
    printer_lock,
)
from tests.faults.conditions import ordinary_user, shared_folder
from tests.offices import small_office


def test_one_process_too_has_one_owner(location: Location, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ownership, "PROBE_GRACE", 0.02)
    first, second = Ownership(location, "printer-x"), Ownership(location, "printer-x")
    second.release()
    with first, pytest.raises(AlreadyOwned):
        second.acquire()
    second.acquire().release()
    with first, Ownership(location, "printer-y"):
        assert is_owned(location, "printer-x")


def test_looking_whether_something_is_owned_never_takes_it(location: Location) -> None:
    assert not is_owned(location, "counter-1")
    assert not location.lock_file("counter-1").exists()
    with Ownership(location, "counter-1"):
        assert all(is_owned(location, "counter-1") for _ in range(50))
    assert not is_owned(location, "counter-1")


def test_open_counters_are_those_of_the_profile_whose_windows_run(location: Location) -> None:
    with (
        Ownership(location, counter_lock(4)),
        Ownership(location, counter_lock(2)),
        Ownership(location, counter_lock(77)),
    ):
        assert alive(location, small_office()).counters == (2, 4)
    assert alive(location, small_office()).counters == ()


def test_a_printer_is_owned_by_its_address_as_it_is_written(location: Location) -> None:
    with Ownership(location, printer_lock("tcp://hall/../printer:9100")):
        assert is_owned(location, printer_lock("tcp://hall/../printer:9100"))
        assert not is_owned(location, printer_lock("tcp://printer:9100"))


def test_a_lock_that_only_another_user_may_write_is_looked_at_all_the_same() -> None:
    with shared_folder() as folder, ordinary_user():
        here = Location(folder / "kiosk.sqlite3")
        with Ownership(here, "counter-3"):
            here.lock_file("counter-3").chmod(0o444)
            assert alive(here, small_office()).counters == (3,)
        assert alive(here, small_office()).counters == ()
        with pytest.raises(DatabaseReadOnly, match=r"counter-3\.lock cannot be written"):
            Ownership(here, "counter-3").acquire()


def test_a_lock_that_cannot_even_be_read_counts_as_owned() -> None:
    with shared_folder() as folder, ordinary_user():
        here = Location(folder / "kiosk.sqlite3")
        Ownership(here, "counter-3").acquire().release()
        here.lock_file("counter-3").chmod(0)
        assert alive(here, small_office()).counters == (3,)
