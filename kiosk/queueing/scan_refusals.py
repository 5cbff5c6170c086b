"""Refusals about a slip that was scanned, in the manner of ``refusals``.

Refusal
├── NoTicketCode                           no ticket's code at all
└── SlipForeign, SlipForged, TicketNotOfToday  not a ticket of this office and of today
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class NoTicketCode(Refusal):
    """What was scanned or typed is nobody's number. It is not repeated: it may be an identity."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "This is neither a slip of ours nor a number. Scan the slip's QR code, or type its "
            "number, such as A012.",
        )


@dataclass
class SlipForeign(Refusal):
    """The slip is of another office."""

    ticket: str
    office: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "This slip ({ticket}) is of another office, {office}. It does not count here.",
        ).format(ticket=self.ticket, office=self.office)


@dataclass
class SlipForged(Refusal):
    """The slip's signature is not this office's: somebody made it, or changed it."""

    ticket: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "This slip ({ticket}) is not one of ours: its code does not hold. "
            "Please take a new ticket.",
        ).format(ticket=self.ticket)


@dataclass
class TicketNotOfToday(Refusal):
    """The slip is ours, but of another day."""

    ticket: str
    business_day: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "{ticket} is a ticket of {business_day} and does not count today. "
            "Please take a new ticket.",
        ).format(ticket=self.ticket, business_day=self.business_day)
