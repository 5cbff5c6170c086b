"""The discipline: who is next, and why. A pure function over the heads of line.

Within a class of a queue the place decides, always. Between classes a priority ticket counts as if
it had come ``head_start`` earlier, so nobody is passed by someone who came more than the head start
later, and nobody starves.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.queueing.facts import Class


@dataclass(frozen=True, slots=True)
class Head:
    """The first waiting stage of one queue and class."""

    stage: int
    queue: str
    class_: str
    place: int


@dataclass(frozen=True, slots=True)
class Choice:
    """The stage to call next. ``why`` is ``place``, or ``head_start`` when it passed a regular."""

    stage: int
    why: str


def choose(heads: Sequence[Head], head_start: int) -> Choice | None:
    """Choose among the heads of line; ``head_start`` in microseconds; ``None`` without any."""
    if not heads:
        return None
    first = min(heads, key=lambda head: _rank(head, head_start))
    came = (first.place, first.stage)
    passed = any((head.place, head.stage) < came for head in heads)
    return Choice(first.stage, "head_start" if passed else "place")


def counted_place(place: int, class_: str, head_start: int) -> int:
    """Give the place a ticket counts at between the classes."""
    return place - head_start if class_ == Class.PRIORITY else place


def _rank(head: Head, head_start: int) -> tuple[int, int]:
    return counted_place(head.place, head.class_, head_start), head.stage
