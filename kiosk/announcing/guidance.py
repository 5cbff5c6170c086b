"""Spoken guidance: what a dispenser says to a person who does not see it. Pure.

What stands on the screen is read aloud; these are the sentences that stand nowhere: how to move
about, what has the focus, the number once more.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.announcing.languages.language import Guidance, Language
from kiosk.announcing.phrase import number_sentence, spoken_language, ticket_values
from kiosk.announcing.reading_aloud import spoken_form
from kiosk.announcing.template import Sentence, Value, fill

_ENDS = " .…"


class Standing(StrEnum):
    """How a key stands that can be switched or chosen; a plain one leads on."""

    PLAIN = "plain"
    CHOSEN = "chosen"
    NOT_CHOSEN = "not_chosen"
    ON = "on"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class FocusedKey:
    """The key that would be pressed now: the ``place``-th of ``count`` on this page, from 1."""

    name: str
    meaning: str
    standing: Standing
    place: int
    count: int


def read_aloud(text: str, language: str) -> Sentence:
    """Read a text of the screen aloud. No pack has it as a clip, an engine says it."""
    spoken = spoken_form(text, spoken_language(language))
    return Sentence(language, text, spoken, ((spoken.lower(),),))


def key_sentence(key: FocusedKey, language: str) -> Sentence:
    """Name a key first, so that whoever knows it may go on at once; then how it stands, where."""
    spoken = spoken_language(language)
    named = ", ".join(filter(None, (key.name, _standing(key.standing, spoken.guidance))))
    words = ". ".join(part.rstrip(_ENDS) for part in (named, key.meaning) if part)
    values = {
        "name": Value(words, (spoken_form(words, spoken),)),
        "place": _counted(key.place, spoken),
        "count": _counted(key.count, spoken),
    }
    return fill(spoken.guidance.key, language, values)


def number_sentences(code: str, language: str, *, priority: bool) -> tuple[Sentence, Sentence]:
    """Say a number as it will be called, and once more: nobody can look at it again."""
    spoken = spoken_language(language)
    again = fill(spoken.guidance.again, language, ticket_values(code, spoken, "digits"))
    return number_sentence(code, language, priority=priority), again


def welcome(language: str) -> Sentence:
    """Say how to move about."""
    return fill(spoken_language(language).guidance.welcome, language, {})


def farewell(language: str) -> Sentence:
    """Say that nothing more will be said."""
    return fill(spoken_language(language).guidance.farewell, language, {})


def remember(language: str) -> Sentence:
    """Ask to keep a number in mind of which there is no paper."""
    return fill(spoken_language(language).guidance.remember, language, {})


def still_there(language: str) -> Sentence:
    """Warn that the dispenser is about to return to its first page."""
    return fill(spoken_language(language).guidance.still_there, language, {})


def volume_sentence(percent: int, language: str) -> Sentence:
    """Say how loud it is now, as loud as it is."""
    spoken = spoken_language(language)
    value = Value(str(percent), (spoken_form(str(percent), spoken),))
    return fill(spoken.guidance.volume, language, {"percent": value})


def _counted(number: int, language: Language) -> Value:
    return Value(str(number), (language.counter(number),))


def _standing(standing: Standing, words: Guidance) -> str:
    return {
        Standing.PLAIN: "",
        Standing.CHOSEN: words.chosen,
        Standing.NOT_CHOSEN: words.not_chosen,
        Standing.ON: words.on,
        Standing.OFF: words.off,
    }[standing]
