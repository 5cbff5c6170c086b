"""What the display's QML reads of pictures and films."""

import pytest
from PySide6.QtCore import QSize, QSizeF
from pytestqt.qtbot import QtBot

from kiosk.queueing.refusals import english
from kiosk.viewmodels.media import Media


@pytest.fixture
def media(qtbot: QtBot) -> Media:
    assert qtbot is not None
    return Media(english)


def test_each_frame_is_drawn_anew_and_a_page_follows(media: Media, qtbot: QtBot) -> None:
    with qtbot.waitSignals([media.frameChanged, media.shownChanged]):
        media.show_frame(wide=True)
    with qtbot.assertNotEmitted(media.shownChanged), qtbot.waitSignal(media.frameChanged):
        media.show_frame(wide=True)
    assert (media.property("frame"), media.property("shown")) == (2, True)
    media.show_page()
    assert not media.property("shown")


def test_bad_files_are_named_as_far_as_the_corner_has_room(media: Media) -> None:
    media.tell(available=True, bad=("a.mp4", "b.png"))
    assert media.property("trouble") == "Cannot be shown: a.mp4, b.png"
    media.tell(available=True, bad=("a.mp4", "b.png", "c.pdf", "d.pdf"))
    assert media.property("trouble") == "Cannot be shown: a.mp4, b.png (+2)"
    media.tell(available=True, bad=())
    assert media.property("trouble") == ""


def test_the_room_is_never_nothing(media: Media) -> None:
    media.useRoom(QSizeF(0, 0))
    assert media.room == QSize(1, 1)
    media.useRoom(QSizeF(583.6, 812))
    assert media.room == QSize(584, 812)
