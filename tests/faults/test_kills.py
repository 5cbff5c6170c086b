"""Kills at random moments: nothing that was acknowledged is lost, and no number is skipped."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.queueing.facts import Wish
from kiosk.queueing.journal import Kind
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.crew import diary
from tests.crew.offices import founded
from tests.operations.history import assert_the_office_is_sound, events_of
from tests.operations.lines import rows

pytestmark = pytest.mark.serial
ROOT = Path(__file__).parents[2]
KILLS, COMMANDS = 200, 10
SEED = int(os.environ.get("KILL_SEED", random.randrange(2**32)))  # noqa: S311  no secret
"""Where the random moments begin."""


@pytest.fixture
def seed() -> int:
    """The seed of the moments; pytest shows it with a failure: ``KILL_SEED=… make test``."""
    sys.stdout.write(f"KILL_SEED={SEED}\n")
    return SEED


@pytest.fixture
def hall(location: Location) -> Iterator[Acts]:
    """The busy hall."""
    acts = founded(location)
    yield acts
    acts.database.close()


def tickets(location: Location) -> dict[object, object]:
    """List the tickets by their request."""
    found = rows(location, "SELECT request_id, id FROM ticket")
    return {request: ticket for request, ticket in found}  # noqa: C416  typed so


def assert_requests_can_be_repeated(acts: Acts, services: dict[str, str]) -> None:
    """Ask again for what was never acknowledged: stored or not, each tap has one ticket.

    ``services``: what was wanted under each request id.
    """
    stored = tickets(acts.location)
    for request, service in services.items():
        first, again = (acts.take(Wish(service, request_id=request)) for _ in range(2))
        assert first.ticket.id == stored.get(request, first.ticket.id)
        assert first.repeated == (request in stored)
        assert again.repeated
        assert again.ticket == first.ticket


def test_200_killed_writers_lose_nothing(hall: Acts, seed: int) -> None:
    notes = hall.location.path.with_name("diary")
    script = [str(hall.location.path), str(notes), str(seed), str(KILLS)]
    done = subprocess.run(  # noqa: S603  fixed words
        [sys.executable, "-m", "tests.crew.killing", *script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    facts = diary.read(notes)
    given = {fact["given"]: fact["id"] for fact in facts if "given" in fact}
    wanted = {fact["wanted"]: fact["service"] for fact in facts if "wanted" in fact}
    stored = tickets(hall.location)
    lost = {request: given[request] for request in given if stored.get(request) != given[request]}
    assert lost == {}
    assert len(given) >= KILLS / 4, f"the writers hardly wrote: {len(given)}"

    events = assert_the_office_is_sound(hall)
    jobs = rows(hall.location, "SELECT count(*) FROM print_job")
    assert jobs == [(sum(event.kind == Kind.TICKET_TAKEN for event in events),)]
    called = {event.data["code"] for event in events if event.kind == Kind.TICKET_CALLED}
    assert {fact["called"] for fact in facts if "called" in fact} <= called

    unanswered = {request: wanted[request] for request in wanted.keys() - given.keys()}
    assert unanswered
    assert_requests_can_be_repeated(hall, unanswered)
    assert_the_office_is_sound(hall)


def command(location: Location, request: str) -> subprocess.Popen[str]:
    """Start the real command."""
    words = ["take", "ktp", "--json", "--request-id", request, "--database", str(location.path)]
    return subprocess.Popen(  # noqa: S603  fixed words
        [sys.executable, "-m", "kiosk", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_real_command_killed_in_the_act_loses_nothing(hall: Acts, seed: int) -> None:
    began = time.monotonic()
    first = command(hall.location, "first")
    assert '"ticket": "A001"' in first.communicate()[0]
    whole = time.monotonic() - began
    moments = random.Random(seed)  # noqa: S311  repeatable, no secret
    for turn in range(COMMANDS):
        process = command(hall.location, f"tap-{turn}")
        time.sleep(whole * moments.uniform(0.5, 1.05))
        process.send_signal(signal.SIGKILL)
        said, _complaint = process.communicate()
        acknowledged = '"ticket"' in said
        stored = tickets(hall.location)
        assert not acknowledged or f"tap-{turn}" in stored
        assert_requests_can_be_repeated(hall, {f"tap-{turn}": "ktp"})
    assert_the_office_is_sound(hall)


def test_a_kill_between_the_commit_and_its_acknowledgement_costs_no_number(hall: Acts) -> None:
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from kiosk.queueing.facts import Wish\n"
        "from kiosk.storage.location import Location\n"
        "from tests.crew.forking import office\n"
        "with office(Location(Path(sys.argv[1]))) as acts:\n"
        "    acts.take(Wish('ktp', request_id='tap'))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run(  # noqa: S603  fixed words
        [sys.executable, "-c", script, str(hall.location.path)], cwd=ROOT, check=False
    )
    assert done.returncode == -signal.SIGKILL
    again = Acts(Database.open(hall.location), hall.location, hall.clock)
    taken = again.take(Wish("ktp", request_id="tap"))
    assert (taken.ticket.code, taken.repeated) == ("A001", True)
    assert sum(event.kind == Kind.TICKET_TAKEN for event in events_of(again)) == 1
    again.database.close()
