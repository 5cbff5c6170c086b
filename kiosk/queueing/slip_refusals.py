"""Refusals about slips, in the manner of ``refusals``."""

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
