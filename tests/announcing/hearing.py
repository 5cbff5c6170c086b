"""Hearing: where in a recording an intended sound was played, and how true to it.

Sounds are compared by windows of 0.35 s, each found for itself, by the median of their
correlations: a single one of the whole is spoiled by one moment in which a busy machine faltered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from kiosk.announcing.sound import RATE, Sound

WINDOW = round(0.35 * RATE)
ALIKE = 0.95
"""From here on the median correlation counts as the same sound; another sentence has below 0.4."""
_BLOCK = 1 << 16
_SLACK = round(0.05 * RATE)
"""How far a window may stand from where it should: a moment was dropped or doubled before it."""
_FAINT = 0.05
"""Windows below this share of the loudest are pauses; there is nothing to compare in them."""
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
    windows = _slid(samples(intended), samples(recording))
    if windows.size == 0:
        return []
    # In blocks, of which each knows the best of its neighbours, too.
    whole = np.pad(windows, ((0, 0), (0, -windows.shape[1] % _SLACK)))
    best = whole.reshape(len(windows), -1, _SLACK).max(axis=2)
    near = sliding_window_view(np.pad(best, ((0, 0), (1, 1))), 3, axis=1).max(axis=2)
    medians = np.median(near, axis=0)
    found = []
    while medians.size and medians.max() >= ALIKE:
        block = int(medians.argmax())
        around = max(0, block - 1) * _SLACK
        start = (around + _first(windows[:, around : around + 3 * _SLACK])) / RATE
        found.append(Found(start, start + intended.seconds, float(medians[block])))
        reach = max(2, len(samples(intended)) // _SLACK // 2)
        medians[max(0, block - reach) : block + reach + 1] = 0
    return sorted(found, key=lambda one: one.start)


def times_heard(intended: Sound, recording: Sound) -> int:
    """Count how often it is heard."""
    return len(find(intended, recording))


def first_heard(intended: Sound, recording: Sound) -> float:
    """Tell when it is heard first, in seconds."""
    return find(intended, recording)[0].start


def likeness(intended: Sound, other: Sound) -> float:
    """Give the highest median of correlations with which one may be heard in the other."""
    windows = _slid(samples(intended), samples(other))
    return float(np.median(windows, axis=0).max(initial=0.0))


@dataclass(frozen=True, slots=True)
class Resemblance:
    """The correlations of a sound's windows: median and mean."""

    median: float
    mean: float


def resemblance(intended: Sound, piece: Sound) -> Resemblance:
    """Compare with a piece of hardly more than its length; the mean tells one word from another."""
    windows = _slid(samples(intended), samples(piece))
    if windows.size == 0:
        return Resemblance(0.0, 0.0)
    best = windows.max(axis=1)
    return Resemblance(float(np.median(best)), float(best.mean()))


def overlapping(found: Sequence[Found]) -> bool:
    """Tell whether a sound began before another had ended."""
    return any(later.start < earlier.end for earlier, later in pairwise(found))


def clips(recording: Sound) -> bool:
    """Tell whether any sample stands at the edge of what 16 bits hold."""
    return bool(np.abs(samples(recording)).max(initial=0) >= _CLIPPED)


def seconds_audible(recording: Sound) -> float:
    """Tell for how long something loud enough to be heard was played."""
    return float((np.abs(samples(recording)) > 100).sum()) / RATE


def part(recording: Sound, start: float, seconds: float) -> Sound:
    """Cut a piece out, in seconds."""
    first = 2 * round(start * RATE)
    return Sound(recording.pcm[first : first + 2 * round(seconds * RATE)])


def _first(windows: Samples) -> int:
    # The beginning of a sound is where its first window that was heard well stands.
    [well, *_] = [one for one in windows if one.max() >= ALIKE] or [windows[0]]
    return int(well.argmax())


def _slid(played: Samples, recording: Samples) -> Samples:
    """Correlate each window at every place; a column is a start of the whole."""
    starts = range(0, max(1, played.size - WINDOW + 1), WINDOW)
    windows = [(at, played[at : at + WINDOW]) for at in starts]
    loudest = max(window.std() for _, window in windows)
    places = recording.size - played.size + 1
    if places <= 0:
        return np.zeros((0, 0))
    whole = _InBlocks(recording)
    rows = [
        whole.correlated(window)[at : at + places]
        for at, window in windows
        if window.std() > _FAINT * loudest
    ]
    return np.stack(rows)


class _InBlocks:
    """A recording, made ready once to be compared with windows (by the overlap-save method)."""

    def __init__(self, recording: Samples) -> None:
        step, blocks = _BLOCK - WINDOW, max(1, -(-recording.size // (_BLOCK - WINDOW)))
        padded = np.pad(recording, (0, blocks * step + WINDOW - recording.size))
        self._spectra = np.fft.rfft(sliding_window_view(padded, _BLOCK)[::step])
        self._energy = np.concatenate([[0.0], np.cumsum(recording**2)])

    def correlated(self, window: Samples) -> Samples:
        """Correlate a window at every place, by the energy that the recording has there."""
        turned = np.conj(np.fft.rfft(window, _BLOCK))
        product = np.fft.irfft(self._spectra * turned, _BLOCK)[:, : _BLOCK - WINDOW].ravel()
        there = np.maximum(self._energy[window.size :] - self._energy[: -window.size], 1.0)
        scale = np.sqrt(there * max(1.0, float((window**2).sum())))
        return np.asarray(product[: there.size] / scale, dtype=np.float64)
