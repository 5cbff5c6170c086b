"""Frozen facts: what leaves a transaction, for windows, slips, ``--json`` and other machines.

Facts hold only plain values, so ``plain`` carries them over any wire unchanged.
Instants are microseconds since 1970-01-01 UTC.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.queueing.numbering import code_of
from kiosk.queueing.outcomes import Joined


class Class(StrEnum):
    """A ticket's priority class. Which group someone belongs to is never stored."""

    REGULAR = "regular"
    PRIORITY = "priority"


class State(StrEnum):
    """Where a stage stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    HELD = "held"
    """Set aside for a while; any counter of its queue takes it up again."""
    PLANNED = "planned"
    """Another service of the same visit, whose turn comes when the one before is served."""
    ENDED = "ended"


class Outcome(StrEnum):
    """How a stage ended."""

    SERVED = "served"
    NO_SHOW = "no_show"
    EXPIRED = "expired"
    TRANSFERRED = "transferred"
    """It stands in another line now, as another stage."""
    RETURNED = "returned"
    """Nobody came when it was called, but soon after: it waits again, as another stage."""
    CANCELLED = "cancelled"
    UNSERVED = "unserved"
    """It was planned, and the day ended before its turn."""
    UNDONE = "undone"
    """The move that opened it was taken back."""


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """A ticket as its holder knows it. ``id`` is the seq of the event that issued it."""

    id: int
    business_day: str
    queue: str
    number: int
    class_: str
    service: str
    taken_at: int
    profile: int
    language: str
    visual: bool = False
    """Its holder asked to be called by light as well (a visual call)."""

    @property
    def code(self) -> str:
        """The code on the slip, ``A012``."""
        return code_of(self.queue, self.number)


@dataclass(frozen=True, slots=True)
class StageFacts:
    """One service of a visit. ``id`` is the seq of the event that opened it."""

    id: int
    ticket: int
    business_day: str
    queue: str
    number: int
    class_: str
    service: str
    state: str
    place: int
    waiting_since: int
    called_at: int | None
    serving_at: int | None
    ended_at: int | None
    counter: int | None
    calls: int
    outcome: str | None
    visual: bool = False
    """Its holder asked to be called by light as well (a visual call)."""
    series: str = ""
    """The queue that gave its number; empty: the one it stands in."""
    officer: int | None = None
    held_at: int | None = None
    held_counter: int | None = None
    held_for: int | None = None
    """How long it was held while it was being served, in microseconds."""
    for_counter: int | None = None
    """Only this counter calls it."""
    last_call_at: int | None = None

    @property
    def code(self) -> str:
        """The code on the slip, ``A012``."""
        return code_of(self.series or self.queue, self.number)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a citizen asks for. ``request_id`` names the tap: repeating it gives the same ticket."""

    service: str
    class_: Class = Class.REGULAR
    language: str = "id"
    request_id: str | None = None
    printer: str | None = None
    """The URL of the printer that prints the slip; without one there is none."""
    fallbacks: tuple[str, ...] = ()
    """The printers to go to, in this order, when that one takes nothing."""
    visual: bool = False
    """Call this person by light as well: a longer flash, and the officer knows."""

    def on(self, printers: Sequence[str]) -> "Wish":
        """Wish for a slip on the first of some printers, the others to fall back on."""
        return replace(self, printer=next(iter(printers), None), fallbacks=tuple(printers[1:]))

    def for_(self, service: str, class_: Class) -> "Wish":
        """Wish for another service in another class."""
        return replace(self, service=service, class_=class_)


@dataclass(frozen=True, slots=True)
class Taken:
    """A ticket was taken. ``ahead`` people are called before it as the line stands now."""

    ticket: TicketFacts
    ahead: int
    repeated: bool = False
    job: int | None = None


@dataclass(frozen=True, slots=True)
class Called:
    """A ticket was called, or called again (``calls`` counts from 1)."""

    ticket: str
    counter: int
    service: str
    queue: str
    class_: str
    calls: int
    why: str


@dataclass(frozen=True, slots=True)
class NobodyWaiting:
    """There was nobody to call at this counter."""

    counter: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A ticket changed its state; ``then`` is the line it stands in for its next service."""

    move: str
    ticket: str
    counter: int | None
    state: str
    then: Joined | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """Staff let the tickets rest since ``since``; ``words`` for the citizens may be empty."""

    since: int
    words: str
