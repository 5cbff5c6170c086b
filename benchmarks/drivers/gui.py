"""What the drivers of windows share: one role, its ticks, its commits, what it says at the end."""

import gc
import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks.connections import made_by
from kiosk.__main__ import NEW_OBJECTS
from kiosk.app.role import Role
from kiosk.app.settings import read_settings
from kiosk.cli.log_lines import log_to_standard_error

TICK_MS = 10
Span = tuple[int, int]
"""Begin and end in nanoseconds of the machine's monotonic clock, the same in every process."""


@contextmanager
def role(name: str) -> Iterator[Role]:
    """Set up one role as its command does."""
    gc.set_threshold(NEW_OBJECTS)
    log_to_standard_error()
    with ExitStack() as closing:
        yield Role(read_settings(), name, closing)


def say(**facts: object) -> None:
    """Tell the benchmark."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


class Ticks(QObject):
    """A timer on the GUI's thread; ``late`` holds the milliseconds each tick came too late."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.late: list[float] = []
        self._last = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin; what came before does not count."""
        self.late.clear()
        self._last = time.monotonic_ns()
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic_ns()
        self.late.append(max(0.0, (now - self._last) / 1e6 - TICK_MS))
        self._last = now


def timed_commits() -> list[Span]:
    """Time each commit from now on: with ``synchronous=FULL`` it waits for the disk."""
    spans: list[Span] = []

    class Timed(sqlite3.Connection):
        def execute(self, text: str, values: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401
            began = time.monotonic_ns()
            done = super().execute(text, values)
            if text == "COMMIT":
                spans.append((began, time.monotonic_ns()))
            return done

    made_by(Timed).start()
    return spans
