"""Paper widths at 203 dots per inch."""

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.printing.capability import Capability

DOTS_PER_COLUMN = 12
"""Width of font A; its letters are 24 dots high."""

DOTS_PER_MILLIMETRE = 8
LARGEST_SCALE = 8
"""Characters grow up to eight times (``GS !``)."""

QrBy = Literal["native", "raster"]


@dataclass(frozen=True, slots=True)
class Paper:
    """One width of paper. ``dots`` is the printable width, ``margin`` the designed white edge.

    ``qr`` says who draws the QR code: the printer (70 bytes) or we (1,000), for clones that print
    an unknown ``GS ( k`` as characters. ``stores_logo``: the logo is printed from its memory.
    """

    millimetres: int
    dots: int
    margin: int
    has_cutter: bool
    qr: QrBy
    stores_logo: bool = False

    @property
    def columns(self) -> int:
        """How many characters of font A fit on a line."""
        return self.dots // DOTS_PER_COLUMN

    def scale_of(self, text: str) -> int:
        """Find the largest scale, 1 to 8, at which ``text`` fits on one line."""
        return max(1, min(LARGEST_SCALE, self.dots // (DOTS_PER_COLUMN * max(1, len(text)))))


MM80 = Paper(80, 576, 16, has_cutter=True, qr="native")
MM58 = Paper(58, 384, 8, has_cutter=False, qr="raster")
PAPERS = {paper.millimetres: paper for paper in (MM80, MM58)}


def paper_of(capability: Capability) -> Paper:
    """Give the paper in a printer, and what the printer does to it by itself."""
    return replace(
        MM80 if capability.millimetres >= MM80.millimetres else MM58,
        has_cutter=capability.has_cutter,
        qr="native" if capability.draws_qr else "raster",
        stores_logo=capability.stores_logo,
    )
