"""The guide of a dispenser, loaded when somebody first asks to be told by ear.

Nothing of it is loaded or running for anybody else: no voice, no loudspeaker's process.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.app.jobs import GuiJobs
from kiosk.app.keypad import Keypad
from kiosk.app.role import Role
from kiosk.viewmodels.dispenser import Dispenser

if TYPE_CHECKING:
    from kiosk.announcing.player import Player
    from kiosk.app.guide import Guide
    from kiosk.app.voices_on_demand import VoicesOnDemand

    Loaded = tuple[type[Guide], type[Player], VoicesOnDemand]

_log = logging.getLogger(__name__)


class LateGuide(QObject):
    """Makes a guide for each person who asks for one, and ends it when that person has gone."""

    def __init__(self, role: Role, window: QQuickWindow, dispenser: Dispenser) -> None:
        super().__init__(window)
        self._settings, self._dispenser = role.settings, dispenser
        self._keypad = Keypad(window, dispenser, role.settings.speak_key)
        self._jobs = GuiJobs(self)
        self._voices: VoicesOnDemand | None = None
        self._player: Player | None = None
        self._guide: Guide | None = None
        self._loading = False
        dispenser.placeChanged.connect(self._look)
        dispenser.offer_speech(may_speak=True)
        role.closing.callback(self.close)

    def close(self) -> None:
        """End it with the window."""
        self._end()
        self._jobs.close()
        if self._voices is not None:
            self._voices.close()

    @Slot()
    def _look(self) -> None:
        if self._dispenser.place().spoken and self._guide is None and not self._loading:
            self._loading = True
            self._jobs.run(self._load, self._begin, self._miss)

    def _load(self) -> "Loaded":
        # Off the window's thread, and only for whoever asks: numbers in words take a while.
        from kiosk.announcing.player import Player  # noqa: PLC0415
        from kiosk.app.guide import Guide  # noqa: PLC0415
        from kiosk.app.voices_on_demand import VoicesOnDemand  # noqa: PLC0415

        return Guide, Player, self._voices or VoicesOnDemand(self._settings)

    def _begin(self, loaded: "Loaded") -> None:
        guide, player, voices = loaded
        self._voices, self._loading = voices, False
        self._player = player(self._settings.headphones or "", parent=self)
        self._player.start()
        self._guide = guide(self._dispenser, self._keypad, self._player, voices, self._jobs)
        self._guide.ended.connect(self._end)

    def _miss(self, error: Exception) -> None:
        self._loading = False
        _log.error("the spoken guidance cannot be loaded", exc_info=error)
        self._dispenser.show_silence(silent=True)

    @Slot()
    def _end(self) -> None:
        guide, self._guide = self._guide, None
        if guide is not None:
            guide.close()
            guide.deleteLater()
        player, self._player = self._player, None
        if player is not None:
            player.close()
            player.deleteLater()
