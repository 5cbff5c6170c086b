"""What goes on at each counter: a pure derivation from the floor."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import StageFacts, State
from kiosk.queueing.floor import Floor
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.profile import Counter, Profile


class Doing(StrEnum):
    """What goes on at a counter."""

    SERVING = "serving"
    CALLED = "called"
    FREE = "free"
    BREAK = "break"
    NOBODY = "nobody"
    """Its window is open, and nobody has signed in."""
    CLOSED = "closed"


WORKING = (Doing.SERVING, Doing.CALLED, Doing.FREE)
"""What makes a counter open: somebody works there now."""


@dataclass(frozen=True, slots=True)
class Stand:
    """One counter: what goes on there, the ticket it has, and who works there."""

    counter: int
    queues: tuple[str, ...]
    doing: Doing
    stage: StageFacts | None = None
    shift: ShiftFacts | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether somebody works there now."""
        return self.doing in WORKING


def counter_stands(floor: Floor, profile: Profile, *, signs_in: bool) -> tuple[Stand, ...]:
    """Derive what goes on at every counter; ``signs_in``: a window alone means nobody there."""
    stages = {one.counter: one for one in floor.open}
    shifts = {one.counter: one for one in floor.shifts}
    return tuple(
        _stand(counter, stages.get(counter.number), shifts.get(counter.number), floor, signs_in)
        for counter in profile.counters
    )


def past_standard(stage: StageFacts | None, profile: Profile, now: int) -> int:
    """Tell for how long a ticket is served beyond its service's standard; 0: it is not."""
    if stage is None or stage.serving_at is None or stage.state != State.SERVING:
        return 0
    service = profile.service_by_code.get(stage.service)
    if service is None:
        return 0
    spent = now - stage.serving_at - (stage.held_for or 0)
    return max(0, spent - service.standard.counter_minutes * MINUTE)


def serving_queue(stands: Iterable[Stand], queue: str) -> tuple[Stand, ...]:
    """List the counters that serve a queue, whatever goes on there."""
    return tuple(stand for stand in stands if queue in stand.queues)


def _stand(
    counter: Counter,
    stage: StageFacts | None,
    shift: ShiftFacts | None,
    floor: Floor,
    signs_in: bool,  # noqa: FBT001  one counter of all
) -> Stand:
    if stage is not None:
        doing = Doing.SERVING if stage.state == State.SERVING else Doing.CALLED
    elif shift is not None:
        doing = Doing.BREAK if shift.is_on_break else Doing.FREE
    elif counter.number in floor.open_counters:
        doing = Doing.NOBODY if signs_in else Doing.FREE
    else:
        doing = Doing.CLOSED
    return Stand(counter.number, counter.queues, doing, stage, shift)
