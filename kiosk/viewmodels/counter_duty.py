"""Who works at a counter: the page that asks for it, the name in the bar, the break."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import business_day
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.people import OfficerFacts, ShiftFacts
from kiosk.queueing.pins import Pin
from kiosk.queueing.shift_refusals import NobodySignedIn, SignedInElsewhere
from kiosk.viewmodels.counter_break import BreakView, derive_break
from kiosk.viewmodels.counter_ports import DutyDesk
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SIGN_IN = "sign_in"
BACK = "back"
Act = Callable[[str, Callable[[], object]], None]
"""Do something as an act of the counter, under the name of its key."""


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """Somebody to choose where no PIN is asked for."""

    code: str
    name: str


@QmlElement
class CounterDuty(QObject):
    """The officer of one counter. A PIN is handed on at once and kept nowhere here."""

    changed = Signal()
    breakChanged = Signal()
    begun = Signal()
    """A page is seen that was not: typing begins anew."""

    def __init__(
        self, around: Surroundings, desk: DutyDesk, act: Act, parent: QObject | None = None
    ) -> None:
        """Take what can be done about officers, and how the counter does it."""
        super().__init__(parent)
        self._around, self._desk, self._act = around, desk, act
        self._rule = around.profile.rules.sign_in
        self._at: AtCounter | None = None
        self._spoken: Spoken | None = None
        self._over: int | None = None
        self._asked = ""
        self._page, self._elsewhere = "", 0
        self._break = BreakView()
        self._officers = Rows(OfficerRow, self)

    @property
    def is_covering(self) -> bool:
        """Tell whether a page lies over the counter: its keys rest."""
        return self._page != ""

    @property
    def is_asking(self) -> bool:
        """Tell whether somebody writes their code and PIN."""
        return self._page == "sign_in"

    @property
    def is_asked(self) -> bool:
        """Tell whether the sign-in was asked for, and may be left."""
        return self._asked != ""

    @property
    def shift(self) -> ShiftFacts | None:
        """The shift that runs here."""
        shift = self._at.shift if self._at else None
        return None if shift is None or self._is_over(shift) else shift

    def show(self, at: AtCounter, spoken: Spoken) -> None:
        """Show who works here by a snapshot."""
        before, self._at, self._spoken = self.shift, at, spoken
        if self.shift != before:
            self._asked, self._elsewhere = "", 0
        self.pass_time()
        self.changed.emit()

    def pass_time(self) -> None:
        """Move with the time: a break runs, a day turns."""
        page = self._derive_page()
        if page != self._page:
            self._page = page
            self._begin()
        if self._spoken is not None:
            seen = derive_break(self.shift, self._around.now(), self._spoken)
            if seen != self._break:
                self._break = seen
                self.breakChanged.emit()

    def refused(self, error: Exception) -> None:
        """Hear what an act was refused for: it tells of a shift that is over, or elsewhere."""
        if isinstance(error, NobodySignedIn) and self._at is not None and self._at.shift:
            self._over = self._at.shift.id
        self._elsewhere = error.counter if isinstance(error, SignedInElsewhere) else 0
        self.pass_time()
        self.changed.emit()

    def ask_hand_over(self) -> None:
        """Ask who takes over; until then the officer goes on."""
        self._ask("hand_over")

    @Slot()
    def askSignIn(self) -> None:
        """Ask who works here although nobody has to say so: in a demo."""
        self._ask("sign_in")

    @Slot()
    def leave(self) -> None:
        """Go back to the counter, where that is possible."""
        self._ask("")

    @Slot(str, str)
    def signIn(self, code: str, pin: str) -> None:
        """Try a code and a PIN; both are needed where PINs are."""
        if not code.strip() or (self._rule == "pin" and not pin):
            return
        tried = Pin(pin) if pin else None
        verb = self._desk.sign_in if self.shift is None else self._desk.hand_over
        self._act(SIGN_IN, lambda: verb(code, tried))

    @Slot()
    def comeOver(self) -> None:
        """Sign out at the other counter and in here."""
        if self._elsewhere:
            self._act(SIGN_IN, self._desk.come_over)

    @Slot()
    def endBreak(self) -> None:
        """Come back to the counter."""
        if self._page == "break":
            self._act(BACK, self._desk.end_break)

    def _ask(self, asked: str) -> None:
        self._asked, self._elsewhere = asked, 0
        self.pass_time()
        self.changed.emit()

    def _derive_page(self) -> str:
        if self._rule == "none" or self._at is None:
            return ""
        if self._asked or (self.shift is None and not self._around.demo):
            return "sign_in"
        return "break" if self.shift is not None and self.shift.is_on_break else ""

    def _begin(self) -> None:
        self.changed.emit()
        self.begun.emit()
        if self._page == "sign_in" and self._rule == "name":
            self._around.jobs.run(self._desk.officers, self._listed, self._act_failed)

    def _listed(self, officers: Sequence[OfficerFacts]) -> None:
        self._officers.show([OfficerRow(one.code, one.name) for one in officers])

    def _act_failed(self, _error: Exception) -> None:
        """Leave the list as it was: the code can be typed."""

    def _is_over(self, shift: ShiftFacts) -> bool:
        zone = self._around.profile.office.timezone
        today = business_day(self._around.now(), zone)
        return shift.id == self._over or business_day(shift.begun_at, zone) != today

    page = Property(str, attrgetter("_page"), notify=changed)
    elsewhere = Property(int, attrgetter("_elsewhere"), notify=changed)
    officers = Property(QObject, attrgetter("_officers"), notify=changed)
    breakReason = Property(str, attrgetter("_break.reason"), notify=breakChanged)
    breakUntil = Property(str, attrgetter("_break.until"), notify=breakChanged)
    breakLeft = Property(str, attrgetter("_break.left"), notify=breakChanged)
    breakWords = Property(str, attrgetter("_break.words"), notify=breakChanged)
    breakLate = Property(bool, attrgetter("_break.late"), notify=breakChanged)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self.shift.name if self.shift is not None else ""

    @Property(bool, notify=changed)
    def handsOver(self) -> bool:
        return self.shift is not None

    @Property(bool, notify=changed)
    def canLeave(self) -> bool:
        return self.is_asked

    @Property(bool, notify=changed)
    def canSignIn(self) -> bool:
        return self._rule != "none" and self.shift is None

    @Property(bool, notify=changed)
    def asksPin(self) -> bool:
        return self._rule == "pin"
