"""Snapshots: one short read from which a whole window is drawn, naming the seq it was read at."""

from collections.abc import Iterable

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import Class, Outcome, StageFacts
from kiosk.queueing.hall import AtCounter, CallLine, Hall, QueueStatus, Served
from kiosk.queueing.numbering import code_of
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.announcements import newest_open_announcements
from kiosk.storage.connection import Columns, Connection, only
from kiosk.storage.ownership import NOTHING_ALIVE, Alive
from kiosk.storage.people import open_shift_at, open_shifts
from kiosk.storage.printers import paper_state
from kiosk.storage.queries import ahead_when_taken, evacuation, open_at, pause
from kiosk.storage.rows import stage_facts

LAST_CALLS = 30
"""Calls kept in a snapshot of the hall, besides every ticket that is open at a counter."""

LONGEST_LIST = 50
"""People listed at a counter; the total counts all."""

RECENT = 6

_HEAD = "SELECT seq, profile FROM journal_head"
_ISSUED = "SELECT queue, last FROM number_series WHERE business_day = :day"
_WAITING_BY_QUEUE = (
    "SELECT queue, class, count(*) AS people, min(waiting_since) AS since FROM stage"
    " WHERE business_day = :day AND state = 'waiting' GROUP BY queue, class"
)
_LAST_CALLED = (
    "SELECT * FROM stage WHERE business_day = :day AND last_call_at IS NOT NULL"
    " ORDER BY last_call_at DESC LIMIT :calls"
)
_OPEN_AT_COUNTERS = (
    "SELECT * FROM stage WHERE ended_at IS NULL AND counter IS NOT NULL AND business_day = :day"
)
_WAITING = "SELECT * FROM stage WHERE business_day = :day AND queue = :queue AND state = 'waiting'"
_ENDED_AT_COUNTER = (
    "SELECT * FROM stage WHERE business_day = :day AND last_call_at IS NOT NULL"
    " AND counter = :counter AND ended_at IS NOT NULL ORDER BY ended_at DESC"
)


def hall(
    connection: Connection, profile: Profile, day: str, now: int, alive: Alive = NOTHING_ALIVE
) -> Hall:
    """Read the hall: its queues, its last calls, its announcements; ``alive`` is what runs."""
    seq, version = _head(connection)
    return Hall(
        seq=seq,
        at=now,
        business_day=day,
        queues=_queues(connection, profile, day),
        calls=_calls(connection, day),
        open_counters=tuple(alive.counters),
        profile=version,
        pause=pause(connection),
        announcements=tuple(newest_open_announcements(connection)),
        heard_zones=tuple(alive.zones),
        evacuation=evacuation(connection),
        paper=paper_state(connection, day, now),
        shifts=tuple(open_shifts(connection)),
    )


def at_counter(
    connection: Connection, profile: Profile, day: str, now: int, counter: int
) -> AtCounter:
    """Read what the officer at one counter sees."""
    if counter not in profile.counter_by_number:
        raise UnknownCounter(counter)
    queues = profile.counter_by_number[counter].queues
    head_start = profile.rules.priority_head_start_minutes * MINUTE
    waiting = sorted(
        _waiting(connection, day, queues),
        key=lambda one: (counted_place(one.place, one.class_, head_start), one.id),
    )
    open_ = open_at(connection, counter)
    mine = [stage_facts(row) for row in connection.ask(_ENDED_AT_COUNTER, day=day, counter=counter)]
    seq, version = _head(connection)
    return AtCounter(
        counter=counter,
        seq=seq,
        at=now,
        open=open_,
        ahead_when_taken=ahead_when_taken(connection, open_.ticket) if open_ else None,
        waiting=tuple(waiting[:LONGEST_LIST]),
        waiting_total=len(waiting),
        waiting_priority=sum(one.class_ == Class.PRIORITY for one in waiting),
        longest_since=min((one.waiting_since for one in waiting), default=None),
        recent=tuple(mine[:RECENT]),
        today=_served(mine),
        profile=version,
        evacuation=evacuation(connection),
        paper=paper_state(connection, day, now),
        shift=open_shift_at(connection, counter),
    )


def _head(connection: Connection) -> tuple[int, int]:
    head = only(connection.ask(_HEAD))
    return head["seq"], head["profile"]


def _queues(connection: Connection, profile: Profile, day: str) -> tuple[QueueStatus, ...]:
    issued = {row["queue"]: row["last"] for row in connection.ask(_ISSUED, day=day)}
    waiting: dict[str, dict[str, tuple[int, int]]] = {}
    for row in connection.ask(_WAITING_BY_QUEUE, day=day):
        waiting.setdefault(row["queue"], {})[row["class"]] = (row["people"], row["since"])
    return tuple(
        QueueStatus(
            queue.prefix,
            sum(count for count, _ in waiting.get(queue.prefix, {}).values()),
            waiting.get(queue.prefix, {}).get(Class.PRIORITY, (0, 0))[0],
            issued.get(queue.prefix, 0),
            queue.daily_quota,
            min((since for _, since in waiting.get(queue.prefix, {}).values()), default=None),
        )
        for queue in profile.queues
    )


def _calls(connection: Connection, day: str) -> tuple[CallLine, ...]:
    latest = connection.ask(_LAST_CALLED, day=day, calls=LAST_CALLS)
    lines = {
        row["id"]: _line(row) for row in (*latest, *connection.ask(_OPEN_AT_COUNTERS, day=day))
    }
    return tuple(sorted(lines.values(), key=lambda line: (-line.called_at, -line.stage)))


def _line(columns: Columns) -> CallLine:
    return CallLine(
        stage=columns["id"],
        code=code_of(columns["queue"], columns["number"]),
        queue=columns["queue"],
        service=columns["service"],
        class_=columns["class"],
        counter=columns["counter"],
        state=columns["state"],
        called_at=columns["last_call_at"],
        calls=columns["calls"],
        visual=bool(columns["visual"]),
    )


def _waiting(connection: Connection, day: str, queues: Iterable[str]) -> list[StageFacts]:
    rows = (row for queue in queues for row in connection.ask(_WAITING, day=day, queue=queue))
    return [stage_facts(row) for row in rows]


def _served(ended: Iterable[StageFacts]) -> Served:
    by_outcome: dict[str | None, list[StageFacts]] = {}
    for one in ended:
        by_outcome.setdefault(one.outcome, []).append(one)
    times = [
        one.ended_at - one.serving_at
        for one in by_outcome.get(Outcome.SERVED, [])
        if one.ended_at is not None and one.serving_at is not None
    ]
    return Served(
        served=len(by_outcome.get(Outcome.SERVED, [])),
        no_shows=len(by_outcome.get(Outcome.NO_SHOW, [])),
        average=sum(times) // len(times) if times else None,
    )
