"""Filling a template: one sentence to be read, spoken by an engine, or joined from clips."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_PART = re.compile(r"\[(?P<clip>[^]]+)\]|\{(?P<name>\w+)\}|(?P<rest>[^[{]+)")
_PAUSE = re.compile(r"[,.:]")
_BETWEEN_NUMBER_WORDS = re.compile(r"[\s,-]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said at once. ``phrases`` are the clips of it; a short pause parts two phrases."""

    language: str
    text: str
    """To be read: ``Nomor antrean, B, nol satu dua, silakan menuju loket 5.``"""
    spoken: str
    """For an engine: ``Nomor antrean, be, nol satu dua, silakan menuju loket lima.``"""
    phrases: tuple[tuple[str, ...], ...]
    """In lower case: ``(("nomor antrean",), ("be",), ("nol", "satu", "dua"), …)``."""

    @property
    def words(self) -> tuple[str, ...]:
        """The clips in their order."""
        return tuple(clip for phrase in self.phrases for clip in phrase)


@dataclass(frozen=True, slots=True)
class Value:
    """What stands in a place of a template: as it is read, and as clips."""

    written: str
    clips: tuple[str, ...]

    @classmethod
    def of(cls, words: str) -> "Value":
        """Take the words of a number; each word is a clip, *twenty-one* is two."""
        return cls(words, tuple(_BETWEEN_NUMBER_WORDS.split(words)))


def fill(template: str, language: str, values: Mapping[str, Value]) -> Sentence:
    """Fill a template; see ``languages.language`` for how it is written."""
    parts = list(_PART.finditer(template))
    return Sentence(
        language,
        text="".join(_written(part, values) for part in parts),
        spoken="".join(_spoken(part, values) for part in parts),
        phrases=tuple(_phrases(parts, values)),
    )


def clips_of(template: str) -> Iterator[str]:
    """Name the clips of a template as they are read aloud."""
    return (part["clip"] for part in _PART.finditer(template) if part["clip"])


def _written(part: re.Match[str], values: Mapping[str, Value]) -> str:
    return values[part["name"]].written if part["name"] else part["clip"] or part["rest"]


def _spoken(part: re.Match[str], values: Mapping[str, Value]) -> str:
    return " ".join(values[part["name"]].clips) if part["name"] else part["clip"] or part["rest"]


def _phrases(parts: list[re.Match[str]], values: Mapping[str, Value]) -> Iterator[tuple[str, ...]]:
    phrase: list[str] = []
    for part in parts:
        if part["rest"] is None:
            clips = values[part["name"]].clips if part["name"] else (part["clip"],)
            phrase += [clip.lower() for clip in clips]
        elif phrase and _PAUSE.search(part["rest"]):
            yield tuple(phrase)
            phrase = []
    if phrase:
        yield tuple(phrase)
