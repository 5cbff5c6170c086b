"""Clips: the vocabulary of a recorded voice, and the names of its files."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.announcing.languages.language import Language
from kiosk.announcing.template import clips_of

_BETWEEN = re.compile(r"[\W_]+")


class Tone(StrEnum):
    """How a clip is read aloud."""

    BEGINNING = "beginning"
    """A sentence begins or goes on: the voice stays up."""
    LISTED = "listed"
    """One of a row of letters and numbers: level, as if another followed."""
    WHOLE = "whole"
    """A sentence of its own: the voice falls at its end."""


@dataclass(frozen=True, slots=True)
class Clip:
    """One line of the script: what is read aloud into which file."""

    words: str
    tone: Tone

    @property
    def file(self) -> str:
        """The file's name: ``nomor-antrean.wav``."""
        return f"{slug(self.words)}.wav"


def slug(words: str) -> str:
    """Name the clip of some words; capitals and punctuation do not matter."""
    return _BETWEEN.sub("-", words.lower()).strip("-")


def vocabulary(language: Language, agencies: Iterable[str] = ()) -> tuple[Clip, ...]:
    """Name every clip that calls and notices of a language need, in the order of recording."""
    named = {slug(clip.words): clip for clip in reversed(list(_clips(language, agencies)))}
    return tuple(reversed(named.values()))


def _clips(language: Language, agencies: Iterable[str]) -> Iterator[Clip]:
    for template in (
        *(language.regular.first, language.regular.again),
        *(language.priority.first, language.priority.again, language.place_of_agency),
    ):
        yield from (Clip(words, Tone.BEGINNING) for words in clips_of(template))
    yield from (Clip(agency, Tone.BEGINNING) for agency in agencies if slug(agency))
    yield from (Clip(word, Tone.LISTED) for word in language.number_words)
    yield from (Clip(name, Tone.LISTED) for name in language.letters.values())
    for template in language.notices.values():
        yield from (Clip(words, Tone.WHOLE) for words in clips_of(template))
