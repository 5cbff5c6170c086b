"""The slip of every service of both sample offices, on both papers, in three languages."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage

from kiosk.printing.drawing.escpos import escpos
from kiosk.printing.drawing.paper import MM58, MM80, Paper, QrBy
from kiosk.printing.drawing.picture import picture
from tests.escpos_reader import read
from tests.printing.reading import decoded
from tests.printing.sheet import Dots
from tests.printing.slips import content_of, every_slip, office

OFFICES = ("mpp", "kelurahan")
LONG_OFFICES = ("mpp/name", "kelurahan/name", "mpp/word", "kelurahan/word")
papers = pytest.mark.parametrize("paper", [MM80, MM58], ids=["80mm", "58mm"])
languages = pytest.mark.parametrize("language", ["id", "en", "jv"])


@papers
@languages
@pytest.mark.parametrize("name", [*OFFICES, *LONG_OFFICES])
def test_every_slip_is_printed_whole(name: str, paper: Paper, language: str) -> None:
    for code, slip in every_slip(office(name), language):
        sheet = read(escpos(slip, paper), paper.dots)
        (number,) = [line for line in sheet.lines if line.text == code]
        assert number.cells[0].state.width == min(8, paper.dots // (12 * len(code)))
        assert sheet.was_cut == paper.has_cutter
        assert "7K2M-9QAF" in sheet.text


@papers
@pytest.mark.parametrize(
    ("name", "qr"), [("mpp", None), ("kelurahan", "native"), ("kelurahan", "raster")]
)
def test_qr_of_every_printed_slip_is_read_by_two_decoders(
    name: str, qr: QrBy | None, paper: Paper
) -> None:
    for _, slip in every_slip(office(name), "id"):
        drawing = replace(paper, qr=qr or paper.qr)
        dots = read(escpos(slip, drawing), paper.dots).dots()
        assert decoded(dots) == (content_of(slip), content_of(slip))


@papers
@pytest.mark.usefixtures("drawing")
@pytest.mark.parametrize("name", OFFICES)
def test_qr_of_every_drawn_slip_is_read_by_two_decoders(name: str, paper: Paper) -> None:
    for _, slip in every_slip(office(name), "id"):
        dots = dots_of(picture(slip, paper))
        assert decoded(dots) == (content_of(slip), content_of(slip))


@papers
@pytest.mark.usefixtures("drawing")
@pytest.mark.parametrize("name", [*OFFICES, *LONG_OFFICES])
def test_every_drawn_slip_keeps_its_margins_white(name: str, paper: Paper) -> None:
    for _, slip in every_slip(office(name), "jv"):
        dots = dots_of(picture(slip, paper))
        edge = paper.margin // 2
        assert not dots[:, :edge].any()
        assert not dots[:, -edge:].any()


def dots_of(image: QImage) -> Dots:
    """Take a picture's dots; ``True`` is black."""
    rows = np.frombuffer(bytes(image.constBits()), dtype=np.uint8)
    bits = np.unpackbits(rows.reshape(image.height(), image.bytesPerLine()), axis=1)
    return bits[:, : image.width()].astype(np.bool_)
