"""Refusals about shifts and breaks: who works at a counter, and who is away.

Refusal
├── NobodySignedIn, CounterTaken, SignedInElsewhere            who works at a counter
└── OnBreak, NotOnBreak, BreakOver                             who is away
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class NobodySignedIn(Refusal):
    """Nobody works at this counter."""

    counter: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "Nobody is signed in at counter {counter}. Sign in first: kiosk sign-in {counter} "
            "--officer CODE",
        ).format(counter=self.counter)


@dataclass
class CounterTaken(Refusal):
    """Somebody else works at this counter; ``officer`` is their code."""

    counter: int
    officer: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "“{officer}” works at counter {counter}. Take over with: kiosk hand-over {counter} "
            "--officer CODE. Or end their shift first: kiosk sign-out {counter}",
        ).format(counter=self.counter, officer=self.officer)


@dataclass
class SignedInElsewhere(Refusal):
    """The officer works at another counter."""

    officer: str
    counter: int

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "“{officer}” is signed in at counter {counter}. Hand over or sign out there first: "
            "kiosk sign-out {counter}",
        ).format(counter=self.counter, officer=self.officer)


@dataclass
class OnBreak(Refusal):
    """The officer of a counter is away until about ``until`` (local ``HH:MM``)."""

    counter: int
    officer: str
    until: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "“{officer}” at counter {counter} has a break until {until}. Go on with: kiosk back "
            "{counter}",
        ).format(counter=self.counter, officer=self.officer, until=self.until)


@dataclass
class NotOnBreak(Refusal):
    """Nobody is away at this counter."""

    counter: int
    officer: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "“{officer}” at counter {counter} has no break: there is nothing to end."
        ).format(counter=self.counter, officer=self.officer)


@dataclass
class BreakOver(Refusal):
    """The expected return lies before the ``clock``; both are local ``HH:MM``."""

    until: str
    clock: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "A break ends later than now: {until} was given, and it is {clock}."
        ).format(until=self.until, clock=self.clock)
