"""What a printer says about itself. What it has not said is unknown, never well.

The bits are those of ``DLE EOT n`` and ``GS a`` in Epson's ESC/POS command reference.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.printing.talking.commands import Sense

_OFFLINE = 0x08
"""``DLE EOT 1``, and the first byte of a status back."""

_COVER_OPEN, _PAPER_STOP, _ERROR = 0x04, 0x20, 0x40
"""``DLE EOT 2``."""

_MECHANICAL, _CUTTER, _UNRECOVERABLE, _PASSING = 0x04, 0x08, 0x20, 0x40
"""``DLE EOT 3``, and the second byte of a status back."""

_NEAR_END, _END = 0x0C, 0x60
"""``DLE EOT 4``."""

_BACK_COVER_OPEN, _BACK_NEAR_END, _BACK_END = 0x20, 0x03, 0x0C
"""Status back: the first byte, and the third."""


class Roll(StrEnum):
    """How much paper is left."""

    OK = "ok"
    NEAR_END = "near_end"
    OUT = "out"
    UNKNOWN = "unknown"


class Cover(StrEnum):
    """The cover over the roll."""

    CLOSED = "closed"
    OPEN = "open"
    UNKNOWN = "unknown"


class Failure(StrEnum):
    """An error of the mechanism. ``PASSING``: too hot, goes by itself.

    ``FORBIDDEN`` and ``FOREIGN`` are ours: it could not be opened, and coming back mends neither.
    """

    NONE = "none"
    CUTTER = "cutter"
    MECHANICAL = "mechanical"
    UNRECOVERABLE = "unrecoverable"
    PASSING = "passing"
    OTHER = "other"
    FORBIDDEN = "forbidden"
    FOREIGN = "foreign"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What is known now. ``online``: ``None`` when the printer has not said."""

    paper: Roll = Roll.UNKNOWN
    cover: Cover = Cover.UNKNOWN
    online: bool | None = None
    error: Failure = Failure.UNKNOWN

    @property
    def is_in_trouble(self) -> bool:
        """The printer has said that it does not print now."""
        return (
            self.paper is Roll.OUT
            or self.cover is Cover.OPEN
            or self.online is False
            or self.error not in (Failure.NONE, Failure.UNKNOWN)
        )

    @property
    def is_well(self) -> bool:
        """The printer has said of everything that it is well; paper may be low."""
        said = self.paper is not Roll.UNKNOWN and self.cover is not Cover.UNKNOWN
        whole = self.online is True and self.error is Failure.NONE
        return said and whole and not self.is_in_trouble


def status_of(answers: Mapping[Sense, int]) -> PrinterStatus:
    """Read the answers to ``DLE EOT n``; a question without an answer stays unknown."""
    printer, offline = answers.get(Sense.PRINTER), answers.get(Sense.OFFLINE)
    return PrinterStatus(
        paper=_paper(offline, answers.get(Sense.PAPER)),
        cover=_cover(offline, _COVER_OPEN),
        online=None if printer is None else not printer & _OFFLINE,
        error=_error(offline, answers.get(Sense.ERROR)),
    )


def automatic_status(bits: bytes) -> PrinterStatus:
    """Read the four bytes of an automatic status back."""
    first, second, third, _ = bits
    return PrinterStatus(
        paper=_roll(third, _BACK_NEAR_END, _BACK_END),
        cover=_cover(first, _BACK_COVER_OPEN),
        online=not first & _OFFLINE,
        error=_failure(second),
    )


def _paper(offline: int | None, paper: int | None) -> Roll:
    if offline is not None and offline & _PAPER_STOP:
        return Roll.OUT
    # "Not stopped by paper end" does not say that there is paper: only the sensor does.
    return Roll.UNKNOWN if paper is None else _roll(paper, _NEAR_END, _END)


def _roll(bits: int, near_end: int, end: int) -> Roll:
    # Either bit of a pair: a clone that sets only one of them means trouble too.
    if bits & end:
        return Roll.OUT
    return Roll.NEAR_END if bits & near_end else Roll.OK


def _cover(bits: int | None, is_open: int) -> Cover:
    if bits is None:
        return Cover.UNKNOWN
    return Cover.OPEN if bits & is_open else Cover.CLOSED


def _error(offline: int | None, error: int | None) -> Failure:
    named = Failure.UNKNOWN if error is None else _failure(error)
    if offline is None or named not in (Failure.NONE, Failure.UNKNOWN):
        return named
    return Failure.OTHER if offline & _ERROR else Failure.NONE


def _failure(bits: int) -> Failure:
    for bit, failure in (
        (_UNRECOVERABLE, Failure.UNRECOVERABLE),
        (_CUTTER, Failure.CUTTER),
        (_MECHANICAL, Failure.MECHANICAL),
        (_PASSING, Failure.PASSING),
    ):
        if bits & bit:
            return failure
    return Failure.NONE
