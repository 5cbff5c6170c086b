"""Using a window as a person does: finding what it shows by name, touching it, waiting for it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_STEP_MS = 10
PATIENCE_MS = 5000
"""How long something may take to appear before the script gives up."""


class NotShown(RuntimeError):
    """What should be on the window is not there."""


def tap(window: QQuickWindow, name: str) -> None:
    """Touch the middle of the item called ``name``, once it is there and takes touches."""
    item = shown(window, name)
    await_that(item.isEnabled, f"{name} to take touches")
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    QTest.mouseClick(
        window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(middle.x()), round(middle.y())),
    )


def shown(window: QQuickWindow, name: str) -> QQuickItem:
    """Wait until an item called ``name`` is visible."""
    found: list[QQuickItem] = []

    def look() -> bool:
        found[:] = [item for item in items(window) if item.objectName() == name]
        return bool(found)

    await_that(look, name)
    return found[0]


def await_that(holds: Callable[[], bool], what: str) -> None:
    """Let the windows work until something holds."""
    waited = QElapsedTimer()
    waited.start()
    while not holds():
        if waited.elapsed() > PATIENCE_MS:
            raise NotShown(what)
        QTest.qWait(_STEP_MS)


def settle(milliseconds: int) -> None:
    """Let the windows work for a while: animations end, counts arrive."""
    waited = QElapsedTimer()
    waited.start()
    while waited.elapsed() < milliseconds:
        QTest.qWait(_STEP_MS)  # longer at once would keep Python's other threads from working


def items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Walk all visible items; ``findChild`` does not see delegates."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()
