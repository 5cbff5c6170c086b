"""The outputs of this machine, as a process sees them that has just been started."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

DUMMY = b"auto_null"
"""What sound servers offer when no device is left; it plays to nobody."""


def outputs() -> list[QAudioDevice]:
    """List the devices that somebody can hear."""
    return [found for found in QMediaDevices.audioOutputs() if found.id() != DUMMY]


def chosen(name: str, there: Sequence[QAudioDevice]) -> QAudioDevice | None:
    """Find a device by its description or id; without a name, what the machine has by default."""
    if name:
        wanted = name.casefold()
        named = (one for one in there if wanted in map(str.casefold, names_of(one)))
        return next(named, None)
    return next((one for one in there if one.isDefault()), there[0] if there else None)


class Outputs(QObject):
    """Tells when there are other outputs than this process knows, and when its own is gone."""

    changed = Signal()
    chosen_lost = Signal()

    def __init__(self, there: Sequence[QAudioDevice], device: QAudioDevice | None) -> None:
        super().__init__()
        self._known = [names_of(one) for one in there]
        self._chosen = None if device is None else names_of(device)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._compare)

    @Slot()
    def _compare(self) -> None:
        there = [names_of(one) for one in outputs()]
        if there == self._known:
            return
        self.changed.emit()
        if self._chosen is not None and self._chosen not in there:
            self.chosen_lost.emit()


def names_of(device: QAudioDevice) -> tuple[str, str]:
    """Give what people call it, and what the sound server does."""
    return device.description(), bytes(device.id().data()).decode(errors="replace")
