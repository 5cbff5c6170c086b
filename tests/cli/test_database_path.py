"""Databases that cannot be used: each gets a fault that says what to mend, and stays as it was."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest

from kiosk.storage.location import Location
from tests.cli.shell import AT, FAULT, Shell

EVERY_COMMAND = [
    ["office", "show"],
    ["take", "ktp"],
    ["call", "1"],
    ["recall", "1"],
    ["start", "1"],
    ["finish", "1"],
    ["no-show", "1"],
    ["status"],
    ["verify"],
    ["clock", "confirm"],
    ["database", "upgrade"],
    ["dispenser"],
    ["counter", "1"],
    ["display"],
]
NOBODY = 65534


def fault(shell: Shell, *command: str) -> str:
    """Run a command that must fail; give the kind of its fault."""
    reply = shell.json(*command)
    assert reply.code == FAULT
    return str(reply.facts["fault"])


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("command", EVERY_COMMAND, ids=" ".join)
def test_a_missing_database_is_named_with_the_way_to_make_one(
    nowhere: Shell, command: list[str]
) -> None:
    reply = nowhere.json(*command)
    assert (reply.code, reply.facts["fault"]) == (FAULT, "DatabaseMissing")
    assert str(nowhere.database) in reply.message
    assert "kiosk office load" in reply.message
    assert not nowhere.database.exists()


@pytest.mark.parametrize(
    "command", [["status"], ["database", "upgrade"], ["office", "load", "mpp"]]
)
def test_what_is_not_ours_is_left_as_it_is(tmp_path: Path, command: list[str]) -> None:
    with sqlite3.connect(tmp_path / "other.sqlite3") as other:
        other.execute("CREATE TABLE recipe (name)")
    other.close()
    (tmp_path / "letter.txt").write_text("Dear office,\n" * 100)
    (tmp_path / "empty").touch()
    for name in ("other.sqlite3", "letter.txt", "empty"):
        before = (tmp_path / name).read_bytes()
        assert fault(Shell(tmp_path / name), *command) == "DatabaseForeign"
        assert (tmp_path / name).read_bytes() == before
    assert fault(Shell(tmp_path), *command) == "DatabaseForeign"


def test_a_newer_and_an_older_database_are_told_apart(kiosk: Shell) -> None:
    for schema, kind in (("9999", "DatabaseNewer"), ("0000", "DatabaseNewer")):
        with sqlite3.connect(kiosk.database) as raw:
            raw.execute("UPDATE alembic_version SET version_num = ?", (schema,))
        raw.close()
        assert fault(kiosk, "status") == kind
        assert fault(kiosk, "database", "upgrade") == kind


def test_an_upgrade_of_a_current_database_changes_nothing(kiosk: Shell) -> None:
    before = kiosk.database.read_bytes()
    assert kiosk.facts("database", "upgrade")["office"] == "UJI"
    assert kiosk.database.read_bytes() == before


def test_a_damaged_database_is_a_fault(kiosk: Shell) -> None:
    kiosk.at()("take", "ktp")
    content = bytearray(kiosk.database.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    kiosk.database.write_bytes(content)
    for command in (["status"], ["take", "ktp"], ["verify"], ["office", "show"]):
        assert fault(kiosk, *command).startswith("Database")


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://clerk:secret@host/kiosk",
        "postgresql://clerk:secret@host:port/kiosk",
        "postgre sql://clerk:secret@host/kiosk",
        "postgresql://host/kiosk?password=secret",
        "mysql+pymysql://clerk:secret@host",
        "://secret",
    ],
)
def test_another_kind_of_database_is_refused_without_its_password(nowhere: Shell, url: str) -> None:
    for command in (["status"], ["office", "load", "mpp"], ["database", "upgrade"]):
        reply = nowhere.json(*command, "--database", url)
        assert (reply.code, reply.facts["fault"]) == (FAULT, "DatabaseUnsupported")
        assert "secret" not in reply.out + reply.err


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///", "sqlite:///:memory:"])
def test_a_database_without_a_file_is_refused(nowhere: Shell, url: str) -> None:
    assert fault(nowhere, "status", "--database", url) == "DatabaseUnsupported"


@pytest.mark.parametrize("path", ["~nobody-has-this-name/x", "x" * 300, "a" * 5000, "/dev/null/x"])
def test_a_path_that_cannot_be_is_a_missing_database(nowhere: Shell, path: str) -> None:
    assert fault(nowhere, "status", "--database", path) == "DatabaseMissing"


@pytest.mark.parametrize("path", ["\udcff", "a\0b"])
def test_a_path_that_is_no_text_is_a_fault_of_the_settings(nowhere: Shell, path: str) -> None:
    assert fault(nowhere, "status", "--database", path) == "SettingsBroken"


@pytest.mark.parametrize("name", ["a b", "a?b#c", "50%20", 'it\'s "so"', "ملف 😀", "line\nbreak"])
def test_an_office_lives_under_any_name(tmp_path: Path, profile_file: Path, name: str) -> None:
    kiosk = Shell(tmp_path / name / "office.db")
    kiosk.facts("office", "load", str(profile_file), "--demo")
    assert kiosk.at("2098-01-02T09:00")("take", "ktp")["ticket"] == "A001"
    assert kiosk.facts("verify", "--database", f"sqlite:///{quote(str(kiosk.database))}")["holds"]
    assert {file.name for file in kiosk.database.parent.iterdir()} == {"office.db", "office.db.key"}


def test_a_database_goes_into_a_new_folder_or_is_a_fault(nowhere: Shell, tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "c.db"
    assert nowhere.facts("office", "load", "kelurahan", "--database", str(deep))["founded"]
    assert fault(nowhere, "office", "load", "mpp", "--database", "/proc/c.db") == "DatabaseReadOnly"


def test_a_damaged_key_and_a_missing_one_are_faults_of_their_own(
    kiosk: Shell, location: Location
) -> None:
    for content in (b"", b"\xff", b"abcd"):
        location.key_file.write_bytes(content)
        assert fault(kiosk, "take", "ktp") == "KeyDamaged"
    location.key_file.unlink()
    assert fault(kiosk, "status") == "KeyMissing"


def test_a_database_that_cannot_be_written_is_a_fault(kiosk: Shell, location: Location) -> None:
    kiosk.json("status", "--database", "missing")  # what is loaded late is loaded now
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "kiosk.sqlite3"
        shutil.copy(location.path, copy)
        shutil.copy(location.key_file, Location(copy).key_file)
        Location(copy).key_file.chmod(0o644)
        copy.chmod(0o444)
        Path(folder).chmod(0o555)
        with without_rights():
            kind = fault(Shell(copy), "take", "ktp", "--at", AT)
        Path(folder).chmod(0o755)
    assert kind == "DatabaseReadOnly"


@contextmanager
def without_rights() -> Iterator[None]:
    """Be nobody for a while, where the tests run as root, who may write anything."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)
