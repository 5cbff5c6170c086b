"""Refusals about a pause of the tickets, in the manner of ``refusals``.

Refusal
├── TicketsPaused                            no ticket now
└── PauseWordsTooLong, PauseWordsUnreadable  what the dispensers could not show
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class TicketsPaused(Refusal):
    """Staff let the tickets rest; ``words`` are what they tell the citizens, if anything.

    ``dispenser``: the name of its printer where one dispenser rests and not the whole office.
    """

    words: str
    dispenser: str = ""

    def for_people(self, translate: Translate) -> str:
        if self.dispenser and not self.words:
            return translate(
                "Refusal",
                "The dispenser at printer “{printer}” gives no tickets for a while. Staff go on "
                "with: kiosk resume --dispenser PRINTER",
            ).format(printer=self.dispenser)
        if self.words:
            return translate("Refusal", "No tickets are given for a while: {words}").format(
                words=self.words
            )
        return translate(
            "Refusal", "No tickets are given for a while. Staff go on with: kiosk resume"
        )


@dataclass
class PauseWordsTooLong(Refusal):
    """The words for the citizens have more than ``most`` letters."""

    letters: int
    most: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "These words have {letters} letters; {most} fit on every dispenser's screen. Nothing "
            "was changed. Say it in fewer words.",
        ).format(letters=self.letters, most=self.most)


@dataclass
class PauseWordsUnreadable(Refusal):
    """The words hold a letter that steers a screen or a printer instead of being read."""

    place: int
    """Of the first such letter, from 1."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "Letter {place} of these words cannot be read: it is a line break or a control "
            "character. Nothing was changed. Write one line of plain text.",
        ).format(place=self.place)
