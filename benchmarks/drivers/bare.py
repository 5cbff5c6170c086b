"""A bare QML window beside ``import sqlmodel``: the floor under every window's first frame."""

import json
import sys
import time

import sqlmodel  # noqa: F401  what it costs is the point
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b"""
import QtQuick
Window {
    width: 1080; height: 1920; visible: true
    Text { anchors.centerIn: parent; text: "A012"; font.pixelSize: 96 }
}
"""


def main() -> None:
    """Show it, and tell when its first frame was there."""
    application = QGuiApplication(["bare"])
    application.setApplicationName("kiosk")
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)  # noqa: S101  for the type checker

    def drawn() -> None:
        sys.stdout.write(json.dumps({"frame": time.monotonic_ns()}) + "\n")
        sys.stdout.flush()
        window.frameSwapped.disconnect(drawn)
        application.quit()

    window.frameSwapped.connect(drawn)
    application.exec()


if __name__ == "__main__":
    main()
