"""The people who work in the hall: what each role may do, and facts about officers and shifts.

Names are in the table of officers alone: the journal and every record name an officer by ``id``,
the seq of the event that added them.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.queueing.calendar import MINUTE


class Role(StrEnum):
    """What somebody is in the hall; each may do all that those before it may."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """What not everybody may do."""

    OWN_COUNTER = "own_counter"
    """Work at the counter where one has signed in: every move there, breaks, signing out."""
    ANY_COUNTER = "any_counter"
    """The same at a counter where somebody else works, or nobody."""
    ASSIGN_COUNTERS = "assign_counters"
    """Give a counter other queues instead of its own; beside them everybody may at their own."""
    CLOSE = "close"
    """Close and open queues, close the day while numbers are given, and go on with a closed one."""
    WATCH = "watch"
    """See the whole hall in the supervisor's window."""
    KEEP_OFFICERS = "keep_officers"
    """Add and dismiss officers, and give them a new PIN."""
    KEEP_EVERYBODY = "keep_everybody"
    """Add and dismiss supervisors and administrators, and give them a new PIN."""
    PUBLISH = "publish"
    """Put a new profile in force."""


LEAST: dict[Right, Role] = {
    Right.OWN_COUNTER: Role.OFFICER,
    Right.ANY_COUNTER: Role.SUPERVISOR,
    Right.ASSIGN_COUNTERS: Role.SUPERVISOR,
    Right.CLOSE: Role.SUPERVISOR,
    Right.WATCH: Role.SUPERVISOR,
    Right.KEEP_OFFICERS: Role.SUPERVISOR,
    Right.KEEP_EVERYBODY: Role.ADMINISTRATOR,
    Right.PUBLISH: Role.ADMINISTRATOR,
}
"""The least role that each right takes: the one source of the rules and of ``docs/roles.md``."""

_RANK = {role.value: rank for rank, role in enumerate(Role)}


def may(role: str, right: Right) -> bool:
    """Tell whether somebody of this role has a right."""
    return _RANK[role] >= _RANK[LEAST[right]]


def right_over(role: str) -> Right:
    """Name the right to keep people of this role."""
    return Right.KEEP_OFFICERS if role == Role.OFFICER else Right.KEEP_EVERYBODY


class BreakReason(StrEnum):
    """Why somebody is away. A few words to choose from: in one's own they could tell an illness."""

    REST = "rest"
    MEAL = "meal"
    PRAYER = "prayer"
    ERRAND = "errand"
    OTHER = "other"


class Ending(StrEnum):
    """How a shift ended."""

    SIGNED_OUT = "signed_out"
    HANDED_OVER = "handed_over"
    IDLE = "idle"
    DAY_TURNED = "day_turned"
    DAY_CLOSED = "day_closed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """Somebody to be added; without ``pin_hash`` they have no PIN."""

    code: str
    name: str
    role: str
    pin_hash: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class OfficerFacts:
    """Somebody who works here, or did until ``dismissed_at``; ``locked_until`` no PIN is tried."""

    id: int
    code: str
    name: str
    role: str
    added_at: int
    dismissed_at: int | None
    has_pin: bool
    locked_until: int | None


@dataclass(frozen=True, slots=True)
class ShiftFacts:
    """An officer's time at a counter; ``code`` and ``name`` are the officer's.

    ``break_until``: during a break its expected end, afterwards the instant it ended.
    """

    id: int
    officer: int
    code: str
    name: str
    counter: int
    begun_at: int
    break_since: int | None
    break_reason: str | None
    break_until: int | None

    @property
    def is_on_break(self) -> bool:
        """Tell whether the officer is away."""
        return self.break_since is not None

    def last_act(self, moved_at: int | None) -> int:
        """Give when the officer last did something; ``moved_at``: their last move of a ticket."""
        rested = self.break_since or self.break_until or self.begun_at
        return max(self.begun_at, rested, moved_at or self.begun_at)

    def is_idle(self, moved_at: int | None, now: int, minutes: int) -> bool:
        """Tell whether nothing was done for so long that they have gone; 0 minutes: never.

        A break counts as work until its expected end.
        """
        quiet_since = max(self.last_act(moved_at), self.break_until or 0)
        return bool(minutes) and now - quiet_since >= minutes * MINUTE


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An officer works at a counter. ``already``: as before; ``instead_of``: who handed over."""

    counter: int
    officer: str
    shift: int
    already: bool = False
    instead_of: str | None = None


@dataclass(frozen=True, slots=True)
class SignedOut:
    """An officer's shift has ended."""

    counter: int
    officer: str
    shift: int


@dataclass(frozen=True, slots=True)
class Away:
    """An officer has a break until about ``until``."""

    counter: int
    officer: str
    reason: str
    until: int


@dataclass(frozen=True, slots=True)
class Back:
    """An officer's break has ended; it took ``length`` microseconds."""

    counter: int
    officer: str
    length: int
