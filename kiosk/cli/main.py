"""All commands together; the module of a command is loaded when the command is used."""

import sys
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_group

from kiosk.cli.answers import FAULT
from kiosk.cli.log_lines import log_to_standard_error
from kiosk.cli.streams import prepare_streams, tell_unanswered

_WINDOWS, _TICKETS, _KEEPING = "kiosk.cli.windows", "kiosk.cli.tickets", "kiosk.cli.keeping"
_SLIPS, _HEARD = "kiosk.cli.reprinting", "kiosk.cli.announcing"
_VOICE, _CALENDAR = "kiosk.cli.voice", "kiosk.cli.calendar"
_MOVES, _CHOSEN, _SHIFTS = "kiosk.cli.moves", "kiosk.cli.chosen", "kiosk.cli.shifts"
_COMMANDS = {
    **dict.fromkeys(
        ("dispenser", "counter", "display", "supervisor", "demo"), (_WINDOWS, "windows")
    ),
    **dict.fromkeys(
        ("take", "call", "recall", "start", "finish", "no-show"), (_TICKETS, "tickets")
    ),
    **dict.fromkeys(
        ("hold", "transfer", "add-service", "walk-in", "close", "undo"), (_MOVES, "moves")
    ),
    **dict.fromkeys(
        ("call-ticket", "change-class", "cancel", "return", "show"), (_CHOSEN, "chosen")
    ),
    **dict.fromkeys(("sign-in", "sign-out", "hand-over", "break", "back"), (_SHIFTS, "shifts")),
    "counter queues": ("kiosk.cli.counters", "counters"),
    "slip": ("kiosk.cli.slip", "slips"),
    "say": (_VOICE, "saying"),
    "reprint": (_SLIPS, "reprinting"),
    **dict.fromkeys(("announce", "evacuate"), (_HEARD, "announcing")),
    **dict.fromkeys(("status", "verify", "pause", "resume"), (_KEEPING, "keeping")),
}
_GROUPS = {
    "office": ("kiosk.cli.office", "office"),
    "officer": ("kiosk.cli.officer", "officer_commands"),
    "printer": ("kiosk.cli.printer", "printer"),
    "voice": (_VOICE, "voice"),
    "queue": (_CALENDAR, "queue_commands"),
    "day": (_CALENDAR, "day"),
    "appointment": ("kiosk.cli.appointment", "appointments"),
    "clock": (_KEEPING, "clock"),
    "database": (_KEEPING, "database_commands"),
}


class LateCommands(TyperGroup):
    """Knows the commands by name: a window shall not wait for what only other commands need."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002  click's own
        """Name all commands, in the order in which they are shown."""
        return [*_COMMANDS, *_GROUPS]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401  click's own
        """Find a command of two words before one of one: ``counter queues`` and ``counter 3``."""
        two = " ".join(args[:2])
        if two in _COMMANDS:
            return two, self.get_command(ctx, two), args[2:]
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401  click's own
        """Load one command."""
        if cmd_name in _COMMANDS:
            return _group(*_COMMANDS[cmd_name]).get_command(ctx, cmd_name)
        return _group(*_GROUPS[cmd_name], name=cmd_name) if cmd_name in _GROUPS else None


def _group(module: str, attribute: str, **named: Any) -> TyperGroup:
    group = get_group(getattr(import_module(module), attribute))
    group.name = named.get("name", group.name)
    return group


app = typer.Typer(
    cls=LateCommands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def kiosk() -> None:
    """Kiosk: the queue system that public-service halls deserve."""


def main() -> None:
    """Run the command that was typed."""
    prepare_streams()
    log_to_standard_error()
    try:
        app()
    except OSError as error:
        # Only help is left to fail here: every command makes an answer of what went wrong.
        tell_unanswered(error)
        sys.exit(FAULT)
