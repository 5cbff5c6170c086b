"""The windows: dispenser, counter, display, and the demo with all of them."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.answers import command
from kiosk.cli.options import CounterNumber, DatabaseUrl, Json, PrinterUrl, Screen, settings_with

windows = typer.Typer()


@windows.command()
def dispenser(
    screen: Screen = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
    printer: PrinterUrl = None,
) -> None:
    """Run the citizens' touchscreen, and print its slips."""
    settings = settings_with(database, printer)
    with command(settings, as_json=json):
        from kiosk.app.dispenser import run_dispenser  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_dispenser(settings, screen))


@windows.command()
def counter(
    number: CounterNumber,
    screen: Screen = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Run an officer's window; the counter counts as open while it runs."""
    settings = settings_with(database)
    with command(settings, as_json=json):
        from kiosk.app.counter import run_counter  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_counter(settings, number, screen))


@windows.command()
def display(
    screen: Screen = None,
    dark: Annotated[bool, typer.Option("--dark", help="Light letters on dark.")] = False,  # noqa: FBT002
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Run the hall's display."""
    settings = settings_with(database)
    with command(settings, as_json=json):
        from kiosk.app.display import run_display  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_display(settings, screen, dark=dark))


@windows.command()
def demo(
    office: Annotated[str, typer.Option(help="The sample office: mpp or kelurahan.")] = "mpp",
    keep: Annotated[
        Path | None, typer.Option(metavar="DATABASE", help="Keep the demo's data in this file.")
    ] = None,
    json: Json = False,  # noqa: FBT002
) -> None:
    """Show the whole hall: windows side by side, or a scripted morning without a screen."""
    settings = settings_with()
    with command(settings, as_json=json) as answer:
        from kiosk.app.demo import run_demo  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_demo(settings, office, keep, answer.say))
