"""Refusals about moves out of turn and from line to line, in the manner of ``refusals``.

Refusal
├── UnknownQueue, UnknownAgency                a name that is not in the profile
├── NotServedHere                              what this counter does not serve
├── ReasonMissing, ReasonTooLong               out of turn only with a reason
├── CalledTooFewTimes, GraceOver               too early to give up, too late to come back
├── ClassAlready, ServiceAlready               it is so already
└── NothingToUndo, MovedOn                     what cannot be taken back
"""

from dataclasses import dataclass

from kiosk.queueing.numbering import counters_named
from kiosk.queueing.refusals import NOTHING, Refusal, Translate


@dataclass
class UnknownQueue(Refusal):
    """No such queue in the profile; ``queues`` lists those there are."""

    queue: str
    queues: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        return translate("Refusal", "There is no queue “{queue}”. There are: {queues}.").format(
            queue=self.queue, queues=", ".join(self.queues)
        )


@dataclass
class UnknownAgency(Refusal):
    """No such agency in the profile; ``agencies`` lists the codes there are."""

    agency: str
    agencies: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        told = translate("Refusal", "There is no agency “{agency}”. There are: {agencies}.")
        return told.format(agency=self.agency, agencies=", ".join(self.agencies))


@dataclass
class NotServedHere(Refusal):
    """The counter does not serve the queue of this ticket; ``counters`` do."""

    ticket: str
    counter: int
    queue: str
    counters: tuple[int, ...]

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "{ticket} stands in queue {queue}, which counter {counter} does not serve. "
            "It is served at: {counters}.",
        ).format(
            ticket=self.ticket,
            queue=self.queue,
            counter=self.counter,
            counters=counters_named(self.counters) or NOTHING,
        )


@dataclass
class ReasonMissing(Refusal):
    """A move out of turn was asked for without a reason."""

    ticket: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "What happens to {ticket} out of turn needs a reason; it is kept on record."
        ).format(ticket=self.ticket)


@dataclass
class ReasonTooLong(Refusal):
    """A reason of more letters than are kept."""

    letters: int
    most: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "This reason has {letters} letters; at most {most} are kept. Use fewer words.",
        ).format(letters=self.letters, most=self.most)


@dataclass
class CalledTooFewTimes(Refusal):
    """Nobody is given up before the calls that the office promises; ``seconds`` until then.

    ``missing``: so many calls are still to be made; with none it is only to be waited for.
    """

    ticket: str
    calls: int
    asked: int
    missing: int
    seconds: int

    def for_people(self, translate: Translate) -> str:
        if not self.missing:
            told = translate(
                "Refusal",
                "{ticket} was called just now. Give them {seconds} s more to come.",
            )
        else:
            told = translate(
                "Refusal",
                "{ticket} has call {calls} of {asked}. Call again; a no-show is possible in "
                "{seconds} s at the earliest.",
            )
        return told.format(
            ticket=self.ticket, calls=self.calls, asked=self.asked, seconds=self.seconds
        )


@dataclass
class GraceOver(Refusal):
    """A no-show came back later than the office lets wait again."""

    ticket: str
    minutes: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "{ticket} was closed more than {minutes} min ago and cannot wait again. "
            "Please take a new ticket.",
        ).format(ticket=self.ticket, minutes=self.minutes)


@dataclass
class ClassAlready(Refusal):
    """The ticket has this class already."""

    ticket: str
    class_: str

    def for_people(self, translate: Translate) -> str:
        if self.class_ == "priority":
            told = translate("Refusal", "{ticket} is a priority ticket already.")
        else:
            told = translate("Refusal", "{ticket} is a regular ticket already.")
        return told.format(ticket=self.ticket)


@dataclass
class ServiceAlready(Refusal):
    """The visit has this service already, now or later."""

    ticket: str
    service: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "“{service}” is a part of the visit of {ticket} already."
        ).format(ticket=self.ticket, service=self.service)


@dataclass
class NothingToUndo(Refusal):
    """No move was made at this counter within the time in which one can be taken back."""

    counter: int
    seconds: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "Nothing to undo at counter {counter}: only its last move can be taken back, within "
            "{seconds} s.",
        ).format(counter=self.counter, seconds=self.seconds)


@dataclass
class MovedOn(Refusal):
    """Somebody has done something with the ticket since."""

    ticket: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "{ticket} has moved on: it cannot be undone any more. Look where it stands."
        ).format(ticket=self.ticket)
