"""Which programs speak on this machine: found by letting them speak."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.espeak import EspeakVoice
from kiosk.announcing.voices.flite import FliteVoice
from kiosk.announcing.voices.program import DEADLINE
from kiosk.announcing.voices.pronunciation import INDONESIAN, JAVANESE
from kiosk.announcing.voices.voice import Voice, VoiceFailed

ESPEAK, FLITE = "espeak-ng", "flite"
_NOTHING = MappingProxyType[str, str]({})


@dataclass(frozen=True, slots=True)
class _Setting:
    """A voice, and the pace at which a call comes out at 120 to 140 words a minute."""

    voice: str
    pace: int
    pronounced: Mapping[str, str]


_MBROLA = {"id": _Setting("mb-id1", 160, _NOTHING)}
_ESPEAK = {
    "id": _Setting("id", 160, INDONESIAN),
    "en": _Setting("en-us", 150, _NOTHING),
    "jv": _Setting("id", 168, JAVANESE),
}


def mbrola_voices(language: str, program: str = ESPEAK) -> Iterator[EspeakVoice]:
    """Give the voice of MBROLA, if it speaks here.

    ``espeak-ng --voices=mb`` lists every one that it would know, installed or not.
    """
    yield from _speaking(language, _MBROLA, program)


def flite_voices(language: str, program: str = FLITE) -> Iterator[FliteVoice]:
    """Give flite's voice for English, if it speaks here."""
    path = shutil.which(program)
    version = _version(path) if path and language == "en" else None
    if path and version:
        voice = FliteVoice("slt", 1.0, version, path)
        if _speaks(voice, language):
            yield voice


def espeak_voices(language: str, program: str = ESPEAK) -> Iterator[EspeakVoice]:
    """Give espeak-ng's own voice, if it speaks here."""
    yield from _speaking(language, _ESPEAK, program)


def _speaking(
    language: str, settings: Mapping[str, _Setting], program: str
) -> Iterator[EspeakVoice]:
    setting, path = settings.get(language), shutil.which(program)
    version = _version(path) if path and setting else None
    if setting and path and version:
        voice = EspeakVoice(
            language, setting.voice, setting.pace, version, path, setting.pronounced
        )
        if _speaks(voice, language):
            yield voice


def _speaks(voice: Voice, language: str) -> bool:
    try:
        return voice.speak(Sentence(language, "1", "1", ())) is not None
    except VoiceFailed:
        return False


def _version(program: str) -> str | None:
    try:
        told = subprocess.run(  # noqa: S603  the program that PATH names
            [program, "--version"], capture_output=True, text=True, timeout=DEADLINE, check=False
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    found = re.search(r"\d+(\.\d+)+", told.stdout)
    return found[0] if found else None
