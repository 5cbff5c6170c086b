"""Answers: one JSON object or one sentence on standard output; the exit code says which kind.

0 done · 2 usage · 3 refused (``{"refused": …}``) · 4 fault (``{"fault": …}``). Never a traceback.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import structlog
import typer
from structlog.tracebacks import ExceptionDictTransformer

from kiosk.app.settings import Settings
from kiosk.queueing.refusals import Refusal, Translate
from kiosk.storage.faults import Fault

REFUSED = 3
FAULT = 4
_log = structlog.get_logger(__name__)


class Answer:
    """What one command says, and in which form."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def say(self, facts: dict[str, Any], sentence: str) -> None:
        """Answer with the facts, or with the sentence that tells them."""
        typer.echo(json.dumps(facts, ensure_ascii=False) if self._as_json else sentence)

    def end(self, facts: dict[str, Any], code: int) -> NoReturn:
        """End without having done it: the facts hold the message."""
        if self._as_json:
            typer.echo(json.dumps(facts, ensure_ascii=False))
        else:
            typer.echo(facts["message"], err=True)
        raise typer.Exit(code)


@contextmanager
def command(settings: Settings, *, as_json: bool) -> Iterator[Answer]:
    """Run a command: refusals and faults become answers, a bug becomes a fault with a log line."""
    answer = Answer(as_json=as_json)
    try:
        yield answer
    except Refusal as refusal:
        answer.end(refusal.as_json(_translate(settings)), REFUSED)
    except Fault as fault:
        answer.end(fault.as_json(_translate(settings)), FAULT)
    except typer.Exit:
        raise
    except Exception as bug:
        _log.exception("unexpected")
        answer.end({"fault": "Unexpected", "message": f"{type(bug).__name__}: {bug}"}, FAULT)


def log_to_standard_error() -> None:
    """Keep standard output for the answer: every log line goes to standard error, as JSON."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            # Without local variables: they hold keys and whole profiles.
            structlog.processors.ExceptionRenderer(ExceptionDictTransformer(show_locals=False)),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def _translate(settings: Settings) -> Translate:
    # Only a sentence that is really said loads Qt's translations.
    from kiosk.app.translation import language_of_the_system, translate_into  # noqa: PLC0415

    language = settings.language or language_of_the_system()
    return translate_into(language, settings.translations)
