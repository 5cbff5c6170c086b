"""``python -m benchmarks.drivers.watched [ZONE]``: a display that tells when a frame shows a code.

Every frame is read as it was drawn: what is written on the items that are visible in it. Says
``ready``; after a line on standard input, all codes with the moment of their first frame, when an
evacuation filled the screen and when it was gone, and the ticks. With a zone it speaks, too.
"""

import re
import sys
import time

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtQuick import QQuickWindow

from benchmarks.drivers.gui import Ticks, role, say
from kiosk.app.display import open_display
from kiosk.app.tapping import items
from kiosk.viewmodels.display_shown import DisplayLook

START_MS = 3000
CODE = re.compile(r"[A-Z]{1,2}\d{3,}")


class Eye(QObject):
    """Reads every frame."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seen: dict[str, int] = {}
        self._evacuated: list[int] = []
        self._ticks = Ticks(self)
        self._asked = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._asked.activated.connect(self._tell)
        window.frameSwapped.connect(self._read)
        QTimer.singleShot(START_MS, self._begin)

    def _begin(self) -> None:
        say(ready=True)
        self._ticks.start()

    def _read(self) -> None:
        now = time.monotonic_ns()
        evacuated = False
        for item in items(self._window):
            evacuated |= item.objectName() == "evacuation"
            if item.inherits("QQuickText") and CODE.fullmatch(written := item.property("text")):
                self._seen.setdefault(written, now)
        # On and off take turns, so their count tells which it is.
        if evacuated != len(self._evacuated) % 2:
            self._evacuated.append(now)

    def _tell(self) -> None:
        self._asked.setEnabled(False)
        say(seen=self._seen, evacuated=self._evacuated, late=self._ticks.late)


def main() -> int:
    """Run until the benchmark has heard everything and ends this process."""
    with role("display") as here:
        zones = tuple(sys.argv[1:])
        eye = Eye(open_display(here, look=DisplayLook(zones=zones), heard=bool(zones)))
        code = here.app.exec()
        eye.setParent(None)
        return code


if __name__ == "__main__":
    sys.exit(main())
