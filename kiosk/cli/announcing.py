"""``kiosk announce`` and ``kiosk evacuate``: what staff have said in the hall."""

from datetime import time
from enum import StrEnum
from functools import partial
from typing import Annotated

import typer

from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.opening import open_office
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.options import DatabaseUrl, Json, clock_time, writable
from kiosk.cli.sentences import announced_told, evacuation_told, return_told
from kiosk.queueing.announcements import Subject
from kiosk.queueing.plain import as_json

announcing = typer.Typer(rich_markup_mode=None)


class Message(StrEnum):
    """The messages that staff can have said."""

    BREAK = "break"
    CLOSING = "closing"
    PRIORITY_INFO = "priority-info"
    GRATUITY = "gratuity"


@announcing.command()
def announce(  # noqa: PLR0913, PLR0917  one option each
    message: Annotated[Message, typer.Argument(metavar="MESSAGE", help=", ".join(Message))],
    counter: Annotated[
        int | None, typer.Option(help="The counter that has a break.", metavar="COUNTER")
    ] = None,
    until: Annotated[
        time | None,
        typer.Option(help="When the break ends, e.g. 13:00.", metavar="TIME", parser=clock_time),
    ] = None,
    zone: Annotated[
        list[str] | None,
        typer.Option(help="Only in this zone; again for another.", metavar="ZONE"),
    ] = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Have a message said in the hall."""
    about_break = (counter is not None, until is not None)
    if about_break != (message is Message.BREAK,) * 2:
        expected = "a break needs --counter and --until; other messages take neither"
        raise typer.BadParameter(expected)
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), needed=False) as acts,
    ):
        zones = AnnouncingActs(acts).message(
            Subject(message.name.lower()),
            [writable(code) or "" for code in zone or ()],
            counter,
            f"{until:%H:%M}" if until else None,
        )
        answer.say({"announced": message.value, "zones": zones}, partial(announced_told, zones))


@announcing.command()
def evacuate(
    words: Annotated[
        str,
        typer.Argument(metavar="WORDS", help="What else people must know; at most 160 letters."),
    ] = "",
    end: Annotated[bool, typer.Option("--end", help="Call the evacuation off.")] = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Ask everybody to leave the building, on all displays and loudspeakers, until --end."""
    if end and words:
        expected = "--end takes no words"
        raise typer.BadParameter(expected)
    with command(database, as_json=json) as answer, open_office(answer.settings) as acts:
        staff = AnnouncingActs(acts)
        if end:
            ended = staff.end_evacuation()
            facts = {} if ended is None else as_json(ended)
            told = partial(return_told, was_on=ended is not None)
            answer.say({"evacuation": False, "was_on": ended is not None, **facts}, told)
        else:
            begun = staff.begin_evacuation(writable(words) or "")
            answer.say({"evacuation": True, **as_json(begun)}, evacuation_told)
