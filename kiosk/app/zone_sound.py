"""The sound of a zone: whoever owns the zone's lock says its line, and another waits for that."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.announcing.announcer import Announcer
from kiosk.announcing.chime import chime, evacuation_signal
from kiosk.announcing.player import Player
from kiosk.announcing.volume import FULL, volume_at
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.jobs import GuiJobs
from kiosk.app.role import Role
from kiosk.app.zone_desk import ZoneDesk
from kiosk.app.zone_voices import ZoneVoices
from kiosk.queueing.calendar import local_time
from kiosk.queueing.hall import Duty, Hall
from kiosk.queueing.profile import Profile
from kiosk.storage.faults import Fault
from kiosk.storage.ownership import AlreadyOwned, Ownership, zone_lock
from kiosk.viewmodels.office_time import own_name

SECOND_LOOK_MS = 2000
"""Between two tries to own a zone that another display announces."""

VOICE_LOOK_MS = 60_000
"""Between two looks for a voice of a language that none speaks: a minute after one is installed it
is heard.
"""

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
        profile = role.around.profile
        self._languages = profile.spoken_languages
        languages = {*self._languages, *profile.office.languages}
        self._voices = ZoneVoices(languages, role.settings)
        self._voices_later = QTimer(self, interval=VOICE_LOOK_MS)
        self._voices_later.timeout.connect(self._look_for_voices)
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
        if self._announcer is None:
            return ""
        translate = self._role.around.translate
        if self._player.trouble is not None:
            return self._player.trouble.for_people(translate)
        missing = [code for code in self._languages if code in self._voices.missing]
        told = translate("Loudspeaker", "No voice here speaks {languages}: only a chime is heard.")
        return told.format(languages=", ".join(map(own_name, missing))) if missing else ""

    def hear(self, hall: Hall) -> None:
        """Something was committed."""
        self._hall = hall
        if self._announcer is None or self._desk is None:
            return
        self._player.set_volume(volume_of(hall, self._role.around.profile))
        self._announcer.hear(hall.evacuation)
        self._jobs.run(self._desk.rehearse, _nothing, _unrehearsed)

    def close(self) -> None:
        """Fall silent, and let another display announce the zone."""
        self._closed = True
        self._later.stop()
        self._voices_later.stop()
        self._player.close()
        self._jobs.close()
        self._voices.close()
        self._owned.release()

    @Slot()
    def _try_to_own(self) -> None:
        self._jobs.run(self._prepared, self._begin, self._wait)

    def _prepared(self) -> None:
        self._owned.acquire()
        # Made once, before the first call waits for them.
        chime()
        evacuation_signal()
        self._voices.look()

    def _begin(self, _prepared: None) -> None:
        acts, profile = self._role.acts, self._role.around.profile
        self._desk = ZoneDesk(AnnouncingActs(acts), self._zone, profile, self._voices.found)
        self._player.start()
        self._announcer = Announcer(self._desk, self._player, self._jobs, self._after, acts.clock)
        self._become(Duty.SPEAKS)
        self._rehearse()
        if self._voices.missing:
            self._voices_later.start()

    @Slot()
    def _look_for_voices(self) -> None:
        self._jobs.run(self._voices.look, self._hear_of_voices, _unrehearsed)

    def _hear_of_voices(self, new: bool) -> None:  # noqa: FBT001  what was found
        if new:
            self.changed.emit()
            self._rehearse()
        if not self._voices.missing:
            self._voices_later.stop()

    def _rehearse(self) -> None:
        if self._desk is not None:
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


def volume_of(hall: Hall, profile: Profile) -> int:
    """Give the percent it is spoken to with: by the hour, and warned as loudly as can be."""
    if hall.evacuation is not None:
        return FULL
    steps = [(step.from_, step.percent) for step in profile.announcing.volume]
    return volume_at(steps, local_time(hall.at, profile.office.timezone).time())


def _nothing(_result: None) -> None:
    """The sentences are in the cache; nobody is told."""


def _unrehearsed(error: Exception) -> None:
    # They are spoken when they are called.
    _log.info("calls were not rehearsed", extra={"why": str(error)})
