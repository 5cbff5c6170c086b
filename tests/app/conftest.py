"""What tests of the app share."""

import gc
from collections.abc import Iterator

import pytest

from kiosk.app.acts import Acts
from kiosk.storage.database import Database


@pytest.fixture
def elsewhere(acts: Acts) -> Iterator[Acts]:
    """The same office, opened by someone else."""
    database = Database.open(acts.location)
    yield Acts(database, acts.location, acts.clock)
    database.close()


@pytest.fixture
def swept() -> Iterator[None]:
    """Collect what a test left on this thread: a timer that another thread ends brings Qt down.

    In the program Qt owns such objects; only a test leaves them to Python.
    """
    yield
    gc.collect()
