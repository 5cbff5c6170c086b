"""Files that are not what they should be: each is told apart, and left exactly as it was."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from kiosk.app.acts import Acts
from kiosk.app.opening import create_office
from kiosk.storage.database import Database
from kiosk.storage.faults import (
    DatabaseBroken,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseMoved,
    DatabaseNewer,
    DatabaseOnNetwork,
)
from kiosk.storage.key_file import KeyDamaged, KeyForeign, KeyMissing
from kiosk.storage.location import Location
from kiosk.storage.migrations.running import upgrade_database
from kiosk.storage.onlooker import Onlooker
from kiosk.storage.version import SCHEMA
from tests.clock import Clock
from tests.operations.lines import rows, take


def text_file(path: Path) -> None:
    """Write a shopping list."""
    path.write_text("beras, gula, kopi\n" * 200)


def other_database(path: Path) -> None:
    """Make the database of another program."""
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
    connection.close()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "a text file": text_file,
    "another program's database": other_database,
    "an empty file": Path.touch,
    "a folder": Path.mkdir,
}


def content(path: Path) -> object:
    """Read whatever is there."""
    return list(path.iterdir()) if path.is_dir() else path.read_bytes()


@pytest.mark.parametrize("what", FOREIGN)
@pytest.mark.parametrize("act", [Database.open, create_office, upgrade_database])
def test_a_foreign_file_is_left_as_it_is(
    location: Location, what: str, act: Callable[[Location], object]
) -> None:
    FOREIGN[what](location.path)
    before = content(location.path)
    if act is create_office:
        create_office(location)
    else:
        with pytest.raises(DatabaseForeign, match="It was left as it is; choose another file"):
            act(location)
    assert content(location.path) == before
    assert list(location.path.parent.iterdir()) == [location.path]


def test_a_newer_database_is_left_to_a_newer_program(acts: Acts, location: Location) -> None:
    take(acts)
    acts.database.close()
    change(location, "UPDATE alembic_version SET version_num = '0099'")
    before = rows(location, "SELECT * FROM event")
    for act in (Database.open, upgrade_database):
        with pytest.raises(DatabaseNewer, match=r"schema 0099.*Update this machine"):
            act(location)
    assert rows(location, "SELECT * FROM event") == before
    change(location, f"UPDATE alembic_version SET version_num = '{SCHEMA}'")  # noqa: S608  ours
    assert_works_again(location, "A002")


@pytest.mark.parametrize("kept", [100, 4096, 0.3, 0.7])
def test_a_truncated_database_is_told_and_never_counted_on(
    acts: Acts, location: Location, kept: float
) -> None:
    take(acts)
    acts.database.close()
    whole = location.path.read_bytes()
    location.path.write_bytes(whole[: int(kept if kept > 1 else kept * len(whole))])
    cut = location.path.read_bytes()
    with pytest.raises((DatabaseBroken, DatabaseForeign), match=r"person in charge|left as it is"):
        assert_works_again(location, "A002")
    assert location.path.read_bytes() == cut
    location.path.write_bytes(whole)
    assert_works_again(location, "A002")


def test_damaged_pages_are_found_by_verifying(acts: Acts, location: Location) -> None:
    for _ in range(50):
        take(acts)
    acts.database.close()
    damaged = bytearray(location.path.read_bytes())
    for start in range(4096 * 4, len(damaged), 4096):
        damaged[start : start + 8] = b"\xff" * 8
    location.path.write_bytes(damaged)
    with pytest.raises(DatabaseBroken, match="malformed"):
        opened(location).verify()


def test_a_missing_database_names_the_command_that_makes_one(location: Location) -> None:
    for act in (Database.open, upgrade_database):
        with pytest.raises(DatabaseMissing, match="kiosk office load FILE"):
            act(location)
    with pytest.raises(DatabaseMoved), Onlooker(location).open():
        pass
    assert not location.path.exists()


def test_no_number_is_given_into_a_file_that_was_moved_away(acts: Acts, location: Location) -> None:
    take(acts)
    away = location.path.rename(location.path.with_name("away.sqlite3"))
    for act in (acts.hall, lambda: take(acts)):
        with pytest.raises(DatabaseMoved):
            act()
    away.rename(location.path)
    assert take(acts) == "A002"


@pytest.mark.parametrize("content", [None, "", "not hexadecimal", "00" * 31])
def test_a_missing_or_broken_key_is_told_and_mended_from_the_backup(
    acts: Acts, location: Location, content: str | None
) -> None:
    take(acts)
    acts.database.close()
    backup = location.key_file.read_bytes()
    location.key_file.unlink()
    if content is not None:
        location.key_file.write_text(content)
    with pytest.raises((KeyMissing, KeyDamaged), match="estore it from the backup"):
        Database.open(location)
    create_office(location)
    assert not location.key_file.exists() or location.key_file.read_text() == content
    location.key_file.write_bytes(backup)
    assert_works_again(location, "A002")


def test_a_key_of_another_office_shows_from_the_first_event_on(
    acts: Acts, location: Location
) -> None:
    acts.database.close()
    location.key_file.write_text("00" * 32)
    assert opened(location).verify().problems == ("the journal does not hold from event 1 on",)


def test_a_key_of_another_office_seals_nothing(acts: Acts, location: Location) -> None:
    acts.database.close()
    ours = location.key_file.read_text()
    location.key_file.write_text("00" * 32)
    with pytest.raises(KeyForeign, match="kiosk verify"):
        take(opened(location))
    location.key_file.write_text(ours)
    again = opened(location)
    assert (take(again), again.verify().problems) == ("A001", ())


@pytest.mark.parametrize("filesystem", ["nfs4", "cifs", "fuse.sshfs", "9p"])
def test_a_database_on_a_network_share_is_refused_until_it_is_moved(
    acts: Acts, location: Location, monkeypatch: pytest.MonkeyPatch, filesystem: str
) -> None:
    take(acts)
    acts.database.close()
    share = SimpleNamespace(
        mountpoint=str(location.path.parent), fstype=filesystem.upper(), opts="rw"
    )
    with monkeypatch.context() as patch:
        patch.setattr(psutil, "disk_partitions", lambda **_all: [share])
        for act in (lambda: Database.open(location), lambda: create_office(beside(location))):
            with pytest.raises(DatabaseOnNetwork, match="Use a disk of this machine") as fault:
                act()
            assert fault.value.filesystem == filesystem
        assert not beside(location).path.exists()
    assert_works_again(location, "A002")


def beside(location: Location) -> Location:
    """Name another database in the same folder."""
    return Location(location.path.with_name("other.sqlite3"))


def opened(location: Location) -> Acts:
    """Open the office."""
    return Acts(Database.open(location), location, Clock())


def assert_works_again(location: Location, code: str) -> None:
    """Take the next ticket, as if nothing had been."""
    acts = opened(location)
    assert take(acts) == code
    assert acts.verify().problems == ()
    acts.database.close()


def change(location: Location, statement: str) -> None:
    """Change the file behind the program's back."""
    with sqlite3.connect(location.path) as connection:
        connection.execute(statement)
    connection.close()
