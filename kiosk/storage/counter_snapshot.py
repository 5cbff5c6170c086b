"""The snapshot of one counter: what its officer sees, read at once."""

from collections.abc import Iterable
from itertools import chain

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import Class, Outcome, StageFacts, State
from kiosk.queueing.hall import AtCounter, Served
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.assignments import assignment_at, longest_elsewhere
from kiosk.storage.connection import Connection
from kiosk.storage.people import open_shift_at
from kiosk.storage.printers import paper_state
from kiosk.storage.queries import ahead_when_taken, evacuation, open_at
from kiosk.storage.rows import stage_facts
from kiosk.storage.snapshots import seq_and_version
from kiosk.storage.visits import set_aside, stages_of_visit

LONGEST_LIST = 50
"""People listed at a counter; the total counts all."""

RECENT = 6

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
    seq, version = seq_and_version(connection)
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
