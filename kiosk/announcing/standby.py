"""Keeping a loudspeaker ready: its process is started, and replaced whenever it is of no use."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.announcing.loudspeaker_lines import Changed, Ended, Order, Ready, Report, Volume
from kiosk.announcing.loudspeaker_process import LoudspeakerProcess
from kiosk.announcing.trouble import Trouble, trouble_of
from kiosk.announcing.volume import FULL

START = 10.0
"""Seconds until a process has looked at the devices: a slow machine that has just been switched on
needs them; one that takes longer is hanging.
"""
RESTART = 4.0
"""The same for one that takes the place of another in mid-sentence: the machine is up, and a call
that nobody hears must not hold up the next one's.
"""
LOOK, LOOK_WHEN_CALLED = 60.0, 5.0
"""Seconds between two looks for a loudspeaker where none is; each costs 0.2 s of a core. Sooner
after a call that nobody heard.
"""
SETTLING = 1.0
"""Seconds in which devices come and go one after another when one is plugged in."""

_log = logging.getLogger(__name__)


class Standby(QObject):
    """Keeps the process of the loudspeaker called ``device``; never waits for it.

    ``said`` passes on its reports. ``lost`` tells that it is gone, and whether it had been ready.
    """

    said = Signal(object)
    lost = Signal(bool)
    troubleChanged = Signal()  # noqa: N815  a signal, spelled as Qt's

    def __init__(self, device: str, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._device, self._command = device, command
        self._process: LoudspeakerProcess | None = None
        self._ready: Ready | None = None
        self._volume = FULL
        self._in_use = self._outdated = False
        self._unanswered = self._failing = False
        self._trouble: Trouble | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.give_up)
        self._renewal = QTimer(self, singleShot=True)
        self._renewal.timeout.connect(self._renew)

    @property
    def ready(self) -> Ready | None:
        """What the process has found; ``None`` while there is none, or it still looks."""
        return self._ready

    @property
    def is_coming(self) -> bool:
        """Whether a process is about to be ready; after one that hung nobody waits for the next."""
        return self._process is not None and self._ready is None and not self._unanswered

    @property
    def trouble(self) -> Trouble | None:
        """Why the hall hears nothing."""
        return self._trouble

    @property
    def volume(self) -> int:
        """Percent of what the loudspeaker can, as people hear it."""
        return self._volume

    def start(self) -> None:
        """Start a process, which looks at the devices there are."""
        self._renewal.stop()
        self._ready, self._outdated = None, False
        self._process = LoudspeakerProcess(self._command, self._device, self)
        self._process.said.connect(self._hear)
        self._process.gone.connect(self._lose)
        self._patience.start(round((RESTART if self._failing else START) * 1000))

    def close(self) -> None:
        """End it for good."""
        self._patience.stop()
        self._renewal.stop()
        ended, self._process = self._process, None
        if ended is not None:
            ended.close()

    def hold(self) -> None:
        """Do not replace it from now on: it has something to play."""
        self._in_use = True
        # One that was lost at rest is missed only now; in trouble, the next look comes by itself.
        if self._process is None and self._trouble is None:
            self.start()

    def release(self) -> None:
        """Let it be replaced again."""
        self._in_use = False
        if self._outdated:
            self._renew()
        elif self._trouble is not None and self._renewal.isActive():
            self._renew_in(min(self._renewal.remainingTime() / 1000, LOOK_WHEN_CALLED))

    def tell(self, order: Order, pcm: bytes = b"") -> None:
        """Give an order to the one that is ready."""
        if self._process is not None and self._ready is not None:
            self._process.tell(order, pcm)

    def set_volume(self, percent: int) -> None:
        """Change it, also of what is played now."""
        self._volume = percent
        self.tell(Volume(percent))

    @Slot()
    def give_up(self) -> None:
        """Take it for hanging, and end it."""
        _log.warning("the loudspeaker does not answer", extra={"device": self._device})
        if self._process is not None:
            self._process.leave()
        self._lose()

    @Slot(object)
    def _hear(self, report: Report) -> None:
        match report:
            case Ready():
                self._patience.stop()
                self._ready, self._unanswered = report, False
                # What comes back is believed until it fails again.
                self._failing = self._failing and report.chosen is not None
                self.tell(Volume(self._volume))
                if not report.outputs:
                    self._renew_in(LOOK)
            case Changed():
                self._outdated = True
                self._renew_in(SETTLING)
            case Ended():
                self._failing = False
        self._look_for_trouble()
        self.said.emit(report)

    @Slot()
    def _lose(self) -> None:
        was_ready = self._ready is not None
        self._patience.stop()
        self._process, self._ready = None, None
        self._unanswered, self._failing = not was_ready, was_ready and self._in_use
        if self._failing:
            # Whoever asked for the sound may ask again at once.
            self.start()
        else:
            self._renew_in(LOOK)
        self._look_for_trouble()
        self.lost.emit(was_ready)

    def _renew_in(self, seconds: float) -> None:
        self._renewal.start(round(seconds * 1000))

    @Slot()
    def _renew(self) -> None:
        self._outdated = True
        if self._in_use:
            return
        if self._process is not None:
            self._process.leave()
        self.start()

    def _look_for_trouble(self) -> None:
        known = self._ready is not None or self._unanswered or self._failing
        # While a new process looks, what was known of the last one stands.
        trouble = self._trouble
        if known:
            trouble = trouble_of(self._device, self._ready, fails=self._failing or self._unanswered)
        if trouble != self._trouble:
            self._trouble = trouble
            _log.warning("loudspeaker", extra={"trouble": repr(trouble)})
            self.troubleChanged.emit()
