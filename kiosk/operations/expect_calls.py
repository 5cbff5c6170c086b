"""Which calls come next: a voice speaks them ahead, so that none waits for it."""

from collections.abc import Iterator

from kiosk.queueing.announcements import Announcement, Subject
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import choose
from kiosk.queueing.facts import StageFacts
from kiosk.queueing.profile import Counter, Profile
from kiosk.storage.assignments import queues_at
from kiosk.storage.connection import Connection
from kiosk.storage.queries import heads_of_line, open_at, stage


def expected_calls(
    connection: Connection, profile: Profile, zone: str, today: str
) -> list[Announcement]:
    """List what each counter of a zone may call next: its next ticket, or its own once more."""
    return [
        Announcement(
            id=0,
            zone=zone,
            subject=Subject.CALL,
            at=0,
            counter=counter.number,
            nth=one.calls + 1,
            code=one.code,
            service=one.service,
            queue=one.queue,
            class_=one.class_,
        )
        for counter in profile.counters
        if profile.zone_of[counter.number] == zone
        for one in _next_at(connection, profile, counter, today)
    ]


def _next_at(
    connection: Connection, profile: Profile, counter: Counter, today: str
) -> Iterator[StageFacts]:
    serving = queues_at(connection, profile, today, counter.number)
    heads = heads_of_line(connection, today, serving, counter.number)
    choice = choose(heads, profile.rules.priority_head_start_minutes * MINUTE)
    if choice is not None:
        yield stage(connection, choice.stage)
    if (called := open_at(connection, counter.number)) is not None and called.serving_at is None:
        yield called
