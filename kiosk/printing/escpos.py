"""From the layout tree to ESC/POS bytes in the printer's own fonts.

What the printer's code page cannot say (Javanese script, Arabic, Chinese) is printed as a picture
of that line; all else stays text, so a slip is some 800 bytes.
"""

from collections.abc import Callable
from functools import singledispatch

from kiosk.printing.bitmap import Bitmap, bitmap_of
from kiosk.printing.codepage import is_printable, plain, wrapped
from kiosk.printing.layout import (
    Banner,
    Block,
    Cut,
    Feed,
    Number,
    Qr,
    Rows,
    Rule,
    Slip,
    Style,
    Text,
)
from kiosk.printing.paper import Paper, QrBy
from kiosk.printing.pen import Pen
from kiosk.printing.qr import matrix_of, module_dots, modules_of

Pictured = Callable[[Block, Paper], Bitmap]
"""Draws one block as a picture: ``picture.bitmap``."""

_RULES = {False: ("─", 8), True: ("-", 4)}
"""Letters of a rule, and how much wider: a line of six bytes instead of 48."""


class _Job:
    """The bytes of one slip on their way."""

    def __init__(self, paper: Paper, qr: QrBy, pictured: Pictured) -> None:
        self.paper, self.qr, self.pictured = paper, qr, pictured
        self.pen = Pen(paper)

    def picture(self, block: Block) -> None:
        """Print a block that the printer's font has no letters for."""
        self.pen.place("left")
        self.pen.picture(self.pictured(block, self.paper))


def escpos(
    slip: Slip, paper: Paper, qr: QrBy | None = None, pictured: Pictured | None = None
) -> bytes:
    """Write a slip for ``paper``. ``qr`` says who draws the code; else the paper's usual way."""
    job = _Job(paper, qr or paper.qr, pictured or _pictured)
    for block in slip.blocks:
        _print(block, job)
    return job.pen.written()


def _pictured(block: Block, paper: Paper) -> Bitmap:
    # Qt only when a line needs it.
    from kiosk.printing.picture import bitmap  # noqa: PLC0415

    return bitmap(block, paper)


@singledispatch
def _print(block: Block, job: _Job) -> None:
    raise NotImplementedError(block)


@_print.register
def _(block: Text, job: _Job) -> None:
    for place, line in enumerate(block.lines):
        lead = block.lead if place == 0 else ""
        said = plain(f"{lead} {line}".strip())
        if is_printable(said):
            job.pen.place(block.align.value)
            _text(said, block.style, len(plain(lead)), job)
        else:
            job.picture(Text((line,), block.style, block.align, lead))


def _text(said: str, style: Style, lead: int, job: _Job) -> None:
    pen, columns = job.pen, job.paper.columns
    strong = style in (Style.STRONG, Style.TITLE)
    scale = 2 if style is Style.TITLE and len(said) <= columns // 2 else 1
    pen.size(scale, 2 if style is Style.TITLE else 1)
    for line in wrapped(said, columns):
        pen.look(bold=strong or lead > 0)
        if 0 < lead < len(line):
            pen.write(line[:lead])
            pen.look()
            pen.line(line[lead:])
        else:
            pen.line(line)
        lead -= len(line) + 1


@_print.register
def _(block: Number, job: _Job) -> None:
    pen, code = job.pen, plain(block.code)
    scale = job.paper.scale_of(code)
    pen.place("center")
    pen.look(bold=True)
    pen.size(scale, scale)
    pen.line(code)


@_print.register
def _(block: Banner, job: _Job) -> None:
    said = plain(block.text)
    if not is_printable(said):
        job.picture(block)
        return
    pen, scale = job.pen, 2 if len(said) <= job.paper.columns // 2 else 1
    columns = job.paper.columns // scale
    pen.place("center")
    pen.look(bold=True, inverted=block.inverted)
    pen.size(scale, 2)
    for line in wrapped(said, columns):
        pen.line(line.center(columns) if block.inverted else line)


@_print.register
def _(block: Rows, job: _Job) -> None:
    for label, value in block.pairs:
        if is_printable(plain(label + value)):
            job.pen.place("left")
            job.pen.size(1, 1)
            _row(plain(label), plain(value), job)
        else:
            job.picture(Rows(((label, value),)))


def _row(label: str, value: str, job: _Job) -> None:
    columns = job.paper.columns
    room = columns - len(label) - 1
    if len(value) > room and room < columns // 2:
        _row_part(label, "", job)
        label, room = "", columns
    for line in wrapped(value, room) or [""]:
        _row_part(label, line, job)
        label = ""


def _row_part(label: str, value: str, job: _Job) -> None:
    pen, columns = job.pen, job.paper.columns
    pen.look()
    for line in wrapped(label, columns)[:-1]:
        pen.line(line)
    last = (wrapped(label, columns) or [""])[-1]
    pen.write(last)
    if value:
        pen.go_to(columns - len(value))
        pen.look(bold=True)
    pen.line(value)


@_print.register
def _(block: Rule, job: _Job) -> None:
    pen, (letter, scale) = job.pen, _RULES[block.dashed]
    pen.look(bold=None)
    pen.size(scale, 1)
    pen.line(letter * (job.paper.columns // scale))


@_print.register
def _(block: Qr, job: _Job) -> None:
    pen, dots = job.pen, module_dots(modules_of(block.content), job.paper.dots)
    pen.place("center")
    pen.size(1, 1)
    # An empty line is 30 dots: the quiet zone above and below. Beside it the paper is white.
    pen.line()
    if job.qr == "native":
        pen.qr(block.content, dots)
    else:
        pen.picture(bitmap_of(matrix_of(block.content), dots, quiet=0))
    pen.line()
    for line in block.caption[:-1]:
        _print(Text((line,)), job)
    _print(Text(block.caption[-1:], Style.STRONG), job)


@_print.register
def _(block: Feed, job: _Job) -> None:
    for _line in range(block.lines):
        job.pen.line()


@_print.register
def _(_block: Cut, job: _Job) -> None:
    job.pen.end()
