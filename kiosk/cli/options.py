"""The options that commands share."""

from datetime import datetime, time
from pathlib import Path
from typing import Annotated

import typer

_YEARS = range(1971, 9999)
"""Times that stay times in every zone."""


def moment(text: str) -> datetime:
    """Read a time as it is typed; without a zone it is the office's."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        read = None
    if read is None or read.year not in _YEARS:
        expected = f"expected a time such as 2026-11-24T09:14, found {text!r}"
        raise typer.BadParameter(expected)
    return read


def clock_time(text: str) -> time:
    """Read a local time of a day as people write it: 13:00, 13.00."""
    try:
        return time.fromisoformat(text.replace(".", ":"))
    except ValueError:
        expected = f"expected a time such as 13:00, found {text!r}"
        raise typer.BadParameter(expected) from None


def _named(text: str | None) -> str | None:
    return _filled(text, "a name of this request")


def _coded(text: str | None) -> str | None:
    return _filled(text, "the code of a language such as id")


def _filled(text: str | None, with_what: str) -> str | None:
    if text == "":
        expected = f"expected {with_what}; it is empty"
        raise typer.BadParameter(expected)
    return writable(text)


def writable(text: str | None) -> str | None:
    """Refuse what is no text: it would come back in no answer and fit in no database."""
    try:
        (text or "").encode()
    except UnicodeEncodeError:
        expected = "expected text in UTF-8"
        raise typer.BadParameter(expected) from None
    return text


Json = Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")]
DatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database", metavar="URL", help="sqlite:///PATH or a path [env: KIOSK_DATABASE_URL]"
    ),
]
PrinterUrls = Annotated[
    list[str] | None,
    typer.Option(
        "--printer",
        metavar="URL",
        help="tcp://HOST:9100, file:///dev/usb/lp0 or virtual:; again for another to fall back "
        "on [env: KIOSK_PRINTER_URL]",
    ),
]
At = Annotated[
    datetime | None,
    typer.Option(
        "--at",
        metavar="ISO-TIME",
        parser=moment,
        help="Act at another time (demo offices only), e.g. 2026-11-24T09:14.",
    ),
]
CounterNumber = Annotated[int, typer.Argument(metavar="COUNTER", help="The counter's number.")]
TicketCode = Annotated[
    str,
    typer.Argument(
        metavar="CODE",
        callback=writable,
        help="A number of today, such as A012, or the text of its slip's QR code.",
    ),
]
ServiceCode = Annotated[
    str, typer.Argument(metavar="SERVICE", callback=writable, help="The service's code.")
]
Screen = Annotated[
    str | None,
    typer.Option(
        "--screen", metavar="NAME|INDEX", help="Full screen there; or a window at X,Y,W,H."
    ),
]
ProfileFile = Annotated[
    Path, typer.Argument(metavar="FILE", help="The office profile; mpp and kelurahan are samples.")
]
Visual = Annotated[
    bool, typer.Option("--visual", help="Call by light as well: for who cannot hear.")
]
RequestId = Annotated[
    str | None,
    typer.Option(
        callback=_named,
        help="Repeating it gives the same ticket, with its slip as it was asked for.",
    ),
]
Language = Annotated[
    str | None,
    typer.Option(callback=_coded, help="Language of the slip, one of the office's, such as id."),
]
