"""``kiosk display``: which part of the hall, and what is refused before a window opens."""

from collections.abc import Iterator

import pytest

from tests.cli.shell import REFUSED, USAGE, Shell
from tests.processes import Programs, ended, programs

pytestmark = pytest.mark.serial


@pytest.fixture
def run(kiosk: Shell) -> Iterator[Programs]:
    """Programs over the demo."""
    with programs(kiosk.database) as starter:
        yield starter


def test_an_unknown_zone_is_refused_with_the_zones_there_are(run: Programs) -> None:
    reply = ended(run.start("display", "--zone", "utara", "--json"))
    assert reply.code == REFUSED
    assert (reply.facts["refused"], reply.facts["zones"]) == ("UnknownZone", ["hall"])


def test_an_unknown_counter_is_refused(run: Programs) -> None:
    reply = ended(run.start("display", "--counter", "99", "--json"))
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "UnknownCounter")


def test_the_screen_over_a_counter_takes_neither_zone_nor_media(run: Programs) -> None:
    reply = ended(run.start("display", "--counter", "1", "--zone", "hall"))
    assert reply.code == USAGE
    assert "leave out zone and media" in " ".join(reply.err.split())
