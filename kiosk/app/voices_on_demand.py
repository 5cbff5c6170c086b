"""Voices of every language, each looked for when it is first asked for, and kept."""

from collections.abc import Iterable
from threading import Lock

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.rehearsal import Rehearsal
from kiosk.app.settings import Settings
from kiosk.app.voices import voice_of


class VoicesOnDemand:
    """Speaks in any language, from any thread but a window's: looking for voices takes a while."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._voices: dict[str, Rehearsal] = {}
        self._later: dict[str, list[Sentence]] = {}
        self._looking = Lock()

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak a sentence, or give what was spoken ahead."""
        return self._voice(sentence.language).speak(sentence)

    def ahead(self, sentences: Iterable[Sentence]) -> None:
        """Speak these when there is time; first the voice is looked for. Returns at once."""
        for sentence in sentences:
            if voice := self._voices.get(sentence.language):
                voice.ahead([sentence])
            else:
                self._later.setdefault(sentence.language, []).append(sentence)

    def close(self) -> None:
        """End what is spoken ahead."""
        with self._looking:
            for voice in self._voices.values():
                voice.close()

    def _voice(self, language: str) -> Rehearsal:
        with self._looking:
            if language not in self._voices:
                found = Rehearsal(voice_of(language, self._settings))
                self._voices[language] = found
                found.ahead(self._later.pop(language, []))
            return self._voices[language]
