"""The dispenser's window: from the first touch to the number, for one person after another."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.facts import Class, Wish
from kiosk.viewmodels.dispenser_course import DispenserCourse
from kiosk.viewmodels.dispenser_home import next_language
from kiosk.viewmodels.dispenser_modes import silence_words
from kiosk.viewmodels.dispenser_no_ticket import no_ticket

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Dispenser(DispenserCourse):
    """What a touch does. One tap, one ticket, however fast the finger."""

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

    def offer_speech(self, *, may_speak: bool) -> None:
        """Offer the spoken mode, or not: there is a key for it only while it can speak."""
        self._modes.offer_speech(may_speak=may_speak)

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
    def leave(self) -> None:
        """The person is done with the ticket; the second tap of a hasty take does not count."""
        if self._decides("ticket"):
            self.done()

    def _page_before(self) -> str:
        if self._visit.page == "help":
            return self._visit.came_from
        several = len(self._around.profile.services_of(self._visit.agency)) > 1
        return "services" if self._visit.page == "standard" and several else "home"

    def _open_standard(self, code: str) -> None:
        self._taking.begin()
        self._go(replace(self._visit, page="standard", service=code, panel=""))
