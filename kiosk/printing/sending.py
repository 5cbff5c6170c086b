"""What is known after sending: the outcomes, and the deadline they keep.

A ``reason`` begins with the word of its ``Trouble``, so that a window can say it in the person's
language (``trouble.trouble_in``); what follows is for the log.
"""

from dataclasses import dataclass
from enum import StrEnum
from time import monotonic

from kiosk.queueing.print_jobs import Slip

DEADLINE_SECONDS = 8.0
"""From opening the printer to its last byte."""

LATE = "deadline passed"


class Promise(StrEnum):
    """What will be known of a slip that a printer took."""

    CONFIRMATION = "confirmation"
    """That it is on paper: ``Printed``."""
    STATUS = "status"
    """That the printer was well before and after it: ``Delivered``."""
    NOTHING = "nothing"
    """That its bytes were accepted: ``Delivered``, too."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The printer has said that all of it is on paper."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The printer's side accepted every byte. Nobody has seen the paper: unverified."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Not one byte of the page was accepted: it is safe to try again."""

    reason: str


@dataclass(frozen=True, slots=True)
class CutShort:
    """``sent_bytes`` were accepted, then sending failed or the printer told of trouble.

    Whether the slip came out is unknown, and a second try might print it twice.
    """

    sent_bytes: int
    reason: str


Sent = Printed | Delivered | NotSent | CutShort


def failed(sent_bytes: int, reason: object) -> NotSent | CutShort:
    """Tell what a failure after ``sent_bytes`` means."""
    return CutShort(sent_bytes, str(reason)) if sent_bytes else NotSent(str(reason))


def state_of(sent: Sent) -> tuple[Slip, str | None]:
    """Give the state of the print job after an outcome, and what to remember of it."""
    if isinstance(sent, Printed):
        return Slip.CONFIRMED, None
    if isinstance(sent, Delivered):
        return Slip.SENT_UNVERIFIED, None
    if isinstance(sent, NotSent):
        return Slip.NOT_SENT, sent.reason
    return Slip.UNKNOWN, f"{sent.reason} (after {sent.sent_bytes} bytes)"


class Deadline:
    """A moment on the monotonic clock: it does not move when someone sets the time."""

    def __init__(self, seconds: float) -> None:
        self._ends = monotonic() + seconds

    def left(self) -> float:
        """Seconds left; raises ``TimeoutError`` when there are none."""
        left = self.remaining()
        if not left:
            raise TimeoutError(LATE)
        return left

    def remaining(self) -> float:
        """Seconds left; 0 when there are none."""
        return max(0.0, self._ends - monotonic())

    def within(self, seconds: float) -> "Deadline":
        """Give an earlier moment, ``seconds`` from now; never a later one."""
        return Deadline(min(seconds, self.remaining()))
