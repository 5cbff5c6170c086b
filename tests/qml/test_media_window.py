"""Pictures and films beside the calls, as the hall sees them."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.media_round import MediaProvider
from kiosk.viewmodels.display import Display
from tests.qml.windows import find, items, opened, place
from tests.viewmodels.display_story import Clock
from tests.viewmodels.halls import called, hall

WIDE, TALL = (320, 180), (180, 320)
SIZE, UPRIGHT = (1920, 1080), (1080, 1920)


@dataclass
class Wall:
    """A display with pictures."""

    display: Display
    provider: MediaProvider

    def hang(self, width: int, height: int, color: str = "#ff00ff") -> None:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(color))
        self.provider.image = image
        self.display.playing.tell(available=True, bad=())
        self.display.playing.show_frame(wide=width >= height)
        QTest.qWait(50)


@pytest.fixture
def wall(qtbot: QtBot) -> Wall:
    assert qtbot is not None
    display = Display(Clock().around())
    display.show(hall(*(called(number, counter=2) for number in (4, 3, 2, 1))))
    return Wall(display, MediaProvider())


@pytest.fixture
def window(wall: Wall) -> Iterator[QQuickWindow]:
    with opened("Display", wall.display, SIZE, media=wall.provider) as shown:
        yield shown


def visible(window: QQuickWindow, name: str) -> bool:
    return any(item.objectName() == name and item.isVisible() for item in items(window))


def test_a_picture_is_seen_whole_beside_the_calls(wall: Wall, window: QQuickWindow) -> None:
    assert visible(window, "counter-cell-1")
    wall.hang(*TALL)
    assert not visible(window, "counter-cell-1")
    assert visible(window, "last-call-A001")
    picture = find(window, "media-picture")
    assert place(find(window, "call-panel")).right() < place(picture).left()
    middle = place(picture).center().toPoint()
    assert window.grabWindow().pixelColor(middle).name() == "#ff00ff"


def test_a_wide_picture_leaves_room_for_a_standard_and_an_upright_one_fills_the_side(
    wall: Wall, window: QQuickWindow
) -> None:
    wall.hang(*WIDE)
    panel, card = find(window, "media-panel"), find(window, "standard-card")
    assert card.isVisible()
    assert place(panel).bottom() < place(card).top()
    wall.hang(*TALL)
    assert not card.isVisible()
    assert panel.height() == 812


def test_between_two_files_a_standard_has_the_whole_side(wall: Wall, window: QQuickWindow) -> None:
    wall.hang(*WIDE)
    wall.display.playing.show_page()
    assert not visible(window, "media-panel")
    assert find(window, "standard-card").height() == 812


def test_each_frame_replaces_the_one_before(wall: Wall, window: QQuickWindow) -> None:
    for color in ("#ff0000", "#00ff00", "#0000ff"):
        wall.hang(*WIDE, color)
        middle = place(find(window, "media-picture")).center().toPoint()
        assert window.grabWindow().pixelColor(middle).name() == color


def test_an_emptied_folder_gives_the_board_back(wall: Wall, window: QQuickWindow) -> None:
    wall.hang(*WIDE)
    wall.display.playing.tell(available=False, bad=())
    assert visible(window, "counter-cell-1")
    assert not visible(window, "media-panel")


def test_a_bad_file_is_named_in_the_corner_until_there_is_something_worse(
    wall: Wall, window: QQuickWindow
) -> None:
    wall.display.playing.tell(available=False, bad=("a.mp4",))
    corner = find(window, "corner-note")
    assert corner.property("text") == "Cannot be shown: a.mp4"
    wall.display.show_fault("The database does not answer.")
    assert corner.property("text") == "The database does not answer."


def test_an_upright_panel_gives_a_picture_the_room_below_the_calls(wall: Wall) -> None:
    with opened("Display", wall.display, UPRIGHT, media=wall.provider) as window:
        wall.hang(*WIDE)
        panel = place(find(window, "media-panel"))
        assert panel.width() > 0.9 * UPRIGHT[0]
        assert place(find(window, "last-call-A001")).bottom() < panel.top()
        assert not find(window, "standard-card").isVisible()


@pytest.mark.parametrize(("size", "room"), [(SIZE, (584, 812)), ((3840, 2160), (1168, 1624))])
def test_a_picture_is_asked_for_in_the_panels_own_pixels(
    wall: Wall, size: tuple[int, int], room: tuple[int, int]
) -> None:
    with opened("Display", wall.display, size, media=wall.provider):
        assert wall.display.playing.room.toTuple() == room
