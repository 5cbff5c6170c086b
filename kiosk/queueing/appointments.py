"""Appointments: somebody is expected at a time, known by a code alone.

Who comes in time stands in the line as if they had come at that time, also when they come early:
they pass nobody who came before it. Who comes too late stands behind all who are there.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.queueing.calendar import MINUTE, opening, time_on
from kiosk.queueing.profile import Profile, Queue
from kiosk.queueing.profile_queues import Appointments

LETTERS = "BCDFGHJKLMNPRSTVWXYZ"
"""No vowel, so no code is a word; and nothing that reads like a digit."""

CODE_LENGTH = 6
DAYS_AHEAD = 90
_PARTED = re.compile(r"[\s-]")


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment. ``id`` is the seq of the event that booked it; ``at`` an instant.

    ``ticket``: the one its person was given on coming; ``cancelled_at``: when it was called off.
    """

    id: int
    code: str
    service: str
    queue: str
    class_: str
    business_day: str
    at: int
    booked_at: int
    ticket: int | None = None
    cancelled_at: int | None = None


def code_of_letters(letters: Sequence[str]) -> str:
    """Write a code as people read it out: ``BCD-FGH``."""
    half = CODE_LENGTH // 2
    return "".join(letters[:half]) + "-" + "".join(letters[half:])


def read_code(text: str) -> str:
    """Read a code as people type it: ``bcd fgh``."""
    letters = _PARTED.sub("", text.upper())
    return code_of_letters(letters) if len(letters) == CODE_LENGTH else text.strip().upper()


def times_on(profile: Profile, queue: Queue, agency: str, day: date) -> list[int]:
    """List the times of appointments on a day, first to last: while tickets are given."""
    rule, hours, zone = queue.appointments, profile.hours_on(day), profile.office.timezone
    if rule is None or hours is None or not profile.is_here(agency, day):
        return []
    first = time_on(day, hours.service, zone)
    last = time_on(day, hours.last_ticket, zone)
    times = range(first, last + 1, rule.minutes * MINUTE)
    return [at for at in times if opening(profile, at, agency).is_open]


def is_late(rule: Appointments, at: int, now: int) -> bool:
    """Tell whether somebody comes too late to stand where one who came in time would."""
    return now > at + rule.late_minutes * MINUTE


def place_of(rule: Appointments, at: int, now: int) -> int:
    """Give the place in the line of somebody who comes now to an appointment at ``at``."""
    return now if is_late(rule, at, now) else at


def last_day(today: date) -> date:
    """Give the last day that is booked already."""
    return today + timedelta(days=DAYS_AHEAD)
