"""The two windows of one counter: the full one, and the strip at an edge of its screen.

Two, because a window that is shown cannot change its frame or its place above others without
leaving the screen for a moment, on X11 and Windows, and a key pressed then would be lost.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.scanner import Scanner
from kiosk.viewmodels.counter import Counter

PATIENCE = 1000
"""Milliseconds until the old window leaves, even where nothing lets the new one have the keys."""


class StripMode(QObject):
    """Shows the window that the counter is seen as; the strip is made when it is first wanted."""

    def __init__(self, window: QQuickWindow, counter: Counter, edge: str) -> None:
        super().__init__(window)
        self._window, self._counter, self._edge = window, counter, edge
        self._strip: QQuickWindow | None = None
        self._leaves = QTimer(self, singleShot=True, interval=PATIENCE)
        self._leaves.timeout.connect(self._leave)
        counter.as_strip.toggled.connect(self._change)

    @property
    def shown(self) -> QQuickWindow:
        """The window that the counter is seen as."""
        return self._made() if self._counter.as_strip.is_on else self._window

    @Slot()
    def _change(self) -> None:
        comes = self.shown
        if self._counter.as_strip.is_on:
            self._place(comes)
        comes.setVisible(True)
        comes.raise_()
        comes.requestActivate()
        # Until the new one has the keyboard the old one takes the keys: none is lost.
        self._leaves.start()
        self._settle()

    @Slot()
    def _settle(self) -> None:
        if self.shown.isActive():
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self._leaves.stop()
        goes = self._window if self._counter.as_strip.is_on else self._strip
        if goes is not None:
            goes.setVisible(False)

    def _made(self) -> QQuickWindow:
        if self._strip is None:
            self._strip = _strip_of(self._window, self._counter)
            Scanner(self._strip, self._counter.takes_scans).scanned.connect(self._counter.find)
            for window in (self._window, self._strip):
                window.activeChanged.connect(self._settle)
        return self._strip

    def _place(self, strip: QQuickWindow) -> None:
        # What panels and task bars leave free. Wayland lets no window choose its place.
        room, height = self._window.screen().availableGeometry(), strip.height()
        top = room.top() if self._edge == "top" else room.top() + room.height() - height
        strip.setScreen(self._window.screen())
        strip.setGeometry(room.left(), top, room.width(), height)


def _strip_of(window: QQuickWindow, counter: Counter) -> QQuickWindow:
    context = QQmlEngine.contextForObject(window)
    component = QQmlComponent(context.engine(), "Kiosk.Counter", "StripWindow", window)
    strip = component.createWithInitialProperties({"counter": counter}, context)
    if not isinstance(strip, QQuickWindow):
        raise TypeError(component.errorString())
    QObject.setParent(strip, component)
    return strip
