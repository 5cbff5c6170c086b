"""Hearing: where in a recording an intended sound was played, and how true to it.

Sounds are compared by windows of 0.35 s, by the median of their correlations: one number over a
whole recording would be spoiled by a drifting clock, and by any pause.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.announcing.sound import RATE, Sound

WINDOW = round(0.35 * RATE)
ALIKE = 0.95
"""From here on the median correlation counts as the same sound; another sentence has below 0.4."""
_CANDIDATE = 0.6
"""Correlation over the whole of a sound from which on it is worth a look by windows."""
_CLIPPED = 32_700
Samples = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Found:
    """Where an intended sound was heard: seconds from the beginning, median correlation."""

    start: float
    end: float
    likeness: float


def samples(sound: Sound) -> Samples:
    """Give the samples as numbers one can calculate with."""
    return np.frombuffer(sound.pcm, dtype="<i2").astype(np.float64)


def recorded(file: Path) -> Sound:
    """Read what a recorder has written so far: samples without a header."""
    pcm = file.read_bytes()
    return Sound(pcm[: len(pcm) // 2 * 2])


def find(intended: Sound, recording: Sound) -> list[Found]:
    """Find every place where the sound is heard, in order."""
    played = samples(intended)
    correlation = _slid(played, samples(recording))
    found = []
    while correlation.size and correlation.max() > _CANDIDATE:
        place = int(correlation.argmax())
        correlation[max(0, place - played.size // 2) : place + played.size // 2] = 0
        start = place / RATE
        like = likeness(intended, _cut(recording, place, played.size))
        if like >= ALIKE:
            found.append(Found(start, start + intended.seconds, like))
    return sorted(found, key=lambda one: one.start)


def times_heard(intended: Sound, recording: Sound) -> int:
    """Count how often it is heard."""
    return len(find(intended, recording))


def first_heard(intended: Sound, recording: Sound) -> float:
    """Tell when it is heard first, in seconds."""
    return find(intended, recording)[0].start


def likeness(intended: Sound, heard: Sound) -> float:
    """Give the median correlation of the windows in which something was to be heard."""
    wanted, got = samples(intended), samples(heard)
    loud = 0.01 * np.abs(wanted).max()
    starts = range(0, max(1, min(wanted.size, got.size) - WINDOW + 1), WINDOW)
    windows = [(wanted[at : at + WINDOW], got[at : at + WINDOW]) for at in starts]
    return float(np.median([_alike(one, other) for one, other in windows if one.std() > loud]))


def overlapping(found: Sequence[Found]) -> bool:
    """Tell whether a sound began before another had ended."""
    return any(later.start < earlier.end for earlier, later in pairwise(found))


def clips(recording: Sound) -> bool:
    """Tell whether any sample stands at the edge of what 16 bits hold."""
    return bool(np.abs(samples(recording)).max(initial=0) >= _CLIPPED)


def part(recording: Sound, start: float, seconds: float) -> Sound:
    """Cut a piece out, in seconds."""
    return _cut(recording, round(start * RATE), round(seconds * RATE))


def audible(recording: Sound) -> NDArray[np.bool_]:
    """Tell of each sample whether it is loud enough to be heard at all."""
    heard: Any = np.abs(samples(recording)) > 100
    return np.asarray(heard, dtype=np.bool_)


def _alike(one: Samples, other: Samples) -> float:
    if other.std() == 0:
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])


def _slid(played: Samples, recording: Samples) -> Samples:
    """Correlate at every place, each by the energy that the recording has there."""
    if recording.size < played.size:
        return np.zeros(0)
    size = 1 << (recording.size + played.size - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(recording, size) * np.conj(np.fft.rfft(played, size)), size)
    energy = np.concatenate([[0.0], np.cumsum(recording**2)])
    there = energy[played.size :] - energy[: -played.size]
    scale = np.sqrt(np.maximum(there, 1.0) * max(1.0, float((played**2).sum())))
    return np.asarray(product[: there.size] / scale, dtype=np.float64)


def _cut(recording: Sound, place: int, size: int) -> Sound:
    return Sound(recording.pcm[2 * place : 2 * (place + size)])
