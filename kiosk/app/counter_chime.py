"""The chime at a counter: its loudspeaker's process runs while it sounds, and no longer."""

from PySide6.QtCore import QObject

from kiosk.announcing.announcer import Ending
from kiosk.announcing.chime import chime
from kiosk.announcing.player import Player


class CounterChime(QObject):
    """Sounds on this machine's loudspeaker; without one nothing is heard and nothing fails."""

    def __init__(self, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._player: Player | None = None

    @property
    def is_sounding(self) -> bool:
        """Tell whether its loudspeaker is at work."""
        return self._player is not None

    def sound(self) -> None:
        """Sound once; while it sounds it does not begin again."""
        if self._player is None:
            self._player = Player(self._device, parent=self)
            self._player.start()
            self._player.play(chime(), self._ended)

    def close(self) -> None:
        """Fall silent for good."""
        if self._player is not None:
            self._player.close()
            self._player.deleteLater()
            self._player = None

    def _ended(self, _ending: Ending) -> None:
        self.close()
