"""Learning once, at set-up, what a printer understands."""

from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.transports import transport_for


def probe(url: str, *, may_be_mute: bool = False) -> Capability:  # noqa: ARG001  a seam
    """Ask the printer what it can. Raises ``PrinterUrlRefused``."""
    transport_for(url)
    return UNKNOWN
