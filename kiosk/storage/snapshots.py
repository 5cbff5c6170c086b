"""Snapshots: one short read from which a whole window is drawn, naming the seq it was read at."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select, text

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import (
    AtCounter,
    CallLine,
    Class,
    Hall,
    Outcome,
    QueueStatus,
    Served,
    StageFacts,
)
from kiosk.queueing.numbering import code_of
from kiosk.queueing.profile import Profile
from kiosk.storage import statements
from kiosk.storage.printers import Ask, paper_state
from kiosk.storage.queries import open_at, pause
from kiosk.storage.statements import IS_WAITING, SERIES, STAGE, TICKET
from kiosk.storage.transaction import stage_facts

LAST_CALLS = 30
"""Calls kept in a snapshot of the hall, besides every ticket that is open at a counter."""

LONGEST_LIST = 50
"""People listed at a counter; the total counts all."""

RECENT = 6


def hall(
    connection: Connection, profile: Profile, day: str, now: int, open_counters: Sequence[int]
) -> Hall:
    """Read the hall: its queues, its last calls, its open counters."""
    seq, version = _head(connection)
    lines, calls = _queues(connection, profile, day), _calls(connection, day)
    paper = paper_state(_asking(connection), day, now)
    return Hall(
        seq, now, day, lines, calls, tuple(open_counters), version, pause(connection), paper
    )


def at_counter(
    connection: Connection, profile: Profile, day: str, now: int, counter: int
) -> AtCounter:
    """Read what the officer at one counter sees."""
    queues = profile.counter_by_number[counter].queues
    head_start = profile.rules.priority_head_start_minutes * MINUTE
    waiting = sorted(
        _waiting(connection, day, queues),
        key=lambda one: (counted_place(one.place, one.class_, head_start), one.id),
    )
    open_ = open_at(connection, counter)
    mine = _ended_at(connection, day, counter)
    seq, version = _head(connection)
    return AtCounter(
        counter=counter,
        seq=seq,
        at=now,
        open=open_,
        ahead_when_taken=_ahead_when_taken(connection, open_),
        waiting=tuple(waiting[:LONGEST_LIST]),
        waiting_total=len(waiting),
        waiting_priority=sum(one.class_ == Class.PRIORITY for one in waiting),
        longest_since=min((one.waiting_since for one in waiting), default=None),
        recent=tuple(mine[:RECENT]),
        today=_served(mine),
        profile=version,
        paper=paper_state(_asking(connection), day, now),
    )


def _asking(connection: Connection) -> Ask:
    return lambda statement, values: connection.execute(text(statement), values).mappings().all()


def _head(connection: Connection) -> tuple[int, int]:
    row = connection.execute(select(statements.HEAD.c.seq, statements.HEAD.c.profile)).one()
    return row.seq, row.profile


def _queues(connection: Connection, profile: Profile, day: str) -> tuple[QueueStatus, ...]:
    series = connection.execute(
        select(SERIES.c.queue, SERIES.c.last).where(SERIES.c.business_day == day)
    )
    issued = {row.queue: row.last for row in series}
    counted = connection.execute(
        select(STAGE.c.queue, STAGE.c["class"], func.count(), func.min(STAGE.c.waiting_since))
        .where(STAGE.c.business_day == day, IS_WAITING)
        .group_by(STAGE.c.queue, STAGE.c["class"])
    )
    waiting: dict[str, dict[str, tuple[int, int]]] = {}
    for queue, class_, count, since in counted:
        waiting.setdefault(queue, {})[class_] = (count, since)
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
    called = select(STAGE).where(STAGE.c.business_day == day, STAGE.c.last_call_at.is_not(None))
    latest = connection.execute(called.order_by(STAGE.c.last_call_at.desc()).limit(LAST_CALLS))
    lines = {row.id: _line(row._mapping) for row in latest}
    for row in connection.execute(statements.OPEN_AT_COUNTERS):
        if row.business_day == day:
            lines.setdefault(row.id, _line(row._mapping))
    return tuple(sorted(lines.values(), key=lambda line: (-line.called_at, -line.stage)))


def _line(columns: Mapping[Any, Any]) -> CallLine:
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
    )


def _waiting(connection: Connection, day: str, queues: Sequence[str]) -> list[StageFacts]:
    rows = connection.execute(
        select(STAGE).where(
            STAGE.c.business_day == day,
            STAGE.c.queue.in_(queues),
            IS_WAITING,
        )
    )
    return [stage_facts(row) for row in rows]


def _ended_at(connection: Connection, day: str, counter: int) -> list[StageFacts]:
    rows = connection.execute(
        select(STAGE)
        .where(
            STAGE.c.business_day == day,
            STAGE.c.last_call_at.is_not(None),
            STAGE.c.counter == counter,
            STAGE.c.ended_at.is_not(None),
        )
        .order_by(STAGE.c.ended_at.desc())
    )
    return [stage_facts(row) for row in rows]


def _ahead_when_taken(connection: Connection, open_: StageFacts | None) -> int | None:
    if open_ is None:
        return None
    ahead: int = connection.execute(
        select(TICKET.c.ahead).where(TICKET.c.id == open_.ticket)
    ).scalar_one()
    return ahead


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
