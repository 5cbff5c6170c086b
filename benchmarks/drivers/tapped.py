"""``python -m benchmarks.drivers.tapped COUNT EVERY``: a dispenser that is tapped so many times.

Visit after visit: languages, an agency and back, priority and back, now and then a number; and
after each of these taps a finger drums on the band where nothing is, for drawing a page takes 15 ms
and a hundred thousand pages would take half an hour. The taps come faster than any hand: the pause
that guards against hasty second touches is off. Says the resident memory after each EVERY taps.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import count
from unittest.mock import patch

import psutil
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.drivers.gui import role, say
from kiosk.app.dispenser import open_dispenser
from kiosk.app.tapping import NotShown, await_that, items, settle, shown

START_MS = 2000
SIZE = (270, 480)
DRUMMED, NOTHING_THERE = 9, QPoint(135, 6)
"""Taps on nothing after each one on something; where nothing is on every page."""

TAKE_EVERY = 50
"""Visits until one takes a number."""

WAYS_HOME = ("inactivity-warning", "close-panel", "done", "back")

Step = tuple[str, str]
"""What is tapped, and the page that must follow."""

LOOK: tuple[Step, ...] = (
    ("language-en", "home"),
    ("agency-dukcapil", "services"),
    ("back", "home"),
    ("language-jv", "home"),
    ("agency-samsat", "standard"),
    ("back", "home"),
    ("language-id", "home"),
    ("open-help", "help"),
    ("back", "home"),
)
TAKE: tuple[Step, ...] = (
    ("agency-samsat", "standard"),
    ("take-ticket", "ticket"),
    ("done", "home"),
)


class Finger:
    """Taps items where they were the first time: finding one is slower than tapping it."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._pages = {item.objectName(): item for item in everything(window.contentItem())}
        self._on = "home"
        self.taps, self.lost = 0, list[str]()
        self._places: dict[tuple[str, str], QPoint] = {}

    def visit(self, steps: Sequence[Step]) -> None:
        """Tap through one visit; one that does not go as foreseen is told and left."""
        try:
            for step in steps:
                self._tap(*step)
                self._drum()
        except NotShown as missing:
            self.lost.append(f"{missing} at {self.taps}")
            self._places.clear()
            self._leave()

    def _leave(self) -> None:
        while not self._pages["page-home"].isVisible():
            names = {item.objectName() for item in items(self._window)}
            self._click(self._place(next(name for name in WAYS_HOME if name in names)))
        self._on = "home"

    def _tap(self, name: str, then: str) -> None:
        self._click(self._place(name))
        page = self._pages[f"page-{then}"]
        if not page.isVisible():
            await_that(page.isVisible, f"{then} after {name}")
        self._on = then

    def _drum(self) -> None:
        for _ in range(DRUMMED):
            self._click(NOTHING_THERE)

    def _click(self, place: QPoint) -> None:
        self.taps += 1
        no_key = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, no_key, place)

    def _place(self, name: str) -> QPoint:
        known = (self._on, name)
        if known not in self._places:
            item = shown(self._window, name)
            middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
            self._places[known] = middle.toPoint()
        return self._places[known]


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    """Walk all items, hidden ones too."""
    yield item
    for child in item.childItems():
        yield from everything(child)


def visits() -> Iterator[tuple[Step, ...]]:
    """Visit after visit, for ever."""
    for visit in count(1):
        yield LOOK if visit % TAKE_EVERY else LOOK + TAKE


def main() -> None:
    """Tap, and tell the memory now and then."""
    taps, every = map(int, sys.argv[1:])
    process = psutil.Process()
    with role("dispenser") as here, patch("kiosk.viewmodels.dispenser_course.SETTLE", 0):
        window = open_dispenser(here)
        window.resize(*SIZE)
        settle(START_MS)
        finger, told = Finger(window), 0
        for visit in visits():
            finger.visit(visit)
            while finger.taps >= told:
                say(taps=told, lost=finger.lost, rss=process.memory_info().rss)
                told += every
            if told > taps:
                return


if __name__ == "__main__":
    main()
