"""Snapshots: one short read from which a whole window is drawn, naming the seq it was read at."""

from collections import Counter

from kiosk.queueing.facts import Class, State
from kiosk.queueing.hall import CallLine, Hall, QueueStatus
from kiosk.queueing.numbering import code_of
from kiosk.queueing.profile import Profile
from kiosk.storage.announcements import newest_open_announcements
from kiosk.storage.assignments import assignments_on
from kiosk.storage.connection import Columns, Connection, only
from kiosk.storage.ownership import NOTHING_ALIVE, Alive
from kiosk.storage.people import open_shifts
from kiosk.storage.printers import paper_state
from kiosk.storage.queries import closed_day, evacuation, pause
from kiosk.storage.queue_closures import closed_queues
from kiosk.storage.quotas import use_of
from kiosk.storage.visits import set_aside

LAST_CALLS = 30
"""Calls kept in a snapshot of the hall, besides every ticket that is open at a counter."""

_HEAD = "SELECT seq, profile FROM journal_head"
_ISSUED = "SELECT queue, last FROM number_series WHERE business_day = :day"
_WAITING_BY_QUEUE = (
    "SELECT queue, class, count(*) AS people, min(waiting_since) AS since FROM stage"
    " WHERE business_day = :day AND state = 'waiting' GROUP BY queue, class"
)
_LAST_CALLED = (
    "SELECT * FROM stage WHERE business_day = :day AND last_call_at IS NOT NULL"
    # Who is held is at no counter, and called to none.
    " AND counter IS NOT NULL ORDER BY last_call_at DESC LIMIT :calls"
)
_OPEN_AT_COUNTERS = (
    "SELECT * FROM stage WHERE ended_at IS NULL AND counter IS NOT NULL AND business_day = :day"
)


def hall(
    connection: Connection, profile: Profile, day: str, now: int, alive: Alive = NOTHING_ALIVE
) -> Hall:
    """Read the hall: its queues, its last calls, its announcements; ``alive`` is what runs."""
    seq, version = seq_and_version(connection)
    return Hall(
        seq=seq,
        at=now,
        business_day=day,
        queues=_queues(connection, profile, day, now),
        calls=_calls(connection, day),
        open_counters=tuple(alive.counters),
        profile=version,
        pause=pause(connection),
        announcements=tuple(newest_open_announcements(connection)),
        heard_zones=tuple(alive.zones),
        evacuation=evacuation(connection),
        paper=paper_state(connection, day, now),
        closed_day=closed_day(connection),
        shifts=tuple(open_shifts(connection)),
        assignments=assignments_on(connection, profile, day),
    )


def seq_and_version(connection: Connection) -> tuple[int, int]:
    """Read where the journal stands, and which version of the profile is in force."""
    head = only(connection.ask(_HEAD))
    return head["seq"], head["profile"]


def _queues(
    connection: Connection, profile: Profile, day: str, now: int
) -> tuple[QueueStatus, ...]:
    issued = {row["queue"]: row["last"] for row in connection.ask(_ISSUED, day=day)}
    waiting: dict[str, dict[str, tuple[int, int]]] = {}
    for row in connection.ask(_WAITING_BY_QUEUE, day=day):
        waiting.setdefault(row["queue"], {})[row["class"]] = (row["people"], row["since"])
    closed = closed_queues(connection, now)
    held = Counter(one.queue for one in set_aside(connection, day) if one.state == State.HELD)
    statuses = []
    for queue in profile.queues:
        line, given = waiting.get(queue.prefix, {}), issued.get(queue.prefix, 0)
        use = use_of(connection, profile, queue, now, given)
        status = QueueStatus(
            queue=queue.prefix,
            waiting=sum(count for count, _ in line.values()),
            waiting_priority=line.get(Class.PRIORITY, (0, 0))[0],
            issued=given,
            quota=queue.daily_quota,
            longest_since=min((since for _, since in line.values()), default=None),
            kept=use.today - given,
            slot_quota=queue.slot_quota,
            in_slot=use.in_slot,
            slot_ends=use.slot.ends if use.slot else None,
            closure=closed.get(queue.prefix),
            held=held[queue.prefix],
        )
        statuses.append(status)
    return tuple(statuses)


def _calls(connection: Connection, day: str) -> tuple[CallLine, ...]:
    latest = connection.ask(_LAST_CALLED, day=day, calls=LAST_CALLS)
    lines = {
        row["id"]: _line(row) for row in (*latest, *connection.ask(_OPEN_AT_COUNTERS, day=day))
    }
    return tuple(sorted(lines.values(), key=lambda line: (-line.called_at, -line.stage)))


def _line(columns: Columns) -> CallLine:
    return CallLine(
        stage=columns["id"],
        code=code_of(columns["series"], columns["number"]),
        queue=columns["queue"],
        service=columns["service"],
        class_=columns["class"],
        counter=columns["counter"],
        state=columns["state"],
        called_at=columns["last_call_at"],
        calls=columns["calls"],
        visual=bool(columns["visual"]),
    )
