"""A ruler across the paper, dot by dot: what a printer cuts off at its edges shows."""

from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.drawing.paper import DOTS_PER_MILLIMETRE, Paper

_MARK_DOTS = 2
_BASE_ROWS = 3
_ROWS_OF_MARKS = {10: 24, 5: 16, 1: 8}
"""How far down the marks reach, by the millimetres between them."""


def ruler(paper: Paper) -> Bitmap:
    """Draw a mark each millimetre, longer ones each five and ten, and one at the very end."""
    last = paper.dots - _MARK_DOTS
    lengths = {last: _ROWS_OF_MARKS[10]}
    for millimetre in range(last // DOTS_PER_MILLIMETRE + 1):
        step = next(step for step in _ROWS_OF_MARKS if millimetre % step == 0)
        lengths[millimetre * DOTS_PER_MILLIMETRE] = _ROWS_OF_MARKS[step]
    rows = (_row(row, lengths, paper.dots) for row in range(_BASE_ROWS, _ROWS_OF_MARKS[10]))
    return Bitmap(paper.dots // 8, b"\xff" * (paper.dots // 8 * _BASE_ROWS) + b"".join(rows))


def _row(row: int, lengths: dict[int, int], dots: int) -> bytes:
    mark = (1 << _MARK_DOTS) - 1
    bits = sum(mark << (dots - _MARK_DOTS - left) for left, rows in lengths.items() if row < rows)
    return bits.to_bytes(dots // 8)
