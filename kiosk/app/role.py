"""What every window process is made of: Qt, the open office, its language, its follower."""

import gc
import logging
import os
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.app.acts import Acts
from kiosk.app.ending import ending_on_signals
from kiosk.app.following import Follower, Shown, SnapshotT, Trouble
from kiosk.app.fonts import load_fonts
from kiosk.app.here import location, now
from kiosk.app.jobs import GuiJobs
from kiosk.app.placing import place, refuse_unknown
from kiosk.app.screen import refuse_unseen
from kiosk.app.settings import Settings
from kiosk.app.start import Start
from kiosk.app.translation import Speech, translate_into
from kiosk.app.window import loaded
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import OfficeMissing, Refusal
from kiosk.storage.database import Database
from kiosk.storage.examining import examined
from kiosk.storage.faults import Fault
from kiosk.storage.location import Location
from kiosk.storage.onlooker import Onlooker
from kiosk.storage.sqlite import SqliteFile
from kiosk.viewmodels.ports import Surroundings

_log = logging.getLogger(__name__)


def application(name: str) -> QGuiApplication:
    """Make the Qt application of this process: software drawing unless another was chosen."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QCoreApplication.instance()
    if not isinstance(app, QGuiApplication):
        refuse_unseen()
        if os.environ["QT_QUICK_BACKEND"] == "software":
            # A film's frames, too: through a software OpenGL each costs four times as much.
            QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
        app = QGuiApplication([name])
    # What a broken film or a missing sound server makes Qt say, we say once and in our words.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
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
        self.speech = Speech(profile.office.languages[0], settings.translations)
        closing.callback(self.speech.end)
        self.around = Surroundings(
            profile=profile,
            demo=glance.demo,
            now=self.acts.clock,
            translate=self.speech.translate,
            use_language=self.speech.use,
            jobs=self.jobs,
            speaking=lambda language: translate_into(language, settings.translations),
        )

    def _opened(self, here: Location, key: bytes) -> Acts:
        database = Database(SqliteFile(here), key)
        self.closing.callback(database.close)
        return Acts(database, here, now)

    def open(
        self, module: str, model: QObject, screen: str | None = None, **images: QQuickImageProvider
    ) -> QQuickWindow:
        """Open ``Kiosk.<module>``'s window over its view model; placed as ``screen`` says."""
        accent = self.around.profile.office.accent
        engine, window = loaded(module, model, self.closing, accent, **images)
        self.speech.retranslates(engine)
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
        follower = Follower(onlooker, look, deliver, say)
        follower.start()
        self.closing.callback(follower.close)

    def _renew(self) -> None:
        if self.may_renew():
            self.outdated = True
            self.app.quit()

    def run(self) -> int:
        """Run until the last window closes, or the process is asked to end."""
        with ExitStack() as awake:
            awake.enter_context(ending_on_signals(self.app))
            return self.work()

    def work(self) -> int:
        """Run the event loop; after it no thread that is to be closed waits for another writer."""
        code = self.app.exec()
        self.acts.database.stop_waiting()
        return code


def run_role(start: Start, name: str, build: Callable[[Role], object]) -> int:
    """Run one role from its opening to its end; a new profile builds it anew.

    Asked to end while it is being built or closed, it ends as soon as that is done.
    """
    app = application(name)
    with ending_on_signals(app):
        while True:
            with ExitStack() as closing:
                role = _built_in_time(
                    partial(_built, start, name, build, closing), name, start, app
                )
                code = role.work()
            if not role.outdated:
                return code


def _built_in_time(
    build: Callable[[], Role], name: str, start: Start, app: QGuiApplication
) -> Role:
    try:
        return build()
    except (Fault, Refusal) as trouble:
        if not start.waits:
            raise
        from kiosk.app.standby import built_later  # noqa: PLC0415  nearly every window starts

        return built_later(build, name, start, app, trouble)


def _built(start: Start, name: str, build: Callable[[Role], object], closing: ExitStack) -> Role:
    try:
        refuse_unknown(start.screen, application(name))
        role = Role(start.settings(), name, closing)
        build(role)
    except (Fault, Refusal):
        # Nothing of it stays: it may be tried again.
        closing.close()
        raise
    return role
