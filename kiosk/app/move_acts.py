"""The moves beyond the daily four, each as one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.app.acts import Acts
from kiosk.operations import (
    add_service,
    call_ticket,
    cancel,
    change_class,
    close_counter,
    hold,
    look_up,
    resume_ticket,
    return_ticket,
    transfer,
    undo_move,
    walk_in,
)
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import Called, Class, Moved
from kiosk.queueing.outcomes import Closed, Joined, Planned, Undone, Visit
from kiosk.queueing.places import Place
from kiosk.queueing.profile import Profile
from kiosk.storage.connection import Connection
from kiosk.storage.transaction import Transaction

DoneT = TypeVar("DoneT")


@dataclass(frozen=True, slots=True)
class Reading:
    """An office at one moment, to be asked and not changed."""

    connection: Connection
    profile: Profile
    now: int
    key: bytes


class MoveActs:
    """What is done with tickets at the counters of one office.

    ``typed`` is a number of today as people type it, or the text of its slip's QR code. A move that
    needs no counter may name one: there it can be undone.
    """

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def hold(self, counter: int) -> Moved:
        """Set the open ticket aside."""
        return self._act(lambda tx: hold.hold(tx, counter))

    def resume(self, counter: int, typed: str) -> Moved:
        """Take up a held ticket."""
        return self._act(lambda tx: resume_ticket.resume_ticket(tx, counter, typed))

    def transfer(
        self, counter: int, target: Target, place: Place | None = None, reason: str | None = None
    ) -> Joined:
        """Send the open ticket to another line, under its number."""
        return self._act(lambda tx: transfer.transfer(tx, counter, target, place, reason))

    def add_service(self, counter: int, service: str) -> Planned:
        """Plan another service for the open ticket."""
        return self._act(lambda tx: add_service.add_service(tx, counter, service))

    def call_ticket(self, counter: int, typed: str, reason: str) -> Called:
        """Call a chosen ticket out of its turn."""
        return self._act(lambda tx: call_ticket.call_ticket(tx, counter, typed, reason))

    def change_class(
        self, typed: str, class_: Class, reason: str, counter: int | None = None
    ) -> Moved:
        """Give a ticket another class."""
        return self._act(lambda tx: change_class.change_class(tx, typed, class_, reason, counter))

    def cancel(self, typed: str, reason: str, counter: int | None = None) -> Moved:
        """End a visit wherever it stands."""
        return self._act(lambda tx: cancel.cancel(tx, typed, reason, counter))

    def return_ticket(self, typed: str, counter: int | None = None) -> Joined:
        """Let a no-show wait again."""
        return self._act(lambda tx: return_ticket.return_ticket(tx, typed, counter))

    def walk_in(self, counter: int, service: str, class_: Class = Class.REGULAR) -> Moved | Joined:
        """Give a number without paper to somebody at a counter."""
        return self._act(lambda tx: walk_in.walk_in(tx, counter, service, class_))

    def close(self, counter: int) -> Closed:
        """Put the open ticket back into its line."""
        return self._act(lambda tx: close_counter.close_counter(tx, counter))

    def undo(self, counter: int) -> Undone:
        """Take back the last act at a counter."""
        return self._act(lambda tx: undo_move.undo_move(tx, counter))

    def look_up(self, typed: str) -> Visit:
        """Tell where a ticket stands, with all its services so far."""
        acts, database = self._acts, self._acts.database
        with database.read() as connection:
            profile = database.profile_in_force(connection)
            return look_up.look_up(Reading(connection, profile, acts.clock(), database.key), typed)

    def _act(self, operation: Callable[[Transaction], DoneT]) -> DoneT:
        with self._acts.writing() as tx:
            return operation(tx)
