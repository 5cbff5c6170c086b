"""Answers: one JSON object or one sentence on standard output; the exit code says which kind.

0 done · 2 usage · 3 refused (``{"refused": …}``) · 4 fault (``{"fault": …}``). Never a traceback.
The JSON is ASCII: every encoding of standard output holds it, whatever names were typed.
"""

import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, NoReturn

import typer

from kiosk.app.settings import Settings, read_settings
from kiosk.cli.interrupting import ending_at_once
from kiosk.cli.streams import tell_unanswered
from kiosk.queueing.refusals import Refusal, Translate
from kiosk.storage.faults import Fault

Told = Callable[[Translate], str]
"""Tells an outcome in the language it is given."""

REFUSED = 3
FAULT = 4
_log = logging.getLogger(__name__)


class Answer:
    """What one command says, and in which form. ``settings`` are read at their first use."""

    def __init__(self, given: dict[str, str | list[str] | None], *, as_json: bool) -> None:
        self._given = given
        self._as_json = as_json

    @cached_property
    def settings(self) -> Settings:
        """The settings as they were at the first use."""
        return self.read_settings()

    def read_settings(self) -> Settings:
        """Read the settings as they are now; what was given on the command line wins."""
        return read_settings(**self._given)

    @property
    def is_read(self) -> bool:
        """Whether somebody reads this answer: a program, or a person at a terminal."""
        return self._as_json or sys.stderr.isatty()

    def say(self, facts: dict[str, Any], told: Told) -> None:
        """Answer with the facts, or with the sentence that tells them."""
        answer = json.dumps(facts) if self._as_json else told(self.translate())
        try:
            typer.echo(answer)
        except OSError as error:
            # The act is done, but whoever asked does not know it: a full disk, a closed pipe.
            tell_unanswered(error)
            raise typer.Exit(FAULT) from None

    def end(self, facts: dict[str, Any], code: int) -> NoReturn:
        """End without having done it: the facts hold the message."""
        if self._as_json:
            self.say(facts, lambda _: "")
        else:
            typer.echo(facts["message"], err=True)
        raise typer.Exit(code)

    def translate(self) -> Translate:
        """Give the words of whoever types: the settings' language, or the system's."""
        # Only a sentence that is really said loads Qt's translations.
        with ending_at_once():
            from kiosk.app.translation import translate_into  # noqa: PLC0415

        try:
            folder = self.settings.translations
        except Fault:
            folder = None
        return translate_into(self.language, folder)

    @cached_property
    def language(self) -> str:
        """The code of that language, for what the office says in its own words."""
        with ending_at_once():
            from kiosk.app.translation import language_of_the_system  # noqa: PLC0415

        try:
            return self.settings.language or language_of_the_system()
        except Fault:
            return language_of_the_system()


@contextmanager
def command(
    database: str | None = None, printers: list[str] | None = None, *, as_json: bool
) -> Iterator[Answer]:
    """Run a command: refusals and faults become answers, a bug becomes a fault with a log line."""
    answer = Answer({"database_url": database, "printer_url": printers}, as_json=as_json)
    try:
        yield answer
    except Refusal as refusal:
        answer.end(refusal.as_json(answer.translate()), REFUSED)
    except Fault as fault:
        answer.end(fault.as_json(answer.translate()), FAULT)
    except typer.Exit:
        raise
    except Exception as bug:
        _log.exception("unexpected")
        answer.end({"fault": "Unexpected", "message": f"{type(bug).__name__}: {bug}"}, FAULT)
