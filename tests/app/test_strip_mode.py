"""The two windows of a counter: one shows at a time, and no key is lost between them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.strip_mode import StripMode
from kiosk.queueing.calendar import SECOND
from tests.qml.windows import find, opened, texts
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import at_the_counter, being_served, counter, waiting

pytestmark = [
    pytest.mark.usefixtures("swept"),
    pytest.mark.qt_log_ignore("does not support raise"),
]
"""Nobody sees the windows of a test, so there is no front to come to."""

Begin = Callable[[str], tuple[StripMode, QQuickWindow]]


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    assert qtbot is not None
    return Story()


@pytest.fixture
def begin(story: Story) -> Iterator[Begin]:
    with opened("Counter", story.window, (1366, 768)) as window:
        yield lambda edge: (StripMode(window, story.window, edge), window)


def change(qtbot: QtBot, mode: StripMode, window: QQuickWindow) -> QQuickWindow:
    """Press F11 and wait until only the other window shows."""
    QTest.keyClick(window, Qt.Key.Key_F11)
    shown = mode.shown
    assert shown is not window
    qtbot.waitUntil(lambda: shown.isVisible() and not window.isVisible(), timeout=3000)
    return shown


def test_f11_changes_to_the_strip_and_back(qtbot: QtBot, story: Story, begin: Begin) -> None:
    mode, window = begin("bottom")
    story.see(counter(at_the_counter(12)))
    strip = change(qtbot, mode, window)
    assert "A012" in texts(strip)
    assert change(qtbot, mode, strip) is window
    assert "A012" in texts(window)
    assert change(qtbot, mode, window) is strip


@pytest.mark.parametrize("edge", ["top", "bottom"])
def test_the_strip_stands_along_its_edge_of_the_screen(
    qtbot: QtBot, begin: Begin, edge: str
) -> None:
    mode, window = begin(edge)
    strip = change(qtbot, mode, window)
    room, place = QGuiApplication.primaryScreen().availableGeometry(), strip.geometry()
    assert (place.left(), place.width(), place.height()) == (room.left(), room.width(), 72)
    assert (place.top() == room.top()) == (edge == "top")
    assert (place.bottom() == room.bottom()) == (edge == "bottom")


def test_no_key_is_lost_while_the_windows_change(qtbot: QtBot, story: Story, begin: Begin) -> None:
    mode, window = begin("bottom")
    story.see(counter(None, waiting(1)))
    QTest.keyClick(window, Qt.Key.Key_F11)
    QTest.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=3000)
    story.done()
    story.see(counter(at_the_counter(1)), 2)
    story.now += 2 * SECOND
    QTest.keyClick(mode.shown, Qt.Key.Key_F8)
    QTest.keyClick(mode.shown, Qt.Key.Key_F11)
    story.done()
    story.see(counter(being_served(1)), 3)
    QTest.keyClick(window, Qt.Key.Key_F9)
    story.done()
    assert story.desk.asked == ["call", "start", "finish"]


def test_what_needs_room_is_seen_in_the_full_window_and_then_the_strip_comes_back(
    qtbot: QtBot, story: Story, begin: Begin
) -> None:
    mode, window = begin("bottom")
    story.see(counter(being_served(1)))
    strip = change(qtbot, mode, window)
    QTest.keyClick(strip, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.isVisible() and not strip.isVisible(), timeout=3000)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: strip.isVisible() and not window.isVisible(), timeout=3000)


def test_sizes_are_those_of_the_window_that_shows(qtbot: QtBot, story: Story, begin: Begin) -> None:
    mode, window = begin("bottom")
    story.see(counter(None, waiting(1)))
    before = find(window, "call-next").height()
    strip = change(qtbot, mode, window)
    change(qtbot, mode, strip)
    assert find(window, "call-next").height() == before
