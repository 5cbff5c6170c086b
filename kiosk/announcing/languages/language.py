"""What is known of a spoken language: its templates, letters and numbers.

A template is a sentence as it is read, with what is recorded as one *clip* in brackets and what
differs from call to call in braces: ``[Nomor antrean], {letter}, {number}``.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType

Numbered = Callable[[int], str]
"""A number in words."""


@dataclass(frozen=True, slots=True)
class Opening:
    """How a call begins: the first one, and a further one that says how often (``{nth}``)."""

    first: str
    again: str


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the dispenser says of itself to a person who does not see it."""

    welcome: str
    farewell: str
    key: str
    """What has the focus: ``{name}``, and which key it is."""
    chosen: str
    not_chosen: str
    on: str
    off: str
    """How a key stands, behind its name."""
    again: str
    """A number once more."""
    remember: str
    """Instead of the advice to photograph the screen."""
    still_there: str
    volume: str
    to: str
    """Between the two ends of a span, where a dash is written."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language. ``cardinal`` is ``None`` where a number is always read digit by digit."""

    code: str
    regular: Opening
    priority: Opening
    place: str
    place_of_agency: str
    notices: MappingProxyType[str, str]
    """By the notice's name; what stands behind a ``|`` is said only when a time is known. A break's
    is ``counter_break`` where its counter is known.
    """
    letters: MappingProxyType[str, str]
    digits: tuple[str, ...]
    cardinal: Numbered | None
    nth: Numbered
    """Which call it is, as ``{nth}`` asks for it, from 2."""
    counter: Numbered
    written_time: Callable[[int, int], str]
    """Hour and minute, as read on a screen."""
    spoken_time: Callable[[int, int], str]
    guidance: Guidance
    number_words: tuple[str, ...] = field(default=())
    """Every word that a number of up to four digits can need, for whoever records them."""

    def spelled(self, digits: str) -> str:
        """Read a number digit by digit."""
        return " ".join(self.digits[int(digit)] for digit in digits)
