"""``kiosk appointment``: people who are expected at a time, known by a code alone."""

from datetime import datetime
from functools import partial
from typing import Annotated

import typer

from kiosk.app.calendar_acts import CalendarActs
from kiosk.app.opening import in_office_time, open_office
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.calendar_sentences import appointments_told, booked_told, called_off_told
from kiosk.cli.options import At, DatabaseUrl, Json, Language, PrinterUrls, moment, writable
from kiosk.cli.taken import language_of_slip, printers_for_slip, taken_answer
from kiosk.queueing.calendar import business_day, instant_of
from kiosk.queueing.facts import Class, Wish
from kiosk.queueing.plain import as_json

appointments = typer.Typer(help="Appointments.", no_args_is_help=True, rich_markup_mode=None)

Code = Annotated[
    str, typer.Argument(metavar="CODE", callback=writable, help="The code that was given.")
]


@appointments.command()
def add(  # noqa: PLR0913, PLR0917  one option each
    service: Annotated[
        str, typer.Argument(metavar="SERVICE", callback=writable, help="The service's code.")
    ],
    time: Annotated[
        datetime,
        typer.Argument(metavar="ISO-TIME", parser=moment, help="When, as 2026-11-25T10:30."),
    ],
    class_: Annotated[Class, typer.Option("--class", help="Self-declared.")] = Class.REGULAR,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Expect somebody at a time; the answer is the code they bring."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        instant = instant_of(in_office_time(time, acts.profile))
        booked = CalendarActs(acts).book(service, instant, class_)
        answer.say(as_json(booked), partial(booked_told, booked, acts.profile.office.timezone))


@appointments.command("list")
def list_(
    day: Annotated[
        datetime | None,
        typer.Option(parser=moment, metavar="DATE", help="Of another day than today."),
    ] = None,
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """List a day's appointments, those that were called off left out."""
    with command(database, as_json=json) as answer, open_office(answer.settings, at) as acts:
        zone = acts.profile.office.timezone
        named = business_day(acts.clock(), zone) if day is None else day.date().isoformat()
        listed = CalendarActs(acts).appointments(named)
        facts = {"business_day": named, "appointments": [as_json(one) for one in listed]}
        answer.say(facts, partial(appointments_told, listed, named, zone))


@appointments.command()
def arrive(  # noqa: PLR0913, PLR0917  one option each
    code: Code,
    print_: Annotated[bool, typer.Option("--print", help="Print a slip; wait for it.")] = False,  # noqa: FBT002
    language: Language = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
    printer: PrinterUrls = None,
) -> None:
    """Give the number of somebody who has come to an appointment."""
    with (
        command(database, printer, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        urls = printers_for_slip(acts, answer.settings) if print_ else ()
        wish = Wish("", language=language_of_slip(acts, language)).on(urls)
        taken = CalendarActs(acts).arrive(code, wish)
        answer.say(*taken_answer(acts, answer.settings, taken, printed=print_))


@appointments.command()
def cancel(  # noqa: PLR0913, PLR0917  one option each
    code: Code,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Call an appointment off: nobody is expected any more."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        booked = CalendarActs(acts).call_off(code)
        answer.say({"cancelled": True, **as_json(booked)}, partial(called_off_told, booked))
