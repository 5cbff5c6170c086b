"""What every test stands on: Qt without a screen, and an office on a disk of its own."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Speed is measured by the benchmarks; a busy machine must not fail a test of what holds.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")

# A shell that runs this in the background has it ignore Ctrl-C, and so would every command tested.
signal.signal(signal.SIGINT, signal.default_int_handler)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
for name in [name for name in os.environ if name.startswith("KIOSK_")]:
    del os.environ[name]

from PySide6.QtGui import QGuiApplication  # noqa: E402  Qt reads the environment at its load

from kiosk.app.acts import Acts  # noqa: E402
from kiosk.app.opening import create_office  # noqa: E402
from kiosk.storage.database import Database  # noqa: E402
from kiosk.storage.location import Location  # noqa: E402
from tests.clock import Clock  # noqa: E402
from tests.offices import small_office  # noqa: E402


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kind of application the program makes itself: whichever comes first, both agree."""
    return QGuiApplication


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at Tuesday, 24 November 2026, 09:14 in Jakarta until it is moved."""
    return Clock()


@pytest.fixture
def location(tmp_path: Path) -> Location:
    """Where the office's database is."""
    return Location(tmp_path / "kiosk.sqlite3")


@pytest.fixture(scope="session")
def empty_office(tmp_path_factory: pytest.TempPathFactory) -> Location:
    """An empty database with its key, made once: copying it spares each test the migrations."""
    made = Location(tmp_path_factory.mktemp("empty") / "kiosk.sqlite3")
    create_office(made)
    return made


@pytest.fixture
def acts(empty_office: Location, location: Location, clock: Clock) -> Iterator[Acts]:
    """The small office, founded as a real one (not a demo)."""
    shutil.copy(empty_office.path, location.path)
    shutil.copy(empty_office.key_file, location.key_file)
    database = Database.open(location)
    opened = Acts(database, location, clock)
    opened.publish(small_office(), demo=False)
    yield opened
    database.close()
