"""An officer's window told as a story: its desk, its clock and its jobs, all worked by hand."""

from dataclasses import dataclass, field, replace
from typing import TypeVar

from PySide6.QtCore import QMetaObject, QObject

from kiosk.queueing.facts import Called, Moved, NobodyWaiting
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import Translate, english
from kiosk.viewmodels.counter import Counter
from kiosk.viewmodels.counter_duty import CounterDuty
from kiosk.viewmodels.counter_near import CounterNear
from kiosk.viewmodels.counter_sheets import CounterSheets
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows
from tests.offices import SMALL, small_office
from tests.viewmodels.counter_doubles import DutyDeskDouble, MoveDeskDouble
from tests.viewmodels.halls import at, counter
from tests.viewmodels.hand_jobs import HandJobs

PartT = TypeVar("PartT", bound=QObject)

CALLED = Called("A001", 1, "akta", "A", "regular", 1, "fifo")
MOVED = Moved("start", "A001", 1, "serving")


@dataclass
class Desk:
    """A counter's desk that notes what it is asked."""

    asked: list[str] = field(default_factory=list)
    sees: AtCounter = field(default_factory=counter)
    trouble: Exception | None = None

    @property
    def moves(self) -> MoveDeskDouble:
        """The same desk, for the other moves."""
        return MoveDeskDouble(self._do)

    @property
    def duty(self) -> DutyDeskDouble:
        """The same desk, for who works there."""
        return DutyDeskDouble(self._do)

    def _do(self, name: str) -> None:
        self.asked.append(name)
        if self.trouble is not None:
            raise self.trouble

    def call(self) -> Called | NobodyWaiting:
        self._do("call")
        return CALLED

    def finish_and_call(self) -> Called | NobodyWaiting:
        self._do("finish_and_call")
        return CALLED

    def recall(self) -> Called:
        self._do("recall")
        return CALLED

    def start(self) -> Moved:
        self._do("start")
        return MOVED

    def finish(self) -> Moved:
        self._do("finish")
        return MOVED

    def no_show(self) -> Moved:
        self._do("no_show")
        return MOVED

    def slip_came_out(self, job: int) -> None:
        self._do(f"slip_came_out {job}")

    def print_copy(self, job: int) -> None:
        self._do(f"print_copy {job}")

    def change_roll(self, printer: str) -> None:
        self._do(f"change_roll {printer}")

    def look(self) -> AtCounter:
        return self.sees


class Story:
    """A counter's window with its desk, its clock and its jobs."""

    def __init__(
        self, text: str = SMALL, profile: Profile | None = None, translate: Translate = english
    ) -> None:
        self.now = at(9, 30)
        self.languages: list[str] = []
        self.desk = Desk()
        self.jobs = HandJobs()
        around = Surroundings(
            profile=profile or small_office(text),
            demo=False,
            now=lambda: self.now,
            translate=translate,
            use_language=self.languages.append,
            jobs=self.jobs,
        )
        self.window = Counter(around, 1, self.desk)

    def see(self, snapshot: AtCounter, seq: int = 1) -> None:
        """Let the window, and the desk after it, see a snapshot."""
        self.desk.sees = replace(snapshot, seq=seq)
        self.window.show(self.desk.sees)

    @property
    def duty(self) -> CounterDuty:
        """Who works here."""
        return self._part(CounterDuty)

    @property
    def sheets(self) -> CounterSheets:
        """What is open over the keys."""
        return self._part(CounterSheets)

    @property
    def near(self) -> CounterNear:
        """What lies near the day."""
        return self._part(CounterNear)

    def _part(self, kind: type[PartT]) -> PartT:
        part = self.window.findChild(kind)
        assert isinstance(part, kind)
        return part

    def later(self, length: int) -> None:
        """Let time pass, and the window see it."""
        self.now += length
        QMetaObject.invokeMethod(self.window, "_pass_time")

    def done(self) -> None:
        """Let the act and the look after it happen."""
        self.jobs.drain()
        self.jobs.drain()

    def says(self, name: str) -> object:
        """Read what QML reads."""
        return self.window.property(name)


def rows_of(model: object, *fields: str) -> list[tuple[object, ...]]:
    """Read a list as its delegates do."""
    assert isinstance(model, Rows)
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    places = [model.index(row) for row in range(model.rowCount())]
    return [tuple(model.data(place, roles[name]) for name in fields) for place in places]
