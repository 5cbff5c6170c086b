"""Looking at a printer: after trouble at once, at rest every few seconds. Only changes are kept."""

from collections.abc import Callable
from time import monotonic
from typing import Protocol

from kiosk.printing.sending import CutShort, NotSent, Sent
from kiosk.printing.talking.status import PrinterStatus
from kiosk.queueing.printers import PrinterSaid

LOOK_SECONDS = 5.0
"""Between two looks at a printer that rests."""


class Looked(Protocol):
    """A printer that can be looked at."""

    def look(self) -> PrinterStatus | None:
        """Ask the printer for its state, printing nothing; ``None``: it is there, cannot tell."""


class Looking:
    """What one printer says, as far as it was kept.

    ``keep`` gets each change; one that could not be kept is found again by the next look.
    """

    def __init__(self, printer: Looked, keep: Callable[[PrinterSaid | None], None]) -> None:
        self._printer, self._keep = printer, keep
        self._kept: PrinterSaid | None = None
        self._due = 0.0

    def look_if_due(self) -> None:
        """Look if the last look is a while ago."""
        if monotonic() >= self._due:
            self.look()

    def look_after(self, sent: Sent) -> None:
        """Look at once when a slip did not go well, or went well in spite of what was said."""
        was_in_trouble = self._kept is not None and self._kept.alarm is not None
        if isinstance(sent, NotSent | CutShort) or was_in_trouble:
            self.look()

    def look(self) -> None:
        """Ask the printer, and keep what has changed."""
        self._due = monotonic() + LOOK_SECONDS
        said = said_by(self._printer.look())
        if said != self._kept:
            self._keep(said)
            self._kept = said

    def leave(self) -> None:
        """Nobody looks at the printer any more: what it said last is no news."""
        if self._kept is not None:
            self._keep(None)
            self._kept = None


def said_by(status: PrinterStatus | None) -> PrinterSaid:
    """Put what a printer said into plain words."""
    if status is None:
        return PrinterSaid()
    return PrinterSaid(status.paper.value, status.cover.value, status.online, status.error.value)
