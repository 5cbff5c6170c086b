"""The display of the waiting hall: which number is called, and to which counter."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.hall import CallLine, Hall
from kiosk.viewmodels.board import VISUAL_HOLD, derive_board
from kiosk.viewmodels.board_cells import Wording, call_row, derive_cells
from kiosk.viewmodels.display_shown import BOARD, MEDIA, STANDARDS, DisplayLook, DisplayShown
from kiosk.viewmodels.ports import Surroundings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ROWS = {BOARD: 2, STANDARDS: 3, MEDIA: 3}
_MILLISECOND = SECOND // 1000
_WHOLE_HALL = DisplayLook()


@QmlElement
class Display(DisplayShown):
    """Shows snapshots of the hall, and lets waiting calls take the panel in their turn."""

    def __init__(
        self,
        around: Surroundings,
        parent: QObject | None = None,
        *,
        look: DisplayLook = _WHOLE_HALL,
    ) -> None:
        """Show the zones that ``look`` names. Raises ``UnknownZone``."""
        super().__init__(around, look, parent)
        self._next_call = QTimer(self)
        self._next_call.setSingleShot(True)
        self._next_call.setTimerType(Qt.TimerType.PreciseTimer)
        self._next_call.timeout.connect(self._derive)
        self._light_ends = QTimer(self)
        self._light_ends.setSingleShot(True)
        self._light_ends.setInterval(VISUAL_HOLD // _MILLISECOND)
        self._light_ends.timeout.connect(self._end_light)

    def show(self, hall: Hall) -> None:
        """Show a snapshot of the hall."""
        self._hall = self._part.of(hall)
        self._evacuation.show(hall.evacuation)
        self._derive()

    @Slot(str)
    def useLanguage(self, code: str) -> None:
        """Speak another language."""
        self._language = code
        self._around.use_language(code)
        self.headChanged.emit()
        self.panelChanged.emit()
        self._pass_time()
        self._show_board()

    @Slot()
    def _derive(self) -> None:
        if self._hall is None:
            return
        before, now = self._board, self._around.now()
        self._board = derive_board(before, self._hall, self._part.zone_of, now)
        self._wake(self._board.next_change, now)
        self._show_board()
        panel = self._board.panel
        if before is None or before.panel != panel:
            self.panelChanged.emit()
        if before is not None and before.flashes != self._board.flashes:
            self.called.emit()
            self._shine(panel)

    def _wake(self, at: int | None, now: int) -> None:
        if at is None:
            self._next_call.stop()
        else:
            # One more than the whole milliseconds, so that the turn has come when it wakes.
            self._next_call.start(max(0, (at - now) // _MILLISECOND) + 1)

    def _shine(self, call: CallLine | None) -> None:
        if call is not None and call.visual:
            self._light = call
            self._light_ends.start()
            self.lightChanged.emit()
            self.calledByLight.emit()

    @Slot()
    def _end_light(self) -> None:
        self._light = None
        self.lightChanged.emit()

    @Slot()
    def _change_layout(self) -> None:
        super()._change_layout()
        self._show_board()

    def _show_board(self) -> None:
        if self._hall is None or self._board is None:
            return
        profile, language = self._around.profile, self._language
        layout = self._layout()
        calls = self._board.last_calls(_ROWS[layout])
        self._last_calls.show([call_row(profile, call, language) for call in calls])
        if layout == BOARD:
            wording = Wording(profile, language, self._around.translate)
            cells = derive_cells(self._part.counters, self._hall, self._board, wording)
            self._cells.show(cells)
