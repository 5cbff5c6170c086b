"""A crowd at the dispenser: anything that can be touched is touched, again and again."""

import logging
import random
from collections import Counter
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.acts import Acts
from kiosk.app.dispenser import open_dispenser
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.app.tapping import await_that, items
from kiosk.queueing.calendar import SECOND
from tests.clock import Clock

pytestmark = [pytest.mark.serial, pytest.mark.usefixtures("qapp")]
TAPS = 500


def middle(item: QQuickItem) -> QPoint:
    """Give the point where a finger would press an item."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def touchable(window: QQuickWindow) -> list[QQuickItem]:
    """List what has a name, takes touches and has come to stand on the window."""
    named = [item for item in items(window) if item.objectName() and item.isEnabled()]
    keys = [item for item in named if item.property("pressed") is not None]
    panel = QRect(QPoint(), window.size())
    return [item for item in keys if item.width() > 0 and panel.contains(middle(item))]


def test_five_hundred_touches_leave_the_window_and_the_records_well(
    acts: Acts, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    crowd, touched = random.Random(12), Counter[str]()  # noqa: S311  the same crowd each time
    settings = Settings(database_url=str(acts.location.path), printer_url="virtual:")
    with ExitStack() as closing:
        window = open_dispenser(Role(settings, "dispenser", closing, acts))
        window.resize(window.size() / 2)  # a quarter of the dots to draw
        for _ in range(TAPS):
            await_that(lambda: bool(touchable(window)), "something to touch")
            item = crowd.choice(touchable(window))
            touched[item.objectName()] += 1
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=middle(item))
            QTest.qWait(crowd.choice((0, 5, 20)))
            clock.now += crowd.choice((SECOND // 10, SECOND, 20 * SECOND))
        assert window.isVisible()
        assert not window.grabWindow().isNull()
    issued = [queue.issued for queue in acts.hall().queues]
    assert sum(issued) > 5, touched
    assert acts.verify().tickets == sum(issued)
    assert acts.verify().holds
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
