"""A window's process that obeys: the same role as ``python -m kiosk``, used through its window.

``python -m tests.end_to_end.driver dispenser|display|counter N`` reads commands from standard
input, one JSON list a line, and answers each with one JSON line. Nobody can touch an offscreen
window from outside, and a machine's clock should not be turned back for a test.
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPointF, QSocketNotifier, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.acts import Acts
from kiosk.app.counter import open_counter
from kiosk.app.dispenser import open_dispenser
from kiosk.app.display import open_display
from kiosk.app.here import location, now
from kiosk.app.role import Role
from kiosk.app.settings import read_settings
from kiosk.app.tapping import NotShown, items, settle, shown, tap
from kiosk.cli.log_lines import log_to_standard_error
from kiosk.queueing.calendar import MINUTE
from kiosk.storage.database import Database

REST_MS = 450
"""Until a page has faded in and takes touches."""


@dataclass
class Clock:
    """The machine's clock, some minutes off."""

    minutes: float = 0

    def __call__(self) -> int:
        return now() + round(self.minutes * MINUTE)


class Driver(QObject):
    """Obeys the commands that come on standard input."""

    def __init__(self, role: Role, window: QQuickWindow, clock: Clock) -> None:
        super().__init__()
        self._role, self._window, self._clock = role, window, clock
        self._commands: dict[str, Callable[..., Any]] = {
            "tap": self._tap,
            "hasty_taps": self._tap_hastily,
            "text": self._text,
            "shown": lambda: sorted({one.objectName() for one in items(window)} - {""}),
            "grab": lambda file: window.grabWindow().save(file),
            "clock": lambda minutes: setattr(clock, "minutes", minutes),
            "quit": role.app.quit,
        }
        self._unread = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        read = os.read(0, 65536)
        if not read:
            self._role.app.quit()
            self._notifier.setEnabled(False)
        *lines, self._unread = (self._unread + read).split(b"\n")
        for line in lines:
            answer(self._obey(*json.loads(line)))

    def _obey(self, command: str, *arguments: object) -> dict[str, Any]:
        try:
            return {"done": self._commands[command](*arguments)}
        except NotShown as missing:
            return {"missing": str(missing)}

    def _tap(self, name: str) -> None:
        shown(self._window, name)
        settle(REST_MS)
        tap(self._window, name)

    def _tap_hastily(self, name: str, times: int) -> None:
        item = shown(self._window, name)
        settle(REST_MS)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for _ in range(times):
            QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, pos=place)

    def _text(self, name: str) -> str:
        return " ".join(filter(None, map(written, _below(shown(self._window, name)))))


def written(item: QQuickItem) -> str:
    """Read what is written on an item."""
    return str(item.property("text") or "") if item.inherits("QQuickText") else ""


def _below(item: QQuickItem) -> list[QQuickItem]:
    below = [one for child in item.childItems() if child.isVisible() for one in _below(child)]
    return [item, *below]


def answer(what: object) -> None:
    """Write one line and let it go."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def opened(role: Role, name: str, *arguments: str) -> QQuickWindow:
    """Open the window of a role."""
    if name == "counter":
        return open_counter(role, int(arguments[0]))
    return open_dispenser(role) if name == "dispenser" else open_display(role)


def main(name: str, *arguments: str) -> int:
    """Run one role until it is told to quit."""
    log_to_standard_error()
    settings, clock = read_settings(), Clock()
    with ExitStack() as closing:
        here = location(settings)
        database = Database.open(here)
        closing.callback(database.close)
        role = Role(settings, name, closing, Acts(database, here, clock))
        window = opened(role, name, *arguments)
        window.resize(window.size() / 2)  # a quarter of the dots to draw
        driver = Driver(role, window, clock)
        answer({"ready": name})
        code = role.run()
        driver.setParent(None)
        return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
