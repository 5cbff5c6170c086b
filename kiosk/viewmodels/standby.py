"""What stands where a window cannot start yet: why not, and that it is tried again."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.refusals import Refusal, Translate
from kiosk.storage.faults import Fault

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


_OF_STAFF = ("counter", "supervisor")
"""Windows before which nobody stands who could ask the staff."""


@dataclass(frozen=True, slots=True)
class StandbyFace:
    """All words of the window; ``why`` is the staff's, what stands above it is everybody's."""

    headline: str = ""
    advice: str = ""
    staff: str = ""
    why: str = ""
    again: str = ""
    key: str = ""


def derive_face(window: str, trouble: Fault | Refusal, translate: Translate) -> StandbyFace:
    """Say it for the window called ``dispenser``, ``display``, ``supervisor`` or ``counter-3``."""
    return StandbyFace(
        headline=_headline(window, translate),
        advice="" if window.startswith(_OF_STAFF) else translate("Standby", "Please ask the staff"),
        staff=translate("Standby", "For the staff"),
        why=trouble.for_people(translate),
        again=translate("Standby", "It is tried again every few seconds."),
        key=translate("Standby", "Try now"),
    )


def _headline(window: str, translate: Translate) -> str:
    kind, _, number = window.partition("-")
    if kind == "counter":
        told = translate("Standby", "Counter {counter} is not open yet")
        return told.format(counter=number)
    if kind == "dispenser":
        return translate("Standby", "This machine gives no tickets yet")
    if kind == "supervisor":
        return translate("Standby", "The supervisor's window is not open yet")
    return translate("Standby", "This screen shows no calls yet")


@QmlElement
class Standby(QObject):
    """Says why a window cannot start. ``wanted`` asks for another try at once."""

    wanted = Signal()
    faceChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a word."""
        super().__init__(parent)
        self._face = StandbyFace()

    def show(self, face: StandbyFace) -> bool:
        """Show these words; tell whether they are others than before."""
        if face == self._face:
            return False
        self._face = face
        self.faceChanged.emit()
        return True

    @Slot()
    def tryNow(self) -> None:
        """Somebody does not want to wait."""
        self.wanted.emit()

    headline = Property(str, attrgetter("_face.headline"), notify=faceChanged)
    advice = Property(str, attrgetter("_face.advice"), notify=faceChanged)
    staff = Property(str, attrgetter("_face.staff"), notify=faceChanged)
    why = Property(str, attrgetter("_face.why"), notify=faceChanged)
    again = Property(str, attrgetter("_face.again"), notify=faceChanged)
    key = Property(str, attrgetter("_face.key"), notify=faceChanged)
