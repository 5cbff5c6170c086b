"""Quotas: how many numbers a queue still gives, today and in the slot of the day that runs.

A slot is a length of time, not of the clock's face: the first begins with the day's first ticket,
and each after it when the one before is over.
"""

from dataclasses import dataclass
from datetime import time

from kiosk.queueing.calendar import MINUTE, local_time, next_opening, opening, time_on
from kiosk.queueing.profile import Profile, Queue


@dataclass(frozen=True, slots=True)
class SlotTimes:
    """From when to when a slot runs: instants; it does not hold its end."""

    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Use:
    """What is used of a queue's quotas: numbers given, and kept for those with an appointment."""

    today: int
    in_slot: int = 0
    slot: SlotTimes | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """How many numbers are left, by which quota; in a slot, until it ``ends``."""

    left: int
    ends: int | None = None


def slot_at(profile: Profile, queue: Queue, at: int) -> SlotTimes | None:
    """Find the slot that runs at ``at`` in a queue; ``None`` where it has none."""
    if queue.slot is None:
        return None
    zone = profile.office.timezone
    day = local_time(at, zone).date()
    hours = profile.hours_on(day)
    first = time_on(day, hours.kiosk_open if hours else time(), zone)
    length = queue.slot.minutes * MINUTE
    begins = at - (at - first) % length
    return SlotTimes(begins, begins + length)


def room_in(daily_quota: int | None, slot_quota: int | None, use: Use) -> Room | None:
    """Tell how many numbers are left, by the quota that leaves fewest; ``None`` without one."""
    rooms = []
    if daily_quota is not None:
        rooms.append(Room(max(0, daily_quota - use.today)))
    if slot_quota is not None and use.slot is not None:
        rooms.append(Room(max(0, slot_quota - use.in_slot), use.slot.ends))
    # The day's quota comes first where both leave as many: it says more.
    return min(rooms, key=lambda room: room.left, default=None)


def next_room(profile: Profile, room: Room, at: int, agency: str | None) -> int | None:
    """Find when there are numbers again once a quota has none left: in the next slot, or day."""
    if room.ends is not None:
        then = opening(profile, room.ends, agency)
        # A slot that begins with the last ticket gives nobody the time to take one.
        if then.last_ticket_at is not None and then.is_open and room.ends < then.last_ticket_at:
            return room.ends
    return next_opening(profile, at, agency)
