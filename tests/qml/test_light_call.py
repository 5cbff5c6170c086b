"""A visual call: light over the whole screen, for as long as it takes and never too fast."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.queueing.calendar import SECOND
from kiosk.viewmodels.board import VISUAL_HOLD
from kiosk.viewmodels.display import Display
from tests.qml.windows import find, items, opened
from tests.viewmodels.display_story import Clock
from tests.viewmodels.halls import called, hall

pytestmark = pytest.mark.serial
LIGHT = replace(called(2, counter=2), visual=True)


@pytest.fixture
def display(qtbot: QtBot) -> Display:
    assert qtbot is not None
    display = Display(Clock().around())
    display.show(hall())
    return display


@pytest.fixture
def window(display: Display) -> Iterator[QQuickWindow]:
    with opened("Display", display, (1920, 1080)) as shown:
        yield shown


def is_lit(window: QQuickWindow) -> bool:
    return any(item.objectName() == "light-call" for item in items(window))


def test_it_fills_the_screen_with_number_and_counter(
    display: Display, window: QQuickWindow
) -> None:
    display.show(hall(LIGHT))
    light = find(window, "light-call")
    assert (light.width(), light.height()) == (1920, 1080)
    assert find(window, "light-code").property("text") == "A002"
    assert find(window, "light-counter").property("text") == "2"


def test_another_call_does_not_light_up(display: Display, window: QQuickWindow) -> None:
    display.show(hall(called(1)))
    assert not is_lit(window)


def test_it_shines_longer_than_the_flash_and_goes_by_itself(
    display: Display, window: QQuickWindow, qtbot: QtBot
) -> None:
    display.show(hall(LIGHT))
    QTest.qWait(3500)
    assert is_lit(window)
    qtbot.waitUntil(lambda: not is_lit(window), timeout=VISUAL_HOLD * 1000 // SECOND)


def test_nothing_in_it_changes_more_than_three_times_a_second(
    display: Display, window: QQuickWindow
) -> None:
    display.show(hall(LIGHT))
    corners = ((20, 20), (140, 20), (20, 1060), (140, 1060), (60, 540))
    seen: list[list[str]] = [[] for _ in corners]
    for _ in range(30):
        QTest.qWait(90)
        picture = window.grabWindow()
        for colors, corner in zip(seen, corners, strict=True):
            colors.append(picture.pixelColor(*corner).name())
    changes = [sum(before != after for before, after in pairwise(colors)) for colors in seen]
    # Two changes are one flash; the pictures take 2.7 s at the least.
    assert all(2 <= count <= 3 * 2.7 for count in changes), changes
    assert len({tuple(colors[:1]) for colors in seen}) > 1, "a pattern, not one colour"


def test_a_restart_in_the_middle_lights_nothing(qtbot: QtBot) -> None:
    assert qtbot is not None
    restarted = Display(Clock().around())
    restarted.show(hall(LIGHT))
    assert restarted.property("lightCode") == ""
