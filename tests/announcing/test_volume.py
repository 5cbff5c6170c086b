"""Volume by the hour."""

from datetime import time

import pytest

from kiosk.announcing.volume import volume_at

DAY = [(time(11, 30), 40), (time(7, 30), 90), (time(13), 80)]


@pytest.mark.parametrize(
    ("at", "percent"),
    [
        (time(7, 30), 90),
        (time(11, 29, 59), 90),
        (time(11, 30), 40),
        (time(13, 1), 80),
        (time(23, 59), 80),
        (time(0), 80),
    ],
)
def test_a_step_holds_until_the_next_and_the_last_through_the_night(at: time, percent: int) -> None:
    assert volume_at(DAY, at) == percent


def test_without_steps_the_volume_is_full() -> None:
    assert volume_at([], time(9)) == 100
