"""The demo's printer: slips leave its slot."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.slip_image import SlipImages
from kiosk.viewmodels.paper import Paper
from tests.qml.windows import find, items, opened, place, texts

FEED = 1200


@pytest.fixture
def images(qtbot: QtBot) -> SlipImages:
    assert qtbot is not None
    return SlipImages()


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def window(paper: Paper, images: SlipImages) -> Iterator[QQuickWindow]:
    with opened("Paper", paper, (420, 900), slip=images) as shown:
        yield shown


def slip(width: int = 576, height: int = 900) -> QImage:
    image = QImage(width, height, QImage.Format.Format_Mono)
    image.fill(1)
    return image


def captions(window: QQuickWindow) -> list[str]:
    slips = [item for item in items(window) if item.objectName() == "slip"]
    slips.sort(key=lambda item: place(item).y())
    return [str(item.property("caption")) for item in slips]


def test_empty_printer_says_what_will_come(window: QQuickWindow) -> None:
    assert "Printed slips appear here." in texts(window)


def test_newest_slip_comes_from_the_slot_and_pushes_the_older_down(
    window: QQuickWindow, paper: Paper, images: SlipImages
) -> None:
    paper.show_slip(images.add(slip()), "A001")
    QTest.qWait(FEED)
    paper.show_slip(images.add(slip()), "A002")
    QTest.qWait(100)
    assert place(find(window, "slips")).y() < 0
    QTest.qWait(FEED)
    assert captions(window)[:2] == ["A002", "A001"]
    assert "Printed slips appear here." not in texts(window)


def test_narrow_and_wide_slips_are_shown_whole(
    window: QQuickWindow, paper: Paper, images: SlipImages
) -> None:
    for width in (384, 576):
        paper.show_slip(images.add(slip(width, 400)), str(width))
    QTest.qWait(FEED)
    whole = window.contentItem().boundingRect()
    for item in items(window):
        if item.objectName() == "slip":
            assert place(item).left() >= whole.left()
            assert place(item).right() <= whole.right()
