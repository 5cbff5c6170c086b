"""A shell for tests: runs a command in this process and keeps the contract of every answer."""

import json
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from kiosk.cli.main import app

DONE, USAGE, REFUSED, FAULT = 0, 2, 3, 4
AT = "2026-11-24T09:14"
"""Tuesday, 24 November 2026, 09:14 in the office's time."""


@dataclass(frozen=True)
class Reply:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        line = self.out.removesuffix("\n")
        assert "\n" not in line
        facts = json.loads(line)
        assert isinstance(facts, dict)
        return facts

    @property
    def message(self) -> str:
        """What a refusal or a fault says."""
        message = self.facts["message"]
        assert isinstance(message, str)
        return message


class Bugs(logging.Handler):
    """Collects what the command line logs of exceptions that nobody foresaw."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep its traceback."""
        if record.msg == "unexpected":
            self.found.append(logging.Formatter().format(record))


@dataclass
class Shell:
    """Runs commands over one database."""

    database: Path
    env: dict[str, str | None] = field(default_factory=dict)

    def __call__(self, *arguments: str, typed: str | None = None) -> Reply:
        """Run a command with what is ``typed`` into it. A bug is none of its possible answers."""
        env = {
            "KIOSK_DATABASE_URL": str(self.database),
            "KIOSK_SETTINGS": os.devnull,
            "KIOSK_LANGUAGE": "en",
            **self.env,
        }
        bugs = Bugs()
        logging.getLogger("kiosk").addHandler(bugs)
        result = CliRunner().invoke(app, list(arguments), input=typed, env=env)
        logging.getLogger("kiosk").removeHandler(bugs)
        assert bugs.found == []
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code in {DONE, USAGE, REFUSED, FAULT}
        return Reply(result.exit_code, result.stdout, result.stderr)

    def json(self, *arguments: str, typed: str | None = None) -> Reply:
        """Run a command with ``--json``: every answer but one about usage is an object."""
        reply = self(*arguments, "--json", typed=typed)
        if reply.code != USAGE:
            assert ("refused" in reply.facts) == (reply.code == REFUSED)
            assert ("fault" in reply.facts) == (reply.code == FAULT)
        return reply

    def facts(self, *arguments: str, typed: str | None = None) -> dict[str, Any]:
        """Run a command that must succeed; give its facts."""
        reply = self.json(*arguments, typed=typed)
        assert reply.code == DONE, reply.out + reply.err
        return reply.facts

    def at(self, time: str = AT) -> Callable[..., dict[str, Any]]:
        """Give a shell for commands that must succeed at another time."""
        return lambda *arguments: self.facts(*arguments, "--at", time)
