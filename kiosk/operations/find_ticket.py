"""Find a ticket by what people type, or by what a scanner reads from its slip."""

from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import StageFacts, TicketFacts
from kiosk.queueing.numbering import code_of, parse_code
from kiosk.queueing.scan_refusals import SlipForeign, SlipForged, TicketNotOfToday
from kiosk.queueing.signing import signature_holds
from kiosk.queueing.slip_code import QrFacts, read_qr
from kiosk.queueing.slip_refusals import UnknownTicket
from kiosk.storage.queries import ticket_of_day
from kiosk.storage.transaction import Transaction
from kiosk.storage.visits import standing_stage


def find_ticket(tx: Transaction, typed: str) -> TicketFacts:
    """Find a ticket of today by its number (``a-012``) or by the text of its slip's QR code.

    A slip must be ours, unchanged and of today: each is refused with words of its own.
    """
    scanned = read_qr(typed)
    if scanned is not None:
        _refuse_false(tx, scanned)
    code = parse_code(scanned.code if scanned else typed)
    today = business_day(tx.now, tx.profile.office.timezone)
    found = ticket_of_day(tx.connection, today, *code) if code else None
    if found is None:
        raise UnknownTicket(code_of(*code) if code else typed)
    return found


def find_stage(tx: Transaction, typed: str) -> StageFacts:
    """Find the stage that a ticket of today stands in, or that it ended with."""
    return standing_stage(tx.connection, find_ticket(tx, typed))


def _refuse_false(tx: Transaction, scanned: QrFacts) -> None:
    if scanned.office != tx.profile.office.code:
        raise SlipForeign(scanned.code, scanned.office)
    signed = (scanned.ticket, scanned.business_day, scanned.code, scanned.signature)
    if not signature_holds(tx.key, *signed):
        raise SlipForged(scanned.code)
    if scanned.business_day != business_day(tx.now, tx.profile.office.timezone):
        raise TicketNotOfToday(scanned.code, scanned.business_day)
