"""Slips to print: what is known of each."""

from dataclasses import dataclass
from enum import StrEnum


class Slip(StrEnum):
    """What is known about a printed slip (see ``docs/printing.md``)."""

    QUEUED = "queued"
    SENDING = "sending"
    CONFIRMED = "confirmed"
    SENT_UNVERIFIED = "sent_unverified"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A slip to print. ``state`` is a ``Slip``; times are instants; ``copy`` counts reprints.

    ``detail``: what went wrong last. ``resolution``: what a person found out of an unknown slip.
    """

    id: int
    ticket: int
    state: str
    printer: str
    created_at: int
    language: str
    ahead: int
    detail: str | None = None
    code: str = ""
    copy: int = 0
    reason: str | None = None
    fallbacks: tuple[str, ...] = ()
    resolution: str | None = None

    @property
    def is_tried(self) -> bool:
        """Some printer was tried in vain, and it is not over yet."""
        return self.state == Slip.QUEUED and self.detail is not None

    @property
    def is_unresolved(self) -> bool:
        """Nobody knows yet whether the slip came out."""
        return self.state == Slip.UNKNOWN and self.resolution is None
