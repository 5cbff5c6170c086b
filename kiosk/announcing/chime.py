"""The chime before a call and the signal before an evacuation: soft tones, made by arithmetic."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, pi, sin

from kiosk.announcing.sound import RATE, Sound

PEAK = 0.5
"""Of full scale: 6 dB below it."""
FADE = 0.02
"""Seconds in which every tone ends in silence: a tone cut off clicks."""
_FULL_SCALE = 32_767


@dataclass(frozen=True, slots=True)
class Tone:
    """One struck tone. ``start``, ``length``, ``attack`` and ``decay`` are seconds.

    ``decay`` is the time in which it falls to 37 %.
    """

    hertz: float
    start: float
    length: float
    attack: float
    decay: float

    def at(self, moment: float) -> float:
        """Give its height so many seconds after the start of the whole, within ±1.5."""
        since = moment - self.start
        if not 0 <= since < self.length:
            return 0.0
        swell = min(1.0, since / self.attack, (self.length - since) / FADE)
        turn = 2 * pi * self.hertz * since
        # Upper partials let small loudspeakers and old ears hear it; they fade before the root.
        colour = sin(turn) + exp(-since / self.decay) * (0.3 * sin(2 * turn) + 0.15 * sin(3 * turn))
        return swell * exp(-since / self.decay) * colour


_CHIME = (Tone(659.3, 0.0, 1.4, 0.006, 0.35), Tone(523.3, 0.45, 0.95, 0.006, 0.40))
"""E5, then C5 below it: the falling third of doorbells, which nobody takes for an alarm."""

_EVACUATION = tuple(Tone(520.0, start, 0.5, 0.03, 4.0) for start in (0.0, 1.0, 2.0))
"""Three pulses of half a second: the temporal pattern of ISO 8201, "leave the building". At 520 Hz
it reaches people who have lost the high tones; it swells in, so that nobody is startled.
"""


@cache
def chime() -> Sound:
    """Make what is heard before every call, 1.4 seconds."""
    return _played(_CHIME)


@cache
def evacuation_signal() -> Sound:
    """Make what is heard before the evacuation message, 2.5 seconds."""
    return _played(_EVACUATION)


def _played(tones: Sequence[Tone]) -> Sound:
    end = max(tone.start + tone.length for tone in tones)
    moments = (number / RATE for number in range(round(end * RATE)))
    heights = [sum(tone.at(moment) for tone in tones) for moment in moments]
    gain = PEAK * _FULL_SCALE / max(map(abs, heights))
    return Sound(array("h", (round(gain * height) for height in heights)).tobytes())
