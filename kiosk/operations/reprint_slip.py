"""Another slip of the same ticket: marked as a copy, with a reason, and in the journal."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.operations.find_ticket import find_ticket
from kiosk.operations.on_duty import named
from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import TicketFacts
from kiosk.queueing.journal import Kind
from kiosk.queueing.print_jobs import PrintJob
from kiosk.queueing.printers import ReprintReason, Resolution
from kiosk.queueing.slip_refusals import NoPrinter, SlipUnderWay, TicketOfAnotherDay
from kiosk.storage.print_jobs import OPEN, jobs_of, resolve
from kiosk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Reprinted:
    """A copy was ordered: number ``copy`` of the ticket's slip, as print job ``job``."""

    ticket: str
    copy: int
    reason: str
    job: int
    printer: str


@dataclass(frozen=True, slots=True)
class Where:
    """The printers for a copy, each a list tried in order: those named, or the ones used before.

    ``default`` is for a ticket that never had a slip.
    """

    named: tuple[str, ...] = ()
    default: tuple[str, ...] = ()

    def of(self, wanted: TicketFacts, jobs: Sequence[PrintJob]) -> tuple[str, ...]:
        """Choose them for a ticket whose slips so far are ``jobs``; refuse when there are none."""
        used = (jobs[-1].printer, *jobs[-1].fallbacks) if jobs else self.default
        chosen = self.named or used
        if not chosen:
            raise NoPrinter(wanted.code)
        return chosen


def reprint_ticket(
    tx: Transaction, typed: str, reason: ReprintReason, where: Where | None = None
) -> Reprinted:
    """Order a copy for a ticket of today by its number, or by the QR code of a slip of it."""
    return reprint(tx, find_ticket(tx, typed), reason, where)


def reprint(
    tx: Transaction, wanted: TicketFacts, reason: ReprintReason, where: Where | None = None
) -> Reprinted:
    """Order a copy, by default where the ticket's last slip was printed.

    Whether earlier slips of the ticket came out is nobody's question any more.
    """
    _refuse_another_day(tx, wanted)
    jobs = jobs_of(tx.connection, wanted.id)
    under_way = next((job for job in jobs if job.state in OPEN), None)
    if under_way is not None:
        raise SlipUnderWay(wanted.code, under_way.id)
    printer, *fallbacks = (where or Where()).of(wanted, jobs)
    copy = max([0, *(job.copy for job in jobs)]) + 1
    data = {
        "ticket": wanted.id,
        "code": wanted.code,
        "copy": copy,
        "reason": reason.value,
        "printer": printer,
        "fallbacks": " ".join(fallbacks) or None,
    }
    instead_of = [job.id for job in jobs if job.is_unresolved]
    event = tx.record(Kind.SLIP_REPRINTED, {**data, "instead_of": instead_of, **named(tx)})
    for job in instead_of:
        resolve(tx.connection, job, Resolution.REPRINTED)
    return Reprinted(wanted.code, copy, reason.value, event.seq, printer)


def _refuse_another_day(tx: Transaction, wanted: TicketFacts) -> None:
    if wanted.business_day != business_day(tx.now, tx.profile.office.timezone):
        raise TicketOfAnotherDay(wanted.code, wanted.business_day)
