"""Where the database lies: URLs and paths as people write them, and what is refused with words."""

from pathlib import Path

import pytest

from kiosk.storage.faults import DatabaseOptionsUnknown, DatabaseUnsupported
from kiosk.storage.location import Location, default_location, filesystem_of, location_of


@pytest.mark.parametrize(
    "url", ["sqlite:////srv/kiosk.sqlite3", "/srv/kiosk.sqlite3", "/srv/../srv/./kiosk.sqlite3"]
)
def test_a_url_and_a_path_name_the_same_file(url: str) -> None:
    assert location_of(url).path.resolve() == Path("/srv/kiosk.sqlite3")


def test_a_relative_path_and_a_home_become_absolute() -> None:
    assert location_of("office.sqlite3").path == Path.cwd() / "office.sqlite3"
    assert location_of("~/office.sqlite3").path == Path.home() / "office.sqlite3"
    assert default_location().path.is_absolute()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:secret@h/db",
        "postgresql+psycopg://h/secret",
        "mysql://u:secret@h:abc/db",
        "mssql://secret",
        "sqlite://",
        "sqlite:///:memory:",
        "http://secret",
        "://",
    ],
)
def test_other_databases_are_refused_with_words_and_without_secrets(url: str) -> None:
    with pytest.raises(DatabaseUnsupported) as fault:
        location_of(url)
    assert "not supported yet. Use a file of this machine: sqlite:///PATH" in str(fault.value)
    assert "secret" not in str(fault.value)


@pytest.mark.parametrize("options", ["?mode=ro", "?", "?password=secret"])
def test_options_after_the_path_are_refused_and_not_left_out(options: str) -> None:
    with pytest.raises(DatabaseOptionsUnknown) as fault:
        location_of(f"sqlite:////srv/kiosk.sqlite3{options}")
    assert "Expected: sqlite:///PATH and nothing after it" in str(fault.value)
    assert "secret" not in str(fault.value)
    assert location_of("sqlite:////srv/what%3F").path == Path("/srv/what?")


def test_the_key_and_the_locks_lie_beside_the_database() -> None:
    location = Location(Path("/srv/kiosk.sqlite3"))
    assert location.key_file == Path("/srv/kiosk.sqlite3.key")
    assert location.lock_file("counter-3") == Path("/srv/kiosk.sqlite3.counter-3.lock")


def test_every_path_of_this_machine_has_a_file_system(tmp_path: Path) -> None:
    assert filesystem_of(tmp_path / "not" / "there" / "yet") == filesystem_of(tmp_path) != ""
