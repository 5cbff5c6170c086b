"""One hall for each story: a demo of the small office, a printer, windows in processes."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.app.acts import Acts
from kiosk.app.here import now
from kiosk.app.opening import create_office
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.end_to_end.hands import Window
from tests.offices import small_office
from tests.printer import Printer, printer
from tests.processes import Programs, programs

Open = Callable[..., Window]


@pytest.fixture
def hall(location: Location) -> Iterator[Acts]:
    """The demo's own acts, as a script beside the windows would have them."""
    create_office(location)
    database = Database.open(location)
    acts = Acts(database, location, now)
    acts.publish(small_office(), demo=True)
    yield acts
    database.close()


@pytest.fixture
def paper() -> Iterator[Printer]:
    """The hall's printer."""
    with printer() as double:
        yield double


@pytest.fixture
def run(hall: Acts, paper: Printer) -> Iterator[Programs]:
    """Programs over the hall's database and its printer."""
    with programs(hall.location.path) as starter:
        starter.env["KIOSK_PRINTER_URL"] = paper.url
        yield starter


@pytest.fixture
def open_window(run: Programs) -> Open:
    """Open windows; those opened in one call start side by side."""

    def opened(*role: str) -> Window:
        return Window(run, *role)

    return opened
