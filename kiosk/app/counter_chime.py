"""The chime at a counter: its loudspeaker's process runs while it sounds, and no longer."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.announcing.chime import chime
from kiosk.announcing.loudspeaker_lines import Ended, Play, Ready
from kiosk.announcing.loudspeaker_process import COMMAND, LoudspeakerProcess

PATIENCE = 15_000
"""Milliseconds after which it ends, whatever the sound server does: it is no call, only a hint."""


class CounterChime(QObject):
    """Sounds on this machine's loudspeaker; without one nothing is heard and nothing fails."""

    def __init__(
        self, device: str, command: Sequence[str] = COMMAND, parent: QObject | None = None
    ) -> None:
        """Take the loudspeaker's name; without one it is the machine's usual one."""
        super().__init__(parent)
        self._device, self._command = device, command
        self._process: LoudspeakerProcess | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._end)

    @property
    def is_sounding(self) -> bool:
        """Tell whether its loudspeaker is at work."""
        return self._process is not None

    def sound(self) -> None:
        """Sound once; while it sounds it does not begin again."""
        if self._process is None:
            self._process = LoudspeakerProcess(self._command, self._device, self)
            self._process.said.connect(self._hear)
            self._process.gone.connect(self._forget)
            self._patience.start()

    def close(self) -> None:
        """Fall silent for good."""
        process = self._forget()
        if process is not None:
            process.close()

    @Slot(object)
    def _hear(self, report: object) -> None:
        match report:
            case Ready(chosen=None) | Ended():
                self._end()
            case Ready() if self._process is not None:
                pcm = chime().pcm
                self._process.tell(Play(1, len(pcm)), pcm)

    @Slot()
    def _end(self) -> None:
        process = self._forget()
        if process is not None:
            process.leave()

    @Slot()
    def _forget(self) -> LoudspeakerProcess | None:
        self._patience.stop()
        process, self._process = self._process, None
        return process
