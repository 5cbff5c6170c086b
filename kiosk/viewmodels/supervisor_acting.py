"""Who acts in the supervisor's window, and how an act goes: one at a time, refused in its place."""

import logging
from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.pins import Pin
from kiosk.queueing.refusals import Refusal
from kiosk.viewmodels.counter_failure import failure_words
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.supervisor_ports import Supervising, SupervisorDesk
from kiosk.viewmodels.supervisor_sheet import NO_SHEET, SupervisorSheet
from kiosk.viewmodels.supervisor_shown import SupervisorShown

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

IDLE = 15 * MINUTE
"""After so long without a key or a click a supervisor has gone: the window signs them out."""

SIGN_IN = "sign_in"
log = logging.getLogger(__name__)


@QmlElement
class SupervisorActing(SupervisorShown):
    """Signs in and out, and starts the acts of whoever has signed in."""

    peopleChanged = Signal()
    keysChanged = Signal()
    failureChanged = Signal()

    def __init__(self, around: Surroundings, desk: SupervisorDesk, parent: QObject | None) -> None:
        """Where nobody signs in, everybody may look and act at once."""
        super().__init__(around, parent)
        self._desk = desk
        self._by: Supervising | None = None
        self._touched_at = around.now()
        self._busy = ""
        self._failed: tuple[str, Exception] | None = None
        self._sheet = SupervisorSheet(self)
        if around.profile.rules.sign_in == "none":
            self._by = Supervising()

    @Slot()
    def touch(self) -> None:
        """Note that somebody is there."""
        self._touched_at = self._around.now()

    @Slot(str, str)
    def signIn(self, code: str, digits: str) -> None:
        """Say who acts; the PIN is kept nowhere."""
        if not code.strip() or self._busy:
            return
        pin = Pin(digits) if self._asks_pin() else None
        self._start(SIGN_IN, lambda: self._desk.sign_in(code, pin), self._signed_in)

    @Slot()
    def signOut(self) -> None:
        """Show nothing more until somebody signs in."""
        if self._by is not None and self._around.profile.rules.sign_in != "none":
            self._by = None
            self._set_failed(None)
            self._close_sheet()
            self.peopleChanged.emit()

    def _act(self, key: str, act: Callable[[Supervising], object]) -> None:
        by = self._by
        if by is not None and not self._busy:
            self._start(key, lambda: act(by), self._acted)

    def _start(self, key: str, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self.touch()
        self._set_busy(key)
        self._set_failed(None)
        self._around.jobs.run(work, done, self._refused)

    def _acted(self, _outcome: object) -> None:
        self._set_busy("")
        if self._sheet.view.kind:
            self._close_sheet()

    def _signed_in(self, who: object) -> None:
        self._set_busy("")
        if isinstance(who, Supervising):
            self._by = who
            self.peopleChanged.emit()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            log.error("act failed", extra={"key": self._busy}, exc_info=error)
        self._set_failed((self._busy, error))
        self._set_busy("")

    @Slot()
    def pass_time(self) -> None:
        """Move what is shown with the time, and sign out whoever has gone."""
        super().pass_time()
        if not 0 <= self._around.now() - self._touched_at < IDLE:
            self.signOut()

    def _close_sheet(self) -> None:
        self._set_failed(None)
        self._sheet.show(NO_SHEET)

    def _asks_pin(self) -> bool:
        return self._around.profile.rules.sign_in == "pin"

    def _set_busy(self, key: str) -> None:
        self._busy = key
        self.keysChanged.emit()

    def _set_failed(self, failed: tuple[str, Exception] | None) -> None:
        self._failed = failed
        self.failureChanged.emit()

    @Property(str, notify=peopleChanged)
    def page(self) -> str:
        return "sign_in" if self._by is None else "hall"

    @Property(str, notify=peopleChanged)
    def officer(self) -> str:
        return self._by.name if self._by else ""

    @Property(bool, notify=peopleChanged)
    def asksPin(self) -> bool:
        return self._asks_pin()

    @Property(str, notify=failureChanged)
    def failedKey(self) -> str:
        return self._failed[0] if self._failed else ""

    @Property(str, notify=failureChanged)
    def failure(self) -> str:
        return failure_words(self._failed[1], self._spoken()) if self._failed else ""

    busy = Property(str, attrgetter("_busy"), notify=keysChanged)
    sheet = Property(SupervisorSheet, attrgetter("_sheet"), notify=peopleChanged)
