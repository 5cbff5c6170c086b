"""Calls an officer who works in another program: the window comes forward, a chime sounds.

The keyboard stays where it is. An officer who types elsewhere would else press a space and call
somebody.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QWindow

from kiosk.queueing.attention import REMIND, Glance, Limits, Why, calls_for
from kiosk.queueing.hall import AtCounter

EVERY = 10_000
"""Milliseconds between looks at how long people have waited; a change is seen at once."""


class Attention(QObject):
    """Looks at every snapshot of a counter, and calls ``ring`` when the officer should."""

    def __init__(  # noqa: PLR0913  a rule, a clock and two ends
        self,
        limits: Limits,
        now: Callable[[], int],
        is_attended: Callable[[AtCounter], bool],
        ring: Callable[[], None],
        parent: QObject,
        *,
        every: int = EVERY,
    ) -> None:
        super().__init__(parent)
        self._limits, self._now = limits, now
        self._is_attended, self._ring = is_attended, ring
        self._seen: Glance | None = None
        self._reminded: int | None = None
        self._timer = QTimer(self, interval=every)
        self._timer.timeout.connect(self._look_again)
        self._timer.start()

    def see(self, at: AtCounter) -> None:
        """Compare a snapshot with the one before."""
        before, after = self._seen, Glance(at, self._now())
        self._seen = after
        if before is None or not self._is_attended(at):
            return
        why = calls_for(before, after, self._limits)
        if why is Why.CAME or (why is Why.GREW and self._may_remind(after.now)):
            self._ring()

    @Slot()
    def _look_again(self) -> None:
        if self._seen is not None:
            self.see(self._seen.at)

    def _may_remind(self, now: int) -> bool:
        if self._reminded is not None and 0 <= now - self._reminded < REMIND:
            return False
        self._reminded = now
        return True


def come_forward(window: QWindow) -> None:
    """Bring a window to the front of all others and let its name flash; it takes no key."""
    if window.windowState() == Qt.WindowState.WindowMinimized:
        window.showNormal()
    window.raise_()
    window.alert(0)
