"""One page on its way to a printer that was just found well: written once, then watched."""

from kiosk.printing.capability import Capability
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import Deadline, Delivered, Printed, Sent, failed
from kiosk.printing.talking.commands import (
    gs_a_on,
    process_id,
    process_id_of,
    realtime_in,
    second_id_of,
)
from kiosk.printing.talking.status import PrinterStatus
from kiosk.printing.talking.talk import CHUNK_BYTES, Talk
from kiosk.printing.talking.trouble import Trouble, trouble_of
from kiosk.printing.ways.line import PartlyAccepted

ASK_EVERY_SECONDS = 0.6
SILENCE_SECONDS = 2.0
"""A printer that answers at all answers ``DLE EOT`` at once, whatever it is doing."""

_ANSWER_SECONDS, _SLOW = 0.5, 1.5
"""How long an answer is waited for, and how many times its slowest answer at set-up."""

_ROUNDS_BEFORE_DOUBT = 2
"""A printer that restarted in the slip answers that all is well, and never confirms."""

_MILLISECONDS = 1000
_BEGINS = b"\x1b@"
_SLIP_MILLIMETRES = 130
_MILLIMETRES_PER_SECOND = 100
_LONGEST_PRINTING_SECONDS = 2.0


class Delivery:
    """Writes the page and finds out what became of it.

    The dots of a page may happen to spell requests for status, which some printers answer and some
    do not. After such a page silence proves nothing.
    """

    def __init__(
        self,
        talk: Talk,
        page: Page,
        capability: Capability,
        deadline: Deadline,
        on_the_wire: float = 0.0,
    ) -> None:
        self._talk, self._page, self._capability = talk, page, capability
        self._deadline, self._on_the_wire = deadline, on_the_wire
        self._hidden = realtime_in(page.data)
        self._silence = Deadline(SILENCE_SECONDS + on_the_wire)
        self._sent = 0

    def outcome(self) -> Sent:
        """Do it. Never raises for what a printer may do."""
        try:
            reason: str | None = self._write() or self._watch()
        except OSError as failure:
            reason = Trouble.of(failure).because(failure)
        if reason is not None:
            return failed(self._sent, reason)
        return Printed() if self._capability.confirms else Delivered()

    def _write(self) -> Trouble | None:
        # A printer that reports trouble by itself takes no more; asking it would wait in the queue.
        data = self._bytes()
        self._talk.heard.owe(self._hidden)
        while self._sent < len(data):
            self._offer(data[self._sent : self._sent + CHUNK_BYTES])
            self._talk.hear(0)
            if trouble := self._told():
                return trouble
        return None

    def _offer(self, chunk: bytes) -> None:
        try:
            self._sent += self._talk.offer(chunk, self._deadline)
        except PartlyAccepted:
            self._sent += 1
            raise

    def _bytes(self) -> bytes:
        data = self._page.data
        if not self._capability.confirms:
            return data
        if data.startswith(_BEGINS):
            # Behind ``ESC @``, which switches it off.
            data = _BEGINS + gs_a_on() + data[len(_BEGINS) :]
        return data + self._talk.heard.expect(process_id_of(self._page.job))

    def _watch(self) -> Trouble | None:
        if self._capability.confirms:
            return self._confirmation()
        if self._capability.senses:
            return self._report()
        self._talk.line.settle(self._deadline)
        return None

    def _confirmation(self) -> Trouble | None:
        rounds, pause = 0, ASK_EVERY_SECONDS + self._on_the_wire
        while not self._is_processed_within(pause):
            if trouble := self._trouble_now():
                return None if self._talk.heard.is_processed else trouble
            rounds, pause = rounds + 1, ASK_EVERY_SECONDS
            if rounds == _ROUNDS_BEFORE_DOUBT:
                self._talk.say(process_id(second_id_of(self._page.job)), self._deadline)
        return None

    def _trouble_now(self) -> Trouble | None:
        if second_id_of(self._page.job) in self._talk.heard.processed:
            return Trouble.LOST
        status = self._status()
        if trouble := trouble_of(status) or self._told():
            return trouble
        if status != PrinterStatus():
            self._silence = Deadline(SILENCE_SECONDS)
        return None if self._silence.remaining() or self._hidden else Trouble.SILENT

    def _is_processed_within(self, seconds: float) -> bool:
        heard, until = self._talk.heard, self._deadline.within(seconds)
        self._deadline.left()
        self._talk.hear_until(lambda: heard.is_processed or self._told() is not None, until)
        return heard.is_processed

    def _report(self) -> Trouble | None:
        length = self._page.millimetres or _SLIP_MILLIMETRES
        printing = min(_LONGEST_PRINTING_SECONDS, length / _MILLIMETRES_PER_SECOND)
        until = self._deadline.within(printing + self._on_the_wire)
        pause = ASK_EVERY_SECONDS + self._on_the_wire
        while True:
            self._talk.hear_until(lambda: False, until.within(pause))
            status, pause = self._status(), ASK_EVERY_SECONDS
            if trouble := trouble_of(status):
                return trouble
            if not until.remaining():
                is_silent = status == PrinterStatus() and not self._hidden
                return Trouble.SILENT if is_silent else None

    def _status(self) -> PrinterStatus:
        slow = _SLOW * self._capability.slowest_answer / _MILLISECONDS
        until = self._deadline.within(max(_ANSWER_SECONDS, slow))
        return self._talk.status(until, self._capability.unanswered)

    def _told(self) -> Trouble | None:
        """Give the trouble that the printer has reported unasked."""
        return trouble_of(self._talk.heard.automatic or PrinterStatus())
