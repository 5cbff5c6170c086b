"""A USB scanner types what it reads, faster than anybody, and ends with Enter.

What it types must reach no key of the window: a QR text has spaces, and a space goes on to the next
person. So letters and digits that come in a burst are kept until it is known what they are: a slip,
or a quick hand, whose keys are then handed on as they came.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

BURST_MS = 40
"""Between two keys of a scanner pass a few milliseconds, between those of a hand sixty and more."""
SHORTEST = 8
"""Letters of the shortest text that a slip's code holds; what is shorter was typed."""

_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HELD = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_Control, Qt.Key.Key_Alt}


class Scanner(QObject):
    """Hears a window's keys; ``scanned`` tells the text of a slip, which nothing else has heard."""

    scanned = Signal(str)

    def __init__(self, window: QQuickWindow, listens: Callable[[], bool] = lambda: True) -> None:
        """Listen to the window's keys before it does, while ``listens`` says so."""
        super().__init__(window)
        self._window, self._listens = window, listens
        self._kept: list[QKeyEvent] = []
        self._replaying = False
        self._last = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(BURST_MS)
        self._pause.timeout.connect(self._hand_on)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's
        """Keep what may be a scanner's; let everything else pass."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if self._replaying or not pressed or not isinstance(event, QKeyEvent):
            return False
        return event.key() not in _HELD and self._listens() and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        if self._kept and monotonic() - self._last > 2 * BURST_MS / 1000:
            # The window was busy: what comes now belongs to nothing before it.
            self._hand_on()
        if self._kept and event.key() in _ENDS:
            return self._end()
        if not _may_belong(event, begins=not self._kept):
            self._hand_on()
            return False
        self._kept.append(_copy(event))
        self._last = monotonic()
        self._pause.start()
        return True

    def _end(self) -> bool:
        text = "".join(one.text() for one in self._kept)
        if len(text) < SHORTEST:
            self._hand_on()
            return False
        self._forget()
        self.scanned.emit(text)
        return True

    @Slot()
    def _hand_on(self) -> None:
        kept = self._forget()
        self._replaying = True
        for one in kept:
            QCoreApplication.sendEvent(self._window, one)
        self._replaying = False

    def _forget(self) -> list[QKeyEvent]:
        kept, self._kept = self._kept, []
        self._pause.stop()
        return kept


def _may_belong(event: QKeyEvent, *, begins: bool) -> bool:
    """Tell whether a key is one of a slip's text, which begins with a letter."""
    text, held = event.text(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if len(text) != 1 or held or event.isAutoRepeat() or not text.isascii():
        return False
    return text.isalpha() if begins else text.isprintable()


def _copy(event: QKeyEvent) -> QKeyEvent:
    # Qt takes its event back as soon as it is delivered.
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
