"""What a window needs from outside, as callables: it does not know where its hall lives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kiosk.queueing.facts import Taken, Wish
from kiosk.queueing.print_jobs import PrintJob
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate, english

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
