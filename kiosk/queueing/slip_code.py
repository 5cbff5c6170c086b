"""The text of a slip's QR code, to be written and to be read by a scanner.

It says what an officer would read aloud, then what proves it: ``A012 2026-11-24 MPP-PSR 4711
7K2M-9QAF``. No personal data.
"""

import re
from dataclasses import dataclass

from kiosk.queueing.facts import TicketFacts
from kiosk.queueing.numbering import parse_code

_CONTENT = re.compile(
    r"(?P<code>[A-Z]{1,2}[0-9]{3,6}) (?P<business_day>\d{4}-\d\d-\d\d)"
    r" (?P<office>[A-Za-z0-9._-]{1,40}) (?P<ticket>[0-9]{1,19})"
    r" (?P<signature>[0-9A-Z]{4}-[0-9A-Z]{4})"
)


@dataclass(frozen=True, slots=True)
class QrFacts:
    """What a QR code claims about a ticket; only the signature makes it true."""

    code: str
    business_day: str
    office: str
    ticket: int
    signature: str


def qr_content(ticket: TicketFacts, office: str, signature: str) -> str:
    """Write what the QR code of a ticket says."""
    return f"{ticket.code} {ticket.business_day} {office} {ticket.id} {signature}"


def code_in(typed: str) -> tuple[str, int] | None:
    """Read the queue and the number from what people type, or from a QR code's text."""
    scanned = read_qr(typed)
    return parse_code(scanned.code if scanned else typed)


def read_qr(text: str) -> QrFacts | None:
    """Read what ``qr_content`` wrote; ``None`` when it is something else."""
    match = _CONTENT.fullmatch(text.strip())
    if match is None:
        return None
    return QrFacts(
        match["code"],
        match["business_day"],
        match["office"],
        int(match["ticket"]),
        match["signature"],
    )
