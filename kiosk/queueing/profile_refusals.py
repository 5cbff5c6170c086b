"""Refusals of a profile: it belongs to another office, or would break tickets of today.

Refusal
├── OfficeDiffers, OfficeIsReal             another office than the database's
├── QueueInUse, ServiceInUse, CounterInUse  what is dropped is still needed
└── DayInUse                                another business day than the line's
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class OfficeDiffers(Refusal):
    """The profile belongs to another office than the database."""

    here: str
    given: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "This database belongs to {here}; the file describes {given}. "
            "Use another database for another office.",
        ).format(here=self.here, given=self.given)


@dataclass
class OfficeIsReal(Refusal):
    """A real office was to become a demo: its journal is no play."""

    office: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "{office} is a real office and stays one. Use another database for a demo."
        ).format(office=self.office)


@dataclass
class QueueInUse(Refusal):
    """A new profile drops a queue in which people wait."""

    queue: str
    waiting: int

    def for_people(self, translate: Translate) -> str:
        if self.waiting == 1:
            told = translate(
                "Refusal",
                "The new profile has no queue {queue}, but one person still stands in it. "
                "Serve them first, or load the profile after the day ends.",
            )
        else:
            told = translate(
                "Refusal",
                "The new profile has no queue {queue}, but {waiting} people still stand in it. "
                "Serve them first, or load the profile after the day ends.",
            )
        return told.format(queue=self.queue, waiting=self.waiting)


@dataclass
class ServiceInUse(Refusal):
    """A new profile drops a service for which a ticket of today waits or is at a counter."""

    service: str
    ticket: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "The new profile has no service “{service}”, but {ticket} still needs it. "
            "Serve those who came for it first, or load the profile after the day ends.",
        ).format(service=self.service, ticket=self.ticket)


@dataclass
class CounterInUse(Refusal):
    """A new profile drops a counter that has an open ticket, or that somebody waits for alone."""

    counter: int
    ticket: str
    state: str

    def for_people(self, translate: Translate) -> str:
        if self.state == "serving":
            told = translate(
                "Refusal",
                "The new profile has no counter {counter}, but {ticket} is being served there. "
                "Finish it first.",
            )
        elif self.state == "waiting":
            told = translate(
                "Refusal",
                "The new profile has no counter {counter}, but {ticket} waits for it alone. "
                "Call it out of turn from another counter first.",
            )
        else:
            told = translate(
                "Refusal",
                "The new profile has no counter {counter}, but {ticket} is called there. "
                "Serve it or mark it as no-show first.",
            )
        return told.format(counter=self.counter, ticket=self.ticket)


@dataclass
class DayInUse(Refusal):
    """A new time zone makes it another business day, which would expire the tickets of this one."""

    day: str
    other: str
    zone: str
    ticket: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "In the new profile's time zone {zone} it is {other}, but {ticket} of {day} is still "
            "open. Serve everybody first, or load the profile after the day ends.",
        ).format(zone=self.zone, other=self.other, ticket=self.ticket, day=self.day)


@dataclass
class AppointmentsStand(Refusal):
    """A new profile drops a service for which somebody has an appointment."""

    service: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "The new profile has no service “{service}”, but somebody has an appointment for it. "
            "Keep it, or call the appointments off: kiosk appointment list",
        ).format(service=self.service)
