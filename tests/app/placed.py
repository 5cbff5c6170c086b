"""A process that places a window at each place it is told, and says where it came to stand."""

import json
import sys

from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.app.placing import place
from kiosk.queueing.refusals import Refusal


def main() -> None:
    """Answer each place with ``[x, y, width, height, how]``, or with the words of the refusal."""
    app = QGuiApplication(["placed"])
    for where in sys.argv[1:]:
        window = QWindow()
        try:
            place(window, where, app)
        except Refusal as refusal:
            answer: object = str(refusal)
        else:
            at = window.geometry()
            full = window.visibility() == QWindow.Visibility.FullScreen
            answer = [at.x(), at.y(), at.width(), at.height(), "full" if full else "window"]
        sys.stdout.write(json.dumps(answer) + "\n")
        window.close()


if __name__ == "__main__":
    main()
