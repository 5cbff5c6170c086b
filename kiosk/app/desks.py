"""What windows may do, each as one act: the ports of the view models over the office."""

from collections.abc import Callable

from kiosk.app.acts import Acts
from kiosk.app.counter_desk import DutyDeskHere, MoveDeskHere
from kiosk.app.printer_acts import PrinterActs
from kiosk.operations.reprint_slip import Reprinted
from kiosk.queueing.facts import Called, Moved, NobodyWaiting, Wish
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.print_jobs import PrintJob
from kiosk.queueing.printers import PrinterFacts, ReprintReason
from kiosk.queueing.signing import ticket_signature
from kiosk.queueing.slip_code import qr_content
from kiosk.viewmodels.ports import TakenSlip


class TicketDeskHere:
    """Takes tickets in this machine's office, with slips; says so with ``taken``.

    ``printers``: the URLs to print on, tried in this order; without one nothing is printed.
    """

    def __init__(
        self, acts: Acts, office: str, printers: tuple[str, ...], taken: Callable[[], None]
    ) -> None:
        self._acts = acts
        self._office = office
        self.printers = printers
        self._taken = taken

    def take(self, wish: Wish) -> TakenSlip:
        """Take a ticket; repeating a request id gives the same."""
        taken = self._acts.take(wish.on(self.printers))
        self._taken()
        ticket = taken.ticket
        key = self._acts.database.key
        signature = ticket_signature(key, ticket.id, ticket.business_day, ticket.code)
        return TakenSlip(taken, qr_content(ticket, self._office, signature), signature)

    def slip(self, job: int) -> PrintJob:
        """Look how far the slip is."""
        return self._acts.print_job(job)


class CounterDeskHere:
    """Works at one counter of this machine's office."""

    def __init__(self, acts: Acts, counter: int) -> None:
        self._acts = acts
        self._paper = PrinterActs(acts)
        self._counter = counter
        self.moves = MoveDeskHere(acts, counter)
        self.duty = DutyDeskHere(acts, counter)

    def call(self) -> Called | NobodyWaiting:
        """Call the next ticket."""
        return self._acts.call(self._counter)

    def finish_and_call(self) -> Called | NobodyWaiting:
        """Finish the open ticket and call the next, as one act."""
        return self._acts.finish_and_call(self._counter)

    def recall(self) -> Called:
        """Call the open ticket again."""
        return self._acts.recall(self._counter)

    def start(self) -> Moved:
        """Begin to serve the called ticket."""
        return self._acts.start(self._counter)

    def finish(self) -> Moved:
        """Finish serving."""
        return self._acts.finish(self._counter)

    def no_show(self) -> Moved:
        """Close the called ticket because nobody came."""
        return self._acts.no_show(self._counter)

    def slip_came_out(self, job: int) -> PrintJob:
        """Record that somebody saw a slip whose outcome was unknown."""
        return self._paper.resolve_as_printed(job)

    def print_copy(self, job: int) -> Reprinted:
        """Order a marked copy in place of such a slip."""
        return self._paper.resolve_by_reprint(job, ReprintReason.UNKNOWN_OUTCOME)

    def change_roll(self, printer: str) -> PrinterFacts:
        """Record that somebody put a new roll into a printer."""
        return self._paper.change_roll(printer)

    def look(self) -> AtCounter:
        """Read the counter's snapshot."""
        return self._acts.at_counter(self._counter)
