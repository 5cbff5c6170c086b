"""A rush: eight dispensers and eight counters at one file at once."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.queueing.journal import Kind
from kiosk.storage.location import Location
from tests.crew import diary
from tests.crew.offices import COUNTERS, founded
from tests.operations.history import assert_the_office_is_sound

pytestmark = pytest.mark.serial
DISPENSERS, TICKETS = 8, 250
LONGEST = 60
"""Seconds; a hall takes hours for as much."""


def test_a_rush_at_one_file_gives_every_number_once_and_calls_everybody_once(
    location: Location,
) -> None:
    acts = founded(location)
    notes = location.path.with_name("diary")
    numbers = [str(number) for number in (DISPENSERS, TICKETS, COUNTERS)]
    command = [sys.executable, "-m", "tests.crew.rush", str(location.path), str(notes), *numbers]
    done = subprocess.run(  # noqa: S603  fixed words
        command,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    assert (done.returncode, done.stderr) == (0, "")

    facts = diary.read(notes)
    taken = [fact["code"] for fact in facts if "taken" in fact]
    called = [fact["called"] for fact in facts if "called" in fact]
    assert len(taken) == len(set(taken)) == DISPENSERS * TICKETS
    assert sorted(called) == sorted(taken)

    events = assert_the_office_is_sound(acts)
    counted = Counter(event.kind for event in events)
    assert counted[Kind.TICKET_TAKEN] == counted[Kind.TICKET_CALLED] == DISPENSERS * TICKETS
    assert {fact["taken"] for fact in facts if "taken" in fact} == {
        event.seq for event in events if event.kind == Kind.TICKET_TAKEN
    }
    acts.database.close()


def test_many_who_open_the_office_at_the_same_moment_all_get_their_number(
    location: Location,
) -> None:
    acts = founded(location)
    command = [sys.executable, "-m", "tests.crew.opening_hour", str(location.path), "12", "20"]
    done = subprocess.run(  # noqa: S603  fixed words
        command,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert acts.hall().queues[0].issued == 12 * 20
    acts.database.close()
