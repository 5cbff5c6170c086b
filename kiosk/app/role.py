"""What every window process is made of: Qt, the open office, its language, its follower."""

import gc
import logging
import os
import signal
import socket
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.app.acts import Acts
from kiosk.app.following import Follower, Shown, SnapshotT, Trouble
from kiosk.app.fonts import load_fonts
from kiosk.app.here import location, now
from kiosk.app.icons import IconProvider
from kiosk.app.jobs import GuiJobs
from kiosk.app.placing import place
from kiosk.app.screen import refuse_unseen
from kiosk.app.settings import Settings
from kiosk.app.theme import dress
from kiosk.app.translation import Speech
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import OfficeMissing
from kiosk.storage.database import Database
from kiosk.storage.examining import examined
from kiosk.storage.location import Location
from kiosk.storage.onlooker import PAUSE, Onlooker
from kiosk.storage.sqlite import SqliteFile
from kiosk.viewmodels.ports import Surroundings

QML = Path(__file__).parents[1] / "qml"
_log = logging.getLogger(__name__)


def application(name: str) -> QGuiApplication:
    """Make the Qt application of this process: software drawing unless another was chosen."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QCoreApplication.instance()
    if not isinstance(app, QGuiApplication):
        refuse_unseen()
        app = QGuiApplication([name])
    app.setApplicationName("kiosk")
    app.setDesktopFileName(f"kiosk-{name}")
    app.setQuitOnLastWindowClosed(True)
    load_fonts()
    return app


class Role:
    """One role of the office at work: opened parts are closed in reverse order at the end."""

    def __init__(
        self, settings: Settings, name: str, closing: ExitStack, acts: Acts | None = None
    ) -> None:
        self.settings = settings
        self.closing = closing
        self.app = application(name)
        here = acts.location if acts else location(settings)
        glance = examined(here)
        if glance.body is None:
            raise OfficeMissing
        self._version, profile = glance.version, Profile.model_validate_json(glance.body)
        self.acts = acts or self._opened(here, glance.key)
        self.acts.database.know(self._version, profile)
        self.outdated = False
        self.may_renew: Callable[[], bool] = lambda: True
        self.jobs = GuiJobs()
        closing.callback(self.jobs.close)
        closing.callback(self.acts.database.stop_waiting)
        self.speech = Speech(profile.office.languages[0], settings.translations)
        closing.callback(self.speech.end)
        self.around = Surroundings(
            profile=profile,
            demo=glance.demo,
            now=self.acts.clock,
            translate=self.speech.translate,
            use_language=self.speech.use,
            jobs=self.jobs,
        )

    def _opened(self, here: Location, key: bytes) -> Acts:
        database = Database(SqliteFile(here), key)
        self.closing.callback(database.close)
        return Acts(database, here, now)

    def open(
        self, module: str, model: QObject, screen: str | None = None, **images: QQuickImageProvider
    ) -> QQuickWindow:
        """Open ``Kiosk.<module>``'s window over its view model; placed as ``screen`` says."""
        engine = QQmlApplicationEngine()
        # The engine's children outlive its QML, so no binding ever reads a model that is gone.
        model.setParent(engine)
        self.closing.callback(_delete_now, engine)
        engine.warnings.connect(_log_warnings)
        engine.addImportPath(str(QML))
        for name, provider in {"icon": IconProvider(), **images}.items():
            engine.addImageProvider(name, provider)
        engine.setInitialProperties({module.lower(): model})
        dress(engine, self.around.profile.office.accent)
        engine.loadFromModule(f"Kiosk.{module}", f"{module}Window")
        self.speech.retranslates(engine)
        window = engine.rootObjects()[0]
        if not isinstance(window, QQuickWindow):
            raise TypeError(module)
        place(window, screen, self.app)
        # All that was loaded so far stays: looking through it for garbage holds the GUI for 50 ms.
        gc.freeze()
        _log.info("window open", extra={"window": module})
        return window

    def follow(
        self,
        read: Callable[[Onlooker, int], SnapshotT],
        seen: Callable[[SnapshotT], None],
        lost: Callable[[str], None],
        pause: float = PAUSE,
    ) -> None:
        """Hand every change to a window; ``lost`` gets a sentence while the database is away.

        A new profile is not handed over: the window is built anew from it, once ``may_renew``.
        """
        shown = Shown(seen)

        def say(trouble: Trouble) -> None:
            shown.forget()
            lost(trouble.for_people(self.speech.translate))

        def deliver(snapshot: SnapshotT) -> None:
            if snapshot.profile == self._version:
                shown.renew(snapshot)
            else:
                self._renew()

        def look(onlooker: Onlooker) -> SnapshotT:
            return read(onlooker, self.acts.clock())

        onlooker = Onlooker(self.acts.location, (self._version, self.around.profile))
        follower = Follower(onlooker, look, deliver, say, pause)
        follower.start()
        self.closing.callback(follower.close)

    def _renew(self) -> None:
        if self.may_renew():
            self.outdated = True
            self.app.quit()

    def run(self) -> int:
        """Run until the last window closes, or the process is asked to end."""
        with ExitStack() as awake:
            awake.enter_context(_ending_on_signals(self.app))
            return self.app.exec()


def run_role(settings: Settings, name: str, build: Callable[[Role], None]) -> int:
    """Run one role from its opening to its end; a new profile builds it anew.

    Asked to end while it is being built or closed, it ends as soon as that is done.
    """
    with _ending_on_signals(application(name)):
        while True:
            with ExitStack() as closing:
                role = Role(settings, name, closing)
                build(role)
                code = role.app.exec()
            if not role.outdated:
                return code


def _ending_on_signals(app: QGuiApplication) -> ExitStack:
    """End the event loop on SIGTERM and SIGINT: a handler alone would not run inside it."""
    stack = ExitStack()
    if os.name == "nt":
        return stack
    reading, writing = socket.socketpair()
    writing.setblocking(False)  # noqa: FBT003  the standard library spells it so
    stack.callback(reading.close)
    stack.callback(writing.close)
    before = signal.set_wakeup_fd(writing.fileno())
    stack.callback(signal.set_wakeup_fd, before)
    for number in (signal.SIGTERM, signal.SIGINT):
        stack.callback(signal.signal, number, signal.signal(number, lambda *_: None))
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(app.quit)
    stack.callback(notifier.deleteLater)
    stack.callback(notifier.setEnabled, False)  # noqa: FBT003  before its socket is closed
    return stack


def _delete_now(engine: QQmlApplicationEngine) -> None:
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, QEvent.Type.DeferredDelete.value)


def _log_warnings(warnings: list[QQmlError]) -> None:
    for warning in warnings:
        _log.error("qml", extra={"warning": warning.toString()})
