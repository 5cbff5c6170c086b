"""A look into a file before it is used: what a window paints first, or what is to be mended."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.app.acts import Acts
from kiosk.queueing.profile import Profile
from kiosk.storage.examining import Glance, examined
from kiosk.storage.faults import (
    DatabaseForeign,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseOlder,
)
from kiosk.storage.key_file import KeyMissing
from kiosk.storage.location import Location
from tests.offices import small_office


def change(location: Location, statement: str) -> None:
    """Change the file behind the program's back."""
    with closing(sqlite3.connect(location.path)) as raw, raw:
        raw.execute(statement)


def test_a_glance_has_the_key_and_the_profile_in_force(acts: Acts, location: Location) -> None:
    glance = examined(location)
    assert (glance.key, glance.demo) == (acts.database.key, False)
    assert Profile.model_validate_json(glance.body or "") == acts.profile
    changed = small_office().canonical().replace("Kantor Uji", "Kantor Coba")
    version = acts.publish(Profile.model_validate_json(changed), demo=False).version
    assert (examined(location).version, examined(location).body) == (version, changed)


def test_before_the_founding_there_is_no_profile(empty_office: Location) -> None:
    key = bytes.fromhex(empty_office.key_file.read_text())
    assert examined(empty_office) == Glance(key, demo=False, version=0, body=None)


def test_nothing_and_a_folder_are_told_apart(location: Location) -> None:
    with pytest.raises(DatabaseMissing):
        examined(location)
    assert not location.path.exists()
    location.path.mkdir()
    with pytest.raises(DatabaseForeign):
        examined(location)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("PRAGMA application_id=7", DatabaseForeign),
        ("UPDATE alembic_version SET version_num = '9999'", DatabaseNewer),
        ("UPDATE alembic_version SET version_num = '0001'", DatabaseOlder),
    ],
)
def test_a_file_of_others_or_of_another_schema_is_left_as_it_is(
    acts: Acts, location: Location, statement: str, fault: type[Exception]
) -> None:
    acts.database.close()
    change(location, statement)
    before = location.path.read_bytes()
    with pytest.raises(fault):
        examined(location)
    assert location.path.read_bytes() == before


def test_the_schema_is_told_before_the_key(acts: Acts, location: Location) -> None:
    acts.database.close()
    location.key_file.unlink()
    with pytest.raises(KeyMissing):
        examined(location)
    change(location, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseNewer):
        examined(location)


def test_a_copy_that_lost_its_write_ahead_log_gets_it_back(acts: Acts, location: Location) -> None:
    copy = Location(location.path.with_name("copy.sqlite3"))
    change(location, f"VACUUM INTO '{copy.path}'")
    copy.key_file.write_bytes(location.key_file.read_bytes())
    glance = examined(copy)
    assert glance == examined(location)
    with closing(sqlite3.connect(copy.path)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert acts.verify().holds
