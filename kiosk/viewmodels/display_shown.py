"""What the display's QML reads: the calls, the clock, the pages; and who sees to the time."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.hall import CallLine, Hall
from kiosk.viewmodels.board import Board
from kiosk.viewmodels.board_cells import CallRow, CounterCell, agency_of, board_columns
from kiosk.viewmodels.display_texts import Clockwork, clockwork_at
from kiosk.viewmodels.evacuation import EvacuationNotice
from kiosk.viewmodels.hall_part import part_of
from kiosk.viewmodels.media import Media
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BOARD = "board"
STANDARDS = "standards"
MEDIA = "media"
_BOARD_COUNTERS = range(4, 22)
"""Fewer stand in the last calls anyhow; more do not fit the board in a size to be read."""


@dataclass(frozen=True)
class DisplayLook:
    """How a display was asked to look; without ``layout`` the board where its counters fit.

    Without ``zones`` it shows the whole hall.
    """

    dark: bool = False
    layout: str = ""
    zones: tuple[str, ...] = ()


@QmlElement
class DisplayShown(QObject):
    """What the hall sees. ``called`` asks for the panel's flash, ``calledByLight`` for more."""

    called = Signal()
    calledByLight = Signal()
    panelChanged = Signal()
    lightChanged = Signal()
    clockChanged = Signal()
    sentenceChanged = Signal()
    slideChanged = Signal()
    faultChanged = Signal()
    silenceChanged = Signal()
    headChanged = Signal()
    layoutChanged = Signal()

    def __init__(self, around: Surroundings, look: DisplayLook, parent: QObject | None) -> None:
        super().__init__(parent)
        self._around = around
        self._look = look
        self._part = part_of(around.profile, look.zones)
        counters = len(self._part.counters)
        self._columns = board_columns(counters)
        self._columns_tall = board_columns(counters, tall=True)
        self._without_media = look.layout or (BOARD if counters in _BOARD_COUNTERS else STANDARDS)
        self._language = around.profile.office.languages[0]
        self._hall: Hall | None = None
        self._board: Board | None = None
        self._light: CallLine | None = None
        self._fault, self._silence = "", ""
        self._media = Media(around.translate, self)
        self._media.availableChanged.connect(self._change_layout)
        self._evacuation = EvacuationNotice(around, self)
        self._last_calls = Rows(CallRow, self)
        self._cells = Rows(CounterCell, self)
        self._clockwork = self._read_clock()
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._pass_time)
        self._seconds.start()

    @property
    def zones(self) -> tuple[str, ...]:
        """The zones whose calls it shows."""
        return self._part.zones

    @property
    def playing(self) -> Media:
        """The pictures and films beside the calls: whoever plays them tells here."""
        return self._media

    def show_fault(self, sentence: str) -> None:
        """Say in a corner that what is shown may be old, and why."""
        if sentence == self._fault:
            return
        self._fault = sentence
        self.faultChanged.emit()

    def show_silence(self, sentence: str) -> None:
        """Say in a corner why the hall hears nothing; empty when it hears."""
        if sentence != self._silence:
            self._silence = sentence
            self.silenceChanged.emit()

    def clear_fault(self) -> None:
        """Say that the display is connected again."""
        self.show_fault("")

    demo = Property(bool, attrgetter("_around.demo"), notify=headChanged)
    dark = Property(bool, attrgetter("_look.dark"), notify=headChanged)
    columns = Property(int, attrgetter("_columns"), notify=headChanged)
    columnsTall = Property(int, attrgetter("_columns_tall"), notify=headChanged)

    @Property(str, notify=layoutChanged)
    def layout(self) -> str:
        return self._layout()

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
    silence = Property(str, attrgetter("_silence"), notify=silenceChanged)

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

    @Property(str, notify=lightChanged)
    def lightCode(self) -> str:
        """The number of the visual call that fills the screen; empty without one."""
        return self._light.code if self._light else ""

    @Property(str, notify=lightChanged)
    def lightCounter(self) -> str:
        return str(self._light.counter) if self._light else ""

    slideTitle = Property(str, attrgetter("_clockwork.slide.title"), notify=slideChanged)
    slideAgency = Property(str, attrgetter("_clockwork.slide.agency"), notify=slideChanged)
    slideCompletion = Property(str, attrgetter("_clockwork.slide.completion"), notify=slideChanged)
    slideFee = Property(str, attrgetter("_clockwork.slide.fee"), notify=slideChanged)
    slideProduct = Property(str, attrgetter("_clockwork.slide.product"), notify=slideChanged)
    slideText = Property(str, attrgetter("_clockwork.slide.text"), notify=slideChanged)
    lastCalls = Property(QObject, attrgetter("_last_calls"), notify=headChanged)
    cells = Property(QObject, attrgetter("_cells"), notify=headChanged)
    media = Property(Media, attrgetter("_media"), notify=headChanged)
    evacuation = Property(EvacuationNotice, attrgetter("_evacuation"), notify=headChanged)

    def _layout(self) -> str:
        return MEDIA if self._media.has_files else self._without_media

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

    @Slot()
    def _change_layout(self) -> None:
        self.layoutChanged.emit()
