"""What tests of the app share."""

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
