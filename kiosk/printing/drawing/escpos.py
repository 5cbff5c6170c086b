"""From the layout tree to ESC/POS bytes in the printer's own fonts: the *native* style.

What the printer's code page cannot say (Javanese script, Arabic, Chinese) is printed as a picture
of that line; all else stays text, so a slip is some 750 bytes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import singledispatch
from itertools import zip_longest

from kiosk.printing.content.bitmap import Bitmap, bitmap_of
from kiosk.printing.content.layout import (
    Banner,
    Block,
    Cut,
    Feed,
    Logo,
    Number,
    Qr,
    Rows,
    Rule,
    Ruler,
    Slip,
    Style,
    Text,
)
from kiosk.printing.content.qr import matrix_of, module_dots, modules_of
from kiosk.printing.drawing import logo
from kiosk.printing.drawing.codepage import is_printable, plain, wrapped
from kiosk.printing.drawing.lines import paragraph, row
from kiosk.printing.drawing.paper import LARGEST_SCALE, Paper
from kiosk.printing.drawing.pen import Letters, Pen
from kiosk.printing.drawing.ruler import ruler

Pictured = Callable[[Block, Paper], Bitmap]
"""Draws one block as a picture: ``picture.bitmap``."""


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of a slip, and the height in dots of the paper that they use."""

    data: bytes
    dots: int


@dataclass(frozen=True, slots=True)
class _Job:
    """One slip on its way to bytes."""

    paper: Paper
    pictured: Pictured
    pen: Pen

    def picture(self, block: Block) -> None:
        """Print a block that the printer's font has no letters for."""
        self.pen.place("left")
        self.pen.picture(self.pictured(block, self.paper))


def escpos(slip: Slip, paper: Paper, pictured: Pictured | None = None) -> bytes:
    """Write a slip for ``paper``."""
    return written(slip, paper, pictured).data


def written(slip: Slip, paper: Paper, pictured: Pictured | None = None) -> Written:
    """Write a slip for ``paper``, and measure it."""
    job = _Job(paper, pictured or _pictured, Pen(paper))
    for block, following in zip_longest(slip.blocks, slip.blocks[1:]):
        _print(block, job)
        if isinstance(block, Banner) and isinstance(following, Text):
            # Tall letters fill their line: without white below, a bar touches the next words.
            job.pen.line()
    return Written(job.pen.written(), job.pen.dots)


def _pictured(block: Block, paper: Paper) -> Bitmap:
    # Qt only when a line needs it.
    from kiosk.printing.drawing.picture import bitmap  # noqa: PLC0415

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
            paragraph(said, block.style, len(plain(lead)), job.pen, job.paper.columns)
        else:
            job.picture(Text((line,), block.style, block.align, lead))


@_print.register
def _(block: Logo, job: _Job) -> None:
    # Dot by dot it would be two seconds of a serial line: where it is not stored, it is left out.
    if job.paper.stores_logo:
        job.pen.place("center")
        job.pen.command(logo.printed(block.dots), block.dots.height)


@_print.register
def _(block: Number, job: _Job) -> None:
    code = plain(block.code)
    scale = job.paper.scale_of(code)
    job.pen.place("center")
    job.pen.letters(Letters(bold=True, width=scale, height=scale))
    job.pen.line(code)


@_print.register
def _(block: Banner, job: _Job) -> None:
    said = plain(block.text)
    if not is_printable(said):
        job.picture(block)
        return
    pen, columns = job.pen, job.paper.columns
    # A bar from edge to edge would be 15 bytes more, all of them spaces.
    edge = " " if block.inverted else ""
    scale = 2 if len(said) + 2 * len(edge) <= columns // 2 else 1
    pen.place("center")
    pen.letters(Letters(bold=True, width=scale, height=2, inverted=block.inverted))
    for line in wrapped(said, columns // scale - 2 * len(edge)):
        pen.line(f"{edge}{line}{edge}")


@_print.register
def _(block: Rows, job: _Job) -> None:
    for label, value in block.pairs:
        if is_printable(plain(label + value)):
            job.pen.place("left")
            row(plain(label), plain(value), job.pen, job.paper.columns)
        else:
            job.picture(Rows(((label, value),)))


@_print.register
def _(block: Rule, job: _Job) -> None:
    # A white line parts as well as a dashed one, in a byte instead of twenty.
    if not block.dashed:
        job.pen.letters(Letters(bold=job.pen.bold, width=LARGEST_SCALE))
        job.pen.line("─" * (job.paper.columns // LARGEST_SCALE))
    else:
        job.pen.line()


@_print.register
def _(_block: Ruler, job: _Job) -> None:
    job.pen.place("left")
    job.pen.picture(ruler(job.paper))


@_print.register
def _(block: Qr, job: _Job) -> None:
    modules = modules_of(block.content)
    pen, dots = job.pen, module_dots(modules, job.paper.dots)
    pen.place("center")
    # An empty line is 30 dots: the quiet zone above and below. Beside it the paper is white.
    pen.line()
    if job.paper.qr == "native":
        pen.qr(block.content, modules, dots)
    else:
        pen.picture(bitmap_of(matrix_of(block.content), dots // 2, quiet=0), doubled=True)
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
