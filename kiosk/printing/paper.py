"""Paper widths at 203 dots per inch, and the printers that stand for them."""

from dataclasses import dataclass
from typing import Literal

DOTS_PER_COLUMN = 12
"""Width of font A; its lines are 24 dots high."""

LARGEST_SCALE = 8
"""Characters grow up to eight times (``GS !``)."""

QrBy = Literal["native", "raster"]


@dataclass(frozen=True, slots=True)
class Paper:
    """One width of paper. ``dots`` is the printable width, ``margin`` the designed white edge.

    ``profile`` names the python-escpos profile; ``qr`` who draws the QR code there: the printer
    (80 bytes) or we (some 4,500), for clones that print an unknown ``GS ( k`` as characters.
    """

    millimetres: int
    dots: int
    margin: int
    profile: str
    has_cutter: bool
    qr: QrBy

    @property
    def columns(self) -> int:
        """How many characters of font A fit on a line."""
        return self.dots // DOTS_PER_COLUMN

    def scale_of(self, text: str) -> int:
        """Find the largest scale, 1 to 8, at which ``text`` fits on one line."""
        return max(1, min(LARGEST_SCALE, self.dots // (DOTS_PER_COLUMN * max(1, len(text)))))


MM80 = Paper(80, 576, 16, "TM-T20II", has_cutter=True, qr="native")
MM58 = Paper(58, 384, 8, "POS-5890", has_cutter=False, qr="raster")
PAPERS = {paper.millimetres: paper for paper in (MM80, MM58)}
