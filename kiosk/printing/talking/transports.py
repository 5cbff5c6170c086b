"""Ways to a printer, by their address; and what every one of them can be asked."""

from collections.abc import Callable
from typing import Protocol

from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import Delivered, Promise, Sent
from kiosk.printing.talking.printer import Printer
from kiosk.printing.talking.status import PrinterStatus
from kiosk.printing.ways.choosing import VIRTUAL, way_to

Printed = Callable[[Page], None]


class Transport(Protocol):
    """A printer of one's own, used by one thread: one page or question at a time."""

    @property
    def promise(self) -> Promise:
        """What is known of a slip that it took."""

    def send(self, page: Page) -> Sent:
        """Send a whole page within the deadline; never raises for what a printer may do."""

    def look(self) -> PrinterStatus | None:
        """Ask an idle printer how it is, within a second or two. Never prints, never raises.

        Offline when it cannot be opened or falls silent; ``None``: it is there, and cannot tell.
        """

    def close(self) -> None:
        """Give the printer free. It may be used again."""


class VirtualPrinter:
    """No printer: keeps the pages, and shows each to whoever asked for it."""

    promise = Promise.NOTHING

    def __init__(self, printed: Printed | None = None) -> None:
        self.pages: list[Page] = []
        self._printed = printed

    def send(self, page: Page) -> Sent:
        """Keep the page. A demo runs for days, so only the last hundred stay."""
        self.pages = [*self.pages[-99:], page]
        if self._printed is not None:
            self._printed(page)
        return Delivered()

    def look(self) -> None:
        """Nothing can be wrong with it."""

    def close(self) -> None:
        """Nothing is open."""


def transport_for(
    url: str, capability: Capability = UNKNOWN, printed: Printed | None = None
) -> Transport:
    """Choose the transport by URL; ``printed`` is told of each page of a ``virtual:`` printer."""
    if url == VIRTUAL:
        return VirtualPrinter(printed)
    return Printer(way_to(url), capability)
