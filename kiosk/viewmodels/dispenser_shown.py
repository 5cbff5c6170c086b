"""What is seen at the dispenser: each page as QML reads it, announced when it changes."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.queueing.profile import Service
from kiosk.viewmodels.dispenser_closed import closed_page
from kiosk.viewmodels.dispenser_face import Face, Layout, face_of, layout_of
from kiosk.viewmodels.dispenser_home import (
    AgencyTile,
    LanguageRow,
    agency_tiles,
    language_rows,
    more_agencies,
)
from kiosk.viewmodels.dispenser_modes import DispenserModes
from kiosk.viewmodels.dispenser_parts import ClosedPage, StandardPage, TicketPage
from kiosk.viewmodels.dispenser_room import Form, room_of
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_service import (
    ServiceRow,
    more_services,
    part_of,
    service_rows,
    standard_page,
)
from kiosk.viewmodels.dispenser_taking import Take
from kiosk.viewmodels.dispenser_ticket import ticket_page
from kiosk.viewmodels.dispenser_visit import Pulse, Visit
from kiosk.viewmodels.evacuation import EvacuationNotice
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DispenserShown(QObject):
    """What the dispenser's QML reads. It decides nothing: it shows a scene and a visit in it."""

    faceChanged = Signal()
    pulseChanged = Signal()
    layoutChanged = Signal()
    faultChanged = Signal()
    placeChanged = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None) -> None:
        """Start empty; a demo says on every page that it is one."""
        super().__init__(parent)
        self._demo = around.demo
        self._evacuation = EvacuationNotice(around, self)
        self._face, self._pulse, self._layout = Face(), Pulse(), Layout()
        self._wide, self._fault = False, ""
        self._modes = DispenserModes(self)
        self._languages = Rows(LanguageRow, self)
        self._agencies = Rows(AgencyTile, self)
        self._services = Rows(ServiceRow, self)
        self._standard = StandardPage(self)
        self._ticket = TicketPage(self)
        self._closed = ClosedPage(self)

    def _show_face(self, face: Face) -> None:
        if face != self._face:
            self._face = face
            self.faceChanged.emit()

    def _show_pulse(self, pulse: Pulse) -> None:
        if pulse != self._pulse:
            self._pulse = pulse
            self.pulseChanged.emit()

    def _show_all(self, scene: Scene, visit: Visit, take: Take) -> None:
        self._modes.show(visit.modes)
        self._show_lists(scene, visit)
        self._show_page(scene, visit, take)
        self._show_face(face_of(scene, visit, take))

    def _show_lists(self, scene: Scene, visit: Visit) -> None:
        form = Form.of(visit.modes, wide=self._wide)
        room = room_of(form)
        agencies = agency_tiles(scene, visit.modes.first)
        tiles = part_of(agencies, room.agencies, visit.turn, more_agencies(scene))
        listed = service_rows(scene, _listed(scene, visit))
        services = part_of(listed, room.services, visit.turn, more_services(scene))
        self._languages.show(language_rows(scene))
        self._agencies.show(tiles)
        self._services.show(services)
        all_tiles = min(room.agencies, len(agencies))
        layout = layout_of(scene, form, all_tiles, min(room.services, len(listed)))
        if layout != self._layout:
            self._layout = layout
            self.layoutChanged.emit()

    def _show_page(self, scene: Scene, visit: Visit, take: Take) -> None:
        room = room_of(Form.of(visit.modes, wide=self._wide)).requirements
        self._closed.show(closed_page(scene))
        if visit.page == "standard":
            service = scene.profile.service_by_code[visit.service]
            standard = standard_page(scene, service, room)
            # The key that opens all of them takes the place of one, where it stands in the list.
            key = bool(standard.more) and not visit.modes.low
            self._standard.show(standard, room - key)
        if visit.page == "ticket" and take.slip:
            self._ticket.show(ticket_page(scene, take, take.slip))

    page = Property(str, attrgetter("_face.page"), notify=faceChanged)
    title = Property(str, attrgetter("_face.title"), notify=faceChanged)
    subtitle = Property(str, attrgetter("_face.subtitle"), notify=faceChanged)
    titleIcon = Property(str, attrgetter("_face.icon"), notify=faceChanged)
    government = Property(str, attrgetter("_face.government"), notify=faceChanged)
    officeName = Property(str, attrgetter("_face.officeName"), notify=faceChanged)
    oneAgency = Property(bool, attrgetter("_face.oneAgency"), notify=faceChanged)
    priority = Property(bool, attrgetter("_face.priority"), notify=faceChanged)
    browsing = Property(bool, attrgetter("_face.browsing"), notify=faceChanged)
    canGoBack = Property(bool, attrgetter("_face.canGoBack"), notify=faceChanged)
    panel = Property(str, attrgetter("_face.panel"), notify=faceChanged)
    taking = Property(bool, attrgetter("_face.taking"), notify=faceChanged)
    refusalTitle = Property(str, attrgetter("_face.refusalTitle"), notify=faceChanged)
    refusal = Property(str, attrgetter("_face.refusal"), notify=faceChanged)
    refusalDetail = Property(str, attrgetter("_face.refusalDetail"), notify=faceChanged)
    helpPlace = Property(str, attrgetter("_face.helpPlace"), notify=faceChanged)
    fairness = Property(str, attrgetter("_face.fairness"), notify=faceChanged)
    paperTitle = Property(str, attrgetter("_face.paperTitle"), notify=faceChanged)
    paperNote = Property(str, attrgetter("_face.paperNote"), notify=faceChanged)
    paperShort = Property(str, attrgetter("_face.paperShort"), notify=faceChanged)
    lightShort = Property(str, attrgetter("_face.lightShort"), notify=faceChanged)
    nextLanguage = Property(str, attrgetter("_face.nextLanguage"), notify=faceChanged)
    takesWishes = Property(bool, attrgetter("_face.takesWishes"), notify=faceChanged)
    clock = Property(str, attrgetter("_pulse.clock"), notify=pulseChanged)
    date = Property(str, attrgetter("_pulse.date"), notify=pulseChanged)
    shortDate = Property(str, attrgetter("_pulse.shortDate"), notify=pulseChanged)
    secondsLeft = Property(int, attrgetter("_pulse.left"), notify=pulseChanged)
    secondsTotal = Property(int, attrgetter("_pulse.total"), notify=pulseChanged)
    fractionLeft = Property(float, attrgetter("_pulse.fraction"), notify=pulseChanged)
    warning = Property(bool, attrgetter("_pulse.warning"), notify=pulseChanged)
    notice = Property(str, attrgetter("_layout.notice"), notify=layoutChanged)
    noticeNote = Property(str, attrgetter("_layout.note"), notify=layoutChanged)
    noticeColumns = Property(int, attrgetter("_layout.noticeColumns"), notify=layoutChanged)
    agencyColumns = Property(int, attrgetter("_layout.agencies"), notify=layoutChanged)
    serviceColumns = Property(int, attrgetter("_layout.services"), notify=layoutChanged)
    fault = Property(str, attrgetter("_fault"), notify=faultChanged)
    modes = Property(DispenserModes, attrgetter("_modes"), notify=faceChanged)
    demo = Property(bool, attrgetter("_demo"), notify=faceChanged)
    languages = Property(QObject, attrgetter("_languages"), notify=faceChanged)
    agencies = Property(QObject, attrgetter("_agencies"), notify=faceChanged)
    services = Property(QObject, attrgetter("_services"), notify=faceChanged)
    standard = Property(StandardPage, attrgetter("_standard"), notify=faceChanged)
    ticket = Property(TicketPage, attrgetter("_ticket"), notify=faceChanged)
    evacuation = Property(EvacuationNotice, attrgetter("_evacuation"), notify=faceChanged)
    closed = Property(ClosedPage, attrgetter("_closed"), notify=faceChanged)


def _listed(scene: Scene, visit: Visit) -> tuple[Service, ...]:
    agencies = scene.profile.agencies
    return scene.profile.services_of(agencies[0].code if len(agencies) == 1 else visit.agency)
