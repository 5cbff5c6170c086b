"""Chime and evacuation signal: soft, without a click, and never mistaken for each other."""

from array import array
from collections.abc import Callable
from itertools import pairwise

import pytest

from kiosk.announcing.chime import PEAK, chime, evacuation_signal
from kiosk.announcing.sound import RATE, Sound
from tests.announcing.hearing import likeness

FULL_SCALE = 32_767
Made = Callable[[], Sound]
both = pytest.mark.parametrize("made", [chime, evacuation_signal])


@both
def test_its_loudest_sample_is_six_decibels_below_full_scale(made: Made) -> None:
    assert max(map(abs, array("h", made().pcm))) == pytest.approx(PEAK * FULL_SCALE, abs=1)


@both
def test_it_begins_and_ends_in_silence_and_never_jumps(made: Made) -> None:
    samples = array("h", made().pcm)
    # A third partial of 2 kHz at the peak moves by 0.3 of it between two samples at most.
    assert max(abs(after - before) for before, after in pairwise(samples)) < 0.3 * FULL_SCALE
    assert max(map(abs, [*samples[:4], *samples[-4:]])) < 0.02 * FULL_SCALE


def test_the_chime_lasts_between_one_second_and_one_and_a_half() -> None:
    assert 1.0 <= chime().seconds <= 1.5


def test_the_evacuation_signal_is_three_pulses_of_half_a_second() -> None:
    samples = array("h", evacuation_signal().pcm)
    tenths = [samples[start : start + RATE // 10] for start in range(0, len(samples), RATE // 10)]
    sounding = [max(map(abs, tenth)) > 0 for tenth in tenths]
    assert sounding == ([True] * 5 + [False] * 5) * 2 + [True] * 5


def test_nobody_takes_one_for_the_other() -> None:
    assert likeness(chime(), Sound(evacuation_signal().pcm[: len(chime().pcm)])) < 0.5
