"""An evacuation as every window shows it: what to do, in all the office's languages at once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EvacuationLine:
    """What to do, in one language."""

    title: str
    detail: str


def derive_lines(
    languages: Iterable[str], speaking: Callable[[str], Translate]
) -> tuple[EvacuationLine, ...]:
    """Say what to do in each language; one whose words are missing does not repeat another."""
    return tuple(dict.fromkeys(_line(speaking(language)) for language in languages))


def _line(translate: Translate) -> EvacuationLine:
    return EvacuationLine(
        translate("Evacuation", "Please leave the building now"),
        translate(
            "Evacuation",
            "Walk calmly to the nearest exit and help each other. Your number stays valid.",
        ),
    )


@QmlElement
class EvacuationNotice(QObject):
    """What a window's QML reads of an evacuation; ``active`` while staff ask everybody to leave."""

    changed = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._evacuation: Evacuation | None = None
        self._lines = Rows(EvacuationLine, self)

    def show(self, evacuation: Evacuation | None) -> None:
        """Show an evacuation, or that there is none."""
        if evacuation == self._evacuation:
            return
        self._evacuation = evacuation
        languages = self._around.profile.office.languages if evacuation else ()
        self._lines.show(derive_lines(languages, self._around.speaking))
        self.changed.emit()

    @property
    def is_active(self) -> bool:
        """Whether staff ask everybody to leave."""
        return self._evacuation is not None

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self.is_active

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._evacuation.words if self._evacuation else ""

    lines = Property(QObject, attrgetter("_lines"), notify=changed)
