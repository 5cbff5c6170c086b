"""Pictures from files, at the size they are shown in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageWriter

from kiosk.app.pictures import PictureBroken, fitted, picture
from tests.app.media_samples import a_hole, a_picture

ROOM = QSize(584, 812)


@pytest.mark.parametrize("form", ["png", "jpg", "webp", "bmp"])
def test_a_picture_is_shrunk_into_its_room_in_proportion(tmp_path: Path, form: str) -> None:
    image = picture(a_picture(tmp_path / f"a.{form}", 1600, 900), ROOM)
    assert (image.width(), image.height()) == (584, 328)


def test_a_small_picture_stays_as_it_is(tmp_path: Path) -> None:
    assert picture(a_picture(tmp_path / "a.png", 60, 40), ROOM).size() == QSize(60, 40)


def test_a_photograph_taken_upright_is_shown_upright(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    writer = QImageWriter(str(file))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(QImage(1600, 900, QImage.Format.Format_RGB32))
    image = picture(file, ROOM)
    assert image.height() > image.width()
    assert (image.width(), image.height()) == (456, 812)


def test_a_picture_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    a_picture(tmp_path / "a.png", 60, 40).rename(tmp_path / "a.jpg")
    assert picture(tmp_path / "a.jpg", ROOM).size() == QSize(60, 40)


def test_what_is_no_picture_or_cut_off_or_too_large_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "text.png"
    text.write_text("not a picture")
    whole = a_picture(tmp_path / "whole.png", 400, 400).read_bytes()
    half = tmp_path / "half.png"
    half.write_bytes(whole[: len(whole) // 2])
    for broken in (text, half, a_hole(tmp_path / "hole.png", 4), tmp_path / "gone.png"):
        with pytest.raises(PictureBroken):
            picture(broken, ROOM)


def test_nothing_shrinks_to_nothing() -> None:
    assert fitted(QSize(10_000, 1), ROOM) == QSize(584, 1)
