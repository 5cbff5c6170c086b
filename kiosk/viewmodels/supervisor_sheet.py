"""The sheet that opens over the supervisor's hall: one thing to look at closely and to act on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.queueing.announcements import Subject
from kiosk.queueing.counter_stands import Doing, Stand, serving_queue
from kiosk.queueing.floor import Floor
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.supervisor_hall import counter_state, minutes_of, queue_name

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

HELPERS_SHOWN = 8
_READY_FIRST = (Doing.FREE, Doing.SERVING, Doing.CALLED)


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose on a sheet."""

    key: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class SheetView:
    """``kind``: empty, queue, counter, message, evacuation or clock; ``about`` names which one.

    ``standing``: the queue is closed, the counter does not serve what was published, everybody is
    asked to leave.
    """

    kind: str = ""
    about: str = ""
    title: str = ""
    note: str = ""
    options: tuple[Option, ...] = ()
    standing: bool = False


NO_SHEET = SheetView()


def queue_sheet(
    prefix: str, floor: Floor, stands: Sequence[Stand], now: int, spoken: Spoken
) -> SheetView:
    """Derive the sheet of a queue: who waits, whether it is closed, who could help."""
    translate = spoken.translate
    queue = next((one for one in floor.queues if one.queue == prefix), None)
    if queue is None:
        return NO_SHEET
    note = translate("Supervisor", "{number} waiting").format(number=queue.waiting)
    if queue.longest_since is not None:
        longest = minutes_of(now - queue.longest_since, spoken)
        note = translate("Supervisor", "{waiting}, the longest {minutes}").format(
            waiting=note, minutes=longest
        )
    if queue.closure is not None and queue.closure.words:
        closed = translate("Supervisor", "closed: {words}").format(words=queue.closure.words)
        note = f"{note} · {closed}"
    title = f"{prefix} · {queue_name(prefix, spoken)}"
    options = _helpers(prefix, stands, now, spoken)
    return SheetView("queue", prefix, title, note, tuple(options), queue.closure is not None)


def counter_sheet(
    number: int, stands: Sequence[Stand], chosen: Sequence[str], now: int, spoken: Spoken
) -> SheetView:
    """Derive the sheet of a counter: what goes on there, and which queues it may serve."""
    stand = next((one for one in stands if one.counter == number), None)
    if stand is None:
        return NO_SHEET
    title = spoken.translate("Supervisor", "Counter {number}").format(number=number)
    note = counter_state(stand, now, spoken)
    if stand.shift is not None:
        note = f"{stand.shift.name} · {note}"
    queues = spoken.profile.queues
    options = tuple(
        Option(one.prefix, f"{one.prefix} {queue_name(one.prefix, spoken)}", one.prefix in chosen)
        for one in queues
    )
    return SheetView("counter", str(number), title, note, options, stand.assigned)


def message_sheet(chosen: str, spoken: Spoken) -> SheetView:
    """Derive the messages that may be said in the hall."""
    translate = spoken.translate
    told = {
        Subject.CLOSING: translate("Supervisor", "Numbers end soon"),
        Subject.PRIORITY_INFO: translate("Supervisor", "Who has priority"),
        Subject.GRATUITY: translate("Supervisor", "Nothing is to be paid to officers"),
    }
    options = tuple(Option(one.value, words, one.value == chosen) for one, words in told.items())
    return SheetView(
        "message",
        chosen,
        translate("Supervisor", "Have a message said"),
        translate(
            "Supervisor", "The loudspeakers say it in the languages of the hall, after the calls"
        ),
        options,
    )


def evacuation_sheet(floor: Floor, spoken: Spoken) -> SheetView:
    """Derive what begins or ends an evacuation."""
    translate = spoken.translate
    if floor.evacuation is not None:
        title = translate("Supervisor", "Call the evacuation off?")
        note = translate(
            "Supervisor", "Numbers stay valid; calls that were cut short are said again"
        )
    else:
        title = translate("Supervisor", "Ask everybody to leave the building?")
        note = translate(
            "Supervisor", "Every display and loudspeaker says so at once; nobody is called"
        )
    return SheetView("evacuation", "", title, note, standing=floor.evacuation is not None)


def clock_sheet(spoken: Spoken) -> SheetView:
    """Derive the question whether the clock is right now."""
    translate = spoken.translate
    return SheetView(
        "clock",
        "",
        translate("Supervisor", "Is the clock right now?"),
        translate("Supervisor", "Compare it with a telephone. From now on it is believed."),
    )


def _helpers(prefix: str, stands: Sequence[Stand], now: int, spoken: Spoken) -> Iterable[Option]:
    """List open counters that do not serve a queue, those that are ready first."""
    serving = serving_queue(stands, prefix)
    open_ = [one for one in stands if one.is_open and one not in serving]
    open_.sort(key=lambda one: (_READY_FIRST.index(one.doing), one.counter))
    words = spoken.translate("Supervisor", "Counter {number}: {state}")
    for one in open_[:HELPERS_SHOWN]:
        state = one.stage.code if one.stage else counter_state(one, now, spoken)
        yield Option(str(one.counter), words.format(number=one.counter, state=state))


@QmlElement
class SupervisorSheet(QObject):
    """What QML reads of the open sheet."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = NO_SHEET
        self._options = Rows(Option, self)

    def show(self, view: SheetView) -> None:
        """Show a sheet, or that there is none."""
        self._options.show(view.options)
        without = replace(view, options=())
        if without != replace(self.view, options=()):
            self.view = view
            self.changed.emit()
        self.view = view

    kind = Property(str, attrgetter("view.kind"), notify=changed)
    about = Property(str, attrgetter("view.about"), notify=changed)
    title = Property(str, attrgetter("view.title"), notify=changed)
    note = Property(str, attrgetter("view.note"), notify=changed)
    standing = Property(bool, attrgetter("view.standing"), notify=changed)
    options = Property(QObject, attrgetter("_options"), notify=changed)
