"""Flite: the better English, recorded from a person and put together from the sounds."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.program import DEADLINE, answered, spoken_wav
from kiosk.announcing.voices.voice import VoiceFailed


@dataclass(frozen=True, slots=True)
class FliteVoice:
    """One voice of the program; it speaks English. Raises ``VoiceFailed`` when it cannot."""

    voice: str
    """As ``flite -voice`` takes it."""
    stretch: float
    """How much slower than it was recorded: a call comes out at 120 to 140 words a minute."""
    version: str
    program: str
    deadline: float = DEADLINE

    language = "en"

    @property
    def name(self) -> str:
        """Name everything that changes the sound."""
        return f"flite {self.version} {self.voice} {self.stretch}"

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak, within the deadline."""
        if sentence.language != self.language:
            return None
        try:
            # It goes back in its output to write the length: that cannot be a pipe.
            with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
                wav = Path(folder) / "spoken.wav"
                answered(self.voice, self._command(wav), sentence.spoken, self.deadline)
                return spoken_wav(self.voice, wav.read_bytes())
        except OSError as error:
            raise VoiceFailed(self.voice, str(error)) from error

    def _command(self, wav: Path) -> list[str]:
        pace = ["--setf", f"duration_stretch={self.stretch}"]
        return [self.program, "-voice", self.voice, *pace, "-f", "/dev/stdin", "-o", str(wav)]
