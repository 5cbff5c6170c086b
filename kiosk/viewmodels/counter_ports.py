"""What an officer does at one counter, as ports: see ``ports``."""

from collections.abc import Sequence
from datetime import time
from typing import Protocol

from kiosk.queueing.facts import Called, Class, Moved, NobodyWaiting
from kiosk.queueing.hall import AtCounter, Hall
from kiosk.queueing.outcomes import Visit
from kiosk.queueing.people import BreakReason, OfficerFacts
from kiosk.queueing.pins import Pin
from kiosk.queueing.printers import ReprintReason


class MoveDesk(Protocol):
    """Moves tickets at one counter. ``typed``: a number, or the text of a slip's QR code."""

    def hold(self) -> object:
        """Set the open ticket aside."""
        ...

    def resume(self, typed: str) -> object:
        """Take up a held ticket."""
        ...

    def transfer(
        self, *, queue: str | None = None, counter: int | None = None, agency: str | None = None
    ) -> object:
        """Send the open ticket to one other line, under its number."""
        ...

    def add_service(self, service: str) -> object:
        """Plan another service for the open ticket."""
        ...

    def call_ticket(self, typed: str, reason: str) -> object:
        """Call a chosen ticket out of its turn."""
        ...

    def change_class(self, typed: str, class_: Class, reason: str) -> object:
        """Give a ticket another class."""
        ...

    def cancel(self, typed: str, reason: str) -> object:
        """End a visit wherever it stands."""
        ...

    def return_ticket(self, typed: str) -> object:
        """Let a no-show wait again."""
        ...

    def walk_in(self, service: str, class_: Class) -> object:
        """Give a number without paper to somebody at the counter."""
        ...

    def put_back(self) -> object:
        """Let the open ticket wait at its old place."""
        ...

    def help(self, queue: str) -> object:
        """Serve another queue, too, for the rest of the day."""
        ...

    def undo(self) -> object:
        """Take back the last act."""
        ...

    def reprint(self, typed: str, reason: ReprintReason) -> object:
        """Order a marked copy of a slip."""
        ...

    def look_up(self, typed: str) -> Visit:
        """Tell where a ticket stands."""
        ...

    def hall(self) -> Hall:
        """Read how the other lines and counters are."""
        ...


class DutyDesk(Protocol):
    """Who works at one counter. A PIN takes its time: never on the GUI thread."""

    def officers(self) -> Sequence[OfficerFacts]:
        """List who works here."""
        ...

    def sign_in(self, code: str, pin: Pin | None) -> object:
        """Begin to work at the counter; without a PIN where none is asked for."""
        ...

    def hand_over(self, code: str, pin: Pin | None) -> object:
        """Take the counter over from its officer, with the open ticket."""
        ...

    def come_over(self) -> object:
        """Sign out where the officer works, and in here.

        Only for whom ``sign_in`` or ``hand_over`` has just refused ``SignedInElsewhere``.
        """
        ...

    def sign_out(self) -> object:
        """End the shift."""
        ...

    def begin_break(self, reason: BreakReason, until: time) -> object:
        """Leave the counter until a local time of today."""
        ...

    def end_break(self) -> object:
        """Come back."""
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
