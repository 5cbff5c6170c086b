"""A film as pictures for a scene that is drawn without a graphics card.

``VideoOutput`` paints nothing there. Qt decodes in threads of its own; each frame is made a picture
and shrunk in ours; the GUI's thread only hands them on. A frame that comes while another is being
made is thrown away: nothing piles up.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.app.pictures import shrunk
from kiosk.viewmodels.ports import Jobs

PATIENCE_MS = 10_000
"""Without a frame for so long a film is given up."""
_FASTEST = 0.03
"""Seconds between two frames at the least: 30 a second are enough for a hall."""

Ended = Callable[[str | None], None]


class Film(QObject):
    """Plays one film after another; ``seen`` gets its pictures, no larger than ``room``."""

    def __init__(
        self, jobs: Jobs, room: Callable[[], QSize], seen: Callable[[QImage], None]
    ) -> None:
        super().__init__()
        self._jobs, self._room, self._seen = jobs, room, seen
        self._run = 0
        self._ended: Ended | None = None
        self._converting, self._began = False, 0.0
        self._player = QMediaPlayer(self)
        # Without an audio output: with one, a sound server that dies takes the window along.
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take)
        self._player.setVideoSink(self._sink)
        self._player.mediaStatusChanged.connect(self._change)
        self._player.errorOccurred.connect(self._fail)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    def play(self, file: Path, ended: Ended) -> None:
        """Play a file; ``ended`` is called once, with the reason if it could not be shown."""
        self._run += 1
        self._ended = ended
        self._patience.start()
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self._player.play()

    def rest(self, *, resting: bool) -> None:
        """Stand still while nobody can see it."""
        if self._ended is None:
            return
        if resting:
            self._patience.stop()
            self._player.pause()
        else:
            self._patience.start()
            self._player.play()

    def close(self) -> None:
        """End without a word."""
        self._ended = None
        self._end(None)

    def _end(self, why: str | None) -> None:
        ended, self._ended = self._ended, None
        self._run += 1
        self._patience.stop()
        self._player.stop()
        # Lets go of the file, and of what was decoded ahead.
        self._player.setSource(QUrl())
        if ended is not None:
            ended(why)

    @Slot(QMediaPlayer.MediaStatus)
    def _change(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._ended is None:
            return
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self._end(None)
        elif status is QMediaPlayer.MediaStatus.LoadedMedia and not self._player.hasVideo():
            self._end("no picture in it")

    @Slot(QMediaPlayer.Error, str)
    def _fail(self, _error: QMediaPlayer.Error, why: str) -> None:
        if self._ended is not None:
            self._end(why)

    @Slot()
    def _give_up(self) -> None:
        self._end("no frame for 10 s")

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if self._ended is None or not frame.isValid():
            return
        self._patience.start()
        if not self._converting and time.monotonic() - self._began >= _FASTEST:
            self._convert(frame)

    def _convert(self, frame: QVideoFrame) -> None:
        run, room = self._run, self._room()
        self._converting, self._began = True, time.monotonic()

        def done(image: QImage) -> None:
            self._converting = False
            if run == self._run and not image.isNull():
                self._seen(image)

        def failed(_error: Exception) -> None:
            self._converting = False

        self._jobs.run(lambda: _image(frame, room), done, failed)


def _image(frame: QVideoFrame, room: QSize) -> QImage:
    image = frame.toImage()
    return image if image.isNull() else shrunk(image, room)
