"""Places: where a ticket stands in a line that it joins after others came to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.queueing.discipline import Head, counted_place
from kiosk.queueing.facts import Class


class Place(StrEnum):
    """A rule for the place."""

    FRONT = "front"
    """Before everybody who waits there."""
    ORIGINAL = "original"
    """As if it had stood in this line since its visit began."""
    END = "end"
    """After everybody who waits there."""


@dataclass(frozen=True, slots=True)
class LineToJoin:
    """A line as it stands ``now``: its heads, and the head start in microseconds."""

    heads: Sequence[Head]
    head_start: int
    now: int

    def place(self, rule: Place, before: int, class_: str) -> int:
        """Give the place of a ticket that had the place ``before`` in the line it leaves.

        Nobody stands after ``now``, where those who come next will stand.
        """
        if rule is Place.END:
            return self.now
        if rule is Place.ORIGINAL:
            return min(before, self.now)
        counted = (counted_place(one.place, one.class_, self.head_start) for one in self.heads)
        first = min(counted, default=self.now + 1) - 1
        return min(first + self.head_start * (class_ == Class.PRIORITY), self.now)
