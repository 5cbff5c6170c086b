"""Loudness: voices of different engines and rooms are brought to one, and none clips."""

from array import array
from collections.abc import Iterator
from math import sqrt
from operator import mul

from kiosk.announcing.sound import RATE, Sound

_FULL_SCALE = 32_767
SPOKEN = 0.1 * _FULL_SCALE
"""What speech has on average: 20 dB below full scale, which leaves its peaks 19 dB of room."""
CEILING = 0.89 * _FULL_SCALE
"""No sample goes higher: 1 dB below full scale, for what a resampler adds between samples."""
MOST = 10.0
"""Nothing is made louder by more: what is so faint is the noise of a room."""
_WINDOW = RATE // 20
_PAUSE = 0.1
"""Windows below this share of the loudest are pauses, which say nothing of a voice's loudness."""


def levelled(sound: Sound) -> Sound:
    """Bring what is spoken to the one loudness, or as near to it as its peaks allow."""
    samples = array("h", sound.pcm)
    peak = max(map(abs, samples), default=0)
    if peak == 0:
        return sound
    gain = min(SPOKEN / loudness(sound), CEILING / peak, MOST)
    return Sound(array("h", (round(gain * sample) for sample in samples)).tobytes())


def loudness(sound: Sound) -> float:
    """Measure the root mean square of its windows of 50 ms, pauses left out."""
    powers = list(_powers(array("h", sound.pcm)))
    threshold = _PAUSE**2 * max(powers, default=0.0)
    spoken = [power for power in powers if power >= threshold]
    return sqrt(sum(spoken) / len(spoken)) if spoken else 0.0


def _powers(samples: "array[int]") -> Iterator[float]:
    for start in range(0, len(samples), _WINDOW):
        window = samples[start : start + _WINDOW]
        yield sum(map(mul, window, window)) / len(window)
