"""The display of the waiting hall: which number is called, and to which counter."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.hall import CallLine, Hall
from kiosk.viewmodels.board import (
    Board,
    CallRow,
    CounterCell,
    agency_of,
    board_columns,
    call_row,
    derive_board,
    derive_cells,
)
from kiosk.viewmodels.display_texts import Clockwork, clockwork_at
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BOARD = "board"
STANDARDS = "standards"
_BOARD_COUNTERS = range(4, 22)
"""Fewer stand in the last calls anyhow; more do not fit the board in a size to be read."""
_ROWS = {BOARD: 2, STANDARDS: 3}
_MILLISECOND = SECOND // 1000


@QmlElement
class Display(QObject):
    """What the hall sees. ``called`` asks for the panel's flash."""

    called = Signal()
    panelChanged = Signal()
    clockChanged = Signal()
    sentenceChanged = Signal()
    slideChanged = Signal()
    faultChanged = Signal()
    headChanged = Signal()

    def __init__(
        self,
        around: Surroundings,
        parent: QObject | None = None,
        *,
        dark: bool = False,
        layout: str = "",
    ) -> None:
        """Choose light or dark, and the ``board`` or the ``standards`` beside the calls.

        Without a layout, the board is shown where its counters fit.
        """
        super().__init__(parent)
        counters = len(around.profile.counters)
        self._around = around
        self._dark = dark
        self._columns = board_columns(counters)
        self._columns_tall = board_columns(counters, tall=True)
        self._layout = layout or (BOARD if counters in _BOARD_COUNTERS else STANDARDS)
        self._language = around.profile.office.languages[0]
        self._hall: Hall | None = None
        self._board: Board | None = None
        self._fault = ""
        self._last_calls = Rows(CallRow, self)
        self._cells = Rows(CounterCell, self)
        self._clockwork = self._read_clock()
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._pass_time)
        self._seconds.start()
        self._next_call = QTimer(self)
        self._next_call.setSingleShot(True)
        self._next_call.setTimerType(Qt.TimerType.PreciseTimer)
        self._next_call.timeout.connect(self._derive)

    def show(self, hall: Hall) -> None:
        """Show a snapshot of the hall."""
        self._hall = hall
        self._derive()

    def show_fault(self, sentence: str) -> None:
        """Say in a corner that what is shown may be old, and why."""
        if sentence == self._fault:
            return
        self._fault = sentence
        self.faultChanged.emit()

    def clear_fault(self) -> None:
        """Say that the display is connected again."""
        self.show_fault("")

    demo = Property(bool, attrgetter("_around.demo"), notify=headChanged)
    dark = Property(bool, attrgetter("_dark"), notify=headChanged)
    layout = Property(str, attrgetter("_layout"), notify=headChanged)

    columns = Property(int, attrgetter("_columns"), notify=headChanged)
    columnsTall = Property(int, attrgetter("_columns_tall"), notify=headChanged)

    @Property(str, notify=headChanged)
    def officeName(self) -> str:
        return self._around.profile.office.heading.said_in(self._language)

    @Property(str, notify=headChanged)
    def government(self) -> str:
        government = self._around.profile.office.government
        return government.said_in(self._language) if government else ""

    clock = Property(str, attrgetter("_clockwork.clock"), notify=clockChanged)
    weekday = Property(str, attrgetter("_clockwork.weekday"), notify=clockChanged)
    date = Property(str, attrgetter("_clockwork.date"), notify=clockChanged)
    sentence = Property(str, attrgetter("_clockwork.sentence"), notify=sentenceChanged)
    fault = Property(str, attrgetter("_fault"), notify=faultChanged)

    @Property(str, notify=panelChanged)
    def code(self) -> str:
        panel = self._panel()
        return panel.code if panel else ""

    @Property(str, notify=panelChanged)
    def counter(self) -> str:
        panel = self._panel()
        return str(panel.counter) if panel else ""

    @Property(str, notify=panelChanged)
    def agency(self) -> str:
        panel = self._panel()
        return agency_of(self._around.profile, panel, self._language) if panel else ""

    slideTitle = Property(str, attrgetter("_clockwork.slide.title"), notify=slideChanged)
    slideAgency = Property(str, attrgetter("_clockwork.slide.agency"), notify=slideChanged)
    slideCompletion = Property(str, attrgetter("_clockwork.slide.completion"), notify=slideChanged)
    slideFee = Property(str, attrgetter("_clockwork.slide.fee"), notify=slideChanged)
    slideProduct = Property(str, attrgetter("_clockwork.slide.product"), notify=slideChanged)
    slideText = Property(str, attrgetter("_clockwork.slide.text"), notify=slideChanged)
    lastCalls = Property(QObject, attrgetter("_last_calls"), notify=headChanged)
    cells = Property(QObject, attrgetter("_cells"), notify=headChanged)

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
        self._board = derive_board(before, self._hall, now)
        self._wake(self._board.next_change, now)
        self._show_board()
        if before is None or before.panel != self._board.panel:
            self.panelChanged.emit()
        if before is not None and before.flashes != self._board.flashes:
            self.called.emit()

    def _wake(self, at: int | None, now: int) -> None:
        if at is None:
            self._next_call.stop()
        else:
            # One more than the whole milliseconds, so that the turn has come when it wakes.
            self._next_call.start(max(0, (at - now) // _MILLISECOND) + 1)

    def _show_board(self) -> None:
        if self._hall is None or self._board is None:
            return
        profile, language = self._around.profile, self._language
        calls = self._board.last_calls(_ROWS[self._layout])
        self._last_calls.show([call_row(profile, call, language) for call in calls])
        if self._layout == BOARD:
            translate = self._around.translate
            self._cells.show(derive_cells(profile, self._hall, self._board, language, translate))

    def _panel(self) -> CallLine | None:
        return self._board.panel if self._board else None

    def _read_clock(self) -> Clockwork:
        around = self._around
        return clockwork_at(around.now(), around.profile, self._language, around.translate)

    @Slot()
    def _pass_time(self) -> None:
        before, after = self._clockwork, self._read_clock()
        self._clockwork = after
        if before.moment != after.moment:
            self.clockChanged.emit()
        if before.sentence != after.sentence:
            self.sentenceChanged.emit()
        if before.slide != after.slide:
            self.slideChanged.emit()
