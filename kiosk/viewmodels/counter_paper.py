"""What an officer does about paper: the answers to the alarm of a printer or a slip."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import SECOND
from kiosk.viewmodels.counter_acting import CounterActing

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PAUSE = SECOND
"""The next matter stands where the last one stood: a bounce must not answer it."""


@QmlElement
class CounterPaper(CounterActing):
    """The keys of the alarm."""

    @Slot()
    def changeRoll(self) -> None:
        """Somebody put a new roll into the printer of the alarm."""
        printer = self._alarm.printer
        if printer and self._may_answer():
            self._act("change_roll", lambda: self._desk.change_roll(printer))

    @Slot()
    def slipCameOut(self) -> None:
        """Somebody saw the slip of the alarm."""
        self._resolve("came_out", self._desk.slip_came_out)

    @Slot()
    def printCopy(self) -> None:
        """Print a marked copy of the slip of the alarm."""
        self._resolve("print_copy", self._desk.print_copy)

    def _resolve(self, key: str, act: Callable[[int], object]) -> None:
        job = self._alarm.job
        if job and self._may_answer():
            self._act(key, lambda: act(job))

    def _may_answer(self) -> bool:
        settled = not 0 <= self._around.now() - self._alarm_since < _PAUSE
        return settled and not self._busy
