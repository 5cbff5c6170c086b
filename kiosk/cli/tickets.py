"""The moves of a ticket: take, call, recall, start, finish, no-show."""

from collections.abc import Callable
from functools import partial
from typing import Annotated, Any

import typer

from kiosk.app.acts import Acts
from kiosk.app.opening import open_office
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import Told, command
from kiosk.cli.options import (
    At,
    CounterNumber,
    DatabaseUrl,
    Json,
    Language,
    PrinterUrls,
    RequestId,
    ServiceCode,
    Visual,
)
from kiosk.cli.sentences import call_told, moved_told
from kiosk.cli.taken import language_of_slip, printers_for_slip, taken_answer
from kiosk.queueing.facts import Called, Class, Moved, NobodyWaiting, Wish
from kiosk.queueing.plain import as_json

tickets = typer.Typer(rich_markup_mode=None)


@tickets.command()
def take(  # noqa: PLR0913, PLR0917  one option each
    service: ServiceCode,
    class_: Annotated[Class, typer.Option("--class", help="Self-declared.")] = Class.REGULAR,
    print_: Annotated[bool, typer.Option("--print", help="Print a slip; wait for it.")] = False,  # noqa: FBT002
    visual: Visual = False,  # noqa: FBT002
    request_id: RequestId = None,
    language: Language = None,
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
    printer: PrinterUrls = None,
) -> None:
    """Take a ticket."""
    with (
        command(database, printer, as_json=json) as answer,
        open_office(answer.settings, at) as acts,
    ):
        urls = printers_for_slip(acts, answer.settings) if print_ else ()
        wish = Wish(service, class_, language_of_slip(acts, language), request_id, visual=visual)
        taken = acts.take(wish.on(urls))
        answer.say(*taken_answer(acts, answer.settings, taken, printed=print_))


@tickets.command()
def call(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Call the next ticket to a counter."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        outcome = acts.call(counter)
        answer.say(_call_facts(outcome), partial(call_told, outcome))


def _move_command(
    name: str, help_: str, act: Callable[[Acts], Callable[[int], Called | Moved]]
) -> None:
    @tickets.command(name, help=help_)
    def move(  # noqa: PLR0913, PLR0917  one option each
        counter: CounterNumber,
        officer: Officer = None,
        pin_stdin: PinStdin = False,  # noqa: FBT002
        at: At = None,
        json: Json = False,  # noqa: FBT002
        database: DatabaseUrl = None,
    ) -> None:
        with (
            command(database, as_json=json) as answer,
            acting(Who(answer, officer, pin_stdin), at) as acts,
        ):
            answer.say(*_told_move(act(acts)(counter)))


def _told_move(outcome: Called | Moved) -> tuple[dict[str, Any], Told]:
    if isinstance(outcome, Called):
        return _call_facts(outcome), partial(call_told, outcome)
    return {"outcome": outcome.move, **as_json(outcome)}, partial(moved_told, outcome)


_move_command("recall", "Call the open ticket again.", lambda acts: acts.recall)
_move_command("start", "Begin to serve the called ticket.", lambda acts: acts.start)
_move_command("finish", "Finish serving.", lambda acts: acts.finish)
_move_command("no-show", "Close the called ticket: nobody came.", lambda acts: acts.no_show)


def _call_facts(outcome: Called | NobodyWaiting) -> dict[str, Any]:
    if isinstance(outcome, Called):
        return {"outcome": "called", **as_json(outcome)}
    return {"outcome": "nobody_waiting", "ticket": None, **as_json(outcome)}
