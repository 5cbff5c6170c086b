"""The windows: dispenser, counter, display, supervisor, and the demo with all of them."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.settings import Settings
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
    strip: Annotated[  # noqa: FBT002
        bool, typer.Option("--strip", help="Begin as the strip at the edge of the screen.")
    ] = False,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Run an officer's window; the counter counts as open while it runs."""
    with command(database, as_json=json) as answer, ending_at_once():
        from kiosk.app.counter import run_counter  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_counter(_start(answer, screen), number, strip=strip))


@windows.command()
def display(  # noqa: PLR0913, PLR0917  one option each
    screen: Screen = None,
    dark: Annotated[bool, typer.Option("--dark", help="Light letters on dark.")] = False,  # noqa: FBT002
    zone: Annotated[
        list[str] | None,
        typer.Option(
            "--zone", metavar="CODE", help="Only the calls of this zone; again for another."
        ),
    ] = None,
    media: Annotated[
        str | None,
        typer.Option(
            "--media",
            metavar="FOLDER",
            help="Pictures and films to show beside the calls [env: KIOSK_MEDIA]",
        ),
    ] = None,
    counter: Annotated[
        int | None,
        typer.Option("--counter", metavar="N", help="The small screen over one counter."),
    ] = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Run the hall's display, or the small screen over one counter."""
    if counter is not None and (zone or media):
        alone = "the screen over one counter shows that counter alone: leave out zone and media"
        raise typer.BadParameter(alone, param_hint="--counter")
    with command(database, as_json=json) as answer, ending_at_once():
        if counter is not None:
            from kiosk.app.sign import run_sign  # noqa: PLC0415  loads Qt

            raise typer.Exit(run_sign(_start(answer, screen), counter, dark=dark))
        from kiosk.app.display import run_display  # noqa: PLC0415  loads Qt
        from kiosk.viewmodels.display_shown import DisplayLook  # noqa: PLC0415

        look = DisplayLook(dark=dark, zones=tuple(zone or ()))
        raise typer.Exit(run_display(_start(answer, screen, media), look))


@windows.command()
def supervisor(
    screen: Screen = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Run the supervisor's window: the whole hall, live."""
    with command(database, as_json=json) as answer, ending_at_once():
        from kiosk.app.supervisor import run_supervisor  # noqa: PLC0415  loads Qt

        raise typer.Exit(run_supervisor(_start(answer, screen)))


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


def _start(answer: Answer, screen: str | None, media: str | None = None) -> Start:
    def settings() -> Settings:
        read = answer.read_settings()
        return read.model_copy(update={"media": Path(media)}) if media else read

    return Start(settings, screen, waits=not answer.is_read)
