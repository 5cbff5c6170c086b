"""From the layout tree to a picture, one pixel a dot: the designed look of a slip.

For previews, the demo's paper window, and lines that a printer's own font cannot say.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import singledispatch

from kiosk.printing.content.bitmap import Bitmap, bitmap_of
from kiosk.printing.content.layout import (
    Align,
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
from kiosk.printing.content.qr import QUIET_ZONE, matrix_of, module_dots
from kiosk.printing.drawing.look import (
    BOLD,
    DASH,
    DASH_STEP,
    FRAME,
    HEAVY,
    LEAST_BANNER,
    LOOKS,
    RULE,
)
from kiosk.printing.drawing.paper import Paper
from kiosk.printing.drawing.raster import (
    Box,
    Picture,
    Side,
    Strip,
    bar,
    code,
    dots,
    drawn,
    fitted,
    font_of,
    paragraph,
    png_of,
    rule,
    width_of,
)
from kiosk.printing.drawing.ruler import ruler


def picture(slip: Slip, paper: Paper) -> Picture:
    """Draw a slip in black and white."""
    strips = [strip for block in slip.blocks for strip in _strips(block, paper)]
    return drawn([Strip(2 * LOOKS[paper.millimetres].gap), *strips], paper.dots)


def png(slip: Slip, paper: Paper) -> bytes:
    """Draw a slip as a PNG file."""
    return png_of(picture(slip, paper))


def bitmap(block: Block, paper: Paper) -> Bitmap:
    """Draw one block as a printer takes it, from edge to edge like the text around it."""
    return _dots_of(drawn(_strips(block, replace(paper, margin=0)), paper.dots))


def slip_bitmap(slip: Slip, paper: Paper) -> Bitmap:
    """Draw a whole slip as a printer takes it, down to its last line."""
    return _dots_of(picture(Slip(slip.blocks[:-1]), paper))


def _dots_of(image: Picture) -> Bitmap:
    return Bitmap(image.bytesPerLine(), bytes(image.constBits()))


def _box(paper: Paper) -> tuple[int, int]:
    return paper.margin, paper.dots - 2 * paper.margin


def _spaced(strip: Strip, gap: float) -> Iterator[Strip]:
    yield from (Strip(gap), strip, Strip(gap))


@singledispatch
def _strips(block: Block, paper: Paper) -> Iterator[Strip]:
    raise NotImplementedError(block, paper)


@_strips.register
def _(block: Text, paper: Paper) -> Iterator[Strip]:
    side = Side.LEFT if block.align is Align.LEFT else Side.CENTER
    yield from _said(block, paper, _box(paper), side)


def _said(block: Text, paper: Paper, box: Box, side: Side) -> Iterator[Strip]:
    font, lead = font_of(*LOOKS[paper.millimetres].styles[block.style]), block.lead
    for line in block.lines:
        yield paragraph(f"{lead} {line}".strip(), font, box, side, len(lead))
        lead = ""


@_strips.register
def _(block: Logo, paper: Paper) -> Iterator[Strip]:
    left = (paper.dots - block.dots.row_bytes * 8) // 2
    yield from _spaced(dots(block.dots, left), LOOKS[paper.millimetres].gap)


@_strips.register
def _(block: Number, paper: Paper) -> Iterator[Strip]:
    look, box = LOOKS[paper.millimetres], _box(paper)
    font = fitted(block.code, font_of(look.number, HEAVY, tabular=True), box[1], 1)
    yield from _spaced(code(block.code, font, box), 2 * look.gap)


@_strips.register
def _(block: Banner, paper: Paper) -> Iterator[Strip]:
    look, (left, width) = LOOKS[paper.millimetres], _box(paper)
    inner = (left + 2 * look.gap, width - 4 * look.gap)
    font = fitted(block.text, font_of(look.banner, HEAVY), inner[1], look.banner * LEAST_BANNER)
    text = paragraph(block.text, font, inner, Side.CENTER)
    frame = None if block.inverted else FRAME
    yield from _spaced(bar(text, (left, width), look.gap / 2, frame), look.gap)


@_strips.register
def _(block: Rows, paper: Paper) -> Iterator[Strip]:
    (size, weight), (left, width) = LOOKS[paper.millimetres].styles[Style.BODY], _box(paper)
    light, bold = font_of(size, weight), font_of(size, BOLD)
    for label, value in block.pairs:
        said = min(width_of(label, light) + 1, width / 2)
        room = width - said - size
        named = paragraph(label, light, (left, said), Side.LEFT)
        worth = paragraph(value, bold, (left + width - room, room), Side.RIGHT)
        yield Strip(0, named.paint)
        yield Strip(max(named.height, worth.height), worth.paint)


@_strips.register
def _(block: Rule, paper: Paper) -> Iterator[Strip]:
    box = _box(paper)
    dash, step = (DASH, DASH_STEP) if block.dashed else (box[1], box[1])
    yield from _spaced(rule(box, RULE, dash, step), LOOKS[paper.millimetres].gap)


@_strips.register
def _(_block: Ruler, paper: Paper) -> Iterator[Strip]:
    yield from _spaced(dots(ruler(paper), 0), LOOKS[paper.millimetres].gap)


@_strips.register
def _(block: Qr, paper: Paper) -> Iterator[Strip]:
    matrix, look = matrix_of(block.content), LOOKS[paper.millimetres]
    dots_of_module = module_dots(len(matrix), paper.dots)
    square = bitmap_of(matrix, dots_of_module)
    if not look.qr_beside_caption or square.height > paper.dots // 2:
        yield dots(square, (paper.dots - square.height) // 2)
        yield from _caption(block, paper, _box(paper), Side.CENTER)
        return
    # In line with the text: the margin and the paper's own edge are white enough beside it.
    left = paper.margin - QUIET_ZONE * dots_of_module
    start = left + square.height + 2 * look.gap
    box = (start, paper.dots - paper.margin - start)
    caption = list(_caption(block, paper, box, Side.LEFT))
    beside = max(0.0, (square.height - sum(strip.height for strip in caption)) / 2)
    yield Strip(0, dots(square, left).paint)
    yield from (Strip(beside), *caption, Strip(beside))


def _caption(block: Qr, paper: Paper, box: Box, side: Side) -> Iterator[Strip]:
    yield from _said(Text(block.caption[:-1]), paper, box, side)
    yield from _said(Text(block.caption[-1:], Style.STRONG), paper, box, side)


@_strips.register
def _(block: Feed, paper: Paper) -> Iterator[Strip]:
    yield Strip(block.lines * LOOKS[paper.millimetres].styles[Style.BODY][0])


@_strips.register
def _(_block: Cut, paper: Paper) -> Iterator[Strip]:
    yield Strip(3 * LOOKS[paper.millimetres].gap)
