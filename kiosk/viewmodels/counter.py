"""The keys of one counter: an officer calls, serves and finishes tickets, and sends them on."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.move_refusals import CounterBusy
from kiosk.viewmodels import counter_more, counter_tickets, counter_transfer
from kiosk.viewmodels.counter_duty import CounterDuty
from kiosk.viewmodels.counter_keys import CounterKeyboard
from kiosk.viewmodels.counter_near import CounterNear
from kiosk.viewmodels.counter_paper import CounterPaper
from kiosk.viewmodels.counter_ports import CounterDesk
from kiosk.viewmodels.counter_sheet import Console, Derive
from kiosk.viewmodels.counter_sheets import CounterSheets
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.key_map import USUAL_KEYS, KeysOfActs
from kiosk.viewmodels.ports import Surroundings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

GO_ON = "go_on"
_PAUSE = SECOND
"""The main key ignores a second press within this time: a bounce must not send a person away."""


@QmlElement
class Counter(CounterPaper):
    """The officer's keys. One press, one act; what it changed is read before the next."""

    partsChanged = Signal()

    def __init__(
        self,
        around: Surroundings,
        counter: int,
        desk: CounterDesk,
        parent: QObject | None = None,
        keys: KeysOfActs = USUAL_KEYS,
    ) -> None:
        """Take the counter's number, what its officer may do there, and which key does what."""
        super().__init__(around, counter, desk, parent)
        self._keyboard = CounterKeyboard(keys, around.translate, self)
        self._pressed_at: int | None = None
        self._near = CounterNear(self)
        self._duty = CounterDuty(around, desk.duty, self._act, self)
        self._sheets = CounterSheets(
            self._console,
            do=lambda act: self._act("sheet", act, self._sheets.close),
            ask=self._ask,
            press=lambda _key: self._duty.ask_hand_over(),
            parent=self,
        )
        self._sheets.changed.connect(self._make_room)
        self._duty.changed.connect(self._make_room)

    @Slot()
    def goOn(self) -> None:
        """Do what comes next: call, start, or finish and call."""
        acts = {
            "call": self._desk.call,
            "start": self._desk.start,
            "finish_and_call": self._desk.finish_and_call,
        }
        now = self._around.now()
        act = acts.get(self._keys.go_on)
        if act is None or self._rests() or self._too_soon(now):
            return
        self._pressed_at = now
        self._act(GO_ON, act)

    @Slot(str)
    def press(self, act: str) -> None:
        """Do the act of a key of the keyboard."""
        keys = {
            "go_on": self.goOn,
            "recall": self.recall,
            "start": self.start,
            "no_show": self.noShow,
            "finish": self.finish,
            "strip": self.as_strip.toggle,
            "hold": self.hold,
            "transfer": self.transfer,
            "break": self.takeBreak,
            "more": self.more,
            "undo": self.undo,
            "sign_out": self.officer,
        }
        if act in keys:
            keys[act]()

    @Slot()
    def start(self) -> None:
        """Begin to serve, and never anything else, however often it is pressed."""
        self._move("start", self._desk.start)

    @Slot()
    def finish(self) -> None:
        """Finish without calling the next."""
        self._move("finish", self._desk.finish)

    @Slot()
    def recall(self) -> None:
        """Call the same ticket again."""
        self._move("recall", self._desk.recall)

    @Slot()
    def noShow(self) -> None:
        """Close the ticket because nobody came."""
        self._move("no_show", self._desk.no_show)

    @Slot()
    def hold(self) -> None:
        """Set the open ticket aside; without one, list those that are."""
        if self._keys.held:
            self._open(counter_tickets.held)
        else:
            self._move("hold", self._desk.moves.hold)

    @Slot()
    def transfer(self) -> None:
        """Ask where the open ticket goes."""
        if self._keys.can_transfer:
            self._open(counter_transfer.transfer)

    @Slot()
    def takeBreak(self) -> None:
        """Ask what the break is for, or end it; nobody leaves a person standing who was called."""
        self._duty.endBreak()
        if self._duty.shift is None or self._rests():
            return
        if self._at is not None and (open_ := self._at.open):
            self._set_failed(("break", CounterBusy(self._counter, open_.code, open_.state)))
        else:
            self._open(counter_more.take_break)

    @Slot()
    def more(self) -> None:
        """List what is done seldom."""
        self._open(counter_more.more)

    @Slot()
    def officer(self) -> None:
        """Ask how the officer leaves; where nobody is signed in, who works here."""
        if self._duty.shift is not None:
            self._open(counter_more.officer)
        elif not self._rests():
            self._duty.askSignIn()

    @Slot()
    def undo(self) -> None:
        """Take back the last act."""
        if self._undo_left and not self._rests():
            self._act("undo", self._desk.moves.undo, self._sheets.close)

    @Slot()
    def cameBack(self) -> None:
        """Let the only no-show in grace wait again; of several, ask which."""
        absent = self._at.absent if self._at is not None else ()
        if len(absent) > 1:
            self._open(counter_tickets.absent)
        elif absent and not self._rests():
            self._act("came_back", lambda: self._desk.moves.return_ticket(absent[0].code))

    @Slot()
    def helpElsewhere(self) -> None:
        """Call from the line that waits longest, too, until the day ends."""
        elsewhere = self._at.elsewhere if self._at is not None else None
        if elsewhere is not None and not self._rests():
            self._act("help", lambda: self._desk.moves.help(elsewhere.queue))

    @Slot(str)
    def find(self, typed: str) -> None:
        """Tell of a ticket: its number was chosen, or its slip scanned."""
        if self._duty.is_covering or self._busy:
            return
        self._sheets.answer(counter_tickets.find)
        self._sheets.enter(typed)

    def takes_scans(self) -> bool:
        """Tell whether a slip may be scanned: not while somebody writes who they are."""
        return not self._duty.is_asking

    def _move(self, key: str, act: Callable[[], object]) -> None:
        if key in self._keys.moves and not self._rests():
            self._act(key, act)

    def _open(self, sheet: Derive) -> None:
        if self._at is not None and not self._busy and not self._duty.is_covering:
            self._set_failed(None)
            self._sheets.open(sheet)

    def _rests(self) -> bool:
        """Tell whether no key acts: one is at work, or something lies over them."""
        return bool(self._busy) or self._sheets.is_open or self._duty.is_covering

    def _refused(self, error: Exception) -> None:
        self._duty.refused(error)
        super()._refused(error)

    def _derive(self) -> None:
        if self._at is not None:
            self._duty.show(self._at, self._spoken())
        super()._derive()
        self._sheets.renew()

    def _derive_times(self, at: AtCounter, spoken: Spoken) -> None:
        super()._derive_times(at, spoken)
        now = self._around.now()
        self._near.show(at, now, spoken)
        self._duty.pass_time()
        self.as_strip.show(at, now, spoken, self._duty)
        self._count_down()

    @Slot()
    def _make_room(self) -> None:
        self.as_strip.make_room(needed=self._sheets.is_open or self._duty.is_asked)

    def _console(self) -> Console | None:
        if self._at is None:
            return None
        now, desk = self._around.now(), self._desk
        return Console(self._at, now, self._spoken(), desk.moves, desk.duty)

    def _too_soon(self, now: int) -> bool:
        return self._pressed_at is not None and 0 <= now - self._pressed_at < _PAUSE

    near = Property(CounterNear, attrgetter("_near"), notify=partsChanged)
    duty = Property(CounterDuty, attrgetter("_duty"), notify=partsChanged)
    sheets = Property(CounterSheets, attrgetter("_sheets"), notify=partsChanged)
    keyboard = Property(CounterKeyboard, attrgetter("_keyboard"), notify=partsChanged)
