"""Looking after the office: status, verify, the clock, the database."""

from functools import partial
from typing import Annotated, Any

import typer

from kiosk.app.acts import Acts
from kiosk.app.here import location
from kiosk.app.move_acts import MoveActs
from kiosk.app.opening import open_office
from kiosk.app.printer_acts import PrinterActs
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import FAULT, Answer, command
from kiosk.cli.display_sentences import displays_told
from kiosk.cli.office_sentences import hall_told
from kiosk.cli.options import At, DatabaseUrl, Json, writable
from kiosk.cli.sentences import (
    clock_told,
    moved_told,
    pause_told,
    resume_told,
    upgraded_told,
    verified_told,
)
from kiosk.queueing.hall import Hall
from kiosk.queueing.plain import as_json
from kiosk.queueing.profile import Counter, Profile
from kiosk.queueing.refusals import Translate

Dispenser = Annotated[
    str | None,
    typer.Option(
        metavar="PRINTER", help="Only the dispenser that prints here first: name or address."
    ),
]
keeping = typer.Typer(rich_markup_mode=None)
clock = typer.Typer(help="The machine's clock.", no_args_is_help=True, rich_markup_mode=None)
database_commands = typer.Typer(
    help="The database file.", no_args_is_help=True, rich_markup_mode=None
)


@keeping.command()
def status(at: At = None, json: Json = False, database: DatabaseUrl = None) -> None:  # noqa: FBT002
    """Show who waits, what is called, how the counters are, which displays are open and speak."""
    with command(database, as_json=json) as answer, open_office(answer.settings, at) as acts:
        hall, profile, displays = acts.hall(), acts.profile, acts.displays()
        facts = {"office": profile.office.code, "demo": acts.demo, **as_json(hall)}
        facts["counters"] = _counters(hall, profile)
        facts["displays"] = [as_json(one) for one in displays]
        silent = [zone.code for zone in profile.zones if zone.code not in hall.heard_zones]

        def told(said: Translate) -> str:
            halls = hall_told(hall, profile, answer.language, said)
            return "\n".join((halls, *displays_told(displays, silent, said)))

        answer.say(facts, told)


@keeping.command()
def pause(  # noqa: PLR0913, PLR0917  one option each
    words: Annotated[
        str,
        typer.Argument(
            metavar="WORDS",
            help="What the dispensers tell the citizens; one short line.",
        ),
    ] = "",
    dispenser: Dispenser = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Give no tickets for a while; the dispensers say so, in your words or in ours."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), needed=False) as acts,
    ):
        begun = PrinterActs(acts).pause(writable(words) or "", dispenser)
        facts = {"paused": True, **as_json(begun), "dispenser": dispenser}
        answer.say(facts, partial(pause_told, dispenser))


@keeping.command()
def resume(  # noqa: PLR0913, PLR0917  one option each
    counter: Annotated[
        int | None, typer.Argument(metavar="COUNTER", help="Where a held ticket is taken up.")
    ] = None,
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", callback=writable, help="The held ticket, such as A012."),
    ] = None,
    dispenser: Dispenser = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Take up a held ticket at a counter; or, naming none, give tickets again after a pause."""
    if (counter is None) != (code is None) or (code is not None and dispenser is not None):
        expected = "expected COUNTER and CODE, to take up a held ticket; or neither, after a pause"
        raise typer.BadParameter(expected)
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=counter is not None) as acts,
    ):
        if counter is not None and code is not None:
            moved = MoveActs(acts).resume(counter, code)
            answer.say({"outcome": moved.move, **as_json(moved)}, partial(moved_told, moved))
        else:
            _resume_tickets(acts, answer, dispenser)


def _resume_tickets(acts: Acts, answer: Answer, dispenser: str | None) -> None:
    staff = PrinterActs(acts)
    ended, office, resting = staff.resume(dispenser), acts.hall().pause, staff.resting()
    facts = {
        "paused": office is not None,
        "was_paused": ended is not None,
        **({} if ended is None else as_json(ended)),
        "dispenser": dispenser,
        "resting": resting,
    }
    told = partial(pause_told, None) if office else partial(resume_told, resting)
    answer.say(facts, told)


@keeping.command()
def verify(json: Json = False, database: DatabaseUrl = None) -> None:  # noqa: FBT002
    """Check the journal's chain, and that the rows are what it tells."""
    with command(database, as_json=json) as answer, open_office(answer.settings) as acts:
        verified = acts.verify()
        facts = {"holds": verified.holds, **as_json(verified)}
        if not verified.holds:
            message = verified_told(verified, answer.translate())
            answer.end({"fault": "JournalBroken", "message": message, **facts}, FAULT)
        answer.say(facts, partial(verified_told, verified))


@clock.command()
def confirm(
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Confirm that the clock is right although the last act was later."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), needed=False) as acts,
    ):
        confirmed = acts.confirm_clock()
        answer.say(as_json(confirmed), partial(clock_told, confirmed))


@database_commands.command()
def upgrade(json: Json = False, database: DatabaseUrl = None) -> None:  # noqa: FBT002
    """Bring an older database file to the schema of this version."""
    from kiosk.storage.migrations.running import upgrade_database  # noqa: PLC0415  loads Alembic

    with command(database, as_json=json) as answer:
        here = location(answer.settings)
        upgrade_database(here)
        with open_office(answer.settings) as acts:
            facts = {"database": str(here.path), "office": acts.profile.office.code}
        answer.say(facts, partial(upgraded_told, str(here.path)))


def _counters(hall: Hall, profile: Profile) -> list[dict[str, Any]]:
    at = {line.counter: line for line in reversed(hall.calls) if line.state != "ended"}
    return [
        {
            "number": counter.number,
            "queues": list(hall.queues_at(counter)),
            "window": counter.number in hall.open_counters,
            "ticket": at[counter.number].code if counter.number in at else None,
            "state": at[counter.number].state if counter.number in at else _rests(hall, counter),
        }
        for counter in profile.counters
    ]


def _rests(hall: Hall, counter: Counter) -> str:
    away = any(one.counter == counter.number and one.is_on_break for one in hall.shifts)
    return "break" if away else "idle"
