"""Refusals about printers and slips, in the manner of ``refusals``.

Refusal
├── UnknownTicket, UnknownJob, UnknownPrinter  a name that leads to nothing
├── PrinterNameTaken                           a name that would lead to two
├── TicketOfAnotherDay, SlipUnderWay, NoPrinter  no second slip now
└── SlipResolved                                 nothing to find out about it
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class UnknownTicket(Refusal):
    """No ticket of today has this number."""

    ticket: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "There is no ticket {ticket} today. Type it as on the slip, such as A012."
        ).format(ticket=self.ticket)


@dataclass
class UnknownJob(Refusal):
    """No print job has this number."""

    job: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "There is no print job {job}. See them all: kiosk printer jobs"
        ).format(job=self.job)


@dataclass
class UnknownPrinter(Refusal):
    """No printer of this office has this address or name; ``known`` lists the names there are."""

    printer: str
    known: tuple[str, ...] = ()

    def for_people(self, translate: Translate) -> str:
        if not self.known:
            return translate(
                "Refusal",
                "There is no printer “{printer}” here, nor any other yet. Ask one what it can: "
                "kiosk printer probe URL",
            ).format(printer=self.printer)
        return translate(
            "Refusal",
            "There is no printer “{printer}” here. There are: “{known}”. See their addresses: "
            "kiosk printer status",
        ).format(printer=self.printer, known="”, “".join(self.known))


@dataclass
class PrinterNameTaken(Refusal):
    """Another printer of this office is called so; ``printer`` is its address."""

    name: str
    printer: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "“{name}” is the name of the printer at {printer} already. Choose another name; or, if "
            "that one is not used any more: kiosk printer forget {printer}",
        ).format(name=self.name, printer=self.printer)


@dataclass
class TicketOfAnotherDay(Refusal):
    """Another slip was wanted for a ticket that is not valid any more."""

    ticket: str
    business_day: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "{ticket} is a ticket of {business_day}. Only a ticket of today gets another slip.",
        ).format(ticket=self.ticket, business_day=self.business_day)


@dataclass
class SlipUnderWay(Refusal):
    """A slip of this ticket is still to be printed."""

    ticket: str
    job: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "A slip of {ticket} still waits for its printer. It comes by itself, or its job ends; "
            "look again in a moment: kiosk printer jobs",
        ).format(ticket=self.ticket)


@dataclass
class SlipResolved(Refusal):
    """What is known of a slip needs no person; ``state`` is its ``Slip``."""

    ticket: str
    job: int
    state: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "What became of this slip of {ticket} is known already. "
            "For another slip: kiosk reprint {ticket} --reason REASON",
        ).format(ticket=self.ticket)


@dataclass
class NoPrinter(Refusal):
    """There is no printer for this slip."""

    ticket: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "There is no printer for {ticket}. Name one: --printer tcp://HOST:9100"
        ).format(ticket=self.ticket)
