"""Refusals about a pause of the tickets, in the manner of ``refusals``.

Refusal
└── PauseWordsTooLong, PauseWordsUnreadable  what the dispensers could not show
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


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
