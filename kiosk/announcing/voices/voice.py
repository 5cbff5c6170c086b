"""What every voice can be asked."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.queueing.refusals import Translate
from kiosk.storage.faults import Fault


class Voice(Protocol):
    """Speaks sentences of one language, from any thread."""

    @property
    def name(self) -> str:
        """Engine, version and settings: the same name and sentence always sound the same."""

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak a sentence, without silence around it and as loud as every other voice.

        ``None``: this voice cannot say it (another language, a clip that is not there). Raises
        ``VoiceFailed`` when it should have.
        """


@dataclass
class VoiceFailed(Fault):
    """A voice did not speak; ``detail`` is what the engine or the system said."""

    voice: str
    detail: str

    def for_people(self, translate: Translate) -> str:
        """Name the voice; the chime and the screen go on."""
        return translate(
            "Fault", "The voice {voice} did not speak: {detail}. See them all: kiosk voice list"
        ).format(voice=self.voice, detail=self.detail)
