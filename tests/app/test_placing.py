"""Where windows stand: on a named screen, at a place, and back on a screen that returns."""

import json
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.app.placing import UnknownScreen, found_screen, place
from tests.processes import Ended, ended, programs


class Screens(QObject):
    """An application whose screens are plugged in and out by hand."""

    screenAdded = Signal(QScreen)  # noqa: N815  Qt's name

    def __init__(self, *screens: QScreen) -> None:
        super().__init__()
        self.here = list(screens)

    def screens(self) -> list[QScreen]:
        return self.here

    def as_application(self) -> QGuiApplication:
        """Stand in for the application."""
        return cast("QGuiApplication", self)


@pytest.fixture
def screen(qapp: QGuiApplication) -> QScreen:
    """The one screen of the test."""
    return qapp.primaryScreen()


def placed(tmp_path: Path, *wanted: str) -> Ended:
    """Place windows in a process that has a kiosk's screen and a television."""
    kiosk = {"name": "KIOSK", "x": 0, "y": 0, "width": 1080, "height": 1920}
    tv = {"name": "TV-1", "x": 1080, "y": 0, "width": 1920, "height": 1080}
    common = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [{**kiosk, **common}, {**tv, **common}]}))
    with programs(tmp_path / "none") as run:
        run.env["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
        return ended(run.start(*wanted, module="tests.app.placed"))


@pytest.mark.serial
def test_windows_stand_where_they_are_told(tmp_path: Path) -> None:
    reply = placed(tmp_path, "KIOSK", "TV-1", "0", "10,20,300,400", "HDMI-9", "2", "-1", "")
    answers = [json.loads(line) for line in reply.out.splitlines()]
    kiosk, tv = [0, 0, 1080, 1920, "full"], [1080, 0, 1920, 1080, "full"]
    assert answers[:2] == [kiosk, tv]
    assert answers[2] in (kiosk, tv)
    assert answers[3] == [10, 20, 300, 400, "window"]
    for answer in answers[4:]:
        assert "KIOSK" in answer
        assert "TV-1" in answer


def test_an_unknown_screen_is_refused_with_those_there_are(
    qapp: QGuiApplication, screen: QScreen
) -> None:
    assert found_screen("0", qapp) is screen
    for wanted in ("TV-9", "7", "9" * 400, "²", "-0", " 0", "1,2,3", "1,2,3,4,5", "0,0,0,0", "\0"):
        with pytest.raises(UnknownScreen) as refused:
            place(QWindow(), wanted, qapp)
        assert (screen.name() or "0") in str(refused.value)


def test_a_window_returns_with_its_screen(
    screen: QScreen, caplog: pytest.LogCaptureFixture
) -> None:
    screens = Screens(screen)
    window = QWindow()
    place(window, "0", screens.as_application())
    screens.here = []
    window.showNormal()
    window.setGeometry(1, 2, 300, 400)
    screens.screenAdded.emit(screen)
    assert caplog.messages == ["screen is gone"]
    assert window.width() == 300
    screens.here = [screen]
    screens.screenAdded.emit(screen)
    assert window.geometry() == screen.geometry()
    assert window.visibility() == QWindow.Visibility.FullScreen
