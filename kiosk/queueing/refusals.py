"""Refusals: what the rules do not allow, as types fit to read.

A refusal is the person's matter and says what they can do next. A *fault* (broken disk, lost
printer) is ours: see ``storage.faults``. Each sentence is marked for translation by the injected
``translate(context, source)``; the English source is what ``english`` returns.

    Refusal
    ├── OfficeMissing, NotADemo                 the database
    ├── UnknownService, UnknownCounter, UnknownLanguage  a name that is not in the profile
    ├── TicketsClosed, QuotaReached             no ticket now
    ├── RequestIdReused                         another wish under the name of an earlier one
    ├── ClockWrong                              the machine's clock
    └── those about moves, profiles, slips and pauses
            see ``move_refusals``, ``line_refusals``, ``scan_refusals``, ``profile_refusals``,
            ``slip_refusals``, ``pause_refusals``
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

Translate = Callable[[str, str], str]
"""``(context, English source) -> the sentence in one language``."""


NOTHING = "-"
"""What stands where there is nothing to name."""


def english(_context: str, source: str) -> str:
    """Translate into the source language."""
    return source


@dataclass
class Refusal(Exception):
    """A request the rules do not allow."""

    def for_people(self, translate: Translate) -> str:
        """Say what was expected and what to do next, in the language of ``translate``."""
        raise NotImplementedError

    def as_json(self, translate: Translate = english) -> dict[str, Any]:
        """Give the machine-readable form: ``{"refused": type, "message": …, facts…}``."""
        return {
            "refused": type(self).__name__,
            "message": self.for_people(translate),
            # ``class_`` is spelled ``class``, as in every other answer.
            **{name.rstrip("_"): fact for name, fact in asdict(self).items()},
        }

    def __str__(self) -> str:
        return self.for_people(english)


@dataclass
class OfficeMissing(Refusal):
    """The database holds no office yet."""

    def for_people(self, translate: Translate) -> str:
        return translate("Refusal", "There is no office here yet. Load one: kiosk office load FILE")


@dataclass
class NotADemo(Refusal):
    """Something only a demo may do was asked of a real office."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "Another time can be set only in a demo office, never in a real one."
        )


@dataclass
class UnknownService(Refusal):
    """No such service in the profile."""

    service: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "There is no service “{service}”. See them all: kiosk office show"
        ).format(service=self.service)


@dataclass
class UnknownCounter(Refusal):
    """No such counter in the profile."""

    counter: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "There is no counter {counter}. See them all: kiosk office show"
        ).format(counter=self.counter)


@dataclass
class UnknownLanguage(Refusal):
    """The office does not speak this language; ``languages`` lists those it does."""

    language: str
    languages: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "This office does not speak “{language}”. It speaks: {languages}."
        ).format(language=self.language, languages=", ".join(self.languages))


@dataclass
class TicketsClosed(Refusal):
    """No tickets at this hour; ``opens`` is the next opening as local ``YYYY-MM-DD HH:MM``."""

    closure: str
    opens: str | None

    def for_people(self, translate: Translate) -> str:
        if self.opens is None:
            return translate("Refusal", "No tickets are given now. Please ask an officer.")
        return translate("Refusal", "No tickets are given now. Next opening: {opens}.").format(
            opens=self.opens
        )


@dataclass
class QuotaReached(Refusal):
    """Today's numbers of a queue are used up."""

    queue: str
    quota: int
    opens: str | None

    def for_people(self, translate: Translate) -> str:
        if self.quota == 1:
            told = translate(
                "Refusal", "Today's only number of queue {queue} is used up. Next opening: {opens}."
            )
        else:
            told = translate(
                "Refusal",
                "Today's {quota} numbers of queue {queue} are used up. Next opening: {opens}.",
            )
        return told.format(quota=self.quota, queue=self.queue, opens=self.opens or NOTHING)


@dataclass
class RequestIdReused(Refusal):
    """A request id that names a ticket already comes with another wish, or on a later day.

    Soon after midnight it still repeats its tap: see ``operations.take_ticket``.
    """

    request_id: str
    ticket: str
    service: str
    class_: str
    business_day: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "The request id “{request_id}” already gave {ticket} ({service}, {class_}) on "
            "{business_day}. No new number was taken: another wish needs another request id.",
        ).format(
            request_id=self.request_id,
            ticket=self.ticket,
            service=self.service,
            class_=self.class_,
            business_day=self.business_day,
        )


@dataclass
class ClockWrong(Refusal):
    """The clock stands before the last act in the journal; both as local ``YYYY-MM-DD HH:MM``.

    ``given``: it is no clock but a time that was given with ``--at``.
    """

    clock: str
    last: str
    given: bool = False

    def for_people(self, translate: Translate) -> str:
        if self.given:
            return translate(
                "Refusal",
                "--at goes forward only: {clock} was given, but the last act here was at {last}. "
                "Another demo can begin earlier: kiosk office load FILE --demo --at TIME",
            ).format(clock=self.clock, last=self.last)
        return translate(
            "Refusal",
            "This machine's clock says {clock}, but the last act here was at {last}. "
            "Set the clock. If it is right already, confirm it: kiosk clock confirm",
        ).format(clock=self.clock, last=self.last)
