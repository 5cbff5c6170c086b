"""``python -m benchmarks.drivers.touched COUNT``: a dispenser that is touched for so many tickets.

Every page is touched as soon as it takes touches. Says ``ready``, then at the end when each number
was touched for, when commits ran and how late the GUI's ticks were.
"""

import sys
import time
from itertools import cycle

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.drivers.gui import Ticks, role, say, timed_commits
from kiosk.app.dispenser import open_dispenser
from kiosk.app.tapping import items

PAGES = ("agency-samsat", "take-ticket", "done")
"""An agency with one service, its number, and back to rest."""

START_MS, PAUSE_MS, AGAIN_MS, LAST_SLIP_MS = 3000, 480, 20, 2000
"""The pause is what a page takes to fade in and to settle, against hasty second touches."""


class Hand(QObject):
    """Touches one page after the other."""

    def __init__(self, window: QQuickWindow, tickets: int) -> None:
        super().__init__(window)
        self._window, self._left = window, tickets
        self._device = QTest.createTouchDevice()
        self._commits = timed_commits()
        self._touches: list[int] = []
        self._ticks = Ticks(self)
        self._pages = cycle(PAGES)
        self._page = next(self._pages)
        QTimer.singleShot(START_MS, self._begin)

    def _begin(self) -> None:
        say(ready=True)
        self._ticks.start()
        self._touch_page()

    def _touch_page(self) -> None:
        item = next((one for one in items(self._window) if one.objectName() == self._page), None)
        if item is None:
            QTimer.singleShot(AGAIN_MS, self._touch_page)
            return
        if self._page == "take-ticket":
            self._touches.append(time.monotonic_ns())
            self._left -= 1
        self._touch(item)
        last = self._page == "done" and not self._left
        self._page = next(self._pages)
        QTimer.singleShot(*((LAST_SLIP_MS, self._end) if last else (PAUSE_MS, self._touch_page)))

    def _touch(self, item: QQuickItem) -> None:
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        place = QPoint(round(middle.x()), round(middle.y()))
        QTest.touchEvent(self._window, self._device).press(0, place, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, place, self._window).commit()

    def _end(self) -> None:
        say(touches=self._touches, commits=self._commits, late=self._ticks.late)


def main() -> int:
    """Run until the benchmark has heard everything and ends this process."""
    with role("dispenser") as here:
        hand = Hand(open_dispenser(here), int(sys.argv[1]))
        code = here.app.exec()
        hand.setParent(None)
        return code


if __name__ == "__main__":
    sys.exit(main())
