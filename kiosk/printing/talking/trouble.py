"""What went wrong with a slip or with its printer, in one word and in a sentence."""

import errno
import re
from enum import StrEnum

from kiosk.printing.talking.status import Cover, Failure, PrinterStatus, Roll
from kiosk.printing.ways.line import NotAPrinter
from kiosk.queueing.refusals import Translate

_FIRST_WORD = re.compile(r"[a-z_]*")
_NOT_ALLOWED = (errno.EACCES, errno.EPERM)
_OTHER_THINGS = (errno.EISDIR, errno.ENOTDIR)


class Trouble(StrEnum):
    """The word stands first in the ``reason`` of ``NotSent`` and ``CutShort``."""

    ABSENT = "absent"
    """It could not be opened."""
    FORBIDDEN = "forbidden"
    """This user may not open it."""
    FOREIGN = "foreign"
    """Something else is there: a document, a folder, a disk."""
    SILENT = "silent"
    """It answers its status at other times, and did not now."""
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    HOT = "hot"
    FAILURE = "failure"
    OFFLINE = "offline"
    BROKEN_OFF = "broken_off"
    """The connection broke while the slip was sent."""
    LATE = "late"
    """It took or confirmed the slip too slowly."""
    LOST = "lost"
    """It was restarted in the slip, and has forgotten the rest of it."""

    @classmethod
    def of(cls, failure: OSError) -> "Trouble":
        """Name what befell a line that was open."""
        return cls.LATE if isinstance(failure, TimeoutError) else cls.BROKEN_OFF

    @classmethod
    def at_opening(cls, failure: OSError) -> "Trouble":
        """Name what kept a line from being opened."""
        if failure.errno in _NOT_ALLOWED:
            return cls.FORBIDDEN
        is_foreign = isinstance(failure, NotAPrinter) or failure.errno in _OTHER_THINGS
        return cls.FOREIGN if is_foreign else cls.ABSENT

    def because(self, failure: OSError) -> str:
        """Give a reason that names the failure of the system, too."""
        return f"{self}: {failure.strerror or failure}"

    def for_people(self, translate: Translate) -> str:
        """Say it in the language of ``translate``; staff can act on it."""
        return _sentences(translate)[self]


def trouble_of(status: PrinterStatus) -> Trouble | None:
    """Name the trouble a printer is in; ``None`` when it has told of none."""
    if not status.is_in_trouble:
        return None
    # An open cover hides the paper from its sensor, so it comes first.
    if status.cover is Cover.OPEN:
        return Trouble.COVER_OPEN
    if status.paper is Roll.OUT:
        return Trouble.PAPER_OUT
    return _FAILURES.get(status.error, Trouble.OFFLINE)


def trouble_in(reason: str) -> Trouble | None:
    """Read the trouble from the reason of an outcome, or from the detail of its print job."""
    found = _FIRST_WORD.match(reason)
    word = found[0] if found else ""
    return Trouble(word) if word in set(Trouble) else None


def status_without(trouble: Trouble) -> PrinterStatus:
    """Give the status of a printer that could not be opened because of ``trouble``."""
    return PrinterStatus(online=False, error=_UNOPENED.get(trouble, Failure.UNKNOWN))


_UNOPENED = {Trouble.FORBIDDEN: Failure.FORBIDDEN, Trouble.FOREIGN: Failure.FOREIGN}
_FAILURES = {
    **{failure: trouble for trouble, failure in _UNOPENED.items()},
    Failure.CUTTER: Trouble.CUTTER,
    Failure.PASSING: Trouble.HOT,
    Failure.MECHANICAL: Trouble.FAILURE,
    Failure.UNRECOVERABLE: Trouble.FAILURE,
    Failure.OTHER: Trouble.FAILURE,
}


def _sentences(translate: Translate) -> dict[Trouble, str]:
    return {
        Trouble.ABSENT: translate(
            "Trouble", "The printer is not there. Check its power and its cable."
        ),
        Trouble.FORBIDDEN: translate(
            "Trouble", "This user may not open the printer. It needs the group of its device."
        ),
        Trouble.FOREIGN: translate(
            "Trouble", "There is no printer at this address, but something else."
        ),
        Trouble.SILENT: translate(
            "Trouble", "The printer does not answer. Switch it off and on again."
        ),
        Trouble.PAPER_OUT: translate("Trouble", "The paper is out. Put in a new roll."),
        Trouble.COVER_OPEN: translate("Trouble", "The printer's cover is open. Close it."),
        Trouble.CUTTER: translate(
            "Trouble", "The cutter is jammed. Open the cover and take the paper out."
        ),
        Trouble.HOT: translate("Trouble", "The print head is too hot. It goes on by itself."),
        Trouble.FAILURE: translate(
            "Trouble", "The printer reports an error. Switch it off and on again."
        ),
        Trouble.OFFLINE: translate("Trouble", "The printer is offline. Look at its panel."),
        Trouble.BROKEN_OFF: translate(
            "Trouble", "The connection to the printer broke. Check its power and its cable."
        ),
        Trouble.LATE: translate("Trouble", "The printer took too long."),
        Trouble.LOST: translate("Trouble", "The printer was restarted in the middle of the slip."),
    }
