"""The virtual printer's paper and the pictures of its slips."""

from PySide6.QtCore import QAbstractListModel, QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.app.slip_image import SlipImages
from kiosk.viewmodels.paper import SLIPS_KEPT, Paper


def picture(width: int) -> QImage:
    image = QImage(width, 4, QImage.Format.Format_Mono)
    image.fill(1)
    return image


def asked(images: SlipImages, address: str) -> QImage:
    return images.requestImage(address.rpartition("/")[2], QSize(), QSize())


def test_newest_slip_comes_first_and_is_announced(qtbot: QtBot) -> None:
    paper = Paper()
    with qtbot.waitSignal(paper.slipPrinted):
        paper.show_slip("image://slip/1", "A001")
    paper.show_slip("image://slip/2", "A002")
    slips = paper.property("slips")
    assert isinstance(slips, QAbstractListModel)
    assert [slips.data(slips.index(row)) for row in range(slips.rowCount())] == [
        "image://slip/2",
        "image://slip/1",
    ]


def test_only_the_last_slips_are_kept(qtbot: QtBot) -> None:
    assert qtbot is not None
    paper = Paper()
    for number in range(SLIPS_KEPT + 3):
        paper.show_slip(f"image://slip/{number}", "")
    slips = paper.property("slips")
    assert isinstance(slips, QAbstractListModel)
    assert slips.rowCount() == SLIPS_KEPT


def test_slip_is_found_by_its_address_in_its_own_dots(qtbot: QtBot) -> None:
    assert qtbot is not None
    images = SlipImages()
    wide, narrow = images.add(picture(576)), images.add(picture(384))
    assert asked(images, wide).width() == 576
    assert asked(images, narrow).width() == 384


def test_slip_that_was_let_go_is_an_empty_picture(qtbot: QtBot) -> None:
    assert qtbot is not None
    images = SlipImages()
    first = images.add(picture(8))
    for _ in range(12):
        images.add(picture(8))
    assert asked(images, first).isNull()
    assert asked(images, "image://slip/nonsense").isNull()
