"""Refusals about PINs, in the manner of ``refusals``.

Refusal
└── PinRefused, PinLocked, PinUnfit, PinsDiffer, PinNeeded
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class PinRefused(Refusal):
    """Code and PIN do not belong together; whether there is such a code is not told."""

    officer: str
    tries: int
    """How many wrong PINs in a row lock an officer."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "“{officer}” and this PIN do not belong together. Try again with care: after {tries} "
            "wrong PINs in a row you have to wait. Forgotten? A supervisor gives a new one.",
        ).format(officer=self.officer, tries=self.tries)


@dataclass
class PinLocked(Refusal):
    """Too many wrong PINs: for ``minutes`` none is tried."""

    officer: str
    minutes: int

    def for_people(self, translate: Translate) -> str:
        if self.minutes == 1:
            told = translate(
                "Refusal",
                "Too many wrong PINs for “{officer}”: wait one minute. A supervisor can give a new "
                "PIN at once: kiosk officer reset-pin {officer}",
            )
        else:
            told = translate(
                "Refusal",
                "Too many wrong PINs for “{officer}”: wait {minutes} minutes. A supervisor can "
                "give a new PIN at once: kiosk officer reset-pin {officer}",
            )
        return told.format(officer=self.officer, minutes=self.minutes)


@dataclass
class PinUnfit(Refusal):
    """A new PIN is no PIN (``why``: digits), or the first that anybody would try (easy)."""

    why: str
    shortest: int
    longest: int

    def for_people(self, translate: Translate) -> str:
        if self.why == "easy":
            told = translate(
                "Refusal",
                "This PIN is too easy to guess. Take {shortest} to {longest} digits that are "
                "neither all the same, nor in order like 1234, nor your own code.",
            )
        else:
            told = translate("Refusal", "A PIN has {shortest} to {longest} digits, 0 to 9.")
        return told.format(shortest=self.shortest, longest=self.longest)


@dataclass
class PinsDiffer(Refusal):
    """A new PIN was typed differently the second time."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "The two PINs differ. Nothing was changed. Type the same one twice."
        )


@dataclass
class PinNeeded(Refusal):
    """Nobody is there to type a PIN, and none was given; ``variable`` could hold it."""

    variable: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "A PIN is needed. At a terminal it is asked for; a program gives it as a line of "
            "standard input with --pin-stdin, or in {variable}.",
        ).format(variable=self.variable)
