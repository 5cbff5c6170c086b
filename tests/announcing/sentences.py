"""Sounds in the place of spoken sentences: each number has its own, unlike any other."""

from functools import cache

import numpy as np

from kiosk.announcing.sound import RATE, Sound
from tests.announcing.hearing import Samples

SECONDS = 0.8
_SYLLABLES = 8
_SMOOTH = 12
"""Samples over which noise is averaged: it then lies where voices do, below 2 kHz."""


@cache
def sentence(number: int, seconds: float = SECONDS) -> Sound:
    """Make a murmur in syllables that nothing but ``number`` decides."""
    chance = np.random.default_rng(number)
    size = round(seconds * RATE)
    murmur = np.convolve(chance.standard_normal(size), np.ones(_SMOOTH) / _SMOOTH, "same")
    syllables = 0.55 + 0.45 * np.sin(np.linspace(0, 2 * np.pi * _SYLLABLES * seconds, size))
    spoken = murmur * syllables
    return _sound(spoken * 12_000 / np.abs(spoken).max())


def _sound(heights: Samples) -> Sound:
    return Sound(heights.round().astype("<i2").tobytes())
