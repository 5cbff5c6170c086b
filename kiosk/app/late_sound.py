"""A zone's sound, loaded once its display has painted: voices and number words take a while."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.app.registered_display import RegisteredDisplay
from kiosk.app.role import Role
from kiosk.queueing.hall import Duty, Hall
from kiosk.viewmodels.display import Display

if TYPE_CHECKING:
    from kiosk.app.zone_sound import ZoneSound

PAINT_FIRST = 500
"""Milliseconds. What was called meanwhile stands in the line of the zone."""
SECOND_TOLD = 60_000
"""Milliseconds for which a second display says so in its corner: a hall may want two, and then it
is nothing to be read all day.
"""


class LateSound(QObject):
    """Hands every snapshot to the sound of a zone, and its silence to the display.

    Whether it speaks is told to staff, too.
    """

    def __init__(
        self, role: Role, zone: str, display: Display, registered: RegisteredDisplay
    ) -> None:
        super().__init__()
        self._role, self._zone, self._display = role, zone, display
        self._registered = registered
        self._sound: ZoneSound | None = None
        self._hall: Hall | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAINT_FIRST)
        self._timer.timeout.connect(self._begin)
        self._timer.start()
        self._told = QTimer(self, singleShot=True, interval=SECOND_TOLD)
        self._told.timeout.connect(self._tell)
        role.closing.callback(self.close)

    def hear(self, hall: Hall) -> None:
        """Something was committed."""
        self._hall = hall
        if self._sound is not None:
            self._sound.hear(hall)

    def close(self) -> None:
        """End it, whether it has begun or not."""
        self._timer.stop()
        self._told.stop()
        if self._sound is not None:
            self._sound.close()

    @Slot()
    def _begin(self) -> None:
        from kiosk.app.zone_sound import ZoneSound  # noqa: PLC0415  a window paints first

        self._sound = ZoneSound(self._role, self._zone)
        self._sound.changed.connect(self._change)
        if self._hall is not None:
            self._sound.hear(self._hall)

    @Slot()
    def _change(self) -> None:
        if self._sound is None:
            return
        self._registered.tell(self._sound.duty, self._sound.trouble)
        if self._sound.duty is Duty.SECOND:
            self._told.start()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._sound is not None:
            second = self._second() if self._told.isActive() else ""
            self._display.show_silence(self._sound.trouble or second)

    def _second(self) -> str:
        return self._role.around.translate(
            "Loudspeaker", "Another display speaks for this zone; this one only shows."
        )
