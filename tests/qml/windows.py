"""Real windows for tests: opened with their view model, looked into, and closed again."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.fonts import load_fonts
from kiosk.app.icons import IconProvider
from kiosk.app.window import QML


@contextmanager
def opened(
    module: str,
    model: QObject,
    size: tuple[int, int],
    name: str = "",
    **images: QQuickImageProvider,
) -> Iterator[QQuickWindow]:
    """Open ``Kiosk.<module>``'s window, or its other one of a name; QML must not warn."""
    load_fonts()
    engine = QQmlApplicationEngine()
    warnings: list[str] = []
    engine.warnings.connect(lambda given: warnings.extend(one.toString() for one in given))
    engine.addImportPath(str(QML))
    for source, provider in {"icon": IconProvider(), **images}.items():
        engine.addImageProvider(source, provider)
    model.setParent(engine)
    engine.setInitialProperties({module.lower(): model})
    engine.loadFromModule(f"Kiosk.{module}", name or f"{module}Window")
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(*size)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    window.requestActivate()
    QTest.qWait(20)
    yield window
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, QEvent.Type.DeferredDelete.value)
    assert warnings == []


def items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Walk every item, delegates too."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        yield item
        waiting.extend(item.childItems())


def find(window: QQuickWindow, name: str) -> QQuickItem:
    """Find the one item of a name; it may be hidden."""
    [item] = [item for item in items(window) if item.objectName() == name]
    return item


def texts(window: QQuickWindow) -> list[str]:
    """Read every text a person sees."""
    return [str(item.property("text")) for item in items(window) if is_text(item)]


def is_text(item: QQuickItem) -> bool:
    """Tell whether an item is written text that shows."""
    written = item.inherits("QQuickText") and bool(item.property("text"))
    return written and item.isVisible() and item.opacity() > 0


def place(item: QQuickItem) -> QRectF:
    """Give where an item stands in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def middle(item: QQuickItem) -> QPoint:
    """Give the point where a finger would press an item."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def write(window: QQuickWindow, text: str) -> None:
    """Type letters, digits and signs on the keyboard, as fast as a scanner does."""
    for letter in text:
        for moment in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key, held = Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.NoModifier
            QCoreApplication.sendEvent(window, QKeyEvent(moment, key, held, letter))
