"""``kiosk sign-in``, ``sign-out``, ``hand-over``, ``break``, ``back``: who works at a counter."""

from datetime import time
from functools import partial
from typing import Annotated

import typer

from kiosk.app.officer_acts import ShiftActs
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.options import At, CounterNumber, DatabaseUrl, Json, clock_time
from kiosk.cli.people_sentences import away_told, back_told, signed_in_told, signed_out_told
from kiosk.queueing.people import BreakReason
from kiosk.queueing.plain import as_json

shifts = typer.Typer(rich_markup_mode=None)


@shifts.command("sign-in")
def sign_in(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Begin to work at a counter."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        begun = ShiftActs(acts).sign_in(counter)
        answer.say({"outcome": "signed_in", **as_json(begun)}, partial(signed_in_told, begun))


@shifts.command("hand-over")
def hand_over(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Take a counter over from its officer, with the ticket that is open there."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        begun = ShiftActs(acts).hand_over(counter)
        answer.say({"outcome": "handed_over", **as_json(begun)}, partial(signed_in_told, begun))


@shifts.command("sign-out")
def sign_out(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """End the work at a counter."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        ended = ShiftActs(acts).sign_out(counter)
        answer.say({"outcome": "signed_out", **as_json(ended)}, partial(signed_out_told, ended))


@shifts.command("break")
def begin_break(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    until: Annotated[
        time,
        typer.Option(help="Back at about, e.g. 13:00.", metavar="TIME", parser=clock_time),
    ],
    reason: Annotated[BreakReason, typer.Option(help="Why.")] = BreakReason.REST,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Leave a counter for a while."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        away, zone = ShiftActs(acts).begin_break(counter, reason, until), acts.profile.office
        facts = {"outcome": "break_begun", **as_json(away)}
        answer.say(facts, partial(away_told, away, zone.timezone))


@shifts.command("back")
def end_break(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Come back to a counter from a break."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        back = ShiftActs(acts).end_break(counter)
        answer.say({"outcome": "break_ended", **as_json(back)}, partial(back_told, back))
