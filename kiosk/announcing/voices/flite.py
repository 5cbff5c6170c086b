"""flite: English, and clearer than espeak-ng's; a program of its own, with a free licence."""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.announcing.languages.english import DIGITS
from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.program import DEADLINE, heard, run
from kiosk.announcing.voices.voice import VoiceFailed

_DIGIT = "|".join(DIGITS)
_BETWEEN_DIGITS = re.compile(rf"\b({_DIGIT}) (?=({_DIGIT})\b)")


@dataclass(frozen=True, slots=True)
class FliteVoice:
    """One voice of the program. Raises ``VoiceFailed`` when it cannot speak."""

    voice: str
    stretch: float
    """How much longer than usual, so that a call comes out at 120 to 140 words a minute."""
    version: str
    program: str
    language: str = "en"
    deadline: float = DEADLINE

    @property
    def name(self) -> str:
        """Name everything that changes the sound."""
        return f"flite {self.version} {self.voice} {self.stretch}"

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak, within the deadline."""
        if sentence.language != self.language:
            return None
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "spoken.wav"
            run(self._command(sentence.spoken, file), "", self.name, self.deadline)
            try:
                spoken = file.read_bytes()
            except OSError as error:
                raise VoiceFailed(self.name, str(error)) from error
        return heard(spoken, self.name)

    def _command(self, text: str, file: Path) -> list[str]:
        # With a short pause after each digit a recogniser hears all of them, without it 24 of 25.
        text = _BETWEEN_DIGITS.sub(r"\1, ", text.replace("\0", " "))
        pace = ["--setf", f"duration_stretch={self.stretch}"]
        return [self.program, "-voice", self.voice, *pace, "-t", text, "-o", str(file)]
