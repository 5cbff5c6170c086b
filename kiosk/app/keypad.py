"""The dispenser without touch: a keypad or a keyboard moves from key to key, and presses one.

A number pad beside the screen serves a person who cannot see it or cannot reach it. It works with
the spoken guidance and without.
"""

import logging
from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.viewmodels.dispenser import Dispenser

Key = Qt.Key
_log = logging.getLogger(__name__)


class Step(Enum):
    """What a key of the keypad asks for."""

    FORWARD = auto()
    BACKWARD = auto()
    PRESS = auto()
    LEAVE_PAGE = auto()
    REPEAT = auto()
    WHERE = auto()
    LOUDER = auto()
    SOFTER = auto()


STEPS = {
    **dict.fromkeys((Key.Key_2, Key.Key_6, Key.Key_Down, Key.Key_Right, Key.Key_Tab), Step.FORWARD),
    **dict.fromkeys(
        (Key.Key_8, Key.Key_4, Key.Key_Up, Key.Key_Left, Key.Key_Backtab), Step.BACKWARD
    ),
    **dict.fromkeys((Key.Key_5, Key.Key_Return, Key.Key_Enter, Key.Key_Space), Step.PRESS),
    # A number pad whose numbers are switched off sends these names; its 5 is “clear”.
    Key.Key_Clear: Step.PRESS,
    **dict.fromkeys((Key.Key_Escape, Key.Key_Backspace), Step.LEAVE_PAGE),
    **dict.fromkeys((Key.Key_0, Key.Key_Insert), Step.REPEAT),
    **dict.fromkeys((Key.Key_7, Key.Key_Home), Step.WHERE),
    Key.Key_Plus: Step.LOUDER,
    Key.Key_Minus: Step.SOFTER,
}
# Where a page begins: in what is laid over it, in its own keys, or else in the row below it.
_BEGINNINGS = ("panel", "pages", "actions")
_FINGER = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


class Keypad(QObject):
    """Moves the focus of the dispenser's window, and presses what has it.

    ``asked`` passes on what only the spoken guidance can do.
    """

    asked = Signal(Step)
    moved = Signal()
    """The focus is at another key, or at none."""

    def __init__(self, window: QQuickWindow, dispenser: Dispenser, speak_key: str) -> None:
        """Listen to the window; ``speak_key`` switches the guidance, spelled as Qt spells keys."""
        super().__init__(window)
        self._window, self._dispenser = window, dispenser
        self._speak_key = QKeySequence(speak_key)
        if not self._speak_key.toString():
            _log.warning("no key is called so", extra={"speak_key": speak_key})
        self._in_use, self._page = False, dispenser.place()
        for changed in (dispenser.placeChanged, dispenser.faceChanged):
            changed.connect(self._follow_soon)
        window.activeFocusItemChanged.connect(self.moved)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's
        """Take every key: nothing here is typed into. A finger ends the use of keys."""
        if event.type() in _FINGER:
            self._in_use = False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not event.isAutoRepeat() and not self._dispenser.keyed():
            self._take(event)
        return True

    @Slot()
    def follow(self) -> None:
        """Begin every page at its first key, and leave none for who touches the screen."""
        page, before = self._dispenser.place(), self._page
        self._page = page
        if page.is_rest:
            self._in_use = False
        if not self._in_use and not page.spoken:
            self._lose_focus()
        elif page != before or self.focused() is None:
            self._begin_page()

    def reachable(self) -> list[QQuickItem]:
        """List what can be pressed now, in the order in which the focus moves."""
        return list(_keys_in(self._window.contentItem()))

    def focused(self) -> QQuickItem | None:
        """Give the key that has the focus."""
        item: QQuickItem | None = self._window.activeFocusItem()
        return None if item is None or not _is_key(item) else item

    @Slot()
    def _follow_soon(self) -> None:
        # Once the new page is made.
        QTimer.singleShot(0, self, self.follow)

    def _begin_page(self) -> None:
        keys = self.reachable()
        inside = (
            next((key for key in keys if _is_inside(key, place)), None) for place in _BEGINNINGS
        )
        first = next(filter(None, inside), keys[0] if keys else None)
        if first is not None:
            first.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def _lose_focus(self) -> None:
        # Each page remembers which of its keys had it.
        while (key := self.focused()) is not None:
            key.setFocus(False)

    def _take(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.key())
        step = STEPS.get(Key(event.key()))
        if self._speak_key.matches(pressed) == QKeySequence.SequenceMatch.ExactMatch:
            self._in_use = True
            self._dispenser.switch_spoken()
        elif step is not None:
            self._in_use = True
            self._do(step)

    def _do(self, step: Step) -> None:
        key = self.focused()
        match step:
            case Step.LEAVE_PAGE:
                self._dispenser.back()
            case Step.REPEAT | Step.WHERE | Step.LOUDER | Step.SOFTER:
                self.asked.emit(step)
            case _ if key is None:
                self._begin_page()
            case Step.PRESS:
                QMetaObject.invokeMethod(key, "click")
            case _:
                self._move(key, forward=step is Step.FORWARD)

    def _move(self, key: QQuickItem, *, forward: bool) -> None:
        keys = self.reachable()
        after = keys[(keys.index(key) + (1 if forward else -1)) % len(keys)]
        after.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def _keys_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """Walk the keys in the order of Qt's focus chain.

    Not by ``nextItemInFocusChain``: Python takes what it returns twice for its own, and deletes it.
    """
    for child in item.childItems():
        if _is_key(child):
            yield child
        if child.isVisible() and child.isEnabled():
            yield from _keys_in(child)


def _is_key(item: QQuickItem) -> bool:
    return item.activeFocusOnTab() and item.isVisible() and item.isEnabled()


def _is_inside(item: QQuickItem, name: str) -> bool:
    place: QQuickItem | None = item
    while place is not None and place.objectName() != name:
        place = place.parentItem()
    return place is not None
