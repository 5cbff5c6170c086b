"""The hall as it is: what one read of the database finds, and every window is drawn from."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.queueing.announcements import Announcement, Evacuation
from kiosk.queueing.facts import Pause, StageFacts
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.printers import NOTHING_KNOWN, PaperState
from kiosk.queueing.profile_parts import Counter


@dataclass(frozen=True, slots=True)
class QueueClosure:
    """Staff have closed a queue: it gives no numbers until they open it, or until ``until``.

    ``id`` is the seq of the event that closed it; ``words`` for the citizens may be empty.
    """

    id: int
    queue: str
    since: int
    words: str
    until: int | None = None


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """One line of people at one moment. ``longest_since``: when the longest waiter joined it.

    ``kept``: numbers kept today for those with an appointment. ``in_slot``: of ``slot_quota``,
    numbers given or kept in the slot that runs; it ends at ``slot_ends``.
    ``held``: so many of it are set aside, and wait for nobody's call.
    """

    queue: str
    waiting: int
    waiting_priority: int
    issued: int
    quota: int | None
    longest_since: int | None
    kept: int = 0
    slot_quota: int | None = None
    in_slot: int = 0
    slot_ends: int | None = None
    closure: QueueClosure | None = None
    held: int = 0


@dataclass(frozen=True, slots=True)
class CallLine:
    """One line of the display: the last call of a stage. ``called_at``: when it was last called."""

    stage: int
    code: str
    queue: str
    service: str
    class_: str
    counter: int
    state: str
    called_at: int
    calls: int
    visual: bool = False


@dataclass(frozen=True, slots=True)
class Assignment:
    """Staff gave a counter these queues for the rest of a day. ``id`` is the seq of that event."""

    id: int
    counter: int
    queues: tuple[str, ...]
    since: int


@dataclass(frozen=True, slots=True)
class Hall:
    """A snapshot of the hall, read at journal position ``seq``: what every window is drawn from.

    ``calls`` are today's last calls, newest first; ``open_counters`` have a window running.
    """

    seq: int
    at: int
    business_day: str
    queues: tuple[QueueStatus, ...]
    calls: tuple[CallLine, ...]
    open_counters: tuple[int, ...]
    profile: int = 0
    """The version of the profile in force."""
    pause: Pause | None = None
    announcements: tuple[Announcement, ...] = ()
    """What is still to be said, and what is being said, in the order of each zone."""
    heard_zones: tuple[str, ...] = ()
    """Zones that a running display announces."""
    evacuation: Evacuation | None = None
    paper: PaperState = NOTHING_KNOWN
    closed_day: str | None = None
    """The business day that staff closed last."""
    shifts: tuple[ShiftFacts, ...] = ()
    """Who works where, by the counters' numbers."""
    assignments: tuple[Assignment, ...] = ()
    """Counters that serve other queues than the profile says, by their numbers."""

    def queues_at(self, counter: Counter) -> tuple[str, ...]:
        """Tell which queues a counter serves today."""
        given = (one.queues for one in self.assignments if one.counter == counter.number)
        return next(given, counter.queues)


@dataclass(frozen=True, slots=True)
class Served:
    """What one counter did today. ``average`` time at the counter in microseconds."""

    served: int
    no_shows: int
    average: int | None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A queue that a counter does not serve, and that waits longest while nobody waits there."""

    queue: str
    waiting: int
    longest_since: int


@dataclass(frozen=True, slots=True)
class AtCounter:
    """A snapshot for one counter: its open stage, who waits for it in calling order, its day."""

    counter: int
    seq: int
    at: int
    open: StageFacts | None
    ahead_when_taken: int | None
    waiting: tuple[StageFacts, ...]
    waiting_total: int
    waiting_priority: int
    longest_since: int | None
    recent: tuple[StageFacts, ...]
    today: Served
    profile: int = 0
    """The version of the profile in force."""
    evacuation: Evacuation | None = None
    paper: PaperState = NOTHING_KNOWN
    held: tuple[StageFacts, ...] = ()
    """Who is held, and may be taken up again here."""
    planned: tuple[StageFacts, ...] = ()
    """The services that follow for the open ticket."""
    shift: ShiftFacts | None = None
    """Who works there; ``None`` while nobody is signed in."""
    earlier: tuple[StageFacts, ...] = ()
    """The services of the open ticket before this one."""
    absent: tuple[StageFacts, ...] = ()
    """No-shows of this counter that may still come back; whose grace ends first is the first."""
    queues: tuple[str, ...] = ()
    """Which queues it serves today."""
    assignment: Assignment | None = None
    """Set where these are others than the profile says."""
    elsewhere: Elsewhere | None = None
    """Where one could help; ``None`` while somebody waits here."""


class Duty(StrEnum):
    """What a display does for the ears of its zones."""

    SPEAKS = "speaks"
    SECOND = "second"
    """Another display speaks there; this one takes over when that one ends."""
    SHOWS = "shows"
    """One display speaks in one zone: one of several zones only shows."""


@dataclass(frozen=True, slots=True)
class OpenDisplay:
    """A display that is open. ``silence``: why its zone hears nothing, as its corner says it."""

    number: int
    zones: tuple[str, ...]
    screen: str | None = None
    duty: str = Duty.SHOWS
    silence: str = ""
