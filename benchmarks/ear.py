"""An ear at a loudspeaker: stamps what it hears with the machine's monotonic clock."""

import os
import time
from array import array
from bisect import bisect_left
from threading import Thread
from typing import IO

from kiosk.announcing.sound import RATE, Sound

_AUDIBLE = 300
_SILENCE = RATE // 10
"""So many samples of silence lie at least between two sounds."""


class Ear(Thread):
    """Listens to a recorder; all moments are in nanoseconds.

    ``beginnings`` are those of each sound after silence, ``last`` when something was heard last.
    """

    def __init__(self, samples: IO[bytes]) -> None:
        super().__init__(daemon=True)
        self._samples = samples
        self._moments: list[int] = []
        self._heard: list[bytes] = []
        self.beginnings: list[int] = []
        self.last = 0
        self.start()

    def since(self, moment: int) -> Sound:
        """Give what was heard from a moment on."""
        first = bisect_left(self._moments, moment)
        pcm = b"".join(self._heard[first:])
        return Sound(pcm[: len(pcm) // 2 * 2])

    def run(self) -> None:
        """Listen until the recorder ends."""
        silent = _SILENCE
        while heard := os.read(self._samples.fileno(), 1 << 16):
            now = time.monotonic_ns()
            self._heard.append(heard)
            self._moments.append(now)
            samples = array("h", heard[: len(heard) // 2 * 2])
            if max(map(abs, samples), default=0) <= _AUDIBLE:
                silent += len(samples)
                continue
            self.last = now
            if silent >= _SILENCE:
                self.beginnings.append(now)
            silent = 0
