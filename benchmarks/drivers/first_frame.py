"""``python -m benchmarks.drivers.first_frame COMMAND …``: run a window; tell its first frames.

The command line runs as typed; only what opens the window and follows the hall is watched. *drawn*
is the first frame; *usable* is the first one drawn after the hall as it is now has arrived.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.__main__ import NEW_OBJECTS
from kiosk.__main__ import main as run_command

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.app.role import Role


class Frames:
    """The moments of the one window of this process."""

    def __init__(self) -> None:
        self._told: dict[str, int] = {}
        self._window: QQuickWindow | None = None

    def watch(self, window: "QQuickWindow") -> None:
        """Look at every frame from now on."""
        self._window = window
        window.frameSwapped.connect(self._frame)

    def seen(self) -> None:
        """The hall has arrived: the next frame shows it, and one is drawn even if nothing moved."""
        self._stamp("seen")
        if self._window is not None:
            self._window.update()

    def _frame(self) -> None:
        self._stamp("drawn")
        if "seen" in self._told and "usable" not in self._told:
            self._stamp("usable")
            sys.stdout.write(json.dumps(self._told) + "\n")
            sys.stdout.flush()

    def _stamp(self, moment: str) -> None:
        self._told.setdefault(moment, time.monotonic_ns())


def watch(frames: Frames) -> None:
    """Load what the command would load next, in its order, and look over its shoulder."""
    gc.set_threshold(NEW_OBJECTS)
    import kiosk.cli.main  # noqa: F401, PLC0415
    from kiosk.app.role import Role  # noqa: PLC0415

    open_, follow = Role.open, Role.follow

    def opened(role: "Role", *rest: Any, **images: Any) -> "QQuickWindow":
        window = open_(role, *rest, **images)
        frames.watch(window)
        return window

    def followed(role: "Role", read: Any, seen: Callable[[object], None], *rest: Any) -> None:  # noqa: ANN401
        def told(snapshot: object) -> None:
            seen(snapshot)
            frames.seen()

        follow(role, read, told, *rest)

    Role.open = opened  # type: ignore[method-assign, assignment]
    Role.follow = followed  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    watch(Frames())
    run_command()
