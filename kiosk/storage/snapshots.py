"""Snapshots: one short read from which a whole window is drawn, naming the seq it was read at."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import Class, Outcome, StageFacts, State
from kiosk.queueing.hall import AtCounter, CallLine, Hall, QueueStatus, Served
from kiosk.queueing.numbering import code_of
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.announcements import newest_open_announcements
from kiosk.storage.assignments import assignment_at, assignments_on, longest_elsewhere
from kiosk.storage.connection import Columns, Connection, only
from kiosk.storage.ownership import NOTHING_ALIVE, Alive
from kiosk.storage.people import open_shift_at, open_shifts
from kiosk.storage.printers import paper_state
from kiosk.storage.queries import ahead_when_taken, closed_day, evacuation, open_at, pause
from kiosk.storage.queue_closures import closed_queues
from kiosk.storage.quotas import use_of
from kiosk.storage.rows import stage_facts
from kiosk.storage.visits import set_aside, stages_of_visit

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
    # Who is held is at no counter, and called to none.
    " AND counter IS NOT NULL ORDER BY last_call_at DESC LIMIT :calls"
)
_OPEN_AT_COUNTERS = (
    "SELECT * FROM stage WHERE ended_at IS NULL AND counter IS NOT NULL AND business_day = :day"
)
_WAITING = (
    "SELECT * FROM stage WHERE business_day = :day AND queue = :queue AND state = 'waiting'"
    " AND for_counter IS NULL"
)
_WAITING_FOR_COUNTER = (
    "SELECT * FROM stage WHERE business_day = :day AND for_counter = :counter AND state = 'waiting'"
)
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


def at_counter(
    connection: Connection, profile: Profile, day: str, now: int, counter: int
) -> AtCounter:
    """Read what the officer at one counter sees."""
    if counter not in profile.counter_by_number:
        raise UnknownCounter(counter)
    assignment = assignment_at(connection, profile, day, counter)
    queues = assignment.queues if assignment else profile.counter_by_number[counter].queues
    head_start = profile.rules.priority_head_start_minutes * MINUTE
    waiting = sorted(
        _waiting(connection, day, queues, counter),
        key=lambda one: (counted_place(one.place, one.class_, head_start), one.id),
    )
    open_ = open_at(connection, counter)
    mine = [stage_facts(row) for row in connection.ask(_ENDED_AT_COUNTER, day=day, counter=counter)]
    aside = set_aside(connection, day)
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
        held=tuple(one for one in aside if one.state == State.HELD and one.queue in queues),
        planned=tuple(one for one in aside if open_ and _is_planned_for(one, open_)),
        today=_served(mine),
        profile=version,
        evacuation=evacuation(connection),
        paper=paper_state(connection, day, now),
        shift=open_shift_at(connection, counter),
        earlier=_earlier(connection, open_),
        absent=_absent(mine, now, profile),
        queues=queues,
        assignment=assignment,
        elsewhere=None if waiting else longest_elsewhere(connection, day, queues),
    )


def _earlier(connection: Connection, open_: StageFacts | None) -> tuple[StageFacts, ...]:
    # Nearly every visit has one stage, which has the id of its ticket: nothing is looked for then.
    if open_ is None or open_.id == open_.ticket:
        return ()
    visit = stages_of_visit(connection, open_.ticket, open_.business_day)
    return tuple(one for one in visit if one.id < open_.id and one.outcome != Outcome.UNDONE)


def _absent(mine: Iterable[StageFacts], now: int, profile: Profile) -> tuple[StageFacts, ...]:
    since = now - profile.rules.return_grace_minutes * MINUTE
    newest_first = [
        one for one in mine if one.outcome == Outcome.NO_SHOW and (one.ended_at or 0) >= since
    ]
    return tuple(reversed(newest_first))


def _is_planned_for(one: StageFacts, open_: StageFacts) -> bool:
    return one.state == State.PLANNED and one.ticket == open_.ticket


def _head(connection: Connection) -> tuple[int, int]:
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


def _waiting(
    connection: Connection, day: str, queues: Iterable[str], counter: int
) -> list[StageFacts]:
    lines = (connection.ask(_WAITING, day=day, queue=queue) for queue in queues)
    alone = connection.ask(_WAITING_FOR_COUNTER, day=day, counter=counter)
    return [stage_facts(row) for row in chain(*lines, alone)]


def _served(ended: Iterable[StageFacts]) -> Served:
    by_outcome: dict[str | None, list[StageFacts]] = {}
    for one in ended:
        by_outcome.setdefault(one.outcome, []).append(one)
    times = [
        one.ended_at - one.serving_at - (one.held_for or 0)
        for one in by_outcome.get(Outcome.SERVED, [])
        if one.ended_at is not None and one.serving_at is not None
    ]
    return Served(
        served=len(by_outcome.get(Outcome.SERVED, [])),
        no_shows=len(by_outcome.get(Outcome.NO_SHOW, [])),
        average=sum(times) // len(times) if times else None,
    )
