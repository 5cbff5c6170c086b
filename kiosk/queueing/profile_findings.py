"""Findings: what is wrong in a profile, where, and what was expected there instead."""

import re
from dataclasses import dataclass, field

from kiosk.queueing.profile_phrases import phrase
from kiosk.queueing.refusals import Translate, english

Steps = tuple[str | int, ...]
"""A place in the profile: keys and list positions (from 0), outermost first."""

CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""Letters that steer a printer, a terminal or the direction of text instead of being read."""

_LOOKS_LIKE_MORE_THAN_TEXT = re.compile("|-?[0-9]{1,18}|true|false|null")
_MOST_SHOWN = 40
_MOST_CHOICES = 12


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as expected; ``kind`` names the phrase and ``values`` fill it."""

    where: Steps
    kind: str
    values: dict[str, str] = field(default_factory=dict)
    found: str | None = None
    line: int | None = None

    def expected(self, translate: Translate) -> str:
        """Say what was expected."""
        return phrase(self.kind, translate).format(**self.values)

    @property
    def path(self) -> str:
        """The place as people read it: ``services.3.queue``; empty for the whole file."""
        return ".".join(visible(str(step)) for step in self.where)


class Unexpected(ValueError):
    """Raised by validators, which pydantic collects; places are relative to the validated part."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(
            "; ".join(f"{f.path or 'value'}: expected {f.expected(english)}" for f in findings)
        )
        self.findings = findings


def visible(text: str, most: int = _MOST_SHOWN) -> str:
    """Shorten a foreign text to one harmless line of at most ``most`` letters."""
    text = CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
    return text if len(text) <= most else text[: most - 1] + "…"


def shown(value: object) -> str:
    """Write a found value in one notation for all languages: ``A``, ``5``, ``'5'``, ``[…]``."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case dict():
            return "{…}"
        case list() | tuple():
            return "[…]"
        case str() if _LOOKS_LIKE_MORE_THAN_TEXT.fullmatch(value):
            return f"'{value}'"
        case _:
            return visible(str(value))


def listed(choices: list[str]) -> str:
    """Write choices in one line; a long list is cut."""
    more = ", …" if len(choices) > _MOST_CHOICES else ""
    return ", ".join(visible(choice) for choice in choices[:_MOST_CHOICES]) + more
