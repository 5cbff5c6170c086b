"""Refusals about announcements."""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class Evacuating(Refusal):
    """Everybody is asked to leave since the instant ``since``: nobody is sent to a counter."""

    since: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "Everybody is asked to leave the building: no numbers are given, nobody is called and"
            " nobody loses their turn. Staff end it with: kiosk evacuate --end",
        )


@dataclass
class UnknownZone(Refusal):
    """The office has no such zone; ``zones`` are the codes it has."""

    zone: str
    zones: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        return translate("Refusal", "There is no zone {zone}. The zones are: {zones}.").format(
            zone=self.zone, zones=", ".join(self.zones)
        )


@dataclass
class WordsTooLong(Refusal):
    """A message of more letters than a display shows at once; ``most`` are allowed."""

    length: int
    most: int

    def for_people(self, translate: Translate) -> str:
        words = translate(
            "Refusal",
            "The message has {length} letters; a display shows at most {most}. Shorten it.",
        )
        return words.format(length=self.length, most=self.most)
