"""``kiosk reprint``: another slip of a ticket, marked as a copy."""

from functools import partial
from typing import Annotated

import typer

from kiosk.app.printer_acts import PrinterActs
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.interrupting import ending_at_once
from kiosk.cli.options import At, DatabaseUrl, Json, PrinterUrls
from kiosk.cli.printer_sentences import reprinted_told
from kiosk.cli.slip_state import state_of_printed
from kiosk.queueing.plain import as_json
from kiosk.queueing.printers import ReprintReason

reprinting = typer.Typer(rich_markup_mode=None)


@reprinting.command()
def reprint(  # noqa: PLR0913, PLR0917  one option each
    ticket: Annotated[
        str, typer.Argument(metavar="TICKET", help="A number of today, such as A012.")
    ],
    reason: Annotated[ReprintReason, typer.Option(help="Why another slip is needed.")],
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
    printer: PrinterUrls = None,
) -> None:
    """Print another slip of a ticket, marked as a copy; wait for it."""
    with (
        command(database, printer, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at, needed=False) as acts,
    ):
        with ending_at_once():
            from kiosk.app.printer_check import refuse_unusable  # noqa: PLC0415  the printing

        refuse_unusable(acts.location, answer.settings.printers)
        on = answer.settings.printers if printer else ()
        copy = PrinterActs(acts).reprint(ticket, reason, on, answer.settings.printers)
        state = state_of_printed(acts, answer.settings, copy.job)
        answer.say({**as_json(copy), "print": state}, partial(reprinted_told, copy, state))
