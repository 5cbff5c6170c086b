"""The QR code of a slip: what it says, and its modules.

It says what an officer would read aloud, then what proves it: ``A012 2026-11-24 MPP-PSR 4711
7K2M-9QAF``. Spaces, digits and capitals stay in QR's compact alphanumeric mode. No personal data.
Level Q: it is read although three columns of the printer's head are dead.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.queueing.facts import TicketFacts

if TYPE_CHECKING:
    from qrcode.main import QRCode

QUIET_ZONE = 4
"""White modules that the standard wants on each side (ISO/IEC 18004)."""

_LARGEST_MODULE = 7
"""Dots per module: 0.88 mm at 203 dpi, read easily by a simple phone; below 5 most fail.

The longest content (an office's code of 40 letters, the largest ids) is 49 modules wide and gets 6.
"""

_CONTENT = re.compile(
    r"(?P<code>[A-Z]{1,2}[0-9]{3,6}) (?P<business_day>\d{4}-\d\d-\d\d)"
    r" (?P<office>[A-Za-z0-9._-]{1,40}) (?P<ticket>[0-9]{1,19})"
    r" (?P<signature>[0-9A-Z]{4}-[0-9A-Z]{4})"
)

Matrix = tuple[tuple[bool, ...], ...]


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


def module_dots(modules: int, dots: int) -> int:
    """Find the dots per module so that the code and its quiet zone fit into ``dots``."""
    return max(1, min(_LARGEST_MODULE, dots // (modules + 2 * QUIET_ZONE)))


@lru_cache(maxsize=64)
def modules_of(content: str) -> int:
    """Count the modules on a side at level Q, without drawing them (a tenth of the time)."""
    version: int = _code(content).best_fit()
    return 17 + 4 * version


@lru_cache(maxsize=16)
def matrix_of(content: str) -> Matrix:
    """Draw the modules at level Q, without the quiet zone; ``True`` is black."""
    code = _code(content)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def _code(content: str) -> "QRCode[object]":
    # With Pillow 60 ms to import: late, as only a slip needs it.
    from qrcode.constants import ERROR_CORRECT_Q  # noqa: PLC0415
    from qrcode.main import QRCode  # noqa: PLC0415

    code: QRCode[object] = QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(content)
    return code
