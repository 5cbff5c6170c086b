"""The pictures and films of a folder beside the calls: file, page of the standards, file, page …

Files are found and decoded off the GUI's thread, the next one only when its turn has come: one
picture is in memory, and the one that is drawn.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.app.pictures import PictureBroken, picture
from kiosk.app.playlist import MediaFile, in_turn, media_files
from kiosk.viewmodels.media import Media
from kiosk.viewmodels.ports import Jobs

if TYPE_CHECKING:
    from kiosk.app.film import Film

HOLD_MS = 12_000
"""How long a picture, and a page between two files, is seen."""
AGAIN_MS = 5_000
"""After this time a folder without anything to show is looked into again."""

_UNKNOWN = "neither a picture nor a film by its name"
_log = logging.getLogger(__name__)


class MediaProvider(QQuickImageProvider):
    """`image://media/<frame>` is the newest picture."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.image = QImage()

    def requestImage(self, _id: str, size: QSize, _wanted: QSize) -> QImage:  # noqa: N802
        """Give the picture at the size it has."""
        size.setWidth(self.image.width())
        size.setHeight(self.image.height())
        return self.image


@dataclass(frozen=True)
class Found:
    """What a look into the folder found: the next file, decoded if it is a picture.

    ``bad`` are the files that cannot be shown, as far as is known, each with the reason.
    """

    file: MediaFile | None
    image: QImage | None
    bad: Mapping[MediaFile, str]


class MediaRound(QObject):
    """Goes round a folder. ``media`` is told what is to be seen."""

    def __init__(self, folder: Path, media: Media, jobs: Jobs) -> None:
        super().__init__()
        self.provider = MediaProvider()
        self._folder, self._media, self._jobs = folder, media, jobs
        self._last: MediaFile | None = None
        self._bad: dict[MediaFile, str] = {}
        self._film: Film | None = None
        self._away, self._closed = False, False
        self._resting = False
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._look)
        self._page_begins = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._page_begins.timeout.connect(self._page)

    def start(self) -> None:
        """Begin with the first file."""
        self._turn.start(0)

    def close(self) -> None:
        """End; nothing is shown any more."""
        self._closed = True
        self._turn.stop()
        self._page_begins.stop()
        if self._film is not None:
            self._film.close()

    def rest(self, *, resting: bool) -> None:
        """Stand still while something else fills the screen: no film begins, or goes on."""
        # Only at its turn: whoever says it again must not wind up a film's patience.
        if resting != self._resting and self._film is not None:
            self._film.rest(resting=resting)
        self._resting = resting

    @Slot()
    def _look(self) -> None:
        if self._resting:
            self._turn.start(AGAIN_MS)
            return
        folder, last, room = self._folder, self._last, self._media.room
        known = dict(self._bad)
        self._jobs.run(lambda: look(folder, last, known, room), self._show, self._lost)

    def _lost(self, error: Exception) -> None:
        if not self._away:
            _log.warning("the media folder cannot be read", extra={"why": str(error)})
        self._away = True
        self._media.lose(self._folder.name)
        self._none()

    def _none(self) -> None:
        self._media.show_page()
        self._turn.start(AGAIN_MS)

    def _show(self, found: Found) -> None:
        if self._closed:
            return
        if self._resting:
            # What was found in the meantime waits, and is looked for again.
            self._turn.start(AGAIN_MS)
            return
        self._away = False
        self._tell(found.bad)
        self._last = found.file or self._last
        self._media.tell(available=found.file is not None, bad=_names(found.bad))
        if found.file is None:
            self._none()
        elif found.image is not None:
            self._see(found.image)
            self._page_begins.start()
        else:
            self._play(found.file)

    def _tell(self, bad: Mapping[MediaFile, str]) -> None:
        for file, why in bad.items():
            if file not in self._bad:
                _log.warning("a media file cannot be shown", extra={"file": file.name, "why": why})
        self._bad = dict(bad)

    def _see(self, image: QImage) -> None:
        self.provider.image = image
        self._media.show_frame(wide=image.width() >= image.height())

    def _play(self, file: MediaFile) -> None:
        def ended(why: str | None) -> None:
            if why is None:
                self._page()
            else:
                self._tell({**self._bad, file: why})
                self._turn.start(0)

        self._the_film().play(file.path, ended)

    def _the_film(self) -> "Film":
        if self._film is None:
            # What Qt brings for films is loaded only where a film is.
            from kiosk.app.film import Film  # noqa: PLC0415

            self._film = Film(self._jobs, lambda: self._media.room, self._see)
            self._film.setParent(self)
        return self._film

    @Slot()
    def _page(self) -> None:
        self._media.show_page()
        self._turn.start(HOLD_MS)


def look(
    folder: Path, last: MediaFile | None, known: Mapping[MediaFile, str], room: QSize
) -> Found:
    """Find the file after ``last`` that can be shown. Raises ``OSError``."""
    files = media_files(folder)
    bad = {file: why for file, why in known.items() if file in files}
    bad |= {file: _UNKNOWN for file in files if not (file.is_picture or file.is_film)}
    for file in in_turn([file for file in files if file not in bad], last):
        if file.is_film:
            return Found(file, None, bad)
        try:
            return Found(file, picture(file.path, room), bad)
        except PictureBroken as broken:
            bad[file] = str(broken)
    return Found(None, None, bad)


def _names(bad: Mapping[MediaFile, str]) -> tuple[str, ...]:
    return tuple(sorted(file.name for file in bad))
