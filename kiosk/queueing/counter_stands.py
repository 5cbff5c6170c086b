"""What goes on at each counter: a pure derivation from the floor."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import StageFacts, State
from kiosk.queueing.floor import Floor
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.profile import Profile


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
    """One counter: what goes on there, the ticket it has, and who works there.

    ``queues``: what it serves today; ``assigned``: that is not what the profile says.
    """

    counter: int
    queues: tuple[str, ...]
    doing: Doing
    stage: StageFacts | None = None
    shift: ShiftFacts | None = None
    assigned: bool = False

    @property
    def is_open(self) -> bool:
        """Tell whether somebody works there now."""
        return self.doing in WORKING


def counter_stands(floor: Floor, profile: Profile, *, signs_in: bool) -> tuple[Stand, ...]:
    """Derive what goes on at every counter; ``signs_in``: a window alone means nobody there."""
    stages = {one.counter: one for one in floor.open}
    shifts = {one.counter: one for one in floor.shifts}
    assigned = {one.counter: one.queues for one in floor.assignments}
    stands = []
    for counter in profile.counters:
        number = counter.number
        stage, shift = stages.get(number), shifts.get(number)
        alone = Doing.NOBODY if signs_in else Doing.FREE
        empty = alone if number in floor.open_counters else Doing.CLOSED
        stands.append(
            Stand(
                number,
                assigned.get(number, counter.queues),
                _doing(stage, shift) or empty,
                stage,
                shift,
                number in assigned,
            )
        )
    return tuple(stands)


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


def _doing(stage: StageFacts | None, shift: ShiftFacts | None) -> Doing | None:
    """Tell what the ticket and the people at a counter say of it; ``None`` without either."""
    if stage is not None:
        return Doing.SERVING if stage.state == State.SERVING else Doing.CALLED
    if shift is not None:
        return Doing.BREAK if shift.is_on_break else Doing.FREE
    return None
