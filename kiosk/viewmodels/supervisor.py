"""The keys of the supervisor's window: what may be opened, and what is done there."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.announcements import Subject
from kiosk.queueing.floor import Floor
from kiosk.viewmodels import supervisor_sheet as sheets
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.supervisor_acting import SupervisorActing
from kiosk.viewmodels.supervisor_matter import SEEN, Attention
from kiosk.viewmodels.supervisor_ports import Supervising, SupervisorDesk
from kiosk.viewmodels.supervisor_sheet import Option, SheetView

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Supervisor(SupervisorActing):
    """A supervisor's keys. One press, one act; what it changed comes with the next snapshot."""

    zonesChanged = Signal()

    def __init__(
        self, around: Surroundings, desk: SupervisorDesk, parent: QObject | None = None
    ) -> None:
        """Take what a supervisor may do here."""
        super().__init__(around, desk, parent)
        self._chosen: tuple[str, ...] = ()
        self._zones = Rows(Option, self)
        zones = around.profile.zones
        if len(zones) > 1:
            whole = Option("", around.translate("Supervisor", "Everywhere"))
            named = [Option(zone.code, zone.name.said_in(self._language)) for zone in zones]
            self._zones.show([whole, *named])

    @Slot(str)
    def openQueue(self, prefix: str) -> None:
        """Look at one queue closely."""
        self._open(SheetView("queue", prefix))

    @Slot(int)
    def openCounter(self, number: int) -> None:
        """Look at one counter closely."""
        stand = next((one for one in self._stands if one.counter == number), None)
        self._chosen = stand.queues if stand else ()
        self._open(SheetView("counter", str(number)))

    @Slot()
    def openMessage(self) -> None:
        """Choose a message for the hall."""
        self._chosen = (Subject.CLOSING.value,)
        self._open(SheetView("message"))

    @Slot()
    def openEvacuation(self) -> None:
        """Ask before everybody is asked to leave, and before they are asked back."""
        self._open(SheetView("evacuation"))

    @Slot()
    def closeSheet(self) -> None:
        """Go back to the hall."""
        self.touch()
        self._close_sheet()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose on the open sheet: a message, or one queue more or less for a counter."""
        self.touch()
        if self._sheet.view.kind == "message":
            self._chosen = (key,)
        else:
            every = [queue.prefix for queue in self._around.profile.queues]
            changed = set(self._chosen) ^ {key}
            self._chosen = tuple(one for one in every if one in changed)
        self._show_sheet(self._sheet.view)

    @Slot(str)
    def closeQueue(self, words: str) -> None:
        """Give no numbers of the sheet's queue."""
        queue = self._sheet.view.about
        self._act("close_queue", lambda by: self._desk.close_queue(by, queue, words))

    @Slot()
    def reopenQueue(self) -> None:
        """Give numbers of the sheet's queue again."""
        queue = self._sheet.view.about
        self._act("open_queue", lambda by: self._desk.open_queue(by, queue))

    @Slot(int)
    def help(self, counter: int) -> None:
        """Let a counter serve the sheet's queue besides its own."""
        queue = self._sheet.view.about
        stand = next((one for one in self._stands if one.counter == counter), None)
        if stand is not None:
            queues = (*stand.queues, queue)
            self._act(f"help-{counter}", lambda by: self._desk.serve(by, counter, queues))

    @Slot()
    def serveChosen(self) -> None:
        """Let the sheet's counter serve the chosen queues."""
        counter, queues = self._sheet.view.about, self._chosen
        if queues:
            self._act("serve", lambda by: self._desk.serve(by, int(counter), queues))

    @Slot()
    def serveAsPublished(self) -> None:
        """Let the sheet's counter serve what the profile says."""
        counter = self._sheet.view.about
        self._act("as_published", lambda by: self._desk.serve(by, int(counter), ()))

    @Slot(str)
    def announce(self, zone: str) -> None:
        """Have the chosen message said, in one zone or, without one, in all."""
        subject = Subject(self._chosen[0])
        zones = (zone,) if zone else ()
        self._act("announce", lambda by: self._desk.announce(by, subject, zones))

    @Slot(str)
    def evacuate(self, words: str) -> None:
        """Begin an evacuation, or end the one that is."""
        if self._sheet.view.standing:
            self._act("evacuate", self._desk.end_evacuation)
        else:
            self._act("evacuate", lambda by: self._desk.begin_evacuation(by, words))

    @Slot()
    def confirmClock(self) -> None:
        """Say that the clock is right now."""
        self._act("clock", self._desk.confirm_clock)

    @Slot(str)
    def answer(self, key: str) -> None:
        """Do what a matter's key says."""
        if (matter := self._matter(key)) is not None:
            self._answer(matter, matter.act)

    @Slot(str)
    def answerOtherwise(self, key: str) -> None:
        """Do what the second key of a matter says."""
        if (matter := self._matter(key)) is not None:
            self._answer(matter, matter.other)

    def show(self, floor: Floor) -> None:
        """Show a snapshot, in the open sheet too."""
        super().show(floor)
        self._show_sheet(self._sheet.view)

    def _matter(self, key: str) -> Attention | None:
        return next((one for one in self._matters if one.key == key), None)

    def _answer(self, matter: Attention, act: str) -> None:
        self.touch()
        about, desk = matter.about, self._desk
        here = {
            SEEN: lambda: self._see(matter.key),
            "queue": lambda: self.openQueue(about),
            "clock": lambda: self._open(SheetView("clock")),
        }
        acts: dict[str, Callable[[Supervising], object]] = {
            "roll": lambda by: desk.change_roll(by, about),
            "slip": lambda by: desk.slip_came_out(by, int(about)),
            "copy": lambda by: desk.print_copy(by, int(about)),
        }
        if act in here:
            here[act]()
        elif act in acts:
            self._act(matter.key, acts[act])

    def _open(self, view: SheetView) -> None:
        self.touch()
        self._set_failed(None)
        self._show_sheet(view)

    def _show_sheet(self, view: SheetView) -> None:
        floor = self._floor
        if floor is None or not view.kind:
            return
        now, spoken = self._around.now(), self._spoken()
        derive: dict[str, Callable[[], SheetView]] = {
            "queue": lambda: sheets.queue_sheet(view.about, floor, self._stands, now, spoken),
            "counter": lambda: sheets.counter_sheet(
                int(view.about), self._stands, self._chosen, now, spoken
            ),
            "message": lambda: sheets.message_sheet(self._chosen[0], spoken),
            "evacuation": lambda: sheets.evacuation_sheet(floor, spoken),
            "clock": lambda: sheets.clock_sheet(spoken),
        }
        self._sheet.show(derive[view.kind]())

    zones = Property(QObject, attrgetter("_zones"), notify=zonesChanged)
