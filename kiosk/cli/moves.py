"""More moves at a counter: hold, transfer, add-service, walk-in, close, undo."""

from functools import partial
from typing import Annotated

import typer

from kiosk.app.move_acts import MoveActs
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.move_sentences import closed_told, joined_told, planned_told, undone_told
from kiosk.cli.options import At, CounterNumber, DatabaseUrl, Json, ServiceCode, writable
from kiosk.cli.sentences import moved_told
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import Class, Moved
from kiosk.queueing.outcomes import Joined
from kiosk.queueing.places import Place
from kiosk.queueing.plain import as_json
from kiosk.queueing.refusals import Translate

moves = typer.Typer(rich_markup_mode=None)


@moves.command()
def hold(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Set the open ticket aside: the person fetches something, the counter is free."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        held = MoveActs(acts).hold(counter)
        answer.say({"outcome": held.move, **as_json(held)}, partial(moved_told, held))


@moves.command()
def transfer(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    queue: Annotated[
        str | None, typer.Argument(metavar="QUEUE", help="The queue's prefix, such as B.")
    ] = None,
    to_counter: Annotated[
        int | None, typer.Option("--counter", metavar="COUNTER", help="Only this counter calls it.")
    ] = None,
    agency: Annotated[
        str | None, typer.Option(metavar="CODE", help="To the agency's first service.")
    ] = None,
    place: Annotated[
        Place | None, typer.Option(help="Where in that line; else the profile's rule.")
    ] = None,
    reason: Annotated[
        str | None,
        typer.Option(metavar="TEXT", callback=writable, help="Needed to go to the front."),
    ] = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Send the open ticket to another queue, counter or agency; it keeps its number."""
    if [queue, to_counter, agency].count(None) != 2:  # noqa: PLR2004  of three
        expected = "expected one of QUEUE, --counter and --agency"
        raise typer.BadParameter(expected)
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        target = Target(writable(queue), to_counter, writable(agency))
        joined = MoveActs(acts).transfer(counter, target, place, reason)
        answer.say({"outcome": joined.move, **as_json(joined)}, partial(joined_told, joined))


@moves.command()
def add_service(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    service: ServiceCode,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Plan another service for the open ticket; its turn comes when this one is finished."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        planned = MoveActs(acts).add_service(counter, service)
        answer.say({"outcome": "planned", **as_json(planned)}, partial(planned_told, planned))


@moves.command()
def walk_in(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    service: ServiceCode,
    class_: Annotated[Class, typer.Option("--class", help="Self-declared.")] = Class.REGULAR,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Give a number without paper; it is served at once if nobody waits, else it waits."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        outcome = MoveActs(acts).walk_in(counter, service, class_)
        answer.say({"outcome": outcome.move, **as_json(outcome)}, partial(_walk_in_told, outcome))


@moves.command()
def close(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Close a counter: its open ticket goes back to its place in the line."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        closed = MoveActs(acts).close(counter)
        answer.say({"outcome": "closed", **as_json(closed)}, partial(closed_told, closed))


@moves.command()
def undo(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Take back the last act at a counter, within ten seconds."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        undone = MoveActs(acts).undo(counter)
        answer.say({"outcome": "undone", **as_json(undone)}, partial(undone_told, undone))


def _walk_in_told(outcome: Moved | Joined, translate: Translate) -> str:
    if isinstance(outcome, Moved):
        return moved_told(outcome, translate)
    return joined_told(outcome, translate)
