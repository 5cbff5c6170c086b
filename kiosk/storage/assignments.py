"""Which queues the counters serve today: as published, or as staff gave them for the day."""

from kiosk.queueing.hall import Assignment, Elsewhere
from kiosk.queueing.profile import Profile
from kiosk.storage.connection import Columns, Connection

_GIVEN = "SELECT * FROM assignment WHERE business_day = :day AND ended_at IS NULL"
_AT = f"{_GIVEN} AND counter = :counter"
_LONGEST_ELSEWHERE = (
    "SELECT queue, count(*) AS people, min(waiting_since) AS since FROM stage"
    " WHERE business_day = :day AND state = 'waiting' AND for_counter IS NULL"
    " GROUP BY queue ORDER BY since, queue"
)


def assignments_on(connection: Connection, profile: Profile, day: str) -> tuple[Assignment, ...]:
    """Read what staff gave the counters for a day, by the counters' numbers."""
    rows = connection.ask(f"{_GIVEN} ORDER BY counter", day=day)
    given = (_assignment(columns, profile) for columns in rows)
    return tuple(one for one in given if one is not None)


def assignment_at(
    connection: Connection, profile: Profile, day: str, counter: int
) -> Assignment | None:
    """Read what staff gave one counter for a day."""
    rows = connection.ask(_AT, day=day, counter=counter)
    return next((_assignment(columns, profile) for columns in rows), None)


def standing_assignment(connection: Connection, day: str, counter: int) -> int | None:
    """Find the id of what was given to a counter, also where no such queue exists any more."""
    return next((row["id"] for row in connection.ask(_AT, day=day, counter=counter)), None)


def queues_at(connection: Connection, profile: Profile, day: str, counter: int) -> tuple[str, ...]:
    """Tell which queues a registered counter serves on a day."""
    given = assignment_at(connection, profile, day, counter)
    return given.queues if given else profile.counter_by_number[counter].queues


def counters_serving(
    connection: Connection, profile: Profile, day: str, queue: str
) -> tuple[int, ...]:
    """List the counters that serve a queue on a day, in the order people walk."""
    given = {one.counter: one.queues for one in assignments_on(connection, profile, day)}
    return tuple(
        one.number for one in profile.counters if queue in given.get(one.number, one.queues)
    )


def longest_elsewhere(
    connection: Connection, day: str, served: tuple[str, ...]
) -> Elsewhere | None:
    """Find the queue not served here whose people have waited longest."""
    lines = connection.ask(_LONGEST_ELSEWHERE, day=day)
    others = (one for one in lines if one["queue"] not in served)
    return next((Elsewhere(one["queue"], one["people"], one["since"]) for one in others), None)


def _assignment(columns: Columns, profile: Profile) -> Assignment | None:
    """Leave out what a newer profile does not know; with nothing left the counter is as published.

    A counter that is not registered any more has nothing to serve.
    """
    known = tuple(one for one in columns["queues"].split() if one in profile.queue_by_prefix)
    if not known or columns["counter"] not in profile.counter_by_number:
        return None
    return Assignment(columns["id"], columns["counter"], known, columns["begun_at"])
