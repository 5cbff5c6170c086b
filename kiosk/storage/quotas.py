"""How much of a queue's quotas is used: a few look-ups, however long day and history are."""

from kiosk.queueing.calendar import MINUTE, business_day
from kiosk.queueing.profile import Profile, Queue
from kiosk.queueing.quotas import SlotTimes, Use, slot_at
from kiosk.storage.appointments import expected_between
from kiosk.storage.connection import Connection, only

_GIVEN = (
    "SELECT count(*) AS numbers FROM ticket WHERE business_day = :day AND queue = :queue"
    " AND number > :after AND taken_at >= :begins AND taken_at < :ends"
)
_FOR_EVER = 2**62


def use_of(connection: Connection, profile: Profile, queue: Queue, now: int, issued: int) -> Use:
    """Tell what is used at ``now``, when ``issued`` numbers of the day were given.

    Numbers are kept for those with an appointment, until they are late.
    """
    day = business_day(now, profile.office.timezone)
    times = slot_at(profile, queue, now)
    return Use(
        today=issued + _kept(connection, queue, day, now, _FOR_EVER),
        in_slot=_given(connection, queue, day, times, issued)
        + _kept(connection, queue, day, now, times.ends)
        if times
        else 0,
        slot=times,
    )


def _given(connection: Connection, queue: Queue, day: str, times: SlotTimes, issued: int) -> int:
    """Count a slot's numbers among the last ones: if all of these are its own, it is used up."""
    after = issued - (queue.slot_quota or 0)
    slot = {"day": day, "queue": queue.prefix, "begins": times.begins, "ends": times.ends}
    given: int = only(connection.ask(_GIVEN, after=after, **slot))["numbers"]
    return given


def _kept(connection: Connection, queue: Queue, day: str, now: int, ends: int) -> int:
    if queue.appointments is None:
        return 0
    begins = now - queue.appointments.late_minutes * MINUTE
    return expected_between(connection, day, queue.prefix, begins, ends)
