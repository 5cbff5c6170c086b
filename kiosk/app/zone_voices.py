"""The voices of a zone, by language; one that is missing is looked for again."""

from collections.abc import Iterable

from kiosk.announcing.voices.rehearsal import Rehearsal
from kiosk.app.settings import Settings
from kiosk.app.voices import voice_of


class ZoneVoices:
    """Voices that speak ahead. ``look`` takes a while: never on a window's thread."""

    def __init__(self, languages: Iterable[str], settings: Settings) -> None:
        self._languages, self._settings = tuple(sorted(set(languages))), settings
        self.found: dict[str, Rehearsal] = {}
        """Grows with every ``look`` that finds something."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The languages that nothing on this machine speaks, as far as is known."""
        return tuple(code for code in self._languages if code not in self.found)

    def look(self) -> bool:
        """Look for those that are missing; tell whether there is a new one."""
        missing = self.missing
        for code in missing:
            voice = voice_of(code, self._settings)
            if voice.voices:
                self.found[code] = Rehearsal(voice)
        return missing != self.missing

    def close(self) -> None:
        """End what is spoken ahead."""
        for voice in self.found.values():
            voice.close()
