"""A person's course through the dispenser's pages: where they are, how long still, what follows."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.hall import Hall
from kiosk.viewmodels.dispenser_face import shown_page
from kiosk.viewmodels.dispenser_home import most_used
from kiosk.viewmodels.dispenser_modes import Modes
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_shown import DispenserShown
from kiosk.viewmodels.dispenser_taking import Taking
from kiosk.viewmodels.dispenser_visit import SETTLE, Moment, Place, Visit, is_at_rest, pulse_of
from kiosk.viewmodels.ports import Surroundings, TicketDesk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS, REST_MS = 250, 1000
"""How often the time is looked at: a countdown must not skip a second, a clock of minutes may."""


@QmlElement
class DispenserCourse(DispenserShown):
    """Follows one person after another, and the time; what a touch does is ``Dispenser``'s."""

    def __init__(
        self, around: Surroundings, desk: TicketDesk, parent: QObject | None = None
    ) -> None:
        """Start at rest in the office's first language; ``show`` brings the hall."""
        super().__init__(around, parent)
        self._around = around
        self._hall: Hall | None = None
        self._language = around.profile.office.languages[0]
        self._visit, self._minute = Visit(), ""
        self._place: Place | None = None
        self._since = self._page_since = around.now()
        self._printers = desk.printers
        self._taking = Taking(desk, around.jobs, self._take_changed)
        self._modes.chosen.connect(self.use_modes)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._derive()

    def show(self, hall: Hall) -> None:
        """Show a new snapshot of the hall."""
        self._hall = hall
        self._evacuation.show(hall.evacuation)
        self._derive()

    def at_rest(self) -> bool:
        """Tell whether nobody is in the middle of something."""
        return is_at_rest(self._scene(), self._visit)

    def moment(self) -> Moment:
        """Give what the pages are derived from now, for whoever tells them by ear."""
        warning, leave = self._pulse.warning, self._evacuation.is_active
        taken = self._taking.now
        return Moment(self._scene(), self._visit, taken, self._fault, warning, leave)

    def place(self) -> Place:
        """Tell where the person is."""
        visit, scene = self._visit, self._scene()
        page = "evacuation" if self._evacuation.is_active else shown_page(scene, visit)
        rests, spoken = is_at_rest(scene, visit), visit.modes.spoken
        return Place(page, visit.panel, visit.turn, self._language, spoken, rests)

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the office's machines; no ticket is taken until it is cleared."""
        if sentence != self._fault:
            self._fault = sentence
            self.faultChanged.emit()
            self._derive()

    def clear_fault(self) -> None:
        """Everything works again; a sentence it left on a page goes too."""
        if self._fault:
            self._taking.forgive()
            self.show_fault("")

    def use_modes(self, modes: Modes) -> None:
        """Show everything in other modes, from the page where the person is."""
        if modes.low != self._visit.modes.low:
            # Once: nothing changes its place while a hand is on its way.
            modes = replace(modes, first=most_used(self._scene()) if modes.low else ())
        # A long list begins anew: its parts are of another size now.
        self._stay(replace(self._visit, modes=modes, turn=0))

    @Slot()
    def tick(self) -> None:
        """Move with the time: the clock, the countdowns, the slip, the opening hours."""
        self._since = min(self._since, self._around.now())
        self._taking.follow()
        self._beat()
        if self._pulse.over:
            self.done()
        if self._pulse.clock != self._minute:
            self._derive()
        elif self._visit.page == "ticket":
            self._show_page(self._scene(), self._visit, self._taking.now)

    @Slot(bool)
    def useForm(self, wide: bool) -> None:
        """Take the form of the panel, which decides how much fits a page."""
        self._wide = wide
        self._derive()

    @Slot()
    def touched(self) -> None:
        """Somebody is there; only the answer to the warning, ``moreTime``, ends a warning."""
        if not self._pulse.warning and self._visit.page != "ticket":
            self._since = self._around.now()

    @Slot()
    def moreTime(self) -> None:
        """Start the countdown anew."""
        self._since = self._around.now()
        self._beat()

    @Slot()
    def done(self) -> None:
        """Return to rest for the next person: first page, first language, no mode."""
        if self._taking.now.busy:
            return
        self._taking.forget()
        self._speak(self._around.profile.office.languages[0])
        self._go(Visit())

    def _decides(self, *pages: str) -> bool:
        settled = not 0 <= self._around.now() - self._page_since < SETTLE
        return self._visit.page in pages and settled and not self._taking.now.busy

    def _go(self, visit: Visit) -> None:
        self._page_since = self._since = self._around.now()
        self._stay(visit)

    def _stay(self, visit: Visit) -> None:
        self._visit = visit
        self.touched()
        self._derive()

    def _speak(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._around.use_language(language)

    def _take_changed(self) -> None:
        if self._taking.now.slip and self._visit.page == "standard":
            self._go(replace(self._visit, page="ticket", panel=""))
        else:
            self._derive()

    def _scene(self) -> Scene:
        around = self._around
        # Counts from before a fault would be told as if they were true now.
        hall = None if self._fault else self._hall
        return Scene(
            around.profile,
            around.demo,
            hall,
            around.now(),
            self._language,
            around.translate,
            self._printers,
        )

    def _derive(self) -> None:
        scene = self._scene()
        if self._visit.browsing and scene.gives_tickets:
            self._visit = replace(self._visit, browsing=False)
        self._show_all(scene, self._visit, self._taking.now)
        self._beat()
        self._minute = self._pulse.clock
        before, self._place = self._place, self.place()
        if before != self._place:
            self._timer.setInterval(REST_MS if self._place.is_rest else TICK_MS)
            self.placeChanged.emit()

    def _beat(self) -> None:
        self._show_pulse(pulse_of(self._scene(), self._visit, self._taking.now, self._since))
