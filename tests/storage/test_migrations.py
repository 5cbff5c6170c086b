"""Creating and upgrading a database: whole or not at all, and exactly the schema of the code."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from kiosk.app.opening import create_office
from kiosk.storage import examining as opening
from kiosk.storage.database import Database
from kiosk.storage.faults import DatabaseBroken, DatabaseOlder, DatabaseReadOnly
from kiosk.storage.location import Location
from kiosk.storage.migrations import check, running
from kiosk.storage.migrations.engine import sqlite_engine
from kiosk.storage.migrations.running import create_database, differences, upgrade_database
from kiosk.storage.sqlite import connected
from kiosk.storage.version import APPLICATION_ID, SCHEMA
from tests.operations.lines import rows


def test_the_newest_migration_is_the_schema_of_the_code() -> None:
    folder = Path(running.__file__).parent
    assert ScriptDirectory(str(folder)).get_current_head() == SCHEMA


def test_the_migrated_database_has_exactly_our_tables(empty_office: Location) -> None:
    engine = sqlite_engine(str(empty_office.path))
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


def test_the_gate_passes_and_would_name_a_missing_column(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert check.main() == 0
    monkeypatch.setattr(check, "SCHEMA", "0000")
    assert check.main() == 1
    assert "storage/version.py says 0000" in capsys.readouterr().out


def test_a_fresh_database_is_ours_in_wal_mode_and_empty(empty_office: Location) -> None:
    assert rows(empty_office, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert rows(empty_office, "PRAGMA journal_mode") == [("wal",)]
    assert rows(empty_office, "SELECT seq, at, profile FROM journal_head") == [(0, 0, 0)]
    assert rows(empty_office, "SELECT count(*) FROM event") == [(0,)]


def test_every_connection_is_durable_and_checks_references(empty_office: Location) -> None:
    with closing(connected(str(empty_office.path))) as raw:
        pragmas = ("synchronous", "foreign_keys")
        values = [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    assert values == [2, 1]


def test_creating_leaves_the_database_and_its_key_and_nothing_else(location: Location) -> None:
    create_office(location)
    assert {file.name for file in location.path.parent.iterdir()} == {
        "kiosk.sqlite3",
        "kiosk.sqlite3.key",
    }
    assert location.key_file.stat().st_mode & 0o777 == 0o600


def test_creating_again_changes_nothing(location: Location) -> None:
    create_office(location)
    before = (location.path.read_bytes(), location.key_file.read_bytes())
    create_database(location)
    create_office(location)
    assert (location.path.read_bytes(), location.key_file.read_bytes()) == before


def test_creating_makes_the_folders_above(tmp_path: Path) -> None:
    deep = Location(tmp_path / "a" / "b" / "kiosk.sqlite3")
    create_office(deep)
    Database.open(deep).close()


@pytest.mark.parametrize("step", ["_build", "create_key"])
def test_creating_is_whole_or_not_at_all(
    location: Location, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    real: Callable[[Path], object] = getattr(running, step)

    def fails_at_the_end(path: Path) -> None:
        real(path)
        raise sqlite3.OperationalError("power cut")

    monkeypatch.setattr(running, step, fails_at_the_end)
    with pytest.raises(DatabaseBroken, match="power cut"):
        create_office(location)
    monkeypatch.undo()
    left = {file.name for file in location.path.parent.iterdir()}
    assert left <= {location.key_file.name}
    create_office(location)
    Database.open(location).close()


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(DatabaseReadOnly):
        create_office(Location(tmp_path / "data" / "kiosk.sqlite3"))
    assert (tmp_path / "data").read_text() == "a file"


def test_an_older_database_is_refused_until_it_is_upgraded(
    empty_office: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "SCHEMA", "0002")
    monkeypatch.setattr(opening, "SCHEMAS", ("0001", "0002"))
    with pytest.raises(DatabaseOlder) as fault:
        Database.open(empty_office)
    assert fault.value.schema == "0001"
    assert "kiosk database upgrade" in str(fault.value)
    monkeypatch.undo()
    upgrade_database(empty_office)
    Database.open(empty_office).close()


def test_upgrading_brings_an_older_file_to_the_newest_schema(
    location: Location, empty_office: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    location.key_file.write_bytes(empty_office.key_file.read_bytes())
    raw = sqlite3.connect(location.path)
    raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
    raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    raw.execute("INSERT INTO alembic_version VALUES ('0000')")
    raw.commit()
    raw.execute("DELETE FROM alembic_version")
    raw.execute("CREATE TABLE before (x)")
    raw.commit()
    raw.close()
    monkeypatch.setattr(opening, "SCHEMAS", ("None", "0001"))
    upgrade_database(location)
    Database.open(location).close()
    assert rows(location, "SELECT version_num FROM alembic_version") == [(SCHEMA,)]
