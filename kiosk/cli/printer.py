"""``kiosk printer``: what printers can and say, and the slips that wait for a person."""

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.app.opening import open_office
from kiosk.app.printer_acts import PrinterActs
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import FAULT, command
from kiosk.cli.interrupting import ending_at_once
from kiosk.cli.options import At, DatabaseUrl, Json
from kiosk.cli.printer_sentences import (
    forgotten_told,
    jobs_told,
    printed_told,
    printers_told,
    probed_told,
    reprinted_told,
    roll_told,
    tried_told,
)
from kiosk.cli.slip_state import state_of_printed
from kiosk.queueing.plain import as_json
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.printers import SILENT, PrinterFacts, ReprintReason, alarm_of

if TYPE_CHECKING:
    from kiosk.app.printer_trial import Tried

printer = typer.Typer(help="Printers and their slips.", no_args_is_help=True, rich_markup_mode=None)

Named = Annotated[str, typer.Argument(metavar="PRINTER", help="Its address or its name.")]
MILLIMETRES = 1000


@printer.command()
def probe(
    url: Annotated[str, typer.Argument(metavar="URL", help="The printer's address.")],
    name: Annotated[str | None, typer.Option(help="What people here call it.")] = None,
    mute: Annotated[bool, typer.Option("--mute", help="It may answer nothing at all.")] = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Ask a printer what it can, and keep it; once, at set-up."""
    with command(database, as_json=json) as answer, open_office(answer.settings) as acts:
        from kiosk.app.printer_setup import probe_printer  # noqa: PLC0415  loads the printing

        probed = probe_printer(acts, answer.settings, url, name, may_be_mute=mute)
        facts = {**_facts(probed.printer), "capability": asdict(probed.capability)}
        answer.say(facts, partial(probed_told, probed))


@printer.command("test")
def print_test_page(named: Named, json: Json = False, database: DatabaseUrl = None) -> None:  # noqa: FBT002
    """Print a test page, and say what is known of it; no ticket is taken."""
    with command(database, as_json=json) as answer, open_office(answer.settings) as acts:
        with ending_at_once():
            from kiosk.app.printer_trial import try_printer  # noqa: PLC0415  loads Qt

        tried = try_printer(acts, answer.settings, named)
        facts = _trial_facts(tried)
        if tried.state in (Slip.NOT_SENT, Slip.UNKNOWN):
            message = tried_told(tried, answer.translate())
            answer.end({"fault": "TestNotPrinted", "message": message, **facts}, FAULT)
        answer.say(facts, partial(tried_told, tried))


@printer.command()
def status(json: Json = False, database: DatabaseUrl = None) -> None:  # noqa: FBT002
    """Show what every printer says of itself; first the one that most needs somebody."""
    with command(database, as_json=json) as answer, open_office(answer.settings) as acts:
        from kiosk.app.printer_setup import printers_now  # noqa: PLC0415  loads the printing

        now = printers_now(acts, answer.settings)
        printers = sorted((one.printer for one in now), key=lambda one: alarm_of(one) is None)
        driven = {one.printer.url: one.driven for one in now}
        told = [{**_facts(one), "driven": driven[one.url]} for one in printers]
        unknown = len(PrinterActs(acts).paper().unknown)
        first = told[0] if told else {"printer": None, **asdict(SILENT)}
        facts = {**first, "printers": told, "unknown_slips": unknown}
        answer.say(facts, partial(printers_told, printers, unknown))


@printer.command()
def jobs(at: At = None, json: Json = False, database: DatabaseUrl = None) -> None:  # noqa: FBT002
    """List the slips under way, and those of which nobody knows whether they came out."""
    with command(database, as_json=json) as answer, open_office(answer.settings, at) as acts:
        under_way, unknown = PrinterActs(acts).open_jobs(), PrinterActs(acts).paper().unknown
        facts = {
            "open": [as_json(one) for one in under_way],
            "unknown": [as_json(one) for one in unknown],
        }
        answer.say(facts, partial(jobs_told, under_way, unknown))


@printer.command()
def resolve(  # noqa: PLR0913, PLR0917  one option each
    job: Annotated[int, typer.Argument(metavar="JOB", help="As kiosk printer jobs lists it.")],
    printed: Annotated[bool, typer.Option("--printed", help="Somebody saw it.")] = False,  # noqa: FBT002
    reprint: Annotated[
        ReprintReason | None, typer.Option(metavar="REASON", help="Print a marked copy.")
    ] = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Say what became of a slip whose outcome is unknown: it came out, or a copy is wanted."""
    if printed == (reprint is not None):
        expected = "expected --printed or --reprint REASON, one of them"
        raise typer.BadParameter(expected)
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        if reprint is None:
            slip = PrinterActs(acts).resolve_as_printed(job)
            facts = {"job": slip.id, "ticket": slip.code, "resolution": "printed"}
            answer.say(facts, partial(printed_told, slip))
            return
        copy = PrinterActs(acts).resolve_by_reprint(job, reprint)
        state = state_of_printed(acts, answer.settings, copy.job)
        facts = {**as_json(copy), "resolution": "reprinted", "print": state}
        answer.say(facts, partial(reprinted_told, copy, state))


@printer.command()
def roll(  # noqa: PLR0913, PLR0917  one option each
    named: Named,
    metres: Annotated[
        int | None, typer.Option(min=1, max=1000, help="Length of the new roll.")
    ] = None,
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Say that a new roll is in: its paper is counted from 0."""
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), needed=False) as acts,
    ):
        length = metres * MILLIMETRES if metres else None
        changed = PrinterActs(acts).change_roll(named, length)
        answer.say(_facts(changed), partial(roll_told, changed))


@printer.command()
def forget(named: Named, json: Json = False, database: DatabaseUrl = None) -> None:  # noqa: FBT002
    """Forget a printer that is not used any more."""
    with command(database, as_json=json) as answer, open_office(answer.settings) as acts:
        gone = PrinterActs(acts).forget(named)
        answer.say({"forgotten": gone.url, "name": gone.name}, partial(forgotten_told, gone))


def _trial_facts(tried: "Tried") -> dict[str, Any]:
    return {
        "printer": tried.printer.url,
        "name": tried.printer.name,
        "print": tried.state.value,
        "cause": tried.cause.value if tried.cause else None,
        "detail": tried.detail,
        "style": tried.capability.style.value,
        "width": tried.capability.millimetres,
        "millimetres": tried.millimetres,
    }


def _facts(known: PrinterFacts) -> dict[str, Any]:
    alarm = alarm_of(known)
    return {
        "printer": known.url,
        "name": known.name,
        "paper": known.paper,
        "paper_counted": known.is_paper_counted,
        "cover": known.said.cover,
        "online": known.said.online,
        "error": known.said.error,
        "alarm": None if alarm is None else alarm.value,
        "probed": known.probed_at is not None,
        "used_mm": known.used_mm,
        "roll_mm": known.roll_mm,
    }
