"""Sound: 16-bit mono samples at one rate, so that a chime and two voices join without a seam."""

import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 22_050
"""Samples per second: what espeak-ng speaks at; no hall loudspeaker carries more than 11 kHz."""
_BYTES = 2


@dataclass(frozen=True, slots=True)
class Sound:
    """Signed 16-bit little-endian samples, one channel, ``RATE`` per second."""

    pcm: bytes = b""

    def __add__(self, other: "Sound") -> "Sound":
        """Play one after the other."""
        return Sound(self.pcm + other.pcm)

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.pcm) / (_BYTES * RATE)


def silence(seconds: float) -> Sound:
    """Say nothing for a while."""
    return Sound(bytes(_BYTES * round(seconds * RATE)))


def write_wav(sound: Sound, path: Path) -> None:
    """Write a WAV file of 16-bit PCM."""
    # Opened here: `wave` prints a traceback about a path that it cannot open.
    with path.open("wb") as opened, wave.open(opened, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(_BYTES)
        file.setframerate(RATE)
        file.writeframes(sound.pcm)
