"""The designed look: what is drawn, and that nothing is clipped."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from kiosk.printing.content.layout import Banner, Block, Cut, Feed, Number, Slip, Style, Text
from kiosk.printing.drawing.paper import MM58, MM80, Paper
from kiosk.printing.drawing.picture import bitmap, picture, png
from tests.printing.drawing.test_escpos import ARABIC, CHINESE, JAVANESE
from tests.printing.sheet import Dots
from tests.printing.slips import LONGEST_NAME, slip
from tests.printing.test_every_slip import dots_of

pytestmark = pytest.mark.usefixtures("drawing")
papers = pytest.mark.parametrize("paper", [MM80, MM58], ids=["80mm", "58mm"])


def drawn(*blocks: Block, paper: Paper) -> Dots:
    return dots_of(picture(Slip(blocks), paper))


def columns_with_ink(dots: Dots) -> tuple[int, int]:
    columns = np.flatnonzero(dots.any(axis=0))
    return int(columns[0]), int(columns[-1])


@papers
@pytest.mark.parametrize(
    "code", ["A001", "A012", "A999", "A1000", "A99999", "WW000", "WW1000", "MW888888", "J1"]
)
def test_number_is_drawn_whole_and_large(code: str, paper: Paper) -> None:
    left, right = columns_with_ink(drawn(Number(code), paper=paper))
    assert left >= paper.margin - 1
    assert right <= paper.dots - paper.margin
    # In the middle, and as wide as the paper allows unless it is short.
    assert abs(left - (paper.dots - 1 - right)) <= 2
    assert right - left > paper.dots / 2 or len(code) < 4


@papers
@pytest.mark.parametrize("text", [LONGEST_NAME, JAVANESE * 5, ARABIC * 5, CHINESE * 20, "W" * 200])
def test_long_text_in_any_script_wraps_inside_the_margins(text: str, paper: Paper) -> None:
    for block in (Text((text,), Style.TITLE), Banner(text), Banner(text, inverted=False)):
        left, right = columns_with_ink(drawn(block, paper=paper))
        assert left >= paper.margin // 2
        assert right < paper.dots - paper.margin // 2


@papers
def test_scripts_are_shaped_and_not_boxes(paper: Paper) -> None:
    for text in (JAVANESE, ARABIC):
        # As many boxes as letters would be drawn where no font has them.
        assert (
            drawn(Text((text,)), paper=paper).sum()
            != drawn(Text(("\uffff" * len(text),)), paper=paper).sum()
        )


@papers
def test_priority_banner_is_black_and_the_counter_is_framed(paper: Paper) -> None:
    inverted = drawn(Banner("PRIORITAS"), paper=paper)
    framed = drawn(Banner("LOKET 1", inverted=False), paper=paper)
    assert inverted.mean() > 0.4 > framed.mean()


def test_slip_is_drawn_in_the_thread_of_the_spooler() -> None:
    with ThreadPoolExecutor(1) as spooler:
        there = spooler.submit(picture, slip(), MM80).result()
    differing = dots_of(there) ^ dots_of(picture(slip(), MM80))
    # Qt rounds the edges of large letters by what it drew before: some dots, nothing to see.
    assert differing.mean() < 0.001


@papers
def test_one_block_becomes_dots_for_the_printer(paper: Paper) -> None:
    dots = bitmap(Text((JAVANESE,)), paper)
    assert dots.row_bytes * 8 == paper.dots
    assert any(dots.data)


def test_feed_and_cut_leave_white_paper() -> None:
    assert not drawn(Feed(2), Cut(), paper=MM80).any()


def test_slip_is_a_png_file() -> None:
    assert png(slip(), MM80).startswith(b"\x89PNG")


def test_drawing_without_an_application_is_an_error_and_no_abort() -> None:
    code = (
        "from kiosk.printing.drawing.picture import picture\n"
        "from kiosk.printing.content.layout import *\n"
        "from kiosk.printing.drawing.paper import MM80\n"
        "picture(Slip((Number('A012'),)), MM80)"
    )
    result = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert result.returncode == 1
    assert "NoApplication" in result.stderr
