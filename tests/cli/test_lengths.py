"""Lengths of time in the answers of commands."""

import pytest

from kiosk.cli.lengths import length_told
from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.refusals import english

HOUR = 60 * MINUTE
DAY = 24 * HOUR


@pytest.mark.parametrize(
    ("length", "told"),
    [
        (-1_991_357_586 * SECOND, "23048 days 2 hours"),
        (-DAY, "1 day"),
        (DAY + 5 * MINUTE, "1 day"),
        (3 * HOUR + MINUTE + 9 * SECOND, "3 hours 1 minute"),
        (HOUR + 9 * SECOND, "1 hour"),
        (-6 * MINUTE - 30 * SECOND, "6 minutes 30 seconds"),
        (SECOND, "1 second"),
        (0, "0 seconds"),
    ],
)
def test_a_length_is_said_in_its_two_largest_units(length: int, told: str) -> None:
    assert length_told(length, english) == told
