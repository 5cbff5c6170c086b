"""Sounds and voices to test with."""

import math
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

from kiosk.announcing.phrase import Call, call_sentence
from kiosk.announcing.sound import RATE, Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.voice import VoiceFailed


def tone(seconds: float = 0.3, height: float = 0.3, hertz: float = 440, rate: int = RATE) -> Sound:
    """Sound one tone; ``height`` is that of its waves, of full scale."""
    wave_of = (math.sin(2 * math.pi * hertz * at / rate) for at in range(round(seconds * rate)))
    return Sound(array("h", [round(height * 32_767 * one) for one in wave_of]).tobytes())


def samples(sound: Sound) -> "array[int]":
    """Give the samples of a sound."""
    return array("h", sound.pcm)


def highest(sound: Sound) -> int:
    """Give the highest wave of a sound."""
    return max(map(abs, samples(sound)), default=0)


def write_recording(file: Path, sound: Sound, rate: int = 48_000, channels: int = 1) -> None:
    """Write what a recorder writes."""
    frames = array("h", [one for one in samples(sound) for _ in range(channels)])
    with wave.open(str(file), "wb") as opened:
        opened.setnchannels(channels)
        opened.setsampwidth(2)
        opened.setframerate(rate)
        opened.writeframes(frames.tobytes())


def sentence(number: int = 12, language: str = "id") -> Sentence:
    """Call a number of queue A to counter 5."""
    return call_sentence(Call(f"A{number:03}", 5), language)


def program(folder: Path, name: str, script: Sequence[str]) -> Path:
    """Write a program of some lines of shell."""
    file = folder / name
    file.write_text("\n".join(["#!/bin/sh", *script, ""]))
    file.chmod(0o755)
    return file


class Mouth:
    """A voice that says the same to everything, counts, and does as it is told."""

    def __init__(
        self, *, name: str = "mouth", sound: Sound | None = None, fails: bool = False
    ) -> None:
        self.name = name
        self.said: list[str] = []
        self._sound, self._fails = sound, fails

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak, or not."""
        self.said.append(sentence.text)
        if self._fails:
            raise VoiceFailed(self.name, "hoarse")
        return self._sound
