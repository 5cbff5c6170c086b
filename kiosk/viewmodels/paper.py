"""The virtual printer's paper: each slip as it leaves the slot."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SLIPS_KEPT = 12


@dataclass(frozen=True, slots=True)
class SlipRow:
    """A printed slip: where its picture is, and what it is."""

    source: str
    caption: str


@QmlElement
class Paper(QObject):
    """The printed slips, newest first. ``slipPrinted`` asks the newest to slide out."""

    slipPrinted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a slip."""
        super().__init__(parent)
        self._printed: tuple[SlipRow, ...] = ()
        self._slips = Rows(SlipRow, self)

    def show_slip(self, source: str, caption: str) -> None:
        """Show a slip by the address of its picture, ``image://slip/7``."""
        self._printed = (SlipRow(source, caption), *self._printed)[:SLIPS_KEPT]
        self._slips.show(self._printed)
        self.slipPrinted.emit()

    slips = Property(QObject, attrgetter("_slips"), notify=slipPrinted)
