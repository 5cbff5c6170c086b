"""Pictures and films beside the calls, as the display's QML reads them.

Whoever plays the folder tells what is to be seen; a page of the standards stands between two files.
"""

from collections.abc import Collection
from operator import attrgetter

from PySide6.QtCore import Property, QObject, QSize, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.queueing.refusals import Translate

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NAMED = 2
"""Names of bad files that fit the corner."""


@QmlElement
class Media(QObject):
    """What is seen of the media. ``frame`` grows with each picture that is to be drawn anew."""

    frameChanged = Signal()
    shownChanged = Signal()
    availableChanged = Signal()
    troubleChanged = Signal()

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._frame, self._shown, self._wide, self._available = 0, False, False, False
        self._bad: tuple[str, ...] = ()
        self._lost = ""
        self._room = QSize(1, 1)

    @property
    def room(self) -> QSize:
        """The panel's pixels that a picture has."""
        return self._room

    @property
    def has_files(self) -> bool:
        """Tell whether there is anything to show."""
        return self._available

    def show_frame(self, *, wide: bool) -> None:
        """Show the newest picture; ``wide`` ones leave room for something below."""
        before = self._shown, self._wide
        self._frame, self._shown, self._wide = self._frame + 1, True, wide
        self.frameChanged.emit()
        if before != (True, wide):
            self.shownChanged.emit()

    def show_page(self) -> None:
        """Make room for a page of the standards."""
        if self._shown:
            self._shown = False
            self.shownChanged.emit()

    def tell(self, *, available: bool, bad: Collection[str]) -> None:
        """Tell whether there is anything to show at all, and which files could not be shown."""
        self._offer(available=available)
        self._complain("", tuple(bad))

    def lose(self, folder: str) -> None:
        """Tell that the folder itself cannot be read."""
        self._offer(available=False)
        self._complain(folder, ())

    frame = Property(int, attrgetter("_frame"), notify=frameChanged)
    shown = Property(bool, attrgetter("_shown"), notify=shownChanged)
    wide = Property(bool, attrgetter("_wide"), notify=shownChanged)
    available = Property(bool, attrgetter("_available"), notify=availableChanged)

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """Names the files or the folder that cannot be shown, for whoever put them there."""
        translate = self._translate
        if self._lost:
            told = translate("Display", "The folder “{folder}” cannot be read.")
            return told.format(folder=self._lost)
        if not self._bad:
            return ""
        names = ", ".join(self._bad[:_NAMED])
        more = "" if len(self._bad) <= _NAMED else f" (+{len(self._bad) - _NAMED})"
        return translate("Display", "Cannot be shown: {files}").format(files=names + more)

    @Slot(QSizeF)
    def useRoom(self, room: QSizeF) -> None:
        """Learn how many of the panel's pixels a picture has."""
        self._room = room.toSize().expandedTo(QSize(1, 1))

    def _offer(self, *, available: bool) -> None:
        if available != self._available:
            self._available = available
            self.availableChanged.emit()

    def _complain(self, lost: str, bad: tuple[str, ...]) -> None:
        if (lost, bad) != (self._lost, self._bad):
            self._lost, self._bad = lost, bad
            self.troubleChanged.emit()
