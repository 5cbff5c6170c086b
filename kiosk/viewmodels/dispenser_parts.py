"""The pages of the dispenser as QML reads them: each shows one frozen derivation."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.dispenser_closed import Closed, HoursRow
from kiosk.viewmodels.dispenser_service import Standard, TextRow
from kiosk.viewmodels.dispenser_ticket import Ticket
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StandardPage(QObject):
    """A service's standard in short."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._view = Standard()
        self._requirements = Rows(TextRow, self)
        self._all_requirements = Rows(TextRow, self)
        self._procedure = Rows(TextRow, self)
        self._complaints = Rows(TextRow, self)

    def show(self, view: Standard, room: int) -> None:
        """Show a standard; the list has ``room`` for so many requirements."""
        self._requirements.show(view.requirements[:room])
        self._all_requirements.show(view.requirements)
        self._procedure.show(view.procedure)
        self._complaints.show(view.complaints)
        if view != self._view:
            self._view = view
            self.changed.emit()

    name = Property(str, attrgetter("_view.name"), notify=changed)
    completion = Property(str, attrgetter("_view.completion"), notify=changed)
    completionNote = Property(str, attrgetter("_view.completionNote"), notify=changed)
    fee = Property(str, attrgetter("_view.fee"), notify=changed)
    free = Property(bool, attrgetter("_view.free"), notify=changed)
    product = Property(str, attrgetter("_view.product"), notify=changed)
    basis = Property(str, attrgetter("_view.basis"), notify=changed)
    waiting = Property(str, attrgetter("_view.waiting"), notify=changed)
    closedTitle = Property(str, attrgetter("_view.closedTitle"), notify=changed)
    closedDetail = Property(str, attrgetter("_view.closedDetail"), notify=changed)
    more = Property(str, attrgetter("_view.more"), notify=changed)
    hasProcedure = Property(bool, attrgetter("_view.hasProcedure"), notify=changed)
    hasComplaints = Property(bool, attrgetter("_view.hasComplaints"), notify=changed)
    requirements = Property(QObject, attrgetter("_requirements"), notify=changed)
    allRequirements = Property(QObject, attrgetter("_all_requirements"), notify=changed)
    procedure = Property(QObject, attrgetter("_procedure"), notify=changed)
    complaints = Property(QObject, attrgetter("_complaints"), notify=changed)


@QmlElement
class TicketPage(QObject):
    """A ticket just taken."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._view = Ticket()

    def show(self, view: Ticket) -> None:
        """Show a ticket."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    code = Property(str, attrgetter("_view.code"), notify=changed)
    service = Property(str, attrgetter("_view.service"), notify=changed)
    priority = Property(bool, attrgetter("_view.priority"), notify=changed)
    light = Property(bool, attrgetter("_view.light"), notify=changed)
    band = Property(str, attrgetter("_view.band"), notify=changed)
    bandTitle = Property(str, attrgetter("_view.bandTitle"), notify=changed)
    bandNote = Property(str, attrgetter("_view.bandNote"), notify=changed)
    where = Property(str, attrgetter("_view.where"), notify=changed)
    whereNote = Property(str, attrgetter("_view.whereNote"), notify=changed)
    ahead = Property(str, attrgetter("_view.ahead"), notify=changed)
    aheadNote = Property(str, attrgetter("_view.aheadNote"), notify=changed)
    day = Property(str, attrgetter("_view.day"), notify=changed)
    moment = Property(str, attrgetter("_view.moment"), notify=changed)
    qr = Property(str, attrgetter("_view.qr"), notify=changed)


@QmlElement
class ClosedPage(QObject):
    """Why no numbers are given, and when they are again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._view = Closed()
        self._hours = Rows(HoursRow, self)

    def show(self, view: Closed) -> None:
        """Show the closed page."""
        self._hours.show(view.hours)
        if view != self._view:
            self._view = view
            self.changed.emit()

    words = Property(str, attrgetter("_view.words"), notify=changed)
    reason = Property(str, attrgetter("_view.reason"), notify=changed)
    opens = Property(str, attrgetter("_view.opens"), notify=changed)
    opensDate = Property(str, attrgetter("_view.opensDate"), notify=changed)
    waiting = Property(str, attrgetter("_view.waiting"), notify=changed)
    helpPlace = Property(str, attrgetter("_view.help"), notify=changed)
    hoursTitle = Property(str, attrgetter("_view.hoursTitle"), notify=changed)
    hours = Property(QObject, attrgetter("_hours"), notify=changed)
