"""Snapshots of the floor for tests of the supervisor's window, and the window told as a story."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kiosk.queueing.announcements import Subject
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.day_figures import DayFigures, HalfHourFigures, HourFigures, Waits
from kiosk.queueing.facts import StageFacts
from kiosk.queueing.floor import Floor
from kiosk.queueing.hall import QueueStatus
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.pins import Pin
from kiosk.queueing.printers import NOTHING_KNOWN
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate, english
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.supervisor import Supervisor
from kiosk.viewmodels.supervisor_ports import Supervising
from tests.offices import SMALL, small_office
from tests.viewmodels.halls import DAY, NINE, at, being_served
from tests.viewmodels.hand_jobs import HandJobs

LATE = at(9, 45)
WITH_PINS = SMALL.replace("rules: {", "rules: {sign_in: pin, ")
RINI = Supervising(7, "Rini")


def queue(prefix: str, waiting: int = 0, since: int | None = None) -> QueueStatus:
    """Tell of one queue."""
    return QueueStatus(prefix, waiting, 0, waiting, None, since)


def figures() -> DayFigures:
    """Tell of a morning."""
    waits = Waits(20, 13 * MINUTE, 31 * MINUTE)
    return DayFigures(
        waits,
        {"A": waits, "B": Waits(3, 5 * MINUTE, 28 * MINUTE)},
        17,
        (HourFigures(at(8, 0), 12, 9), HourFigures(NINE, 38, 8)),
        (HalfHourFigures(at(8, 30), Waits(9, 8 * MINUTE, 15 * MINUTE)),
         HalfHourFigures(NINE, waits)),
    )  # fmt: skip


def floor(*open_: StageFacts, seq: int = 1, queues: Sequence[QueueStatus] = ()) -> Floor:
    """Tell of a hall in which counters 1 to 3 have a window."""
    return Floor(
        seq=seq,
        at=NINE,
        business_day=DAY,
        profile=0,
        queues=tuple(queues) or (queue("A", 6, at(9, 5)), queue("B", 2, at(9, 40)), queue("C")),
        open=open_,
        open_counters=(1, 2, 3),
        shifts=(),
        day=figures(),
        paper=NOTHING_KNOWN,
    )


def serving(number: int = 1, counter: int = 1) -> StageFacts:
    """Tell of A``number``, served since 9.20 at a counter."""
    return replace(being_served(number), counter=counter)


def shift(counter: int, until: int | None = None) -> ShiftFacts:
    """Tell of somebody who works at a counter, or has a break until an instant."""
    since = None if until is None else NINE
    return ShiftFacts(counter, counter, "ani", "Ani", counter, NINE, since, None, until)


def spoken(profile: Profile | None = None, translate: Translate = english) -> Spoken:
    """Speak of the small office."""
    return Spoken(profile or small_office(), "id", translate)


@dataclass
class SupervisorDeskDouble:
    """Notes what it is asked, and by whom."""

    asked: list[tuple[object, ...]] = field(default_factory=list)
    trouble: Exception | None = None

    def _do(self, *what: object) -> None:
        self.asked.append(what)
        if self.trouble is not None:
            raise self.trouble

    def sign_in(self, code: str, pin: Pin | None) -> Supervising:
        self._do("sign_in", code, None if pin is None else pin.digits)
        return RINI

    def close_queue(self, by: Supervising, queue: str, words: str) -> None:
        self._do("close_queue", by.id, queue, words)

    def open_queue(self, by: Supervising, queue: str) -> None:
        self._do("open_queue", by.id, queue)

    def serve(self, by: Supervising, counter: int, queues: Sequence[str]) -> None:
        self._do("serve", by.id, counter, tuple(queues))

    def announce(self, by: Supervising, subject: Subject, zones: Sequence[str]) -> None:
        self._do("announce", by.id, subject.value, tuple(zones))

    def begin_evacuation(self, by: Supervising, words: str) -> None:
        self._do("begin_evacuation", by.id, words)

    def end_evacuation(self, by: Supervising) -> None:
        self._do("end_evacuation", by.id)

    def change_roll(self, by: Supervising, printer: str) -> None:
        self._do("change_roll", by.id, printer)

    def slip_came_out(self, by: Supervising, job: int) -> None:
        self._do("slip_came_out", by.id, job)

    def print_copy(self, by: Supervising, job: int) -> None:
        self._do("print_copy", by.id, job)

    def confirm_clock(self, by: Supervising) -> None:
        self._do("confirm_clock", by.id)


class Watch:
    """A supervisor's window with its desk, its clock and its jobs."""

    def __init__(self, profile: Profile | None = None, translate: Translate = english) -> None:
        self.now = LATE
        self.desk = SupervisorDeskDouble()
        self.jobs = HandJobs()
        around = Surroundings(
            profile=profile or small_office(),
            demo=False,
            now=lambda: self.now,
            translate=translate,
            use_language=lambda _code: None,
            jobs=self.jobs,
        )
        self.window = Supervisor(around, self.desk)

    def done(self) -> None:
        """Let the act happen."""
        self.jobs.drain()

    def says(self, name: str) -> object:
        """Read what QML reads."""
        return self.window.property(name)

    @property
    def sheet(self) -> str:
        """The kind of the sheet that is open."""
        return self.window._sheet.view.kind  # noqa: SLF001  what QML reads as a property
