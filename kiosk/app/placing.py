"""Where a window stands: full screen on a named or numbered screen, or at a place of its own.

A screen that was unplugged gets its window back when it returns.
"""

import logging
import re
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.queueing.refusals import Refusal, Translate

_PLACE = re.compile(r"-?\d{1,5},-?\d{1,5},[1-9]\d{0,4},[1-9]\d{0,4}")
_log = logging.getLogger(__name__)


@dataclass
class UnknownScreen(Refusal):
    """No such screen; ``screens`` names those that are there."""

    screen: str
    screens: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        """Name the screens to choose from."""
        return translate(
            "Refusal",
            "There is no screen “{screen}”. Screens here: {screens}. Or a window at X,Y,W,H with "
            "some width and height, such as 0,0,1280,720.",
        ).format(screen=self.screen, screens=", ".join(self.screens))


def place(window: QWindow, where: str | None, application: QGuiApplication) -> None:
    """Show a window: on the screen named or numbered ``where``, at ``X,Y,W,H``, or as it is."""
    if where is None:
        window.show()
    elif _PLACE.fullmatch(where):
        window.setGeometry(*map(int, where.split(",")))
        window.show()
    else:
        Placing(window, where, application)


def refuse_unknown(where: str | None, application: QGuiApplication) -> None:
    """Refuse a place that no window can have, before one is made: ``UnknownScreen``."""
    if where is not None and not _PLACE.fullmatch(where):
        found_screen(where, application)


class Placing(QObject):
    """Keeps a window full screen on its screen."""

    def __init__(self, window: QWindow, screen: str, application: QGuiApplication) -> None:
        super().__init__(window)
        self._window = window
        self._name = found_screen(screen, application).name()
        self._application = application
        application.screenAdded.connect(self._place)
        self._place()

    @Slot(QScreen)
    def _place(self, _added: QScreen | None = None) -> None:
        for screen in self._application.screens():
            if screen.name() == self._name:
                self._window.setScreen(screen)
                self._window.setGeometry(screen.geometry())
                self._window.setVisibility(QWindow.Visibility.FullScreen)
                return
        _log.warning("screen is gone", extra={"screen": self._name})


def found_screen(wanted: str, application: QGuiApplication) -> QScreen:
    """Find a screen by its name or its number from 0."""
    screens = application.screens()
    if wanted.isdecimal() and int(wanted) < len(screens):
        return screens[int(wanted)]
    for screen in screens:
        if screen.name() == wanted:
            return screen
    names = (screen.name() or str(number) for number, screen in enumerate(screens))
    raise UnknownScreen(wanted, tuple(names))
