"""What a window needs from outside, as callables: it does not know where its hall lives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kiosk.queueing.facts import Called, Moved, NobodyWaiting, Taken, Wish
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.print_jobs import PrintJob
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate, english
from kiosk.viewmodels.counter_ports import DutyDesk, MoveDesk

ResultT = TypeVar("ResultT")


class Jobs(Protocol):
    """Work off the GUI thread. ``done`` and ``failed`` are called on the GUI thread, in order."""

    def run(
        self,
        work: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Queue ``work``; exactly one of ``done`` and ``failed`` follows."""
        ...


@dataclass(frozen=True)
class Surroundings:
    """What every window is given: the office as published, the time, and the languages.

    ``use_language`` installs the translations of one language in the whole process and
    retranslates the QML; ``translate`` then speaks it. ``now`` gives an instant.
    """

    profile: Profile
    demo: bool
    now: Callable[[], int]
    translate: Translate
    use_language: Callable[[str], None]
    jobs: Jobs
    speaking: Callable[[str], Translate] = lambda _language: english
    """Gives the words of one language beside those of the moment."""


@dataclass(frozen=True)
class TakenSlip:
    """A ticket just taken and what its page shows besides: the text of the QR, its signature."""

    taken: Taken
    qr: str
    signature: str


class TicketDesk(Protocol):
    """What the dispenser does. Runs off the GUI thread; refusals are raised."""

    @property
    def printers(self) -> tuple[str, ...]:
        """The URLs of its printers, in the order in which they are tried."""
        ...

    def take(self, wish: Wish) -> TakenSlip:
        """Take a ticket with a slip; repeating a request id gives the same ticket."""
        ...

    def slip(self, job: int) -> PrintJob:
        """Look how far the slip is."""
        ...


class CounterDesk(Protocol):
    """What an officer does at one counter. Runs off the GUI thread; refusals are raised."""

    @property
    def moves(self) -> MoveDesk:
        """The moves beyond the daily four."""
        ...

    @property
    def duty(self) -> DutyDesk:
        """Who works there."""
        ...

    def call(self) -> Called | NobodyWaiting:
        """Call the next ticket."""
        ...

    def finish_and_call(self) -> Called | NobodyWaiting:
        """Finish the open ticket and call the next, as one act."""
        ...

    def recall(self) -> Called:
        """Call the open ticket again."""
        ...

    def start(self) -> Moved:
        """Begin to serve the called ticket."""
        ...

    def finish(self) -> Moved:
        """Finish serving."""
        ...

    def no_show(self) -> Moved:
        """Close the called ticket because nobody came."""
        ...

    def slip_came_out(self, job: int) -> object:
        """Record that somebody saw a slip whose outcome was unknown."""
        ...

    def print_copy(self, job: int) -> object:
        """Order a marked copy in place of such a slip."""
        ...

    def change_roll(self, printer: str) -> object:
        """Record that somebody put a new roll into a printer."""
        ...

    def look(self) -> AtCounter:
        """Read the counter's snapshot."""
        ...
