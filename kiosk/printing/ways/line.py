"""An open connection to a printer, whatever its cable; and the ways that open one.

All of them raise ``OSError`` when the printer is not there or goes away, and wait no longer than
they are told.
"""

from typing import Protocol

from kiosk.printing.sending import Deadline


class NotAPrinter(OSError):
    """Something is there that is no printer; it is left as it is."""


class PartlyAccepted(OSError):
    """The line broke, and nobody knows how much of what was last written had gone out."""


class Line(Protocol):
    """An open connection. ``seconds`` may be 0: what can be done at once."""

    @property
    def gives_back(self) -> bool:
        """Whether anything a printer says can come back."""

    def write(self, data: bytes, seconds: float) -> int:
        """Write as much as is accepted; give how many bytes, 0 when none were.

        ``OSError``: none of these bytes went out; ``PartlyAccepted``: some may have.
        """

    def read(self, seconds: float) -> bytes:
        """Give what the printer says, as soon as it says something; nothing when it is silent."""

    def settle(self, deadline: Deadline) -> None:
        """See to it that what was accepted is not lost by closing. Nothing is written after it."""

    def close(self) -> None:
        """Give the printer free."""


class Way(Protocol):
    """How to reach one printer; ``str`` names it in messages."""

    @property
    def address(self) -> str:
        """The one spelling of the printer's address, however it was typed."""

    @property
    def device(self) -> str:
        """What is there, whatever leads to it: it can have one driver."""

    @property
    def keeps_open(self) -> bool:
        """Whether its line stays open between pages."""

    @property
    def bytes_per_second(self) -> int | None:
        """What such a line carries; ``None`` when nobody knows."""

    def open(self, deadline: Deadline) -> Line:
        """Open a line."""
