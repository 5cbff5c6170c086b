"""espeak-ng, and MBROLA's voices through it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from zlib import crc32

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.program import DEADLINE, answered, spoken_wav

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
    pronounced: Mapping[str, str]
    """Words that the program would say wrongly, in its phonemes."""
    deadline: float = DEADLINE

    @property
    def name(self) -> str:
        """Name everything that changes the sound."""
        words = crc32(repr(sorted(self.pronounced.items())).encode())
        return f"espeak-ng {self.version} {self.voice} {self.pace} {words:08x}"

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak, within the deadline."""
        if sentence.language != self.language:
            return None
        command = [self.program, "-v", self.voice, "-s", str(self.pace), "--stdin", "--stdout"]
        said = answered(self.voice, command, self._spelled(sentence.spoken), self.deadline)
        return spoken_wav(self.voice, said)

    def _spelled(self, text: str) -> str:
        text = _NOT_SPOKEN.sub(" ", text)
        return _WORD.sub(self._phonemes, text) if self.pronounced else text

    def _phonemes(self, word: re.Match[str]) -> str:
        phonemes = self.pronounced.get(word[0].lower())
        return f"[[{phonemes}]]" if phonemes else word[0]
