"""A window that cannot start yet: it says why, and tries again until it can, or is closed.

In a hall windows start by themselves, and nobody reads what a program writes.
"""

import logging
from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.following import Trouble
from kiosk.app.here import location
from kiosk.app.placing import UnknownScreen, place
from kiosk.app.settings import Settings
from kiosk.app.start import Start
from kiosk.app.translation import language_of_the_system, translate_into
from kiosk.app.window import loaded
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Refusal, Translate
from kiosk.storage.examining import examined
from kiosk.storage.faults import Fault
from kiosk.viewmodels.standby import Standby, derive_face

AGAIN = 5_000
"""Milliseconds between two tries."""

_TRY = 1
"""What the event loop ends with when it is to be tried again; it is 0 when the window closes."""

BuiltT = TypeVar("BuiltT")
_log = logging.getLogger(__name__)


def built_later(
    build: Callable[[], BuiltT], name: str, start: Start, app: QGuiApplication, trouble: Trouble
) -> BuiltT:
    """Build a window once it can be built; raise why it cannot, if it is closed before."""
    with ExitStack() as closing:
        standby = Standby()
        timer = QTimer(standby, interval=AGAIN, singleShot=True)
        for wanted in (timer.timeout, standby.wanted):
            wanted.connect(lambda: app.exit(_TRY))
        _engine, window = loaded("Standby", standby, closing)
        while True:
            face = derive_face(name, trouble, _translate(start))
            if standby.show(face):
                _log.warning("window waits", extra={"window": name, "why": str(trouble)})
            _show(window, start.screen, app)
            timer.start()
            if app.exec() != _TRY:
                raise trouble
            try:
                return build()
            except (Fault, Refusal) as still:
                trouble = still


def _show(window: QQuickWindow, screen: str | None, app: QGuiApplication) -> None:
    if window.isVisible():
        return
    try:
        place(window, screen, app)
    except UnknownScreen:
        # A television that is still off: the window goes there once it is on.
        place(window, None, app)


def _translate(start: Start) -> Translate:
    """Speak as the office does, where that can be read; else as the settings or the system do."""
    try:
        settings = start.settings()
    except Fault:
        return translate_into(language_of_the_system())
    language = _language_of_office(settings) or settings.language or language_of_the_system()
    return translate_into(language, settings.translations)


def _language_of_office(settings: Settings) -> str | None:
    try:
        body = examined(location(settings)).body
    except Fault:
        return None
    return Profile.model_validate_json(body).office.languages[0] if body else None
