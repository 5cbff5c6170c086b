"""Talking with a printer over its line: what goes out, and what of the answers is believed."""

from collections.abc import Callable, Collection
from time import sleep

from kiosk.printing.sending import Deadline
from kiosk.printing.talking.commands import Sense
from kiosk.printing.talking.conversation import Conversation, Question
from kiosk.printing.talking.status import Failure, PrinterStatus
from kiosk.printing.ways.line import Line

CHUNK_BYTES = 16_384
_STEP_SECONDS = 0.25
"""Seconds that a full printer may keep us from hearing what it says."""

_MOST_READS = 100
"""A line full of noise must not be read for ever."""


class Talk:
    """One open line and its conversation."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.heard = Conversation()

    def drain(self) -> None:
        """Hear what the printer has said since; late answers pay what they owe."""
        for _ in range(_MOST_READS):
            if not self.hear(0):
                return

    def say(self, data: bytes, deadline: Deadline) -> None:
        """Write all of it. Raises ``OSError``, in the end because the deadline has passed."""
        accepted = 0
        while accepted < len(data):
            accepted += self.offer(data[accepted : accepted + CHUNK_BYTES], deadline)
            self.hear(0)

    def offer(self, data: bytes, deadline: Deadline) -> int:
        """Write what is accepted now; give how many bytes. Whoever offers more hears between."""
        return self.line.write(data, min(deadline.left(), _STEP_SECONDS))

    def hear(self, seconds: float) -> bool:
        """Hear what comes within ``seconds``, as soon as it does; tell whether anything did."""
        if not self.line.gives_back:
            sleep(seconds)
            return False
        data = self.line.read(seconds)
        self.heard.hear(data)
        return bool(data)

    def ask(self, question: Question, deadline: Deadline) -> bool:
        """Ask, and tell whether the answer came in time."""
        try:
            self.say(self.heard.ask(question), deadline)
        except TimeoutError:
            # A full printer takes no question either.
            return False
        return self.hear_until(lambda: not self.heard.awaits_answer, deadline)

    def hear_until(self, enough: Callable[[], bool], deadline: Deadline) -> bool:
        """Hear until it is enough; tell whether it was in time."""
        while not enough():
            if not (left := deadline.remaining()):
                return False
            self.hear(left)
        return True

    def status(self, deadline: Deadline, unanswered: Collection[int] = ()) -> PrinterStatus:
        """Ask for the status until it is whole, or a question stays open.

        ``unanswered``: the n of ``DLE EOT`` that this printer never answers.
        """
        self.heard.begin()
        for sense in (Sense.OFFLINE, Sense.PAPER, Sense.PRINTER):
            if sense not in unanswered and not self.ask(sense, deadline):
                return self.heard.status
        if self._error_is_open() and Sense.ERROR not in unanswered:
            self.ask(Sense.ERROR, deadline)
        return self.heard.status

    def _error_is_open(self) -> bool:
        return self.heard.status.error in (Failure.OTHER, Failure.UNKNOWN)
