"""A drawn slip as bytes: bands of dots, and the white between them as feed."""

from collections.abc import Iterator
from itertools import groupby

from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.drawing.escpos import Written
from kiosk.printing.drawing.paper import Paper
from kiosk.printing.drawing.pen import Pen

DOTS_AS_UNITS = b"\x1dP\xcb\xcb"
"""GS P 203 203: ``ESC J`` counts in dots; many printers begin with half dots."""

FEED_DOTS = b"\x1bJ"
"""ESC J: feed; then n, 0 to 255."""

_MOST_FED = 255
_LEAST_FED = 4
"""Fewer white rows are cheaper as dots: each band has a head of eight bytes."""


def designed(drawn: Bitmap, paper: Paper) -> Written:
    """Write a picture of a whole slip: what is white costs almost nothing."""
    pen = Pen(paper)
    pen.command(DOTS_AS_UNITS, 0)
    for rows, white in _pieces(drawn):
        if white:
            _feed(pen, rows.height)
        else:
            for band in rows.bands():
                pen.picture(band.trimmed())
    pen.end()
    return Written(pen.written(), pen.dots)


def _pieces(drawn: Bitmap) -> Iterator[tuple[Bitmap, bool]]:
    """Cut a picture into white pieces and others; a few white rows stay with their neighbours."""
    size, blank = drawn.row_bytes, bytes(drawn.row_bytes)
    runs = [(white, list(run)) for white, run in groupby(drawn.rows(), lambda row: row == blank)]
    fed = [(white and len(run) >= _LEAST_FED, run) for white, run in runs]
    for white, group in groupby(fed, lambda piece: piece[0]):
        yield Bitmap(size, b"".join(row for _white, run in group for row in run)), white


def _feed(pen: Pen, rows: int) -> None:
    while rows > 0:
        step = min(rows, _MOST_FED)
        pen.command(FEED_DOTS + bytes((step,)), step)
        rows -= step
