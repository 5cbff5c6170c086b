"""Ways to a printer: bytes go out under a deadline, and the outcome says what is known.

``NotSent`` means that not one byte was accepted: it is safe to try again. ``CutShort`` means that
some were: whether the slip came out is unknown, and a second try might print it twice.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import SplitResult, unquote, urlsplit

from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.device import Device
from kiosk.printing.page import Page
from kiosk.printing.sending import Delivered, Sent
from kiosk.printing.status import PrinterStatus
from kiosk.printing.tcp import Tcp
from kiosk.queueing.refusals import Refusal, Translate

TCP_PORT = 9100
"""Where printers listen for raw bytes."""

Printed = Callable[[Page], None]


class Transport(Protocol):
    """A printer of one's own, to which one page at a time is sent."""

    def send(self, page: Page) -> Sent:
        """Send a whole page within the deadline; never raises for what a printer may do."""

    def look(self) -> PrinterStatus | None:
        """Ask the printer for its state, printing nothing; ``None``: it is there, cannot tell."""

    def close(self) -> None:
        """Give the printer free. It may be used again."""


@dataclass
class PrinterUrlRefused(Refusal):
    """The address of the printer is not one that is understood."""

    url: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "“{url}” is not the address of a printer. Use tcp://HOST:9100 for a printer on the "
            "network, file:///dev/usb/lp0 for one on a cable, or virtual: for none.",
        ).format(url=self.url)


class VirtualPrinter:
    """No printer: keeps the pages, and shows each to whoever asked for it."""

    def __init__(self, printed: Printed | None = None) -> None:
        self.pages: list[Page] = []
        self._printed = printed

    def send(self, page: Page) -> Sent:
        """Keep the page. A demo runs for days, so only the last hundred stay."""
        self.pages = [*self.pages[-99:], page]
        if self._printed is not None:
            self._printed(page)
        return Delivered()

    def look(self) -> PrinterStatus | None:
        """Nothing can be wrong with it."""
        return None

    def close(self) -> None:
        """Nothing is open."""


def transport_for(
    url: str,
    printed: Printed | None = None,
    capability: Capability = UNKNOWN,  # noqa: ARG001  a seam
) -> Transport:
    """Choose the transport by URL; ``printed`` is told of each page of a ``virtual:`` printer."""
    try:
        parts = urlsplit(url)
        port = parts.port or TCP_PORT
    except ValueError as problem:
        raise PrinterUrlRefused(url) from problem
    transport: Transport | None = None
    if parts.scheme == "tcp" and parts.hostname and not _goes_on(parts):
        transport = Tcp(parts.hostname, port)
    elif parts.scheme == "file" and not parts.netloc and parts.path.startswith("/"):
        transport = Device(unquote(parts.path))
    elif url == "virtual:":
        transport = VirtualPrinter(printed)
    if transport is None:
        raise PrinterUrlRefused(url)
    return transport


def _goes_on(parts: SplitResult) -> bool:
    return bool(parts.path.strip("/") or parts.query or parts.fragment or parts.username)
