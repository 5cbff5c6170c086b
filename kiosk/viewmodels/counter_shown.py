"""What is seen at a counter: its ticket, its line, its day, the clock, and what is wrong."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.hall import AtCounter
from kiosk.viewmodels import counter_line
from kiosk.viewmodels import counter_view as view
from kiosk.viewmodels.counter_alarm import AlarmView, derive_alarm
from kiosk.viewmodels.counter_failure import failure_words
from kiosk.viewmodels.counter_history import HistoryRow, derive_history
from kiosk.viewmodels.counter_strip import CounterStrip
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.evacuation import EvacuationNotice
from kiosk.viewmodels.office_time import clock_at
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CounterShown(QObject):
    """What the counter's QML reads: snapshots as words, moving with the time."""

    headChanged = Signal()
    clockChanged = Signal()
    connectionChanged = Signal()
    ticketChanged = Signal()
    timerChanged = Signal()
    keysChanged = Signal()
    lineChanged = Signal()
    dayChanged = Signal()
    failureChanged = Signal()
    alarmChanged = Signal()

    def __init__(self, around: Surroundings, counter: int, parent: QObject | None) -> None:
        """Start before the first snapshot of ``counter``."""
        super().__init__(parent)
        self._around = around
        self._counter = counter
        self._language = around.profile.office.languages[0]
        self._at: AtCounter | None = None
        self._ticket = view.TicketView()
        self._timer = view.TimerView()
        self._keys = view.KeysView()
        self._line = counter_line.LineView()
        self._day = counter_line.DayView()
        self._alarm, self._alarm_since = AlarmView(), 0
        self._clock, self._fault, self._busy = "", "", ""
        self._failed: tuple[str, Exception] | None = None
        self._evacuation = EvacuationNotice(around, self)
        self.as_strip = CounterStrip(around, counter, self)
        self._history = Rows(HistoryRow, self)
        self._requirements = Rows(view.RequirementLine, self)
        self._waiting = Rows(counter_line.WaitingRow, self)
        self._recent = Rows(counter_line.RecentRow, self)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._pass_time)
        self._seconds.start()
        self._pass_time()

    def show(self, at: AtCounter) -> None:
        """Show a snapshot; one older than what is shown is left aside."""
        if self._at is not None and at.seq < self._at.seq:
            return
        self._at = at
        self._evacuation.show(at.evacuation)
        self._derive()

    def show_fault(self, sentence: str) -> None:
        """Say that what is shown may be old, and why."""
        if sentence == self._fault:
            return
        self._fault = sentence
        self.connectionChanged.emit()

    def clear_fault(self) -> None:
        """Say that the window is connected again."""
        self.show_fault("")

    @Slot(str)
    def useLanguage(self, code: str) -> None:
        """Speak another language."""
        self._language = code
        self._around.use_language(code)
        self.headChanged.emit()
        self.failureChanged.emit()
        self.as_strip.retranslate()
        self._clock = ""
        self._pass_time()
        self._derive()

    def _set_busy(self, key: str) -> None:
        self._busy = key
        self.keysChanged.emit()

    def _set_failed(self, failed: tuple[str, Exception] | None) -> None:
        self._failed = failed
        self.failureChanged.emit()

    def _spoken(self) -> Spoken:
        return Spoken(self._around.profile, self._language, self._around.translate)

    def _derive(self) -> None:
        at, spoken = self._at, self._spoken()
        if at is None:
            return
        self._history.show(derive_history(at, spoken))
        self._requirements.show(view.derive_requirements(at, spoken))
        self._recent.show(counter_line.derive_recent(at, spoken))
        self._ticket = view.derive_ticket(at, spoken)
        self._keys = view.derive_keys(at)
        self._day = counter_line.derive_day(at, spoken)
        self.ticketChanged.emit()
        self.keysChanged.emit()
        self.dayChanged.emit()
        alarm = derive_alarm(at.paper, spoken.translate)
        if alarm != self._alarm:
            self._alarm, self._alarm_since = alarm, self._around.now()
            self.alarmChanged.emit()
        self._derive_times(at, spoken)

    def _derive_times(self, at: AtCounter, spoken: Spoken) -> None:
        now = self._around.now()
        timer = view.derive_timer(at, now, spoken)
        if timer != self._timer:
            self._timer = timer
            self.timerChanged.emit()
        line = counter_line.derive_line(at, now, spoken)
        if line != self._line:
            self._line = line
            self.lineChanged.emit()
        self._waiting.show(counter_line.derive_waiting(at, now, spoken))

    @Slot()
    def _pass_time(self) -> None:
        zone = self._around.profile.office.timezone
        clock = clock_at(self._around.now(), zone, self._language)
        if clock != self._clock:
            self._clock = clock
            self.clockChanged.emit()
        if self._at is not None:
            self._derive_times(self._at, self._spoken())

    @Property(str, notify=headChanged)
    def title(self) -> str:
        words = self._around.translate("Counter", "Counter {counter}")
        return words.format(counter=self._counter)

    @Property(str, notify=headChanged)
    def agencies(self) -> str:
        known = self._around.profile.counter_by_number.get(self._counter)
        if known is not None and known.name is not None:
            return known.name.said_in(self._language)
        return counter_line.counter_agencies(self._counter, self._spoken())

    demo = Property(bool, attrgetter("_around.demo"), notify=headChanged)
    clock = Property(str, attrgetter("_clock"), notify=clockChanged)

    @Property(bool, notify=connectionChanged)
    def connected(self) -> bool:
        return not self._fault

    fault = Property(str, attrgetter("_fault"), notify=connectionChanged)
    page = Property(str, attrgetter("_ticket.page"), notify=ticketChanged)
    code = Property(str, attrgetter("_ticket.code"), notify=ticketChanged)
    service = Property(str, attrgetter("_ticket.service"), notify=ticketChanged)
    priority = Property(bool, attrgetter("_ticket.priority"), notify=ticketChanged)
    calls = Property(str, attrgetter("_ticket.calls"), notify=ticketChanged)
    visual = Property(bool, attrgetter("_ticket.visual"), notify=ticketChanged)
    timer = Property(str, attrgetter("_timer.text"), notify=timerChanged)
    timerWords = Property(str, attrgetter("_timer.words"), notify=timerChanged)
    standard = Property(str, attrgetter("_timer.standard"), notify=timerChanged)
    timerDone = Property(float, attrgetter("_timer.done"), notify=timerChanged)
    timerTone = Property(str, attrgetter("_timer.tone"), notify=timerChanged)
    offered = Property(str, attrgetter("_keys.offered"), notify=keysChanged)

    canGoOn = Property(bool, attrgetter("_keys.can_go_on"), notify=keysChanged)
    canFinish = Property(bool, attrgetter("_keys.can_finish"), notify=keysChanged)
    canRecall = Property(bool, attrgetter("_keys.can_recall"), notify=keysChanged)
    canNoShow = Property(bool, attrgetter("_keys.can_no_show"), notify=keysChanged)
    canHold = Property(bool, attrgetter("_keys.can_hold"), notify=keysChanged)
    canTransfer = Property(bool, attrgetter("_keys.can_transfer"), notify=keysChanged)
    heldCount = Property(int, attrgetter("_keys.held"), notify=keysChanged)
    busy = Property(str, attrgetter("_busy"), notify=keysChanged)
    queues = Property(str, attrgetter("_line.queues"), notify=lineChanged)
    waitingTotal = Property(str, attrgetter("_line.waiting"), notify=lineChanged)
    people = Property(str, attrgetter("_line.people"), notify=lineChanged)
    longest = Property(str, attrgetter("_line.longest"), notify=lineChanged)
    served = Property(str, attrgetter("_day.served"), notify=dayChanged)
    noShows = Property(str, attrgetter("_day.noShows"), notify=dayChanged)
    average = Property(str, attrgetter("_day.average"), notify=dayChanged)

    alarm = Property(str, attrgetter("_alarm.kind"), notify=alarmChanged)
    alarmTitle = Property(str, attrgetter("_alarm.title"), notify=alarmChanged)
    alarmNote = Property(str, attrgetter("_alarm.note"), notify=alarmChanged)
    alarmMore = Property(str, attrgetter("_alarm.more"), notify=alarmChanged)
    canChangeRoll = Property(bool, attrgetter("_alarm.can_change_roll"), notify=alarmChanged)
    canResolve = Property(bool, attrgetter("_alarm.can_resolve"), notify=alarmChanged)

    @Property(str, notify=failureChanged)
    def failedKey(self) -> str:
        return self._failed[0] if self._failed else ""

    @Property(str, notify=failureChanged)
    def failure(self) -> str:
        return failure_words(self._failed[1], self._spoken()) if self._failed else ""

    evacuation = Property(EvacuationNotice, attrgetter("_evacuation"), notify=headChanged)
    strip = Property(CounterStrip, attrgetter("as_strip"), notify=headChanged)
    history = Property(QObject, attrgetter("_history"), notify=ticketChanged)
    requirements = Property(QObject, attrgetter("_requirements"), notify=ticketChanged)
    waiting = Property(QObject, attrgetter("_waiting"), notify=lineChanged)
    recent = Property(QObject, attrgetter("_recent"), notify=dayChanged)
