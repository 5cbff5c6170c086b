"""Levelling: every clip and sentence equally loud, without the silence around it.

Louder and softer is the hall's matter: the volume by time of day works on top of this.
"""

import math
from array import array
from operator import mul

from kiosk.announcing.sound import RATE, Sound

LOUDNESS = 0.09
"""Root mean square of what is spoken, of full scale: −21 dB, where no voice of ours would clip."""
HIGHEST = 0.89
"""The highest sample, of full scale: −1 dB, so that no converter clips."""
_FULL = 32_767
_QUIET = 0.012
"""Softer than this is the room, not the voice: −38 dB below full scale."""
_WINDOW = RATE // 100
_MARGIN = RATE // 33
"""Kept around the voice: three hundredths of a second, in which an h or an s fades."""


def trimmed(sound: Sound) -> Sound:
    """Cut off the silence at both ends."""
    samples = _samples(sound)
    loud = [at for at in range(0, len(samples), _WINDOW) if _speaks(samples[at : at + _WINDOW])]
    if not loud:
        return Sound()
    begin = max(0, loud[0] - _MARGIN)
    return Sound(samples[begin : loud[-1] + _WINDOW + _MARGIN].tobytes())


def levelled(sound: Sound) -> Sound:
    """Bring a voice to the one loudness; softer where its highest sample would clip."""
    samples = _samples(sound)
    loudness, peak = _loudness(samples), max(map(abs, samples), default=0)
    if peak == 0:
        return sound
    gain = min(LOUDNESS * _FULL / loudness, HIGHEST * _FULL / peak)
    return Sound(array("h", [round(sample * gain) for sample in samples]).tobytes())


def loudness(sound: Sound) -> float:
    """Measure how loud the voice is, of full scale; the pauses within do not count."""
    return _loudness(_samples(sound)) / _FULL


def _loudness(samples: "array[int]") -> float:
    """Root mean square of the windows that hold more than the room."""
    windows = [samples[at : at + _WINDOW] for at in range(0, len(samples), _WINDOW)]
    spoken = [window for window in windows if _speaks(window)] or windows
    power = sum(sum(map(mul, window, window)) for window in spoken)
    return math.sqrt(power / (sum(map(len, spoken)) or 1))


def _speaks(window: "array[int]") -> bool:
    highest, lowest = max(window), min(window)
    return max(highest, -lowest) > _QUIET * _FULL


def _samples(sound: Sound) -> "array[int]":
    return array("h", sound.pcm)
