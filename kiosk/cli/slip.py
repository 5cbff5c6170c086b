"""``kiosk slip``: a slip as a file, to look at and to check."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kiosk.app.opening import open_office
from kiosk.app.settings import Settings
from kiosk.cli.answers import command
from kiosk.cli.interrupting import ending_at_once
from kiosk.cli.options import At, DatabaseUrl, Json
from kiosk.printing.capability import SlipStyle
from kiosk.queueing.plain import as_json
from kiosk.queueing.refusals import Translate

if TYPE_CHECKING:
    from kiosk.app.slip_files import SlipWanted, SlipWritten

slips = typer.Typer(rich_markup_mode=None)

File = Path | None
Code = Annotated[
    str | None, typer.Argument(metavar="CODE", help="A ticket of today, such as A012.")
]
Sample = Annotated[
    str | None,
    typer.Option(metavar="SERVICE", help="A ticket nobody took, instead; marked as not valid."),
]
Width = Annotated[
    Literal["58", "80"] | None, typer.Option(help="Millimetres of paper; else the settings'.")
]
Png = Annotated[File, typer.Option(metavar="FILE", help="The picture, one pixel a dot.")]
Bin = Annotated[File, typer.Option("--bin", metavar="FILE", help="What the printer would be sent.")]
Style = Annotated[SlipStyle | None, typer.Option(help="The printer's letters, or drawn by us.")]
Copy = Annotated[int, typer.Option(min=0, max=99, help="Mark it as a copy; 0 is none.")]


@slips.command()
def slip(  # noqa: PLR0913, PLR0917  one option each
    code: Code = None,
    sample: Sample = None,
    width: Width = None,
    png: Png = None,
    bin_: Bin = None,
    style: Style = None,
    copy: Copy = 0,
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Write a slip into files; nothing is printed."""
    _check(code, sample, png or bin_)
    with command(database, as_json=json) as answer, open_office(answer.settings, at) as acts:
        with ending_at_once():
            from kiosk.app import slip_files  # noqa: PLC0415  loads Qt and the printing

        wanted = _wanted(answer.settings, width, style, png, bin_)
        read = slip_files.facts_of_ticket if code else slip_files.facts_of_sample
        written = slip_files.write_slip(*read(acts, code or sample or "", copy), wanted)
        answer.say(as_json(written), partial(_told, written))


def _check(code: str | None, sample: str | None, file: File) -> None:
    if bool(code) == bool(sample):
        expected = "expected CODE or --sample SERVICE, one of them"
        raise typer.BadParameter(expected)
    if file is None:
        expected = "expected --png FILE, --bin FILE or both"
        raise typer.BadParameter(expected)


def _wanted(
    settings: Settings, width: str | None, style: SlipStyle | None, png: File, bin_: File
) -> "SlipWanted":
    from kiosk.app.slip_files import SlipWanted  # noqa: PLC0415

    return SlipWanted(
        width=int(width) if width else settings.paper,
        style=style or settings.slip_style or SlipStyle.NATIVE,
        png=png,
        bin=bin_,
        translations=settings.translations,
    )


def _told(written: "SlipWritten", translate: Translate) -> str:
    told = translate(
        "Answer", "{ticket}: {bytes} bytes, {millimetres} mm of paper; written to {files}"
    )
    files = ", ".join(file for file in (written.png, written.bin) if file)
    return told.format(
        ticket=written.ticket, bytes=written.bytes, millimetres=written.millimetres, files=files
    )
