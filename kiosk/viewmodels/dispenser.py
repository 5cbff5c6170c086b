"""The dispenser's window: from the first touch to the number, for one person after another."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.facts import Class, Wish
from kiosk.queueing.hall import Hall
from kiosk.viewmodels.dispenser_face import shown_page
from kiosk.viewmodels.dispenser_home import most_used, next_language
from kiosk.viewmodels.dispenser_modes import Modes, silence_words
from kiosk.viewmodels.dispenser_scene import Scene, no_ticket
from kiosk.viewmodels.dispenser_shown import DispenserShown
from kiosk.viewmodels.dispenser_taking import Taking
from kiosk.viewmodels.dispenser_visit import SETTLE, Moment, Place, Visit, is_at_rest, pulse_of
from kiosk.viewmodels.ports import Surroundings, TicketDesk

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 250


@QmlElement
class Dispenser(DispenserShown):
    """What a touch does. One tap, one ticket, however fast the finger."""

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

    def keyed(self) -> bool:
        """Somebody pressed a key of the keypad; tell whether that was all it was to do."""
        warned = self._pulse.warning
        self._modes.hideSilence()
        if warned or self._visit.page == "ticket":
            self.moreTime()
        else:
            self.touched()
        return warned or self._evacuation.is_active

    def switch_spoken(self) -> None:
        """Tell the person by ear, or not any more."""
        self._modes.switchSpoken()

    def show_silence(self, *, silent: bool, voiceless: bool = False) -> None:
        """Say on the screen why nothing is heard; ``voiceless``: nobody speaks this language."""
        self._modes.show_silence(silence_words(self._scene(), silent=silent, voiceless=voiceless))

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

    def offer_speech(self, *, may_speak: bool) -> None:
        """Offer the spoken mode, or not: there is a key for it only while it can speak."""
        self._modes.offer_speech(may_speak=may_speak)

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

    @Slot(str)
    def useLanguage(self, code: str) -> None:
        """Speak another of the office's languages, everywhere."""
        if code in self._around.profile.office.languages:
            self._speak(code)
            self.touched()
            self._derive()

    @Slot()
    def useNextLanguage(self) -> None:
        """Speak the office's next language: one key that is always within reach."""
        if language := next_language(self._scene()):
            self.useLanguage(language.code)

    @Slot(str)
    def openAgency(self, code: str) -> None:
        """Open an agency: its services, or its only one."""
        if not self._decides("home"):
            return
        services = self._around.profile.services_of(code)
        self._go(replace(self._visit, page="services", agency=code, turn=0))
        if len(services) == 1:
            self._open_standard(services[0].code)

    @Slot(str)
    def openService(self, code: str) -> None:
        """Open a service's standard."""
        if self._decides("services", "home"):
            self._open_standard(code)

    @Slot()
    def turn(self) -> None:
        """Show the next part of a list that does not fit one page."""
        if self._decides("home", "services"):
            self._go(replace(self._visit, turn=self._visit.turn + 1))

    @Slot()
    def openHelp(self) -> None:
        """Open the page about priority."""
        if self._decides("home", "services"):
            self._go(replace(self._visit, page="help", came_from=self._visit.page))

    @Slot(bool)
    def choosePriority(self, priority: bool) -> None:
        """Choose the class of the number; from the page about priority it leads on."""
        visit = replace(self._visit, priority=priority)
        if visit.page != "help":
            self._stay(visit)
        elif self._decides("help"):
            self._go(replace(visit, page=visit.came_from))

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        """Lay ``requirements``, ``procedure`` or ``complaints`` over the page; empty closes it."""
        if not self._taking.now.busy:
            self._stay(replace(self._visit, panel=panel))

    @Slot()
    def browse(self) -> None:
        """Look at the requirements while no numbers are given."""
        if self._decides("home"):
            self._go(replace(self._visit, browsing=True))

    @Slot()
    def back(self) -> None:
        """Go back one page, to where the person came from."""
        visit = self._visit
        if visit.panel:
            self._stay(replace(visit, panel=""))
        elif self._decides("home"):
            self._go(replace(visit, browsing=False, turn=0))
        elif self._decides("help", "services", "standard"):
            self._go(replace(visit, page=self._page_before(), turn=0))

    @Slot()
    def takeTicket(self) -> None:
        """Take the number, once."""
        if not self._decides("standard"):
            return
        self.touched()
        service = self._around.profile.service_by_code[self._visit.service]
        if not self._fault and no_ticket(self._scene(), service) is None:
            class_ = Class.PRIORITY if self._visit.priority else Class.REGULAR
            light = self._visit.modes.light
            self._taking.take(Wish(service.code, class_, self._language, visual=light))

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
    def leave(self) -> None:
        """The person is done with the ticket; the second tap of a hasty take does not count."""
        if self._decides("ticket"):
            self.done()

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

    def _page_before(self) -> str:
        if self._visit.page == "help":
            return self._visit.came_from
        several = len(self._around.profile.services_of(self._visit.agency)) > 1
        return "services" if self._visit.page == "standard" and several else "home"

    def _open_standard(self, code: str) -> None:
        self._taking.begin()
        self._go(replace(self._visit, page="standard", service=code, panel=""))

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
            self.placeChanged.emit()

    def _beat(self) -> None:
        self._show_pulse(pulse_of(self._scene(), self._visit, self._taking.now, self._since))
