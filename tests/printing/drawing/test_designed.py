"""A drawn slip as bytes: every dot of the picture, and little for its white."""

import numpy as np
import pytest

from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.drawing.designed import designed
from kiosk.printing.drawing.paper import MM58, MM80
from tests.escpos_reader import read
from tests.printing.sheet import Dots


def bitmap_of(dots: Dots) -> Bitmap:
    return Bitmap(dots.shape[1] // 8, np.packbits(dots, axis=1).tobytes())


def test_every_dot_comes_back_whatever_was_drawn() -> None:
    chance = np.random.default_rng(2026)
    for rows in (1, 3, 4, 127, 128, 129, 700):
        dots = chance.random((rows, 576)) < 0.02
        dots[chance.random(rows) < 0.7] = False
        printed = read(designed(bitmap_of(dots), MM80).data, 576).dots()
        assert np.array_equal(printed[:rows], dots)


@pytest.mark.parametrize("rows", [4, 255, 256, 1000])
def test_white_rows_are_fed_and_not_sent(rows: int) -> None:
    job = designed(bitmap_of(np.zeros((rows, 384), dtype=np.bool_)), MM58)
    assert len(job.data) < 40
    assert job.dots == rows + 120
    assert not read(job.data, 384).dots().any()


def test_white_at_the_right_is_not_sent() -> None:
    dots = np.zeros((100, 576), dtype=np.bool_)
    dots[:, :8] = True
    assert len(designed(bitmap_of(dots), MM80).data) < 150


def test_a_drawn_slip_ends_as_its_paper_does() -> None:
    black = bitmap_of(np.ones((8, 384), dtype=np.bool_))
    assert designed(black, MM58).data.endswith(b"\x1bd\x04")
    assert designed(black, MM80).data.endswith(b"\x1dVB\x00")
