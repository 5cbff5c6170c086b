"""Printers as the office knows them: what they said last, how much paper is left, what is wrong.

Plain values only, for these facts are stored and sent: ``printing.status`` reads a printer's bits.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

LOW = 0.1
"""The part of a roll from which on it is called low, where no sensor tells."""

ROLL_MM = {80: 80_000, 58: 30_000}
"""The usual length of a new roll, by the width of the paper; both in millimetres."""


class ReprintReason(StrEnum):
    """Why a ticket gets another slip."""

    UNKNOWN_OUTCOME = "unknown_outcome"
    NOT_PRINTED = "not_printed"
    JAMMED = "jammed"
    UNREADABLE = "unreadable"
    LOST_BY_CITIZEN = "lost_by_citizen"


class Resolution(StrEnum):
    """What a person found out about a slip whose outcome was unknown."""

    PRINTED = "printed"
    REPRINTED = "reprinted"


class Alarm(StrEnum):
    """What somebody should see to at a printer; all but ``PAPER_LOW`` stop it."""

    COVER_OPEN = "cover_open"
    PAPER_OUT = "paper_out"
    FORBIDDEN = "forbidden"
    """This program may not open it."""
    FOREIGN = "foreign"
    """Something is there that is no printer."""
    ERROR = "error"
    OFFLINE = "offline"
    PAPER_LOW = "paper_low"


@dataclass(frozen=True, slots=True)
class PrinterSaid:
    """What a printer said of itself; ``unknown`` and ``None`` are what it did not say.

    ``paper``: ok, near_end, out. ``cover``: closed, open. ``error``: none, or what is broken;
    ``forbidden`` and ``foreign``: it could not be opened, or is no printer.
    """

    paper: str = "unknown"
    cover: str = "unknown"
    online: bool | None = None
    error: str = "unknown"

    @property
    def alarm(self) -> Alarm | None:
        """What to see to first: an open cover and a missing roll also make a printer offline."""
        found = {
            Alarm.COVER_OPEN: self.cover == "open",
            Alarm.PAPER_OUT: self.paper == "out",
            Alarm.FORBIDDEN: self.error == "forbidden",
            Alarm.FOREIGN: self.error == "foreign",
            Alarm.ERROR: self.error not in ("none", "unknown"),
            Alarm.OFFLINE: self.online is False,
            Alarm.PAPER_LOW: self.paper == "near_end",
        }
        return next((alarm for alarm, holds in found.items() if holds), None)


SILENT = PrinterSaid()
"""It has said nothing."""


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """A printer of this office. ``used_mm`` of the ``roll_mm`` are gone since the roll was changed.

    ``said_at``: since when ``said`` holds; ``None`` while nobody drives the printer.
    """

    url: str
    name: str
    said: PrinterSaid = SILENT
    said_at: int | None = None
    probed_at: int | None = None
    used_mm: int = 0
    roll_mm: int = ROLL_MM[80]
    roll_changed_at: int | None = None
    paused_at: int | None = None
    """Since when the dispensers that print here first rest, and the words for it."""
    pause_words: str = ""

    @property
    def paper(self) -> str:
        """How much paper is left: by its sensor; without one, low is counted and the rest unknown.

        Nobody can count that a roll is at its end: the next one may be a longer one.
        """
        if self.said.paper != "unknown":
            return self.said.paper
        return "near_end" if self.used_mm >= (1 - LOW) * self.roll_mm else "unknown"

    @property
    def is_paper_counted(self) -> bool:
        """The paper is low by our count of millimetres; no sensor said so."""
        return self.said.paper == "unknown" and self.paper == "near_end"


@dataclass(frozen=True, slots=True)
class UnknownSlip:
    """A slip of today of which nobody knows yet whether it came out."""

    job: int
    ticket: str
    printer: str
    ended_at: int
    detail: str | None


@dataclass(frozen=True, slots=True)
class PaperState:
    """All that a window says about paper."""

    printers: tuple[PrinterFacts, ...] = ()
    unknown: tuple[UnknownSlip, ...] = ()


NOTHING_KNOWN = PaperState()
"""No printer, and no slip to ask about."""


def name_of(url: str) -> str:
    """Call a printer by its address until somebody gives it a name: ``192.168.1.50``, ``lp0``."""
    _scheme, _, address = url.partition(":")
    place, _, _options = address.partition("?")
    return place.rstrip("/").rpartition("/")[2].removesuffix(":9100") or url


def alarm_of(printer: PrinterFacts) -> Alarm | None:
    """Name what to see to first at a printer; low paper may be counted."""
    return printer.said.alarm or (Alarm.PAPER_LOW if printer.paper == "near_end" else None)


def stopped_by(printers: Iterable[PrinterFacts]) -> Alarm | None:
    """Tell why none of these printers prints now; ``None`` as long as one of them may."""
    alarms = [alarm_of(printer) for printer in printers]
    if any(alarm in (None, Alarm.PAPER_LOW) for alarm in alarms):
        return None
    return next(iter(alarms), None)
