"""Sixty counters with signed-in officers, three dispensers, two displays: a day in seconds."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.calendar_acts import CalendarActs
from kiosk.storage.location import Location
from tests.crew.offices import FULL, founded, full_hall
from tests.operations.history import assert_the_office_is_sound
from tests.operations.lines import rows

pytestmark = pytest.mark.serial
DISPENSERS, TICKETS, PACE = 3, 200, 60
"""Sixty acts a second of all together: more than any hall, and no fight for the lock."""
LONGEST = 120
"""Seconds, on a machine that is busy with other things."""


def test_sixty_officers_see_two_hundred_people_and_nobody_is_refused_or_left(
    location: Location,
) -> None:
    acts = founded(location, full_hall())
    numbers = [str(number) for number in (DISPENSERS, TICKETS, PACE)]
    diary = str(location.path.with_name("diary"))
    done = subprocess.run(  # noqa: S603  fixed words
        [sys.executable, "-m", "tests.crew.full_hall", str(location.path), diary, *numbers],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(acts.hall().shifts) == FULL
    CalendarActs(acts).close_day(early=True)
    assert acts.hall().shifts == ()
    unnamed = "SELECT count(*) FROM stage WHERE last_call_at IS NOT NULL AND officer IS NULL"
    assert rows(location, unnamed) == [(0,)]
    left = "SELECT count(*) FROM stage WHERE outcome = 'expired' OR ended_at IS NULL"
    assert rows(location, left) == [(0,)]
    assert rows(location, "SELECT count(*) FROM ticket") == [(TICKETS,)]
    assert_the_office_is_sound(acts)
    acts.database.close()
