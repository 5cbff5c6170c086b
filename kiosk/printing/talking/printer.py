"""A printer on a line: it is asked before it gets a page, and afterwards what became of it.

Nothing is ever sent twice. A printer belongs to one process, and to one thread of it.
"""

from contextlib import suppress

from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import DEADLINE_SECONDS, CutShort, Deadline, NotSent, Promise, Sent
from kiosk.printing.talking.commands import CLEARED, clear_buffers
from kiosk.printing.talking.delivery import Delivery
from kiosk.printing.talking.status import PrinterStatus
from kiosk.printing.talking.talk import Talk
from kiosk.printing.talking.trouble import Trouble, status_without, trouble_in, trouble_of
from kiosk.printing.ways.line import Way

LOOK_SECONDS = 2.0
"""The longest that opening and asking an idle printer may take."""

_CHECK_SECONDS, _LONGEST_CHECK_SECONDS = 0.8, 2.0
_QUESTIONS, _MILLISECONDS = 4, 1000
_CLEARING_SECONDS = 1.0
_SLOW_WIRE = 100_000
"""Bytes per second under which a page takes its time to get to the printer: serial lines."""

_LONGEST_ADDITION = 32
"""Bytes that a page may be longer on the way: its status back and its process id."""


class Printer:
    """A real printer, treated as what it was found to be."""

    def __init__(
        self, way: Way, capability: Capability = UNKNOWN, seconds: float = DEADLINE_SECONDS
    ) -> None:
        self._way, self._capability, self._seconds = way, capability, seconds
        self._talk: Talk | None = None
        # A process before us may have died in the middle of a page.
        self._half_received = _LONGEST_ADDITION if capability.clears else 0
        """Bytes at most that a command lacks which an earlier page broke off in."""

    @property
    def promise(self) -> Promise:
        """What is known of a slip that it took."""
        if self._capability.confirms:
            return Promise.CONFIRMATION
        return Promise.STATUS if self._capability.senses else Promise.NOTHING

    def send(self, page: Page) -> Sent:
        """Send a page and find out what became of it, all within the deadline.

        A slow wire has as much longer as the page needs on it.
        """
        on_the_wire = self._seconds_on_the_wire(page)
        deadline = Deadline(self._seconds + on_the_wire)
        try:
            talk = self._opened(deadline)
        except OSError as failure:
            self.close()
            return NotSent(f"{Trouble.at_opening(failure).because(failure)} ({self._way})")
        try:
            trouble = self._trouble_before(talk, deadline)
        except OSError as failure:
            self.close()
            return NotSent(Trouble.of(failure).because(failure))
        if trouble is not None:
            self._rest(talk)
            return NotSent(trouble.value)
        return self._delivered(talk, page, deadline, on_the_wire)

    def look(self) -> PrinterStatus | None:
        """Ask it how it is; offline when it is not there or silent, ``None`` when it never says."""
        deadline = Deadline(LOOK_SECONDS)
        try:
            talk = self._opened(deadline)
            status = self._status(talk, deadline) if self._senses(talk) else None
        except OSError as failure:
            self.close()
            return status_without(Trouble.at_opening(failure))
        self._rest(talk)
        return PrinterStatus(online=False) if status == PrinterStatus() else status

    def close(self) -> None:
        """Give the printer free."""
        talk, self._talk = self._talk, None
        if talk is not None:
            # It may be gone already.
            with suppress(OSError):
                talk.line.close()

    def _seconds_on_the_wire(self, page: Page) -> float:
        speed = self._way.bytes_per_second
        return len(page.data) / speed if speed and speed < _SLOW_WIRE else 0.0

    def _opened(self, deadline: Deadline) -> Talk:
        if self._talk is None:
            self._talk = Talk(self._way.open(deadline))
        self._talk.drain()
        return self._talk

    def _rest(self, talk: Talk) -> None:
        # An answer that is still owed would be taken for a later one's: open it anew.
        if not self._way.keeps_open or talk.heard.owed or talk.heard.awaits_answer:
            self.close()

    def _senses(self, talk: Talk) -> bool:
        return self._capability.senses and talk.line.gives_back

    def _status(self, talk: Talk, deadline: Deadline) -> PrinterStatus:
        slow = self._capability.slowest_answer * _QUESTIONS / _MILLISECONDS
        seconds = min(_LONGEST_CHECK_SECONDS, max(_CHECK_SECONDS, slow))
        return talk.status(deadline.within(seconds), self._capability.unanswered)

    def _trouble_before(self, talk: Talk, deadline: Deadline) -> Trouble | None:
        if self._senses(talk):
            status = self._status(talk, deadline)
            if status == PrinterStatus():
                return Trouble.SILENT
            if trouble := trouble_of(status):
                return trouble
        if self._half_received:
            self._end_half_received(talk, deadline)
        return None

    def _end_half_received(self, talk: Talk, deadline: Deadline) -> None:
        """End what a page cut short may have left half received: no dots may print as letters."""
        if self._capability.clears and self._senses(talk):
            talk.say(clear_buffers(), deadline)
            # What comes before the answer would be cleared, too.
            until = deadline.within(_CLEARING_SECONDS)
            if talk.hear_until(lambda: talk.heard.block(CLEARED) is not None, until):
                return
        talk.say(bytes(self._half_received), deadline)

    def _delivered(self, talk: Talk, page: Page, deadline: Deadline, on_the_wire: float) -> Sent:
        capability = self._capability if self._senses(talk) else UNKNOWN
        sent = Delivery(talk, page, capability, deadline, on_the_wire).outcome()
        if isinstance(sent, CutShort):
            self._half_received = len(page.data) + _LONGEST_ADDITION
            self.close()
        elif isinstance(sent, NotSent) and trouble_in(sent.reason) is not Trouble.LATE:
            self.close()
        else:
            # Late: a printer stopped the line, and opening it anew would make us forget that.
            self._half_received = 0
            self._rest(talk)
        return sent
