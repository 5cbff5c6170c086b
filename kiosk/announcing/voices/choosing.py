"""Choosing: the best voice of a language that this machine has.

A recorded person, then MBROLA, then flite, then espeak-ng. Where none of them can say a sentence,
nothing speaks: the chime and the screen call alone.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.announcing.sound import Sound
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.cache import KeptVoice, SpeechCache
from kiosk.announcing.voices.installed import engines
from kiosk.announcing.voices.pack import packs_in, read_pack
from kiosk.announcing.voices.pack_refused import PackRefused
from kiosk.announcing.voices.voice import Voice, VoiceFailed

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class VoicesHere:
    """The voices of one language, the best first, and the packs that were not used."""

    language: str
    recorded: tuple[Voice, ...]
    engines: tuple[Voice, ...]
    refused: tuple[PackRefused, ...] = ()

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Give all of them, the best first."""
        return self.recorded + self.engines


@dataclass(frozen=True, slots=True)
class OneAfterAnother:
    """Lets the first voice speak that can: a clip that was never recorded is spoken by the next."""

    voices: tuple[Voice, ...]

    @property
    def name(self) -> str:
        """Name the voices in their order."""
        return ", ".join(voice.name for voice in self.voices)

    def speak(self, sentence: Sentence) -> Sound | None:
        """Speak; raises ``VoiceFailed`` when one failed and no other could."""
        spoken = self.spoken(sentence)
        return None if spoken is None else spoken[1]

    def spoken(self, sentence: Sentence) -> tuple[Voice, Sound] | None:
        """Speak, and tell which voice did."""
        failure = None
        for voice in self.voices:
            try:
                sound = voice.speak(sentence)
            except VoiceFailed as failed:
                _log.warning("voice_failed", extra={"voice": failed.voice, "why": failed.detail})
                failure = failed
            else:
                if sound is not None:
                    return voice, sound
        if failure is not None:
            raise failure
        return None


def voices_here(language: str, packs: Path) -> VoicesHere:
    """Find every voice of a language. Starts programs and reads files: not on a window's thread."""
    refused: list[PackRefused] = []
    recorded = tuple(_recorded(language, packs, refused))
    return VoicesHere(language, recorded, engines(language), tuple(refused))


def remembering(here: VoicesHere, cache: SpeechCache) -> OneAfterAnother:
    """Join the voices of a language; what an engine has said is kept. Clips are joined as fast."""
    kept = (KeptVoice(engine, cache) for engine in here.engines)
    return OneAfterAnother((*here.recorded, *kept))


def _recorded(language: str, packs: Path, refused: list[PackRefused]) -> Iterator[Voice]:
    for folder in packs_in(packs):
        try:
            pack = read_pack(folder)
        except PackRefused as refusal:
            _log.warning("pack_refused", extra={"folder": refusal.folder, "why": str(refusal)})
            refused.append(refusal)
        else:
            if pack.manifest.language == language:
                yield pack
