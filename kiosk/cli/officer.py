"""``kiosk officer``: who works here."""

from functools import partial
from typing import Annotated

import typer

from kiosk.app.officer_acts import OfficerActs
from kiosk.app.opening import open_office
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.options import At, DatabaseUrl, Json, writable
from kiosk.cli.people_sentences import added_told, dismissed_told, officers_told, pin_told
from kiosk.queueing.people import Role
from kiosk.queueing.plain import as_json

Code = Annotated[
    str, typer.Argument(metavar="CODE", callback=writable, help="A few letters, such as budi.")
]
officer_commands = typer.Typer(help="Who works here.", no_args_is_help=True, rich_markup_mode=None)


@officer_commands.command()
def add(  # noqa: PLR0913, PLR0917  one option each
    code: Code,
    name: Annotated[str, typer.Option(callback=writable, help="The full name.")],
    role: Annotated[Role, typer.Option(help="What they are in the hall.")] = Role.OFFICER,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Let somebody work here; their PIN is asked for, or read [env: KIOSK_NEW_PIN]."""
    with command(database, as_json=json) as answer:
        who = Who(answer, officer, pin_stdin)
        with acting(who, at, needed=False) as acts:
            officers, asked = OfficerActs(acts), acts.profile.rules.sign_in == "pin"
            pin = who.new_pin() if asked else who.new_pin_if_given()
            added = officers.add(officers.new(code, name, role.value, pin))
            answer.say(as_json(added), partial(added_told, added))


@officer_commands.command()
def dismiss(  # noqa: PLR0913, PLR0917  one option each
    code: Code,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Let somebody work here no more: their shift ends, and what they did stays on record."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        dismissed = OfficerActs(acts).dismiss(code)
        answer.say(as_json(dismissed), partial(dismissed_told, dismissed))


@officer_commands.command("reset-pin")
def reset_pin(  # noqa: PLR0913, PLR0917  one option each
    code: Code,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Give somebody a new PIN, which also ends the wait after wrong ones [env: KIOSK_NEW_PIN]."""
    with command(database, as_json=json) as answer:
        who = Who(answer, officer, pin_stdin)
        with acting(who, at, needed=False) as acts:
            changed = OfficerActs(acts).reset_pin(code, who.new_pin())
            answer.say(as_json(changed), partial(pin_told, changed))


@officer_commands.command("change-pin")
def change_pin(
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Change one's own PIN: first the old one, then the new one [env: KIOSK_NEW_PIN]."""
    with command(database, as_json=json) as answer:
        who = Who(answer, officer, pin_stdin)
        with acting(who, at) as acts:
            changed = OfficerActs(acts).change_pin(who.new_pin())
            answer.say(as_json(changed), partial(pin_told, changed))


@officer_commands.command("list")
def list_officers(
    all_: Annotated[bool, typer.Option("--all", help="Also who works here no more.")] = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Show who works here, and where they are signed in."""
    with command(database, as_json=json) as answer, open_office(answer.settings) as acts:
        everybody = OfficerActs(acts).officers()
        officers = [one for one in everybody if all_ or one.dismissed_at is None]
        counters = {shift.officer: shift.counter for shift in acts.hall().shifts}
        facts = [{**as_json(one), "counter": counters.get(one.id)} for one in officers]
        answer.say({"officers": facts}, partial(officers_told, officers, counters))
