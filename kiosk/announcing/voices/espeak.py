"""espeak-ng, and MBROLA's voices through it: a program of its own, asked once for each sentence."""

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kiosk.announcing.levelling import levelled, trimmed
from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.voice import VoiceFailed
from kiosk.announcing.voices.wav import WavUnreadable, sound_of

DEADLINE = 10.0
"""Seconds. A sentence takes a twentieth of one; a machine that starts up may need longer."""

_WORD = re.compile(r"\w+")
_NOT_SPOKEN = re.compile(r"[\[\]<>\x00-\x1f]+")
"""Brackets would be read as phonemes or markup: an agency's name is text and nothing else."""


@dataclass(frozen=True, slots=True)
class EspeakVoice:
    """One voice of the program, for one language. Raises ``VoiceFailed`` when it cannot speak."""

    language: str
    voice: str
    """As ``espeak-ng -v`` takes it."""
    pace: int
    """As ``espeak-ng -s`` takes it: so that a call comes out at 120 to 140 words a minute."""
    version: str
    program: str
    pronounced: Mapping[str, str] = field(default=MappingProxyType({}))
    """Words that the program would say wrongly, in its phonemes."""
    deadline: float = DEADLINE

    @property
    def name(self) -> str:
        """Name everything that changes the sound."""
        words = " ".join(f"{word}={phonemes}" for word, phonemes in self.pronounced.items())
        return f"espeak-ng {self.version} {self.voice} {self.pace} {words}".strip()

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak, within the deadline."""
        if sentence.language != self.language:
            return None
        spoken = self._asked(self._spelled(sentence.spoken))
        try:
            sound = trimmed(sound_of(spoken))
        except WavUnreadable as error:
            raise VoiceFailed(self.voice, str(error)) from error
        if not sound.pcm:
            raise VoiceFailed(self.voice, "silence")
        return levelled(sound)

    def _spelled(self, text: str) -> str:
        text = _NOT_SPOKEN.sub(" ", text)
        return _WORD.sub(self._phonemes, text) if self.pronounced else text

    def _phonemes(self, word: re.Match[str]) -> str:
        phonemes = self.pronounced.get(word[0].lower())
        return f"[[{phonemes}]]" if phonemes else word[0]

    def _asked(self, text: str) -> bytes:
        command = [self.program, "-v", self.voice, "-s", str(self.pace), "--stdin", "--stdout"]
        try:
            done = subprocess.run(  # noqa: S603  text goes to its input, nothing to a shell
                command,
                input=text.encode("utf-8", "replace"),
                capture_output=True,
                timeout=self.deadline,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise VoiceFailed(self.voice, str(error)) from error
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace").strip()
            raise VoiceFailed(self.voice, said or f"exit {done.returncode}")
        return done.stdout
