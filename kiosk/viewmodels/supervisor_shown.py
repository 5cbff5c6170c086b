"""What is seen in the supervisor's window: the floor as words, moving with the time."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.counter_stands import Stand, counter_stands
from kiosk.queueing.floor import Floor
from kiosk.viewmodels import supervisor_charts as charts
from kiosk.viewmodels import supervisor_hall as hall
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.evacuation import EvacuationNotice
from kiosk.viewmodels.office_time import clock_at, date_at
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.supervisor_alarms import derive_attention
from kiosk.viewmodels.supervisor_machines import GoneDisplay, gone_displays
from kiosk.viewmodels.supervisor_matter import Attention

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 5 * SECOND
"""Waits are told in minutes: so often is soon enough to move them with the time."""


@QmlElement
class SupervisorShown(QObject):
    """What the supervisor's QML reads."""

    headChanged = Signal()
    clockChanged = Signal()
    faultChanged = Signal()
    chartsChanged = Signal()
    attentionChanged = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None) -> None:
        """Start before the first snapshot."""
        super().__init__(parent)
        self._around = around
        self._language = around.profile.office.languages[0]
        self._floor: Floor | None = None
        self._stands: tuple[Stand, ...] = ()
        self._gone: tuple[GoneDisplay, ...] = ()
        self._seen: set[str] = set()
        self._matters: tuple[Attention, ...] = ()
        self._charts = charts.Charts()
        self._clock, self._fault, self._derived_at = "", "", 0
        self._evacuation = EvacuationNotice(around, self)
        self._totals = Rows(hall.Total, self)
        self._queues = Rows(hall.QueueRow, self)
        self._counters = Rows(hall.CounterCell, self)
        self._attention = Rows(Attention, self)
        self._bars, self._people = Rows(charts.Bars, self), Rows(charts.Mark, self)
        self._points, self._minutes = Rows(charts.Point, self), Rows(charts.Mark, self)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self.pass_time)
        self._seconds.start()
        self._tell_clock()

    def show(self, floor: Floor) -> None:
        """Show a snapshot; one older than what is shown is left aside."""
        before = self._floor
        if before is not None and floor.seq < before.seq:
            return
        if before is not None:
            self._gone = gone_displays(before.displays, self._gone, floor)
        self._floor = floor
        self._evacuation.show(floor.evacuation)
        signs_in = self._around.profile.rules.sign_in != "none" and not self._around.demo
        self._stands = counter_stands(floor, self._around.profile, signs_in=signs_in)
        self._show_charts(floor)
        self._show_times()

    def show_fault(self, sentence: str) -> None:
        """Say that what is shown may be old, and why."""
        if sentence != self._fault:
            self._fault = sentence
            self.faultChanged.emit()

    def clear_fault(self) -> None:
        """Say that the window is connected again."""
        self.show_fault("")

    def _see(self, key: str) -> None:
        self._seen.add(key)
        self._show_times()

    def _show_charts(self, floor: Floor) -> None:
        self._charts = derived = charts.derive_charts(floor.day, self._spoken())
        self._bars.show(derived.bars)
        self._people.show(derived.people)
        self._points.show(derived.points)
        self._minutes.show(derived.minutes)
        self.chartsChanged.emit()

    def _show_times(self) -> None:
        floor, stands, now, spoken = (
            self._floor, self._stands, self._around.now(), self._spoken(),
        )  # fmt: skip
        if floor is None:
            return
        self._derived_at = now
        self._totals.show(hall.derive_totals(floor, stands, spoken))
        self._queues.show(hall.derive_queues(floor, stands, now, spoken))
        self._counters.show(hall.derive_cells(stands, now, spoken))
        found = derive_attention(floor, stands, self._gone, now, spoken)
        # What is over and comes again is a new matter.
        self._seen &= {matter.key for matter in found}
        self._matters = tuple(matter for matter in found if matter.key not in self._seen)
        self._attention.show(self._matters)
        self.attentionChanged.emit()

    def _spoken(self) -> Spoken:
        return Spoken(self._around.profile, self._language, self._around.translate)

    @Slot()
    def pass_time(self) -> None:
        """Move what is shown with the time."""
        self._tell_clock()
        if not 0 <= self._around.now() - self._derived_at < _STEP:
            self._show_times()

    def _tell_clock(self) -> None:
        clock = clock_at(self._around.now(), self._around.profile.office.timezone, self._language)
        if clock != self._clock:
            self._clock = clock
            self.clockChanged.emit()

    @Property(str, notify=headChanged)
    def office(self) -> str:
        return self._around.profile.office.heading.said_in(self._language)

    @Property(str, notify=clockChanged)
    def date(self) -> str:
        zone = self._around.profile.office.timezone
        return date_at(self._around.now(), zone, self._around.translate)

    demo = Property(bool, attrgetter("_around.demo"), notify=headChanged)
    clock = Property(str, attrgetter("_clock"), notify=clockChanged)
    fault = Property(str, attrgetter("_fault"), notify=faultChanged)
    evacuation = Property(EvacuationNotice, attrgetter("_evacuation"), notify=headChanged)

    @Property(int, notify=attentionChanged)
    def attentionCount(self) -> int:
        return len(self._matters)

    @Property(float, notify=chartsChanged)
    def target(self) -> float:
        return self._charts.target

    @Property(str, notify=chartsChanged)
    def targetWords(self) -> str:
        return self._charts.targetWords

    @Property(str, notify=chartsChanged)
    def peopleTold(self) -> str:
        return "; ".join(bars.told for bars in self._charts.bars)

    @Property(str, notify=chartsChanged)
    def waitsTold(self) -> str:
        return "; ".join(point.told for point in self._charts.points)

    totals = Property(QObject, attrgetter("_totals"), notify=headChanged)
    queues = Property(QObject, attrgetter("_queues"), notify=headChanged)
    counters = Property(QObject, attrgetter("_counters"), notify=headChanged)
    attention = Property(QObject, attrgetter("_attention"), notify=headChanged)
    bars = Property(QObject, attrgetter("_bars"), notify=headChanged)
    people = Property(QObject, attrgetter("_people"), notify=headChanged)
    points = Property(QObject, attrgetter("_points"), notify=headChanged)
    minutes = Property(QObject, attrgetter("_minutes"), notify=headChanged)
