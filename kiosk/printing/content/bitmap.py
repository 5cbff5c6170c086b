"""A picture in dots, as printers take it."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.printing.content.qr import QUIET_ZONE, Matrix

BAND = 128
"""Rows per command: clones keep little more than 4 KB of a picture."""


@dataclass(frozen=True, slots=True)
class Bitmap:
    """One bit per dot, rows of ``row_bytes``, most significant bit left, 1 is black."""

    row_bytes: int
    data: bytes

    @property
    def height(self) -> int:
        """Rows of dots."""
        return len(self.data) // self.row_bytes

    def rows(self) -> list[bytes]:
        """Give the rows from top to bottom."""
        size = self.row_bytes
        return [self.data[start : start + size] for start in range(0, len(self.data), size)]

    def trimmed(self) -> "Bitmap":
        """Leave out the bytes at the right that are white in every row."""
        rows = self.rows()
        used = max(1, *(len(row.rstrip(b"\0")) for row in rows))
        return Bitmap(used, b"".join(row[:used] for row in rows))

    def bands(self) -> Iterator["Bitmap"]:
        """Cut into pieces that fit a small printer's memory."""
        step = BAND * self.row_bytes
        for start in range(0, len(self.data), step):
            yield Bitmap(self.row_bytes, self.data[start : start + step])


def bitmap_of(matrix: Matrix, dots: int, quiet: int = QUIET_ZONE) -> Bitmap:
    """Draw a QR code with ``dots`` per module, in ``quiet`` white modules."""
    side = (len(matrix) + 2 * quiet) * dots
    row_bytes = (side + 7) // 8
    edge = quiet * dots
    white = bytes(row_bytes)
    rows = [_row(line, dots, edge, row_bytes) * dots for line in matrix]
    return Bitmap(row_bytes, white * edge + b"".join(rows) + white * edge)


def _row(line: tuple[bool, ...], dots: int, edge: int, row_bytes: int) -> bytes:
    bits = "0" * edge + "".join(("1" if black else "0") * dots for black in line)
    return int(bits.ljust(row_bytes * 8, "0"), 2).to_bytes(row_bytes)
