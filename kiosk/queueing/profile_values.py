"""What a profile is written with: parts, and in them names, codes, times and words in languages."""

import re
from datetime import date, time
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    RootModel,
    StringConstraints,
)

from kiosk.queueing.profile_findings import CONTROL, Finding, Unexpected, shown

LARGEST_NAME = 200
LARGEST_TEXT = 2000
LEAST_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3, for text of any size."""
_NEARLY_BLACK = 0.04045
"""Below this, sRGB is linear."""

CODE = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"
PREFIX = r"^[A-HJ-NPR-Z]{1,2}$"
LANGUAGE = r"^[a-z]{2,3}$"
WORDS_KEY = r"^(\*|[a-z]{2,3})$"
COLOUR = r"^#[0-9A-Fa-f]{6}$"

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ZONE = re.compile(r"UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z0-9_+-]*)+")


class Part(BaseModel):
    """A group of keys; a key it does not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def contrast_with_white(colour: str) -> float:
    """Give the WCAG contrast ratio (1 to 21) of white text on ``#RRGGBB``."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _NEARLY_BLACK else ((channel + 0.055) / 1.055) ** 2.4


def _unlike(value: object, kind: str, **values: str) -> Unexpected:
    return Unexpected(Finding((), kind, values, shown(value)))


def _readable(text: str) -> str:
    if CONTROL.search(text):
        raise _unlike(text, "control")
    return text


def _dark_enough(colour: str) -> str:
    contrast = contrast_with_white(colour)
    if contrast < LEAST_CONTRAST:
        found = f"{colour} ({contrast:.1f}:1)"
        raise _unlike(found, "contrast", least=str(LEAST_CONTRAST))
    return colour


def _known_zone(name: str) -> str:
    # Not available_timezones(): it walks the whole zone database, too slow for every start.
    try:
        found = bool(_ZONE.fullmatch(name)) and ZoneInfo(name).key == name
    except (ValueError, KeyError, OSError):
        found = False
    if not found:
        raise _unlike(name, "zone")
    return name


def _clock(value: object) -> time:
    if isinstance(value, time):
        return value
    if isinstance(value, str) and _CLOCK.fullmatch(value):
        return time.fromisoformat(value)
    raise _unlike(value, "clock")


def _calendar_day(value: object) -> date:
    if isinstance(value, date):
        return value
    try:
        if isinstance(value, str) and _DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass  # a day no month has
    raise _unlike(value, "date")


def _in_every_language(value: object) -> object:
    if isinstance(value, str):
        return {"*": value}
    if isinstance(value, dict):
        return value
    raise _unlike(value, "words")


Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=LARGEST_NAME, strip_whitespace=True),
    AfterValidator(_readable),
]
Paragraph = Annotated[
    str,
    StringConstraints(min_length=1, max_length=LARGEST_TEXT, strip_whitespace=True),
    AfterValidator(_readable),
]
Code = Annotated[str, StringConstraints(pattern=CODE)]
Prefix = Annotated[str, StringConstraints(pattern=PREFIX)]
Language = Annotated[str, StringConstraints(pattern=LANGUAGE)]
Accent = Annotated[str, StringConstraints(pattern=COLOUR), AfterValidator(_dark_enough)]
Zone = Annotated[str, AfterValidator(_known_zone)]
CalendarDay = Annotated[date, BeforeValidator(_calendar_day)]
Clock = Annotated[
    time,
    BeforeValidator(_clock),
    PlainSerializer(lambda clock: f"{clock:%H:%M}", return_type=str, when_used="json"),
]
_Key = Annotated[str, StringConstraints(pattern=WORDS_KEY)]


_Lines = Annotated[dict[_Key, Line], BeforeValidator(_in_every_language), Field(min_length=1)]
LongWords = Annotated[
    dict[_Key, Paragraph], BeforeValidator(_in_every_language), Field(min_length=1)
]
"""A paragraph, one for all languages (a plain string) or one per language code."""


class Words(RootModel[_Lines]):
    """A short text, one for all languages (a plain string) or one per language code."""

    model_config = ConfigDict(frozen=True)

    def said_in(self, language: str) -> str:
        """Choose the text for ``language``; without one, the text for all, else the first.

        In a profile the first is the one whose language the office lists first.
        """
        words = self.root
        return words.get(language) or words.get("*") or next(iter(words.values()))
