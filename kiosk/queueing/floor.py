"""The floor: the whole hall as a supervisor sees it, at one position of the journal."""

from dataclasses import dataclass

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.day_figures import DayFigures
from kiosk.queueing.facts import StageFacts
from kiosk.queueing.hall import Assignment, OpenDisplay, QueueStatus
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.printers import PaperState

LOW_DISK = 500_000_000
"""Bytes. A busy hall writes 5 MB a day, and the system's own logs and updates need room as well."""


@dataclass(frozen=True, slots=True)
class Floor:
    """Queues, counters, people, the day's figures, and what is wrong with the machines.

    ``open``: every ticket at a counter. ``open_counters`` have a window running. ``act_ahead``: the
    instant of the last act, told only while the clock stands so far before it that nothing is
    written. ``free_disk``: bytes that are left, told only below ``LOW_DISK``.
    """

    seq: int
    at: int
    business_day: str
    profile: int
    queues: tuple[QueueStatus, ...]
    open: tuple[StageFacts, ...]
    open_counters: tuple[int, ...]
    shifts: tuple[ShiftFacts, ...]
    day: DayFigures
    paper: PaperState
    assignments: tuple[Assignment, ...] = ()
    """Counters that serve other queues than the profile says, by their numbers."""
    evacuation: Evacuation | None = None
    act_ahead: int | None = None
    displays: tuple[OpenDisplay, ...] = ()
    free_disk: int | None = None
