"""The moves of a chosen ticket: call-ticket, change-class, cancel, return, show."""

from functools import partial
from typing import Annotated

import typer

from kiosk.app.move_acts import MoveActs
from kiosk.app.opening import open_office
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.move_sentences import joined_told, visit_told
from kiosk.cli.options import At, CounterNumber, DatabaseUrl, Json, TicketCode, writable
from kiosk.cli.sentences import call_told, moved_told
from kiosk.queueing.facts import Class
from kiosk.queueing.plain import as_json

chosen = typer.Typer(rich_markup_mode=None)

Reason = Annotated[
    str,
    typer.Option(metavar="TEXT", callback=writable, help="Kept on record; at most 200 letters."),
]
WhereDone = Annotated[
    int | None,
    typer.Option("--counter", metavar="COUNTER", help="Where this is done: undo it there."),
]


@chosen.command()
def call_ticket(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    code: TicketCode,
    reason: Reason,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Call a chosen ticket out of its turn."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        called = MoveActs(acts).call_ticket(counter, code, reason)
        answer.say({"outcome": "called", **as_json(called)}, partial(call_told, called))


@chosen.command()
def change_class(  # noqa: PLR0913, PLR0917  one option each
    code: TicketCode,
    class_: Annotated[Class, typer.Argument(metavar="CLASS", help="regular or priority")],
    reason: Reason,
    counter: WhereDone = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Give a ticket another class; its place counts by it from now on."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        changed = MoveActs(acts).change_class(code, class_, reason, counter)
        facts = {"outcome": changed.move, **as_json(changed), "class": class_.value}
        answer.say(facts, partial(moved_told, changed))


@chosen.command()
def cancel(  # noqa: PLR0913, PLR0917  one option each
    code: TicketCode,
    reason: Reason,
    counter: WhereDone = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """End a visit wherever it stands; the number stays given."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        cancelled = MoveActs(acts).cancel(code, reason, counter)
        answer.say(
            {"outcome": cancelled.move, **as_json(cancelled)}, partial(moved_told, cancelled)
        )


@chosen.command("return")
def return_(  # noqa: PLR0913, PLR0917  one option each
    code: TicketCode,
    counter: WhereDone = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Let a no-show who came back in time wait again."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        joined = MoveActs(acts).return_ticket(code, counter)
        answer.say({"outcome": joined.move, **as_json(joined)}, partial(joined_told, joined))


@chosen.command()
def show(
    code: TicketCode,
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Show where a ticket of today stands, and each service of its visit."""
    with command(database, as_json=json) as answer, open_office(answer.settings, at) as acts:
        visit, zone = MoveActs(acts).look_up(code), acts.profile.office.timezone
        answer.say(as_json(visit), lambda said: visit_told(visit, zone, said))
