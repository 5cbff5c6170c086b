"""The player: plays one sound at a time on one loudspeaker, and always tells how it ended.

It belongs to the GUI thread and never waits: the sound libraries work in a process of their own.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.announcing.announcer import Ending
from kiosk.announcing.loudspeaker_lines import Begun, Ended, Play, Ready, Report, Stop
from kiosk.announcing.loudspeaker_process import COMMAND
from kiosk.announcing.sound import Sound
from kiosk.announcing.standby import Standby
from kiosk.announcing.trouble import Trouble

BEGIN, GRACE = 3.0, 3.0
"""Seconds: until a sound has begun; after its length, until it has ended. A loudspeaker in a
network is two seconds late.
"""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class UnderWay:
    """The sound that was asked for last, and whom to tell."""

    number: int
    sound: Sound
    ended: Callable[[Ending], None]


class Player(QObject):
    """Plays on the loudspeaker called ``device``; without a name on the machine's usual one."""

    speakingChanged = Signal(bool)  # noqa: N815  a signal, spelled as Qt's
    """Whether the hall is spoken to: whatever else sounds should then be soft."""
    troubleChanged = Signal()  # noqa: N815  a signal, spelled as Qt's

    def __init__(
        self, device: str = "", command: Sequence[str] = COMMAND, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._under_way: UnderWay | None = None
        self._count = 0
        self._deadline = QTimer(self, singleShot=True)
        self._standby = Standby(device, command, self)
        self._deadline.timeout.connect(self._standby.give_up)
        self._standby.said.connect(self._hear)
        self._standby.lost.connect(self._lose)
        self._standby.troubleChanged.connect(self.troubleChanged)

    @property
    def trouble(self) -> Trouble | None:
        """Why the hall hears nothing."""
        return self._standby.trouble

    @property
    def is_speaking(self) -> bool:
        """Whether a sound is under way."""
        return self._under_way is not None

    @property
    def volume(self) -> int:
        """Percent of what the loudspeaker can, as people hear it."""
        return self._standby.volume

    def set_volume(self, percent: int) -> None:
        """Change it, also of what is played now."""
        if percent != self.volume:
            self._standby.set_volume(percent)

    def start(self) -> None:
        """Look which loudspeakers there are, so that the first sound need not wait for that."""
        self._standby.start()

    def close(self) -> None:
        """Fall silent for good; nobody is told any more."""
        self._deadline.stop()
        self._under_way = None
        self._standby.close()

    def play(self, sound: Sound, ended: Callable[[Ending], None]) -> None:
        """Begin to play; ``ended`` is called once, later, never from within ``play`` or ``stop``.

        What is under way is stopped.
        """
        self.stop()
        self._count += 1
        self._under_way = UnderWay(self._count, sound, ended)
        self.speakingChanged.emit(self.is_speaking)
        self._standby.hold()
        if self._standby.ready is not None:
            self._begin(self._standby.ready)
        elif not self._standby.is_coming:
            self._finish(Ending.NO_DEVICE)

    def stop(self) -> None:
        """Fall silent at once; the sound under way ends as stopped."""
        if self._under_way is not None:
            self._standby.tell(Stop())
            self._finish(Ending.STOPPED)

    def _begin(self, ready: Ready) -> None:
        if self._under_way is None:
            return
        if ready.chosen is None:
            self._finish(Ending.NO_DEVICE)
            return
        pcm = self._under_way.sound.pcm
        self._standby.tell(Play(self._under_way.number, len(pcm)), pcm)
        self._await(BEGIN)

    @Slot(object)
    def _hear(self, report: Report) -> None:
        match report:
            case Ready():
                self._begin(report)
            case Begun(number) if self._under_way and number == self._under_way.number:
                self._await(self._under_way.sound.seconds + GRACE)
            case Ended(number) if self._under_way and number == self._under_way.number:
                self._finish(Ending.PLAYED)

    @Slot(bool)
    def _lose(self, was_ready: bool) -> None:  # noqa: FBT001  a slot
        self._finish(Ending.FAILED if was_ready else Ending.NO_DEVICE)

    def _await(self, seconds: float) -> None:
        self._deadline.start(round(seconds * 1000))

    def _finish(self, ending: Ending) -> None:
        self._deadline.stop()
        under_way, self._under_way = self._under_way, None
        if under_way is None:
            return
        if ending is not Ending.PLAYED:
            _log.info("a sound was not played to its end", extra={"ending": ending.value})
        self._standby.release()
        self.speakingChanged.emit(self.is_speaking)
        QTimer.singleShot(0, lambda: under_way.ended(ending))
