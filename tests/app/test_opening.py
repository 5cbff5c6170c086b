"""Opening the office: where it lies, its time, and a file that is taken away while it is open."""

import os
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.app.acts import Acts
from kiosk.app.here import location
from kiosk.app.opening import create_office, in_office_time, open_office
from kiosk.app.settings import Settings
from kiosk.queueing.calendar import instant_of
from kiosk.queueing.facts import Wish
from kiosk.queueing.refusals import NotADemo, OfficeMissing
from kiosk.storage.database import Database
from kiosk.storage.faults import DatabaseMoved
from kiosk.storage.location import Location
from tests.clock import MORNING, Clock
from tests.offices import small_office

LATER = datetime(2098, 1, 2, 9, 0)  # noqa: DTZ001  the office's own time


@pytest.fixture
def settings(location: Location) -> Settings:
    """Settings that name the test's database."""
    return Settings(database_url=str(location.path))


def test_the_default_place_is_the_users_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert location(Settings()).path == tmp_path / "kiosk" / "kiosk.sqlite3"


def test_a_url_and_a_path_are_the_same_place(tmp_path: Path) -> None:
    path = tmp_path / "hall.db"
    assert location(Settings(database_url=f"sqlite:///{path}")).path == path
    assert location(Settings(database_url=str(path))).path == path


def test_an_office_that_is_there_is_left_alone(acts: Acts) -> None:
    here = acts.location
    before = (here.path.read_bytes(), here.key_file.read_bytes())
    create_office(here)
    assert (here.path.read_bytes(), here.key_file.read_bytes()) == before


def test_a_new_office_keeps_a_key_that_only_its_owner_reads(location: Location) -> None:
    create_office(location)
    assert location.key_file.stat().st_mode & 0o777 == 0o600
    names = {file.name for file in location.path.parent.iterdir()}
    assert names == {location.path.name, location.key_file.name}


def test_a_created_database_without_a_profile_has_no_office(
    location: Location, settings: Settings
) -> None:
    create_office(location)
    with open_office(settings) as acts, pytest.raises(OfficeMissing):
        acts.hall()


def test_a_demo_stands_at_the_time_it_is_given(location: Location, settings: Settings) -> None:
    create_office(location)
    with open_office(settings) as acts:
        acts.publish(small_office(), demo=True)
    with open_office(settings, LATER) as acts:
        assert acts.hall().business_day == "2098-01-02"
        assert acts.clock() == acts.clock() == instant_of(in_office_time(LATER, acts.profile))


def test_a_real_office_has_no_time_of_its_own(acts: Acts, settings: Settings) -> None:
    with pytest.raises(NotADemo), open_office(settings, LATER):
        pass
    assert acts.hall().seq == 2


def test_a_time_with_a_zone_keeps_it() -> None:
    tokyo = datetime(2026, 11, 24, 11, 14, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert instant_of(in_office_time(tokyo, small_office())) == MORNING


def test_no_number_goes_into_a_file_that_was_moved_away(acts: Acts) -> None:
    path, away = acts.location.path, acts.location.path.with_name("away")
    path.rename(away)
    with pytest.raises(DatabaseMoved):
        acts.take(Wish("ktp"))
    with pytest.raises(DatabaseMoved):
        acts.hall()
    away.rename(path)
    assert acts.take(Wish("ktp")).ticket.code == "A001"
    assert acts.verify().holds


def test_a_deleted_file_is_not_written_to(acts: Acts) -> None:
    acts.take(Wish("ktp"))
    acts.location.path.unlink()
    with pytest.raises(DatabaseMoved):
        acts.take(Wish("ktp"))


def test_a_file_put_in_its_place_is_not_taken_for_it(acts: Acts, tmp_path: Path) -> None:
    other = Location(tmp_path / "other.sqlite3")
    create_office(other)
    database = Database.open(other)
    Acts(database, other, Clock()).publish(small_office(), demo=False)
    database.close()
    os.replace(other.path, acts.location.path)  # noqa: PTH105  as a restore does it
    with pytest.raises(DatabaseMoved):
        acts.take(Wish("ktp"))
