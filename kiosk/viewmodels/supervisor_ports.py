"""What a supervisor's window needs from outside."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.queueing.announcements import Subject
from kiosk.queueing.pins import Pin


@dataclass(frozen=True, slots=True)
class Supervising:
    """Who has signed in: ``id`` names them in every act; ``None`` where nobody signs in."""

    id: int | None = None
    name: str = ""


class SupervisorDesk(Protocol):
    """What a supervisor does. ``by`` is who acts. Runs off the GUI thread; refusals are raised."""

    def sign_in(self, code: str, pin: Pin | None) -> Supervising:
        """Give who a code and a PIN are, if they may watch the hall; without a PIN, by the code."""
        ...

    def close_queue(self, by: Supervising, queue: str, words: str) -> object:
        """Give no numbers of a queue, with words for the citizens."""
        ...

    def open_queue(self, by: Supervising, queue: str) -> object:
        """Give a queue's numbers again."""
        ...

    def serve(self, by: Supervising, counter: int, queues: Sequence[str]) -> object:
        """Let a counter serve these queues today; none: those of the profile."""
        ...

    def announce(self, by: Supervising, subject: Subject, zones: Sequence[str]) -> object:
        """Have a message said in some zones, or in all of them."""
        ...

    def begin_evacuation(self, by: Supervising, words: str) -> object:
        """Ask everybody to leave."""
        ...

    def end_evacuation(self, by: Supervising) -> object:
        """Call the evacuation off."""
        ...

    def change_roll(self, by: Supervising, printer: str) -> object:
        """Record that somebody put a new roll into a printer."""
        ...

    def slip_came_out(self, by: Supervising, job: int) -> object:
        """Record that somebody saw a slip whose outcome was unknown."""
        ...

    def print_copy(self, by: Supervising, job: int) -> object:
        """Order a marked copy in place of such a slip."""
        ...

    def confirm_clock(self, by: Supervising) -> object:
        """Let the journal go on from a clock that stands before its last act."""
        ...
