"""What is done at one counter beyond the daily four: the port of its window over the office."""

from kiosk.app.acts import Acts
from kiosk.app.counter_acts import CounterActs
from kiosk.app.move_acts import MoveActs
from kiosk.app.printer_acts import PrinterActs
from kiosk.operations.reprint_slip import Reprinted
from kiosk.operations.serve_queues import Serving
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import Called, Class, Moved
from kiosk.queueing.hall import Hall
from kiosk.queueing.outcomes import Closed, Joined, Planned, Undone, Visit
from kiosk.queueing.printers import ReprintReason


class MoveDeskHere:
    """Moves tickets at one counter of this machine's office."""

    def __init__(self, acts: Acts, counter: int) -> None:
        self._acts, self._counter = acts, counter
        self._moves = MoveActs(acts)

    def hold(self) -> Moved:
        """Set the open ticket aside."""
        return self._moves.hold(self._counter)

    def resume(self, typed: str) -> Moved:
        """Take up a held ticket."""
        return self._moves.resume(self._counter, typed)

    def transfer(
        self, *, queue: str | None = None, counter: int | None = None, agency: str | None = None
    ) -> Joined:
        """Send the open ticket to one other line, under its number."""
        return self._moves.transfer(self._counter, Target(queue, counter, agency))

    def add_service(self, service: str) -> Planned:
        """Plan another service for the open ticket."""
        return self._moves.add_service(self._counter, service)

    def call_ticket(self, typed: str, reason: str) -> Called:
        """Call a chosen ticket out of its turn."""
        return self._moves.call_ticket(self._counter, typed, reason)

    def change_class(self, typed: str, class_: Class, reason: str) -> Moved:
        """Give a ticket another class."""
        return self._moves.change_class(typed, class_, reason, self._counter)

    def cancel(self, typed: str, reason: str) -> Moved:
        """End a visit wherever it stands."""
        return self._moves.cancel(typed, reason, self._counter)

    def return_ticket(self, typed: str) -> Joined:
        """Let a no-show wait again."""
        return self._moves.return_ticket(typed, self._counter)

    def walk_in(self, service: str, class_: Class) -> Moved | Joined:
        """Give a number without paper to somebody at the counter."""
        return self._moves.walk_in(self._counter, service, class_)

    def put_back(self) -> Closed:
        """Let the open ticket wait at its old place."""
        return self._moves.close(self._counter)

    def help(self, queue: str) -> Serving:
        """Serve another queue, too, for the rest of the day."""
        return CounterActs(self._acts).help(self._counter, queue)

    def undo(self) -> Undone:
        """Take back the last act."""
        return self._moves.undo(self._counter)

    def reprint(self, typed: str, reason: ReprintReason) -> Reprinted:
        """Order a marked copy of a slip, where its last one was printed."""
        return PrinterActs(self._acts).reprint(typed, reason)

    def look_up(self, typed: str) -> Visit:
        """Tell where a ticket stands."""
        return self._moves.look_up(typed)

    def hall(self) -> Hall:
        """Read how the other lines and counters are."""
        return self._acts.hall()
