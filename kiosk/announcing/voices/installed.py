"""Which programs speak on this machine: found by letting them speak."""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.espeak import EspeakVoice
from kiosk.announcing.voices.flite import FliteVoice
from kiosk.announcing.voices.program import DEADLINE, surroundings
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


_MBROLA = {"id": _Setting("mb-id1", 150, _NOTHING)}
# Of the variants, those that two recognisers of different kinds understand best (docs/voices.md).
_ESPEAK = {
    "id": _Setting("id+f5", 160, INDONESIAN),
    "en": _Setting("en-us+f2", 160, _NOTHING),
    "jv": _Setting("id+f5", 168, JAVANESE),
}
_FLITE, _STRETCH = "rms", 1.1
"""A man's voice: the one whose digits were all recognised (docs/voices.md)."""


def engines(language: str) -> tuple[Voice, ...]:
    """Find the programs' voices of a language, the best first. Starts them: it takes a moment."""
    return (
        *_speaking(_espeaks(language, _MBROLA)),
        *_speaking(_flites(language)),
        *_speaking(_espeaks(language, _ESPEAK)),
    )


def _espeaks(language: str, settings: Mapping[str, _Setting]) -> Iterator[EspeakVoice]:
    """Name a voice. Of MBROLA the program lists every one it would know, installed or not."""
    setting, program = settings.get(language), shutil.which(ESPEAK)
    if setting and program and (version := _version(program)):
        yield EspeakVoice(
            language, setting.voice, setting.pace, version, program, setting.pronounced
        )


def _flites(language: str) -> Iterator[FliteVoice]:
    program = shutil.which(FLITE)
    if language != FliteVoice.language or program is None:
        return
    # A voice that it does not have, it replaces without a word.
    if _FLITE in _told([program, "-lv"]).split() and (version := _version(program)):
        yield FliteVoice(_FLITE, _STRETCH, version, program)


def _speaking(voices: Iterable[EspeakVoice | FliteVoice]) -> Iterator[Voice]:
    for voice in voices:
        try:
            spoken = voice.speak(Sentence(voice.language, "1", "1", ()))
        except VoiceFailed:
            continue
        if spoken is not None:
            yield voice


def _version(program: str) -> str | None:
    found = re.search(r"\d+(\.\d+)+", _told([program, "--version"]))
    return found[0] if found else None


def _told(command: list[str]) -> str:
    """Ask for what is printed; flite tells its version and exits with 1."""
    try:
        told = subprocess.run(  # noqa: S603  a program that PATH names
            command,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=DEADLINE,
            check=False,
            env=surroundings(),
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return told.stdout.decode("utf-8", "replace")
