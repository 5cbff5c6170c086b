"""A sheet opens over the keys: a list to choose from, at times a line to write. It is plain data.

What a choice leads to is a *step*: another sheet, an act, or a question to the office whose answer
makes the next sheet. Every sheet is derived anew from each snapshot, in the language of the moment.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.queueing.hall import AtCounter
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.counter_ports import DutyDesk, MoveDesk
from kiosk.viewmodels.counter_words import Spoken


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose. ``live``: it can be chosen; ``note`` says what it means, or why not."""

    key: str
    text: str
    note: str = ""
    icon: str = ""
    live: bool = True


@dataclass(frozen=True, slots=True)
class Console:
    """What sheets are made of: the counter as it was seen last, its words, what can be done."""

    at: AtCounter
    now: int
    spoken: Spoken
    moves: MoveDesk
    duty: DutyDesk

    @property
    def translate(self) -> Translate:
        """The words of the moment's language."""
        return self.spoken.translate


@dataclass(frozen=True, slots=True)
class Open:
    """Go on to another sheet."""

    sheet: "Derive"


@dataclass(frozen=True, slots=True)
class Do:
    """Do it; the sheets close once it is done."""

    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the office; ``then`` derives the next sheet from the answer."""

    work: Callable[[], Any]
    then: Callable[[Any], "Derive"]


@dataclass(frozen=True, slots=True)
class Press:
    """Do what a key of the window does, after the sheets have closed."""

    key: str


Step = Open | Do | Ask | Press | None
"""``None``: nothing happens."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is shown. ``field`` is the label of a line to write, empty without one.

    ``enter`` is what the written line leads to; without it the line filters the choices.
    ``writes_first``: the line is where typing begins, not the list.
    """

    title: str
    choose: Callable[[str], Step]
    choices: tuple[Choice, ...] = ()
    note: str = ""
    empty: str = ""
    field: str = ""
    confirm: str = ""
    enter: Callable[[str], Step] | None = None
    writes_first: bool = False
    longest: int = 200


Derive = Callable[[Console], Sheet]


def filtered(choices: tuple[Choice, ...], typed: str) -> tuple[Choice, ...]:
    """Leave the choices that hold every word of what is typed."""
    words = typed.casefold().split()
    return tuple(_holding(choices, words))


def _holding(choices: tuple[Choice, ...], words: list[str]) -> Iterator[Choice]:
    for one in choices:
        text = f"{one.text} {one.note}".casefold()
        if all(word in text for word in words):
            yield one
