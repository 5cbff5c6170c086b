"""Creating and upgrading a database: whole or not at all, and exactly the schema of the code."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from kiosk.app.acts import Acts
from kiosk.app.opening import create_office
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.queueing.facts import Called, Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.printers import ReprintReason
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


def without_people_and_moves(raw: sqlite3.Connection) -> None:
    """Take out what the fifth schema brought, and all after it."""
    for table in ("assignment", "queue_closure", "appointment", "shift", "officer"):
        raw.execute(f"DROP TABLE {table}")
    raw.execute("ALTER TABLE office DROP COLUMN closed_day")
    for index in ("set_aside", "for_counter", "of_ticket", "waiting"):
        raw.execute(f"DROP INDEX stage_{index}")
    for column in ("series", "held_at", "held_counter", "held_for", "for_counter"):
        raw.execute(f"ALTER TABLE stage DROP COLUMN {column}")
    raw.execute(
        "CREATE INDEX stage_waiting ON stage (business_day, queue, class, place, id)"
        " WHERE state = 'waiting'"
    )


def without_announcements(raw: sqlite3.Connection) -> None:
    """Take out what the fourth schema brought, and all after it."""
    without_people_and_moves(raw)
    raw.execute("DROP TABLE announcement")
    for table in ("ticket", "stage"):
        raw.execute(f"ALTER TABLE {table} DROP COLUMN visual")
    for column in ("evacuation_at", "evacuation_words"):
        raw.execute(f"ALTER TABLE office DROP COLUMN {column}")


def as_it_was_before_printers(location: Location) -> None:
    """Turn a file back to the first schema; what it holds stays."""
    with closing(sqlite3.connect(location.path)) as raw, raw:
        for index in ("print_job_unresolved", "print_job_copy"):
            raw.execute(f"DROP INDEX {index}")
        for column in ("copy", "reason", "fallbacks", "resolution"):
            raw.execute(f"ALTER TABLE print_job DROP COLUMN {column}")
        for column in ("paused_at", "pause_words"):
            raw.execute(f"ALTER TABLE office DROP COLUMN {column}")
        raw.execute("DROP TABLE printer")
        without_announcements(raw)
        raw.execute("UPDATE alembic_version SET version_num = '0001'")


def test_an_older_database_is_refused_until_it_is_upgraded(acts: Acts, location: Location) -> None:
    acts.database.close()
    as_it_was_before_printers(location)
    with pytest.raises(DatabaseOlder) as fault:
        Database.open(location)
    assert fault.value.schema == "0001"
    assert "kiosk database upgrade" in str(fault.value)
    upgrade_database(location)
    Database.open(location).close()
    assert rows(location, "SELECT version_num FROM alembic_version") == [(SCHEMA,)]


def test_printers_are_known_and_give_tickets_after_the_upgrade_from_the_second_schema(
    acts: Acts, location: Location
) -> None:
    PrinterActs(acts).keep("tcp://old", "Front", 80_000)
    acts.database.close()
    with closing(sqlite3.connect(location.path)) as raw, raw:
        for column in ("paused_at", "pause_words"):
            raw.execute(f"ALTER TABLE printer DROP COLUMN {column}")
        without_announcements(raw)
        raw.execute("UPDATE alembic_version SET version_num = '0002'")
    upgrade_database(location)
    with closing(Database.open(location)) as database:
        again = Acts(database, location, acts.clock)
        assert [one.name for one in PrinterActs(again).paper().printers] == ["Front"]
        assert again.take(Wish("ktp", printer="tcp://old")).ticket.code == "A001"


def test_an_office_goes_on_after_its_upgrade(acts: Acts, location: Location) -> None:
    first = acts.take(Wish("ktp", printer="tcp://old"))
    acts.database.close()
    as_it_was_before_printers(location)
    upgrade_database(location)
    again = Acts(Database.open(location), location, acts.clock)
    PrintQueue(again, "tcp://old").ended(first.job or 0, Slip.UNKNOWN, "reset")
    PrinterActs(again).resolve_by_reprint(first.job or 0, ReprintReason.JAMMED)
    assert again.take(Wish("ktp")).ticket.code == "A002"
    assert again.verify().problems == ()
    engine = sqlite_engine(str(location.path))
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()
    again.database.close()


def test_an_office_from_before_there_were_officers_goes_on_without_any(
    acts: Acts, location: Location
) -> None:
    acts.take(Wish("ktp"))
    acts.database.close()
    with closing(sqlite3.connect(location.path)) as raw, raw:
        without_people_and_moves(raw)
        raw.execute("UPDATE alembic_version SET version_num = '0004'")
    upgrade_database(location)
    with closing(Database.open(location)) as database:
        again = Acts(database, location, acts.clock)
        assert again.call(1) == Called("A001", 1, "ktp", "A", "regular", 1, "place")
        assert again.hall().shifts == ()
        assert again.verify().problems == ()


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_only_the_owner_and_the_group_can_read_the_database_and_its_log(
    location: Location, mask: int
) -> None:
    before = os.umask(mask)
    try:
        create_office(location)
        with closing(connected(str(location.path))) as raw:
            raw.execute("UPDATE journal_head SET at = 1")
            modes = {file.name: file.stat().st_mode & 0o777 for file in beside(location)}
    finally:
        os.umask(before)
    key = modes.pop(location.key_file.name)
    assert set(modes) == {location.path.name + end for end in ("", "-wal", "-shm")}
    assert (set(modes.values()), key) == ({0o660}, 0o600)


def test_upgrading_closes_a_database_that_everybody_could_read(
    acts: Acts, location: Location
) -> None:
    acts.database.close()
    as_it_was_before_printers(location)
    location.path.chmod(0o644)
    upgrade_database(location)
    assert location.path.stat().st_mode & 0o777 == 0o660


def beside(location: Location) -> list[Path]:
    """List the files of an office."""
    return sorted(location.path.parent.iterdir())
