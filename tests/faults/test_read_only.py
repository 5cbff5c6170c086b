"""Files and folders that cannot be written: told in words, nothing changed, mended by a technician.

Permissions do not bind root, so whoever runs these tests acts as an ordinary user meanwhile.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.app.opening import create_office
from kiosk.storage.database import Database
from kiosk.storage.faults import DatabaseReadOnly
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership
from tests.clock import Clock
from tests.faults.conditions import ordinary_user, shared_folder
from tests.offices import small_office
from tests.operations.lines import take


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of an ordinary user, who acts from here on."""
    with shared_folder() as folder, ordinary_user():
        yield folder


@pytest.fixture
def here(folder: Path) -> Location:
    """The small office, founded and closed, in a folder of an ordinary user."""
    location = Location(folder / "kiosk.sqlite3")
    create_office(location)
    acts = opened(location)
    acts.publish(small_office(), demo=False)
    take(acts)
    acts.database.close()
    return location


def opened(location: Location) -> Acts:
    """Open the office."""
    return Acts(Database.open(location), location, Clock())


def assert_read_only(location: Location) -> None:
    """Taking a ticket is refused in words, whether the file opens or not."""
    acts: Acts | None = None
    with pytest.raises(DatabaseReadOnly, match="Check the permissions"):
        take(acts := opened(location))
    if acts is not None:
        acts.database.close()


def test_a_file_that_cannot_be_written_is_told_and_works_again_once_it_can(here: Location) -> None:
    before = here.path.read_bytes()
    here.path.chmod(0o444)
    assert_read_only(here)
    assert here.path.read_bytes() == before
    here.path.chmod(0o644)
    acts = opened(here)
    assert take(acts) == "A002"
    assert acts.verify().holds
    acts.database.close()


def test_a_folder_that_cannot_be_written_is_told_and_works_again_once_it_can(
    here: Location,
) -> None:
    here.path.parent.chmod(0o555)
    assert_read_only(here)
    with pytest.raises(DatabaseReadOnly):
        Ownership(here, "counter-1").acquire()
    here.path.parent.chmod(0o755)
    acts = opened(here)
    assert take(acts) == "A002"
    acts.database.close()


def test_a_file_that_cannot_even_be_read_is_told(here: Location) -> None:
    here.path.chmod(0)
    assert_read_only(here)


def test_no_office_is_created_in_a_folder_that_cannot_be_written(folder: Path) -> None:
    folder.chmod(0o555)
    for path in (folder / "kiosk.sqlite3", folder / "new" / "kiosk.sqlite3"):
        with pytest.raises(DatabaseReadOnly):
            create_office(Location(path))
    assert list(folder.iterdir()) == []
    folder.chmod(0o755)
    create_office(Location(folder / "kiosk.sqlite3"))
