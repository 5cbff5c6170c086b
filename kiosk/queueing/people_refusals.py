"""Refusals about people: who they are, and what they may do.

Refusal
├── OfficerNeeded, UnknownOfficer, OfficerCodeTaken, OfficerUnwritable  who it is
└── NotAllowed, LastAdministrator, AdministratorMissing        what they may do
"""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


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
