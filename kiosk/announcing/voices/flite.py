"""flite: English, and clearer than espeak-ng's; a program of its own, with a free licence."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.program import DEADLINE, heard, run
from kiosk.announcing.voices.voice import VoiceFailed


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
            pace = ["--setf", f"duration_stretch={self.stretch}"]
            # "-o stdout" would be a file of that name.
            command = [self.program, "-voice", self.voice, *pace]
            run(
                [*command, "-t", sentence.spoken.replace("\0", " "), "-o", str(file)],
                "",
                self.name,
                self.deadline,
            )
            try:
                spoken = file.read_bytes()
            except OSError as error:
                raise VoiceFailed(self.name, str(error)) from error
        return heard(spoken, self.name)
