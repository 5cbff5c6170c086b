"""``kiosk queue`` and ``kiosk day``: what gives no numbers for a while, and the end of the day."""

from datetime import datetime
from functools import partial
from typing import Annotated

import typer

from kiosk.app.acts import Acts
from kiosk.app.calendar_acts import CalendarActs
from kiosk.app.opening import in_office_time
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.calendar_sentences import (
    day_closed_told,
    day_reopened_told,
    queue_closed_told,
    queue_opened_told,
)
from kiosk.cli.options import At, DatabaseUrl, Json, moment, writable
from kiosk.queueing.calendar import instant_of
from kiosk.queueing.plain import as_json

queue_commands = typer.Typer(
    help="Close a queue for a while.", no_args_is_help=True, rich_markup_mode=None
)
day = typer.Typer(help="The end of the day.", no_args_is_help=True, rich_markup_mode=None)

Prefix = Annotated[
    str, typer.Argument(metavar="PREFIX", callback=writable, help="The queue's prefix, as B.")
]
Early = Annotated[
    bool, typer.Option("--early", help="Also while numbers are given: sends all home.")
]


@queue_commands.command("close")
def close_queue(  # noqa: PLR0913, PLR0917  one option each
    queue: Prefix,
    message: Annotated[
        str, typer.Option(callback=writable, help="What the dispensers tell; one short line.")
    ] = "",
    until: Annotated[
        datetime | None,
        typer.Option(parser=moment, metavar="ISO-TIME", help="Opens by itself at this time."),
    ] = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Give no numbers of a queue for a while; who waits in it is called as ever."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        closure = CalendarActs(acts).close_queue(queue, message, _instant(acts, until))
        zone = acts.profile.office.timezone
        answer.say({"closed": True, **as_json(closure)}, partial(queue_closed_told, closure, zone))


@queue_commands.command("open")
def open_queue(  # noqa: PLR0913, PLR0917  one option each
    queue: Prefix,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Give a queue's numbers again."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        ended = CalendarActs(acts).open_queue(queue)
        facts = {"closed": False, "was_closed": ended is not None, "queue": queue.upper()}
        answer.say(facts, partial(queue_opened_told, queue.upper()))


@day.command("close")
def close_day(  # noqa: PLR0913, PLR0917  one option each
    early: Early = False,  # noqa: FBT002
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """End the day: whoever is left expires, and is told by queue with how long they waited."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        closed = CalendarActs(acts).close_day(early=early)
        answer.say({"closed": True, **as_json(closed)}, partial(day_closed_told, closed))


@day.command("reopen")
def reopen_day(
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Go on with a day that was closed by mistake: whoever expired waits again."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        reopened = CalendarActs(acts).reopen_day()
        answer.say({"closed": False, **as_json(reopened)}, partial(day_reopened_told, reopened))


def _instant(acts: Acts, until: datetime | None) -> int | None:
    return None if until is None else instant_of(in_office_time(until, acts.profile))
