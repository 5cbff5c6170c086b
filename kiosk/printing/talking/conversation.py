"""Which reply answers which request: most replies do not say.

The rules, for each kind of reply:

1. A printer answers in the order it was asked, and one question of a kind is asked at a time.
2. A question given up is *owed*: the next reply pays the oldest debt and is dropped. So a late
   reply is never taken for the answer to a later question.
3. A reply that was lost leaves a debt for good, and a later answer is dropped for it: silence,
   which claims nothing. Whoever sees ``owed`` opens the printer anew, with a new conversation.

The bits of a reply do not help: ``0x12`` ("all well") answers every ``DLE EOT n``. A process id
says what it answers and needs none of this.
"""

from collections.abc import Iterable

from kiosk.printing.talking.commands import Identity, Sense, dle_eot, gs_i, process_id
from kiosk.printing.talking.replies import (
    Automatic,
    Block,
    Buffered,
    Info,
    Listener,
    Processed,
    RealTime,
    Reply,
)
from kiosk.printing.talking.status import PrinterStatus, automatic_status, status_of

Question = Sense | Identity
Answer = RealTime | Info | Buffered


class _Waiting:
    """Questions of one kind: the one that is asked, and how many are owed before it."""

    def __init__(self) -> None:
        self.asked: Question | None = None
        self.owed = 0

    def give_up(self) -> None:
        self.owed += self.asked is not None
        self.asked = None

    def answered(self) -> Question | None:
        """Take one reply; give the question it answers if that one is still asked."""
        if self.owed:
            self.owed -= 1
            return None
        answered, self.asked = self.asked, None
        return answered


class Conversation:
    """What was asked on one connection, and what of the replies can be believed."""

    def __init__(self) -> None:
        self._listener = Listener()
        self._waiting = {kind: _Waiting() for kind in (RealTime, Info, Buffered)}
        self._expected: str | None = None
        self._sensed: dict[Sense, int] = {}
        self.identities: dict[Identity, str | int] = {}
        """What ``GS I n`` was answered."""
        self.automatic: PrinterStatus | None = None
        """The newest automatic status back."""
        self.processed: set[str] = set()
        """The process ids that came back since ``expect``."""
        self.blocks: list[bytes] = []
        """Other blocks that came since ``begin``."""

    @property
    def is_processed(self) -> bool:
        """The expected process id came back: all before it is printed."""
        return self._expected in self.processed

    @property
    def owed(self) -> int:
        """How many answers are still to come for questions given up."""
        return sum(waiting.owed for waiting in self._waiting.values())

    @property
    def awaits_answer(self) -> bool:
        """A question is open."""
        return any(waiting.asked is not None for waiting in self._waiting.values())

    @property
    def status(self) -> PrinterStatus:
        """What ``DLE EOT`` was answered since ``begin``."""
        return status_of(self._sensed)

    def block(self, header: bytes) -> bytes | None:
        """Give what a block with this header says, if one has come since ``begin``."""
        found = (said[len(header) :] for said in self.blocks if said.startswith(header))
        return next(found, None)

    def begin(self) -> None:
        """Begin a round of questions: what was answered earlier is old, what is owed stays owed."""
        for waiting in self._waiting.values():
            waiting.give_up()
        self._sensed, self.identities, self.automatic = {}, {}, None
        self.blocks = []

    def ask(self, question: Question) -> bytes:
        """Give the bytes that ask. A question of this kind that is still open is given up."""
        waiting = self._waiting[_kind(question)]
        waiting.give_up()
        waiting.asked = question
        return gs_i(question) if isinstance(question, Identity) else dle_eot(question)

    def owe(self, hidden: Iterable[Sense]) -> None:
        """Count questions that went out inside a page (``commands.realtime_in``)."""
        waiting = self._waiting[RealTime]
        waiting.give_up()
        waiting.owed += len(list(hidden))

    def expect(self, identifier: str) -> bytes:
        """Give the bytes that ask for a process id. An earlier one is no longer waited for."""
        self._expected, self.processed = identifier, set()
        return process_id(identifier)

    def hear(self, data: bytes) -> None:
        """Take bytes from the printer. Never raises."""
        for reply in self._listener.feed(data):
            self._take(reply)

    def _take(self, reply: Reply) -> None:
        if isinstance(reply, Processed):
            self.processed.add(reply.identifier)
        elif isinstance(reply, Block):
            self.blocks.append(reply.data)
        elif isinstance(reply, Automatic):
            self.automatic = automatic_status(reply.bits)
        else:
            self._note(self._waiting[type(reply)].answered(), reply)

    def _note(self, question: Question | None, answer: Answer) -> None:
        if isinstance(question, Sense) and isinstance(answer, RealTime):
            self._sensed[question] = answer.bits
        elif isinstance(question, Identity):
            self.identities[question] = answer.text if isinstance(answer, Info) else answer.bits


def _kind(question: Question) -> type[Answer]:
    if isinstance(question, Sense):
        return RealTime
    return Info if question >= Identity.FIRMWARE_NAME else Buffered
