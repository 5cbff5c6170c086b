"""What a dispenser does, each as one act: the port of its window over the office."""

from collections.abc import Callable

from kiosk.app.acts import Acts
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import PrintJob
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
