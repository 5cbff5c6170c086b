"""The options that commands share."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.settings import Settings


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        expected = f"expected a time such as 2026-11-24T09:14, found {text!r}"
        raise typer.BadParameter(expected) from None


Json = Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")]
DatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database", metavar="URL", help="sqlite:///PATH or a path [env: KIOSK_DATABASE_URL]"
    ),
]
PrinterUrl = Annotated[
    str | None,
    typer.Option(
        "--printer",
        metavar="URL",
        help="tcp://HOST:9100, file:///dev/usb/lp0 or virtual: [env: KIOSK_PRINTER_URL]",
    ),
]
At = Annotated[
    datetime | None,
    typer.Option(
        "--at",
        metavar="ISO-TIME",
        parser=_moment,
        help="Act at another time (demo offices only), e.g. 2026-11-24T09:14.",
    ),
]
CounterNumber = Annotated[int, typer.Argument(metavar="COUNTER", help="The counter's number.")]
Screen = Annotated[
    str | None,
    typer.Option(
        "--screen", metavar="NAME|INDEX", help="Full screen there; or a window at X,Y,W,H."
    ),
]
ProfileFile = Annotated[
    Path, typer.Argument(metavar="FILE", help="The office profile; mpp and kelurahan are samples.")
]


def settings_with(database: str | None = None, printer: str | None = None) -> Settings:
    """Read the settings once; what was given on the command line wins."""
    given = {"database_url": database, "printer_url": printer}
    return Settings.model_validate({key: value for key, value in given.items() if value})
