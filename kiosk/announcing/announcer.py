"""The announcer: says a zone's announcements one after another, each once, none over another.

It belongs to the process that owns the zone, lives on one thread and never waits: the database and
the voices work in ``jobs``. What was begun is in the database before a sound is heard, so after a
crash the next owner repeats at most the sentence that was cut.
"""

import logging
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, TypeVar

from kiosk.announcing.sound import Sound
from kiosk.queueing.announcements import Announcement, Evacuation, Heard, Manner, dwell
from kiosk.queueing.calendar import SECOND, Clock

RETRY = 1.0
"""Seconds after which a database that was away is asked again."""
BETWEEN_WARNINGS = 3.0
"""Seconds of silence between two evacuation messages: people must hear each other, too."""
TRIES = 2
"""A loudspeaker that was unplugged in mid-sentence may be back, or another takes its place."""

ResultT = TypeVar("ResultT")
_log = logging.getLogger(__name__)


class Ending(StrEnum):
    """How a sound ended."""

    PLAYED = "played"
    STOPPED = "stopped"
    FAILED = "failed"
    NO_DEVICE = "no_device"


class Loudspeaker(Protocol):
    """Plays one sound at a time."""

    def play(self, sound: Sound, ended: Callable[[Ending], None]) -> None:
        """Begin to play; ``ended`` is called once, later, on the same thread."""
        ...

    def stop(self) -> None:
        """Fall silent at once; the sound under way ends as stopped."""
        ...


class Jobs(Protocol):
    """Work off this thread; exactly one of ``done`` and ``failed`` is called on it, in order."""

    def run(
        self,
        work: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Queue ``work``."""
        ...


class Desk(Protocol):
    """The zone's line in the database. Called off the announcer's thread."""

    def next(self, ended: tuple[Announcement, Heard] | None) -> Announcement | None:
        """Tell what became of one announcement, and take the next."""
        ...

    def sound_of(self, entry: Announcement) -> Sound | None:
        """Make what is heard of an announcement; ``None`` where nothing can be said or rung."""
        ...

    def warning(self, evacuation: Evacuation) -> Sound | None:
        """Make the evacuation message."""
        ...


Prepared = tuple[Announcement, Sound | None]
Later = Callable[[float, Callable[[], None]], None]
"""Calls back after so many seconds, on the announcer's thread."""


class Announcer:
    """Moves one zone's line on: take, say, hold, tell."""

    def __init__(
        self, desk: Desk, loudspeaker: Loudspeaker, jobs: Jobs, later: Later, now: Clock
    ) -> None:
        """Stand by: ``hear`` wakes it."""
        self._desk, self._loudspeaker, self._jobs = desk, loudspeaker, jobs
        self._later, self._now = later, now
        self._busy, self._woken = False, False
        self._evacuation: Evacuation | None = None
        self._holding: Callable[[], None] | None = None

    def hear(self, evacuation: Evacuation | None) -> None:
        """Something was committed: there may be more to say, or an evacuation."""
        before, self._evacuation = self._evacuation, evacuation
        self._woken = True
        if before != evacuation:
            self._loudspeaker.stop()
            if self._holding is not None:
                self._holding()
        if not self._busy:
            self._go_on()

    def _go_on(self, ended: tuple[Announcement, Heard] | None = None) -> None:
        self._busy, self._woken = True, False
        evacuation = self._evacuation
        if evacuation is not None and ended is None:
            self._jobs.run(lambda: self._desk.warning(evacuation), self._warn, self._unprepared)
            return

        def prepare() -> Prepared | None:
            entry = self._desk.next(ended)
            return None if entry is None else (entry, self._desk.sound_of(entry))

        def lost(error: Exception) -> None:
            # What was said is told later, or it would be said again.
            _log.warning("announcements are out of reach", exc_info=error)
            self._later(RETRY, lambda: self._go_on(ended))

        self._jobs.run(prepare, self._begin, lost)

    def _begin(self, prepared: Prepared | None) -> None:
        if prepared is not None:
            self._say(*prepared, tries=TRIES)
        elif self._woken or self._evacuation is not None:
            self._go_on()
        else:
            self._busy = False

    def _say(self, entry: Announcement, sound: Sound | None, tries: int) -> None:
        if sound is None:
            self._hold(entry, Heard.SHOWN)
            return

        def ended(ending: Ending) -> None:
            if ending is Ending.FAILED and tries > 1:
                self._say(entry, sound, tries - 1)
            else:
                self._hold(entry, _HEARD[ending])

        self._loudspeaker.play(sound, ended)

    def _hold(self, entry: Announcement, heard: Heard) -> None:
        """Leave it on the panel for its time, however short it was said."""
        since = self._now() - (entry.started_at or 0)
        rest = dwell(Manner(entry.manner or Manner.TWICE)) - since
        # A clock set back must not hold the panel for hours; an evacuation waits for nothing.
        holds = 0 < rest <= dwell(Manner.TWICE) and heard is not Heard.CUT

        def over() -> None:
            if self._holding is over:
                self._holding = None
                self._go_on((entry, heard))

        self._holding = over
        self._later(rest / SECOND if holds else 0.0, over)

    def _warn(self, sound: Sound | None) -> None:
        def again(_ending: Ending = Ending.PLAYED) -> None:
            pause = BETWEEN_WARNINGS if self._evacuation is not None else 0.0
            self._later(pause, self._go_on)

        if sound is None or self._evacuation is None:
            again()
        else:
            self._loudspeaker.play(sound, again)

    def _unprepared(self, error: Exception) -> None:
        _log.error("the evacuation message could not be made", exc_info=error)
        self._later(RETRY, self._go_on)


_HEARD = {
    Ending.PLAYED: Heard.ANNOUNCED,
    Ending.STOPPED: Heard.CUT,
    Ending.FAILED: Heard.SHOWN,
    Ending.NO_DEVICE: Heard.SHOWN,
}
