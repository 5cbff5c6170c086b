"""The QR code of a worn slip is still read, by two decoders."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from kiosk.printing.capability import SlipStyle
from kiosk.printing.drawing.paper import MM58, MM80, Paper
from kiosk.printing.drawing.styles import styled
from tests.escpos_reader import read
from tests.printing.reading import Grey
from tests.printing.sheet import Dots
from tests.printing.slips import content_of, every_slip, office
from tests.printing.wear import dead_columns, faded, grown, readings, tilted

pytestmark = pytest.mark.usefixtures("drawing")
papers = pytest.mark.parametrize(
    ("paper", "style"),
    [
        (MM80, SlipStyle.DESIGNED),
        (MM58, SlipStyle.DESIGNED),
        (replace(MM80, qr="raster"), SlipStyle.NATIVE),
        (MM58, SlipStyle.NATIVE),
    ],
    ids=["80mm-designed", "58mm-designed", "80mm-native", "58mm-native"],
)


def printed(paper: Paper, style: SlipStyle) -> list[tuple[Dots, str]]:
    """Print some slips of the hall; give their dots, and what each code says."""
    slips = [slip for _, slip in every_slip(office("mpp"), "id")][::9]
    return [
        (read(styled(slip, paper, style).data, paper.dots).dots(), content_of(slip))
        for slip in slips
    ]


@papers
@pytest.mark.parametrize("worn", [grown, faded, tilted])
def test_worn_code_is_read(worn: Callable[[Dots], Grey], paper: Paper, style: SlipStyle) -> None:
    for dots, content in printed(paper, style):
        assert readings(worn(dots)) == ({content}, {content})


@papers
def test_code_is_read_across_three_dead_columns(paper: Paper, style: SlipStyle) -> None:
    chance = np.random.default_rng(2026)
    for dots, content in printed(paper, style):
        left, right = columns_of_the_code(dots, paper, style)
        # Apart: three side by side can cut a corner mark in two, which no level of repair mends.
        dead = tuple(int(column) for column in chance.choice(np.arange(left, right), 3))
        assert readings(dead_columns(dots, dead)) == ({content}, {content})


def columns_of_the_code(dots: Dots, paper: Paper, style: SlipStyle) -> tuple[int, int]:
    """Find where the code stands: at the margin of the drawn 80 mm slip, else in the middle."""
    side = 29 * (7 if style is SlipStyle.DESIGNED else 6)
    at_the_margin = style is SlipStyle.DESIGNED and paper.millimetres == MM80.millimetres
    left = paper.margin if at_the_margin else (dots.shape[1] - side) // 2
    return left, left + side
