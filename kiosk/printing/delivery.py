"""One page on its way to a printer that was just found well: written once, then watched."""

from kiosk.printing.capability import Capability
from kiosk.printing.commands import gs_a_on, process_id, process_id_of, realtime_in
from kiosk.printing.line import PartlyAccepted
from kiosk.printing.page import Page
from kiosk.printing.sending import Deadline, Delivered, Printed, Sent, failed
from kiosk.printing.status import PrinterStatus
from kiosk.printing.talk import CHUNK_BYTES, Talk
from kiosk.printing.trouble import Trouble, trouble_of

ASK_EVERY_SECONDS = 0.6
SILENCE_SECONDS = 2.0
"""A printer that answers at all answers ``DLE EOT`` at once, whatever it is doing."""

_ANSWER_SECONDS = 0.6
_ROUNDS_BEFORE_DOUBT = 2
_LATER = "gone"
"""A process id asked for after the page's: when only this one comes back, the page was lost.

Of letters that no job's id has, and none of which looks like the first byte of a status."""

_BEGINS = b"\x1b@"
_SLIP_MILLIMETRES = 130
_MILLIMETRES_PER_SECOND = 100
_LONGEST_PRINTING_SECONDS = 2.0


class Delivery:
    """Writes the page and finds out what became of it."""

    def __init__(self, talk: Talk, page: Page, capability: Capability, deadline: Deadline) -> None:
        self._talk, self._page, self._capability = talk, page, capability
        self._deadline = deadline
        self._sent = 0
        speed = capability.bytes_per_second
        self._on_the_wire = len(page.data) / speed if speed else 0.0
        self._silence = Deadline(SILENCE_SECONDS + self._on_the_wire)

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
        while self._sent < len(data):
            self._offer(data[self._sent : self._sent + CHUNK_BYTES])
            self._talk.hear(0)
            if trouble := self._told():
                return trouble
        self._talk.heard.owe(realtime_in(data))
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
        rounds = 0
        while not self._is_processed_soon():
            if trouble := self._trouble_now():
                return None if self._talk.heard.is_processed else trouble
            rounds += 1
            if rounds == _ROUNDS_BEFORE_DOUBT:
                self._talk.say(process_id(_LATER), self._deadline)
        return None

    def _trouble_now(self) -> Trouble | None:
        if _LATER in self._talk.heard.processed:
            return Trouble.LOST
        status = self._status()
        if trouble := trouble_of(status) or self._told():
            return trouble
        if status == PrinterStatus():
            return None if self._silence.remaining() else Trouble.SILENT
        self._silence = Deadline(SILENCE_SECONDS)
        return None

    def _is_processed_soon(self) -> bool:
        heard, until = self._talk.heard, self._deadline.within(ASK_EVERY_SECONDS)
        self._deadline.left()
        self._talk.hear_until(lambda: heard.is_processed or self._told() is not None, until)
        return heard.is_processed

    def _report(self) -> Trouble | None:
        length = self._page.millimetres or _SLIP_MILLIMETRES
        printing = min(_LONGEST_PRINTING_SECONDS, length / _MILLIMETRES_PER_SECOND)
        until = self._deadline.within(printing + self._on_the_wire)
        while True:
            self._talk.hear_until(lambda: False, until.within(ASK_EVERY_SECONDS))
            status = self._status()
            if trouble := trouble_of(status):
                return trouble
            if not until.remaining():
                return Trouble.SILENT if status == PrinterStatus() else None

    def _status(self) -> PrinterStatus:
        return self._talk.status(
            self._deadline.within(_ANSWER_SECONDS), self._capability.unanswered
        )

    def _told(self) -> Trouble | None:
        """Give the trouble that the printer has reported unasked."""
        return trouble_of(self._talk.heard.automatic or PrinterStatus())
