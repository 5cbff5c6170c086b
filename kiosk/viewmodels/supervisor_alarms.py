"""What a supervisor should see to: sentences with an act each, the worst first. Pure derivations.

Nothing here is guessed: each sentence tells of a fact in the floor. ``key`` names the matter, so
that it stays the same one while its minutes go on, and one that was seen is not shown again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.counter_stands import Stand, past_standard, serving_queue
from kiosk.queueing.floor import Floor
from kiosk.queueing.hall import QueueStatus
from kiosk.viewmodels.counter_words import Spoken
from kiosk.viewmodels.supervisor_hall import PAST, minutes_of, queue_name, tone_of
from kiosk.viewmodels.supervisor_machines import GoneDisplay, machine_matters
from kiosk.viewmodels.supervisor_matter import SEEN, Attention, seen


def derive_attention(
    floor: Floor, stands: Sequence[Stand], gone: Sequence[GoneDisplay], now: int, spoken: Spoken
) -> tuple[Attention, ...]:
    """Derive everything to see to, the worst first; of one kind the longest first."""
    found = (
        *_queues(floor, stands, now, spoken),
        *_tickets(stands, now, spoken),
        *machine_matters(floor, gone, spoken),
    )
    return tuple(_styled(matter) for matter in sorted(found, key=lambda matter: matter.rank))


def _styled(matter: Attention) -> Attention:
    return replace(matter, told=f"<b>{escape(matter.title)}</b>: {escape(matter.note)}")


def _queues(floor: Floor, stands: Sequence[Stand], now: int, spoken: Spoken) -> Iterator[Attention]:
    by_wait = sorted(
        (one for one in floor.queues if one.longest_since is not None),
        key=lambda one: one.longest_since or now,
    )
    for queue in by_wait:
        if not any(stand.is_open for stand in serving_queue(stands, queue.queue)):
            yield _unserved(queue, spoken)
        elif tone_of(now - (queue.longest_since or now), spoken) == PAST:
            yield _waits(queue, now, spoken)


def _unserved(queue: QueueStatus, spoken: Spoken) -> Attention:
    translate = spoken.translate
    return Attention(
        f"unserved-{queue.queue}",
        3,
        "users",
        translate("Supervisor", "{queue}: nobody serves it").format(
            queue=queue_name(queue.queue, spoken)
        ),
        translate("Supervisor", "{number} waiting").format(number=queue.waiting),
        "queue",
        translate("Supervisor", "Let a counter help"),
        queue.queue,
        grave=True,
    )


def _waits(queue: QueueStatus, now: int, spoken: Spoken) -> Attention:
    translate = spoken.translate
    waited = minutes_of(now - (queue.longest_since or now), spoken)
    return Attention(
        f"waits-{queue.queue}",
        3,
        "triangle-alert",
        translate("Supervisor", "{queue} waits {minutes}").format(
            queue=queue_name(queue.queue, spoken), minutes=waited
        ),
        translate("Supervisor", "the target is {number} min").format(
            number=spoken.profile.rules.wait_target_minutes
        ),
        "queue",
        translate("Supervisor", "Let a counter help"),
        queue.queue,
        grave=True,
    )


def _tickets(stands: Sequence[Stand], now: int, spoken: Spoken) -> Iterator[Attention]:
    translate = spoken.translate
    late = [
        (past_standard(stand.stage, spoken.profile, now), stand)
        for stand in stands
        if stand.stage is not None
    ]
    for past, stand in sorted(late, key=lambda one: -one[0]):
        if past < MINUTE or stand.stage is None:
            continue
        title = translate("Supervisor", "{ticket} at counter {counter}")
        yield Attention(
            f"late-{stand.stage.id}",
            5,
            "timer",
            title.format(ticket=stand.stage.code, counter=stand.counter),
            translate("Supervisor", "{minutes} past the standard of {service}").format(
                minutes=minutes_of(past, spoken), service=spoken.service(stand.stage.service)
            ),
            SEEN,
            seen(spoken),
        )
