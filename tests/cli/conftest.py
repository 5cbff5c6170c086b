"""The small office as a demo, where commands may act at a time of their own."""

import shutil
from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.app.opening import create_office
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.cli.shell import Shell
from tests.clock import DAY, MORNING, Clock
from tests.offices import small_office


@pytest.fixture(scope="session")
def demo_office(tmp_path_factory: pytest.TempPathFactory) -> Location:
    """A demo founded long ago, to be copied and never used: it may act at any time since."""
    location = Location(tmp_path_factory.mktemp("demo") / "kiosk.sqlite3")
    create_office(location)
    database = Database.open(location)
    long_ago = Clock(MORNING - 9000 * DAY)
    Acts(database, location, long_ago).publish(small_office(), demo=True)
    database.close()
    return location


@pytest.fixture
def kiosk(demo_office: Location, location: Location) -> Shell:
    """A shell over a demo of the small office, in which nothing has happened yet."""
    shutil.copy(demo_office.path, location.path)
    shutil.copy(demo_office.key_file, location.key_file)
    return Shell(location.path)


@pytest.fixture
def nowhere(location: Location) -> Shell:
    """A shell over a database that is not there."""
    return Shell(location.path)


@pytest.fixture
def profile_file(tmp_path: Path) -> Path:
    """The small office's profile as a file; JSON is YAML, too."""
    file = tmp_path / "office.yaml"
    file.write_text(small_office().canonical())
    return file
