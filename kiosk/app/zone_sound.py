"""The sound of a zone: whoever owns the zone's lock says its line, and another waits for that."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.announcing.announcer import Announcer
from kiosk.announcing.chime import chime, evacuation_signal
from kiosk.announcing.player import Player
from kiosk.announcing.voices.rehearsal import Rehearsal
from kiosk.announcing.volume import volume_at
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.jobs import GuiJobs
from kiosk.app.role import Role
from kiosk.app.voices import voice_of
from kiosk.app.zone_desk import ZoneDesk
from kiosk.queueing.calendar import local_time
from kiosk.queueing.hall import Duty, Hall
from kiosk.storage.faults import Fault
from kiosk.storage.ownership import AlreadyOwned, Ownership, zone_lock

SECOND_LOOK_MS = 2000
"""Between two tries to own a zone that another display announces."""

_log = logging.getLogger(__name__)


class ZoneSound(QObject):
    """Announces one zone from this process as long as no other does."""

    changed = Signal()
    """Its duty, or why the hall hears nothing."""

    def __init__(self, role: Role, zone: str) -> None:
        super().__init__()
        self._role, self._zone = role, zone
        self._owned = Ownership(role.acts.location, zone_lock(zone))
        self._jobs = GuiJobs()
        self._player = Player(role.settings.loudspeaker or "")
        self._player.troubleChanged.connect(self.changed)
        self._announcer: Announcer | None = None
        self._desk: ZoneDesk | None = None
        self._voices: dict[str, Rehearsal] = {}
        self._hall: Hall | None = None
        self._duty = Duty.SHOWS
        self._later = QTimer(self, singleShot=True, interval=SECOND_LOOK_MS)
        self._later.timeout.connect(self._try_to_own)
        self._closed = False
        self._try_to_own()

    @property
    def duty(self) -> Duty:
        """Whether this display speaks, or is second to another."""
        return self._duty

    @property
    def trouble(self) -> str:
        """Why the hall hears nothing, for staff; empty when it hears."""
        trouble = self._player.trouble if self._announcer is not None else None
        return "" if trouble is None else trouble.for_people(self._role.around.translate)

    def hear(self, hall: Hall) -> None:
        """Something was committed."""
        self._hall = hall
        if self._announcer is None or self._desk is None:
            return
        profile = self._role.around.profile
        steps = [(step.from_, step.percent) for step in profile.announcing.volume]
        here = local_time(hall.at, profile.office.timezone)
        self._player.set_volume(volume_at(steps, here.time()))
        self._announcer.hear(hall.evacuation)
        self._jobs.run(self._desk.rehearse, _nothing, _unrehearsed)

    def close(self) -> None:
        """Fall silent, and let another display announce the zone."""
        self._closed = True
        self._later.stop()
        self._player.close()
        self._jobs.close()
        for voice in self._voices.values():
            voice.close()
        self._owned.release()

    @Slot()
    def _try_to_own(self) -> None:
        self._jobs.run(self._prepared, self._begin, self._wait)

    def _prepared(self) -> dict[str, Rehearsal]:
        self._owned.acquire()
        # Made once, before the first call waits for them.
        chime()
        evacuation_signal()
        profile, settings = self._role.around.profile, self._role.settings
        languages = {*profile.spoken_languages, *profile.office.languages}
        return {code: Rehearsal(voice_of(code, settings)) for code in sorted(languages)}

    def _begin(self, voices: dict[str, Rehearsal]) -> None:
        self._voices = voices
        acts = self._role.acts
        self._desk = ZoneDesk(AnnouncingActs(acts), self._zone, self._role.around.profile, voices)
        self._player.start()
        self._announcer = Announcer(self._desk, self._player, self._jobs, self._after, acts.clock)
        self._become(Duty.SPEAKS)
        self._jobs.run(self._desk.rehearse_warning, _nothing, _unrehearsed)
        if self._hall is not None:
            self.hear(self._hall)

    def _wait(self, error: Exception) -> None:
        if not isinstance(error, Fault):
            _log.error("zone cannot be announced", exc_info=error)
        elif isinstance(error, AlreadyOwned):
            self._become(Duty.SECOND)
        self._later.start()

    def _become(self, duty: Duty) -> None:
        if duty is not self._duty:
            self._duty = duty
            _log.info("zone", extra={"zone": self._zone, "duty": duty.value})
            self.changed.emit()

    def _after(self, seconds: float, back: Callable[[], None]) -> None:
        QTimer.singleShot(round(seconds * 1000), self, lambda: None if self._closed else back())


def _nothing(_result: None) -> None:
    """The sentences are in the cache; nobody is told."""


def _unrehearsed(error: Exception) -> None:
    # They are spoken when they are called.
    _log.info("calls were not rehearsed", extra={"why": str(error)})
