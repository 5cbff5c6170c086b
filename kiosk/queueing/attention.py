"""When an officer who looks elsewhere should look at the queue: pure rules over snapshots."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.hall import AtCounter

REMIND = 10 * MINUTE
"""A line that goes up and down around its limit reminds no more often than this."""


class Why(StrEnum):
    """What an officer's attention is called for."""

    CAME = "came"
    """Somebody came where nobody was waiting, and the officer has nobody."""
    GREW = "grew"
    """More people wait than is usual, or somebody waits longer."""


@dataclass(frozen=True, slots=True)
class Limits:
    """From so many people, or so many minutes of waiting, on; 0 is never."""

    people: int = 10
    minutes: int = 30


@dataclass(frozen=True, slots=True)
class Glance:
    """A counter's snapshot, and the instant at which it was looked at."""

    at: AtCounter
    now: int

    def is_idle(self) -> bool:
        """Tell whether nobody is at the counter and nobody waits for it."""
        return self.at.open is None and self.at.waiting_total == 0

    def is_long(self, limits: Limits) -> bool:
        """Tell whether the line is over a limit."""
        at = self.at
        waited = 0 if at.longest_since is None else self.now - at.longest_since
        many = 0 < limits.people <= at.waiting_total
        return many or 0 < limits.minutes * MINUTE <= waited


def is_attended(at: AtCounter, sign_in: str, *, demo: bool) -> bool:
    """Tell whether somebody works at a counter; without sign-in somebody always does."""
    if at.shift is not None:
        return not at.shift.is_on_break
    return sign_in == "none" or demo


def calls_for(before: Glance, after: Glance, limits: Limits) -> Why | None:
    """Tell what happened between two glances that an officer should look up for."""
    if after.at.evacuation is not None:
        return None
    if before.is_idle() and after.at.open is None and after.at.waiting_total:
        return Why.CAME
    if after.is_long(limits) and not before.is_long(limits):
        return Why.GREW
    return None
