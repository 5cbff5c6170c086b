"""Who acts, and their PIN: from a prompt, standard input or the environment, never an argument."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from getpass import getpass
from typing import Annotated

import typer

from kiosk.app.acts import Acts
from kiosk.app.officer_acts import OfficerActs
from kiosk.app.opening import open_office
from kiosk.cli.answers import Answer, Told
from kiosk.queueing.people_refusals import OfficerNeeded
from kiosk.queueing.pin_refusals import PinNeeded, PinsDiffer
from kiosk.queueing.pins import Pin

Officer = Annotated[
    str | None,
    typer.Option(
        "--officer",
        metavar="CODE",
        envvar="KIOSK_OFFICER",
        show_envvar=False,
        help="Who acts, by their code [env: KIOSK_OFFICER]",
    ),
]
PinStdin = Annotated[
    bool,
    typer.Option("--pin-stdin", help="Read the PIN from standard input [env: KIOSK_PIN]"),
]

_LONGEST_LINE = 64


@dataclass(frozen=True)
class Who:
    """Who acts in a command, and where their PIN comes from."""

    answer: Answer
    officer: str | None
    pin_stdin: bool

    @property
    def may_be_asked(self) -> bool:
        """Tell whether a person sits at a terminal who could type."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    def asked(self, question: Told) -> str | None:
        """Ask a person at the terminal for a line; ``None`` where nobody is there."""
        if not self.may_be_asked:
            return None
        typer.echo(question(self.answer.translate()), nl=False, err=True)
        return sys.stdin.readline(_LONGEST_LINE).strip()

    def own_pin(self) -> Pin:
        """Give the PIN of whoever acts."""
        return self._pin("KIOSK_PIN", self._prompts[0])

    def first_pin(self) -> Pin:
        """Give the first PIN of whoever acts from now on; typed, it is typed twice."""
        return self._pin("KIOSK_PIN", self._prompts[1], again=True)

    def new_pin(self) -> Pin:
        """Give the new PIN of somebody; from standard input it comes after one's own."""
        return self._pin("KIOSK_NEW_PIN", self._prompts[1], again=True)

    def new_pin_if_given(self) -> Pin | None:
        """Give a new PIN that nobody has to be asked for."""
        given = self.pin_stdin or os.environ.get("KIOSK_NEW_PIN")
        return self.new_pin() if given else None

    @cached_property
    def _prompts(self) -> tuple[str, str, str]:
        translate = self.answer.translate() if self.may_be_asked else lambda _, source: source
        return (
            translate("Answer", "PIN: "),
            translate("Answer", "New PIN, 4 to 8 digits: "),
            translate("Answer", "The same once more: "),
        )

    def _pin(self, variable: str, prompt: str, *, again: bool = False) -> Pin:
        if self.pin_stdin:
            given = sys.stdin.readline(_LONGEST_LINE).rstrip("\r\n")
        else:
            # Taken out: no program started from here inherits it.
            given = os.environ.pop(variable, "")
        if given:
            return Pin(given)
        if self.pin_stdin or not self.may_be_asked:
            raise PinNeeded(variable)
        typed = _typed(prompt, variable)
        if again and _typed(self._prompts[2], variable) != typed:
            raise PinsDiffer
        return Pin(typed)


def _typed(prompt: str, variable: str) -> str:
    try:
        return getpass(prompt)
    except EOFError:
        raise PinNeeded(variable) from None


@contextmanager
def acting(who: Who, at: datetime | None = None, *, needed: bool = True) -> Iterator[Acts]:
    """Open the office for whoever acts; refuse who does not prove to be that officer.

    ``needed``: without a name only where nobody signs in, and in a demo, where ``demo`` acts then.
    """
    with open_office(who.answer.settings, at) as acts:
        yield proved(acts, who, needed=needed)


def proved(acts: Acts, who: Who, *, needed: bool) -> Acts:
    """Give the verbs as done by whoever proves who they are, or by nobody in particular."""
    rules, officers = acts.profile.rules, OfficerActs(acts)
    if who.officer is None:
        if needed and rules.sign_in != "none" and not acts.demo:
            raise OfficerNeeded
        return acts
    if rules.sign_in == "name":
        return acts.acting_as(officers.named(who.officer))
    return acts.acting_as(officers.identify(who.officer, who.own_pin()))
