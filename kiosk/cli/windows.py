"""The windows: dispenser, counter, display, and the demo with all of them."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.start import Start
from kiosk.cli.answers import Answer, command
from kiosk.cli.interrupting import ending_at_once
from kiosk.cli.options import CounterNumber, DatabaseUrl, Json, PrinterUrls, Screen

windows = typer.Typer(rich_markup_mode=None)


@windows.command()
def dispenser(
    screen: Screen = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
    printer: PrinterUrls = None,
) -> None:
    """Run the citizens' touchscreen, and print its slips."""
    with command(database, printer, as_json=json) as answer, ending_at_once():
        from kiosk.app.dispenser import run_dispenser  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_dispenser(_start(answer, screen)))


@windows.command()
def counter(
    number: CounterNumber,
    screen: Screen = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Run an officer's window; the counter counts as open while it runs."""
    with command(database, as_json=json) as answer, ending_at_once():
        from kiosk.app.counter import run_counter  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_counter(_start(answer, screen), number))


@windows.command()
def display(
    screen: Screen = None,
    dark: Annotated[bool, typer.Option("--dark", help="Light letters on dark.")] = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Run the hall's display."""
    with command(database, as_json=json) as answer, ending_at_once():
        from kiosk.app.display import run_display  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_display(_start(answer, screen), dark=dark))


@windows.command()
def demo(
    office: Annotated[str, typer.Option(help="The sample office: mpp or kelurahan.")] = "mpp",
    keep: Annotated[
        Path | None, typer.Option(metavar="DATABASE", help="Keep the demo's data in this file.")
    ] = None,
    json: Json = False,  # noqa: FBT002
) -> None:
    """Show the whole hall: windows side by side, or a scripted morning without a screen."""
    with command(as_json=json) as answer:
        with ending_at_once():
            from kiosk.app.demo import run_demo  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_demo(answer.settings, office, keep, answer.say))


def _start(answer: Answer, screen: str | None) -> Start:
    return Start(answer.read_settings, screen, waits=not answer.is_read)
