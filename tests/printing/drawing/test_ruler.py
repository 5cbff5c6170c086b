"""The ruler of a test page."""

import numpy as np
import pytest

from kiosk.printing.drawing.paper import MM58, MM80, Paper
from kiosk.printing.drawing.ruler import ruler


@pytest.mark.parametrize("paper", [MM80, MM58], ids=["80mm", "58mm"])
def test_the_ruler_marks_each_millimetre_and_both_ends(paper: Paper) -> None:
    drawn = ruler(paper)
    dots = np.unpackbits(np.frombuffer(drawn.data, dtype=np.uint8)).reshape(drawn.height, -1)
    assert dots.shape[1] == paper.dots
    assert dots[:, [0, 1, -2, -1]].all()
    marks = dots[3, ::8].sum()
    assert marks == paper.dots // 8
    assert dots[-1, :-2:8].sum() == (paper.dots // 8 + 9) // 10
