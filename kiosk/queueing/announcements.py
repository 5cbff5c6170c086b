"""Announcements: what is said in a zone, one after another, and what became of it.

A call is announced in the zone of its counter. A zone's announcements stand in one line, in the
order of their acts; how much of each is said depends on how many wait behind it.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import State


class Subject(StrEnum):
    """What an announcement is about; all but a call are messages of the staff."""

    CALL = "call"
    BREAK = "break"
    CLOSING = "closing"
    PRIORITY_INFO = "priority_info"
    GRATUITY = "gratuity"


class Stand(StrEnum):
    """Where an announcement stands."""

    QUEUED = "queued"
    SPEAKING = "speaking"
    ENDED = "ended"


class Manner(StrEnum):
    """How much of it is said: the sentence twice or once, or the chime alone."""

    TWICE = "twice"
    ONCE = "once"
    CHIME = "chime"


class Heard(StrEnum):
    """What became of an announcement."""

    ANNOUNCED = "announced"
    """The loudspeaker played it to its end."""
    SHOWN = "shown"
    """Only shown: no loudspeaker or no voice."""
    DROPPED = "dropped"
    """Its person had come, or was given up, before its turn."""
    WITHDRAWN = "withdrawn"
    """Its call was undone."""
    CUT = "cut"
    """The program died, or an evacuation began, while it was said."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """One entry of a zone's line. ``id`` is the seq of its act; a zone has an act once.

    ``nth`` counts the calls of a stage from 1. ``waiting``: how many wait behind it.
    """

    id: int
    zone: str
    subject: str
    at: int
    stage: int | None = None
    counter: int | None = None
    nth: int = 1
    words: str | None = None
    stand: str = Stand.QUEUED
    manner: str | None = None
    started_at: int | None = None
    code: str = ""
    service: str = ""
    queue: str = ""
    class_: str = ""
    visual: bool = False
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Evacuation:
    """Staff ask everybody to leave, since ``since``; ``words`` of theirs may be empty."""

    since: int
    words: str


SAID_TWICE_BELOW = 2
"""Waiting behind it: from so many on an announcement is said once. Twice takes about 12 s."""
SAID_BELOW = 5
"""From so many on only the chime sounds, and the screen shows the call."""
OLDEST_SAID = 30 * SECOND
"""What has stood in the line longer is not said any more: the screen had it long since."""
OLDEST_KEPT = 120 * SECOND
"""An announcement older than this, left by a hall without loudspeakers, is not made up for."""

_DWELL = {Manner.TWICE: 8 * SECOND, Manner.ONCE: 4 * SECOND, Manner.CHIME: 2 * SECOND}


def manner_of(subject: str, waiting: int, age: int) -> Manner:
    """Choose how much is said with ``waiting`` entries behind, after ``age`` in the line.

    A call is on the screen, too. A message of the staff is heard or lost: it is always said.
    """
    if subject != Subject.CALL:
        return Manner.ONCE if waiting >= SAID_TWICE_BELOW else Manner.TWICE
    if waiting >= SAID_BELOW or age > OLDEST_SAID:
        return Manner.CHIME
    return Manner.ONCE if waiting >= SAID_TWICE_BELOW else Manner.TWICE


def dwell(manner: Manner) -> int:
    """Tell how long the panel shows it at the least, in microseconds: 30 calls a minute pass."""
    return _DWELL[manner]


def is_withdrawn(entry: Announcement, calls: int) -> bool:
    """Tell whether its call was taken back: the stage counts fewer ``calls`` now."""
    return entry.subject == Subject.CALL and calls < entry.nth


def is_due(entry: Announcement, state: str, counter: int | None, now: int) -> bool:
    """Tell whether somebody still waits for it: the stage of a call stands as it was called.

    ``state`` and ``counter`` are the stage's now. A message is due while it is fresh.
    """
    # A clock set back makes nothing old.
    if now - entry.at > OLDEST_KEPT:
        return False
    called = state == State.CALLED and counter == entry.counter
    return entry.subject != Subject.CALL or called
