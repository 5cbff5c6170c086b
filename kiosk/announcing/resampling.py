"""Resampling: what was recorded or spoken at another rate, at ours, without false tones."""

import math
from array import array
from functools import cache
from operator import mul

from kiosk.announcing.sound import RATE, Sound

_REACH = 10
"""Samples on each side that make a new one, at the lower of the two rates."""
_EDGE = 0.92
"""Of the highest tone that both rates can carry: above it the filter falls off."""
_HIGHEST, _LOWEST = 32_767, -32_768


def resampled(samples: "array[int]", rate: int) -> Sound:
    """Turn samples of ``rate`` per second into a sound."""
    if rate == RATE:
        return Sound(samples.tobytes())
    common = math.gcd(rate, RATE)
    step, phases = rate // common, RATE // common
    reach = math.ceil(_REACH * max(1, rate / RATE))
    # Floats in a list: an array would make an object of each sample, once for every tap.
    padded = [*[0.0] * reach, *map(float, samples), *[0.0] * (reach + 1)]
    filters, taps = _filters(rate, phases, reach), 2 * reach + 1
    places = (divmod(number * step, phases) for number in range(len(samples) * RATE // rate))
    made = [round(sum(map(mul, padded[at : at + taps], filters[phase]))) for at, phase in places]
    return Sound(array("h", [max(_LOWEST, min(_HIGHEST, sample)) for sample in made]).tobytes())


@cache
def _filters(rate: int, phases: int, reach: int) -> list[tuple[float, ...]]:
    """Weigh the samples around each moment that lies between two of them."""
    return [_filter(min(1.0, RATE / rate), phase / phases, reach) for phase in range(phases)]


def _filter(narrowed: float, past: float, reach: int) -> tuple[float, ...]:
    """Make a sinc under a Hann window, for a moment ``past`` the middle sample."""
    apart = [tap - reach - past for tap in range(2 * reach + 1)]
    hann = [(1 + math.cos(math.pi * x / (reach + 1))) / 2 for x in apart]
    weights = [_sinc(_EDGE * narrowed * x) * high for x, high in zip(apart, hann, strict=True)]
    whole = sum(weights)
    return tuple(weight / whole for weight in weights)


def _sinc(x: float) -> float:
    return 1.0 if x == 0 else math.sin(math.pi * x) / (math.pi * x)
