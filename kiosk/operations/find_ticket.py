"""Find a ticket by what people type, or by what a scanner reads from its slip."""

from typing import Protocol

from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import StageFacts, TicketFacts
from kiosk.queueing.numbering import code_of
from kiosk.queueing.profile import Profile
from kiosk.queueing.scan_refusals import NoTicketCode, SlipForeign, SlipForged, TicketNotOfToday
from kiosk.queueing.signing import signature_holds
from kiosk.queueing.slip_code import QrFacts, code_in, read_qr
from kiosk.queueing.slip_refusals import UnknownTicket
from kiosk.storage.connection import Connection
from kiosk.storage.queries import ticket_of_day
from kiosk.storage.visits import standing_stage


class Office(Protocol):
    """What a ticket is looked for in: a writing transaction, or one that only reads."""

    @property
    def connection(self) -> Connection:
        """The transaction of the database."""

    @property
    def profile(self) -> Profile:
        """The profile in force."""

    @property
    def now(self) -> int:
        """The instant of the question."""

    @property
    def key(self) -> bytes:
        """The office's secret, which signs its slips."""


def find_ticket(office: Office, typed: str) -> TicketFacts:
    """Find a ticket of today by its number (``a-012``) or by the text of its slip's QR code.

    A slip must be ours, unchanged and of today: each is refused with words of its own.
    """
    scanned = read_qr(typed)
    if scanned is not None:
        _refuse_false(office, scanned)
    code = code_in(typed)
    if code is None:
        raise NoTicketCode
    today = business_day(office.now, office.profile.office.timezone)
    found = ticket_of_day(office.connection, today, *code)
    if found is None:
        raise UnknownTicket(code_of(*code))
    return found


def find_stage(office: Office, typed: str) -> StageFacts:
    """Find the stage that a ticket of today stands in, or that it ended with."""
    return standing_stage(office.connection, find_ticket(office, typed))


def _refuse_false(office: Office, scanned: QrFacts) -> None:
    if scanned.office != office.profile.office.code:
        raise SlipForeign(scanned.code, scanned.office)
    signed = (scanned.ticket, scanned.business_day, scanned.code, scanned.signature)
    if not signature_holds(office.key, *signed):
        raise SlipForged(scanned.code)
    if scanned.business_day != business_day(office.now, office.profile.office.timezone):
        raise TicketNotOfToday(scanned.code, scanned.business_day)
