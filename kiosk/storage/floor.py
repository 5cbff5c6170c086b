"""The floor read from the database: one snapshot for the supervisor's window.

Whatever it asks of tickets is found by the business day in an index, so that it costs as much as
the day is long, whatever the years before it hold.
"""

from collections import Counter
from dataclasses import replace
from time import monotonic

from kiosk.queueing.calendar import business_day
from kiosk.queueing.day_figures import QUARTER, DayFigures, EndedWait, day_figures
from kiosk.queueing.facts import StageFacts
from kiosk.queueing.floor import Floor
from kiosk.queueing.hall import Hall
from kiosk.queueing.profile import Profile
from kiosk.storage import snapshots
from kiosk.storage.connection import Connection, only
from kiosk.storage.database import CLOCK_TOLERANCE
from kiosk.storage.free_disk import free_disk_if_low
from kiosk.storage.onlooker import Onlooker
from kiosk.storage.open_displays import open_displays
from kiosk.storage.ownership import NOTHING_ALIVE, Alive, alive
from kiosk.storage.rows import stage_facts

FIGURES_STAND = 2.0
"""Seconds for which the figures of a day are not read anew: after 2,000 calls that takes 10 ms, and
a busy hall commits ten times a second. The next look after them is never far (``RENEWAL``)."""

_OPEN = (
    "SELECT * FROM stage WHERE ended_at IS NULL AND counter IS NOT NULL AND business_day = :day"
    " ORDER BY counter"
)
_CALLED = (
    "SELECT queue, waiting_since, called_at,"
    " CASE WHEN outcome = 'served' THEN ended_at END AS served_at"
    " FROM stage WHERE business_day = :day AND last_call_at IS NOT NULL"
)
_CAME = (
    "SELECT taken_at / :quarter AS quarter, count(*) AS people FROM ticket"
    " WHERE business_day = :day GROUP BY quarter"
)


def floor(
    connection: Connection,
    profile: Profile,
    now: int,
    running: Alive = NOTHING_ALIVE,
    figures: DayFigures | None = None,
) -> Floor:
    """Read the floor as it is at ``now``; ``running`` is what is at work.

    ``figures`` of the day that were read a moment ago need not be read again.
    """
    zone = profile.office.timezone
    day = business_day(now, zone)
    hall = snapshots.hall(connection, profile, day, now, running)
    return Floor(
        seq=hall.seq,
        at=now,
        business_day=day,
        profile=hall.profile,
        queues=hall.queues,
        open=_open(connection, day),
        open_counters=hall.open_counters,
        shifts=tuple(one for one in hall.shifts if business_day(one.begun_at, zone) == day),
        day=figures or figures_of(connection, day, zone),
        paper=hall.paper,
        assignments=hall.assignments,
        evacuation=hall.evacuation,
        act_ahead=_act_ahead(connection, hall),
    )


def figures_of(connection: Connection, day: str, zone: str) -> DayFigures:
    """Read the figures of one business day, whose hours are those of ``zone``."""
    ended: list[EndedWait] = []
    served: Counter[int] = Counter()
    for row in connection.ask(_CALLED, day=day):
        if row["called_at"] is not None:
            length = row["called_at"] - row["waiting_since"]
            ended.append(EndedWait(row["queue"], row["called_at"], length))
        if row["served_at"] is not None:
            served[row["served_at"] // QUARTER] += 1
    came = connection.ask(_CAME, day=day, quarter=QUARTER)
    return day_figures(ended, {row["quarter"]: row["people"] for row in came}, served, zone)


def _open(connection: Connection, day: str) -> tuple[StageFacts, ...]:
    return tuple(stage_facts(row) for row in connection.ask(_OPEN, day=day))


def _act_ahead(connection: Connection, hall: Hall) -> int | None:
    at: int = only(connection.ask("SELECT at FROM journal_head"))["at"]
    return at if at - hall.at > CLOCK_TOLERANCE else None


class FloorLook:
    """Looks at the floor through an onlooker; the figures of the day stand for a moment."""

    def __init__(self) -> None:
        self._figures: tuple[float, str, DayFigures] | None = None

    def read(self, onlooker: Onlooker, now: int) -> Floor:
        """Read what a supervisor sees at ``now``, and look at the machines."""
        here = onlooker.location
        displays, free = open_displays(here), free_disk_if_low(here)
        with onlooker.reading() as (connection, profile):
            day = business_day(now, profile.office.timezone)
            known = self._known_figures(day)
            seen = floor(connection, profile, now, alive(here, profile), known)
        if known is None:
            self._figures = monotonic(), day, seen.day
        return replace(seen, displays=displays, free_disk=free)

    def _known_figures(self, day: str) -> DayFigures | None:
        if self._figures is None:
            return None
        read_at, of_day, figures = self._figures
        return figures if of_day == day and monotonic() - read_at < FIGURES_STAND else None
