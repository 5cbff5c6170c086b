"""Refusals about people: who they are, what they may do, where they work.

Refusal
├── PinRefused, PinLocked, PinUnfit, PinsDiffer, PinNeeded     PINs
├── OfficerNeeded, UnknownOfficer, OfficerCodeTaken, OfficerUnwritable  who it is
├── NotAllowed, LastAdministrator, AdministratorMissing        what they may do
├── NobodySignedIn, CounterTaken, SignedInElsewhere            who works at a counter
└── OnBreak, NotOnBreak, BreakOver                             who is away
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


@dataclass
class OfficerNeeded(Refusal):
    """Officers sign in here, and nobody said who is acting."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "Say who you are: --officer CODE, or KIOSK_OFFICER. See the codes with: "
            "kiosk officer list",
        )


@dataclass
class UnknownOfficer(Refusal):
    """Nobody of this code works here."""

    officer: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "Nobody with the code “{officer}” works here. See them all: kiosk officer list",
        ).format(officer=self.officer)


@dataclass
class OfficerCodeTaken(Refusal):
    """Somebody who works here has this code already."""

    officer: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal", "Somebody here has the code “{officer}” already. Choose another one."
        ).format(officer=self.officer)


@dataclass
class OfficerUnwritable(Refusal):
    """A code or a name (``what``) that could not be typed or read; ``most`` letters are allowed."""

    what: str
    most: int

    def for_people(self, translate: Translate) -> str:
        if self.what == "code":
            told = translate(
                "Refusal",
                "A code has 1 to {most} letters a to z, digits, dots or hyphens, and begins with "
                "a letter or a digit.",
            )
        else:
            told = translate("Refusal", "A name is one line of 1 to {most} letters.")
        return told.format(most=self.most)


@dataclass
class NotAllowed(Refusal):
    """Only a ``role``, or somebody above it, may do this."""

    officer: str
    role: str

    def for_people(self, translate: Translate) -> str:
        if self.role == "administrator":
            told = translate("Refusal", "“{officer}” may not do this: ask an administrator.")
        else:
            told = translate(
                "Refusal", "“{officer}” may not do this: ask a supervisor or an administrator."
            )
        return told.format(officer=self.officer)


@dataclass
class LastAdministrator(Refusal):
    """Without this administrator nobody could keep the others."""

    officer: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Refusal",
            "“{officer}” is the only administrator. Add another one first: kiosk officer add CODE "
            "--name NAME --role administrator",
        ).format(officer=self.officer)


@dataclass
class AdministratorMissing(Refusal):
    """Officers are to sign in with PINs, and there is no administrator to begin with."""

    founding: bool

    def for_people(self, translate: Translate) -> str:
        if self.founding:
            return translate(
                "Refusal",
                "This office's officers sign in with PINs, so it begins with an administrator: "
                "--officer CODE --name NAME, and the PIN with --pin-stdin or in KIOSK_PIN; at a "
                "terminal all three are asked for. An office without PINs says so in its profile: "
                "rules: sign_in: name, or none.",
            )
        return translate(
            "Refusal",
            "With this profile officers sign in with PINs, and no administrator has one. First: "
            "kiosk officer add CODE --name NAME --role administrator",
        )


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
