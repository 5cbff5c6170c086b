"""Joining a line in the middle of a visit: where a ticket stands there, and who is before it."""

from dataclasses import dataclass

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import StageFacts, State
from kiosk.queueing.journal import Data
from kiosk.queueing.outcomes import Joined
from kiosk.queueing.places import LineToJoin, Place
from kiosk.storage.queries import Line, heads_of_line, people_ahead
from kiosk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Destination:
    """A line to join: of a queue, for a service; ``for_counter``: only that one calls."""

    queue: str
    service: str
    for_counter: int | None = None

    @classmethod
    def of(cls, stage: StageFacts) -> "Destination":
        """Give the line that a stage stood in, or will stand in."""
        return cls(stage.queue, stage.service, stage.for_counter)


def place_in(tx: Transaction, stage: StageFacts, to: Destination, rule: Place) -> int:
    """Find the place in a line for a ticket that comes from ``stage``."""
    heads = heads_of_line(tx.connection, tx.head.business_day, (to.queue,), to.for_counter)
    return LineToJoin(heads, _head_start(tx), tx.now).place(rule, stage.place, stage.class_)


def opening(stage: StageFacts, to: Destination, place: int, state: State) -> Data:
    """Tell the journal of the stage that is opened: the same visit under the same number."""
    return {
        "business_day": stage.business_day,
        "queue": to.queue,
        "series": stage.series,
        "number": stage.number,
        "class": stage.class_,
        "service": to.service,
        "visual": stage.visual,
        "state": state.value,
        "place": place,
        "for_counter": to.for_counter,
    }


def joined(tx: Transaction, move: str, stage: StageFacts, to: Destination, place: int) -> Joined:
    """Tell which line a ticket joins at a place; to be asked before it stands there."""
    head_start = _head_start(tx)
    line = Line(tx.head.business_day, to.queue, to.for_counter)
    counted = counted_place(place, stage.class_, head_start)
    return Joined(
        move=move,
        ticket=stage.code,
        counter=stage.counter,
        queue=to.queue,
        service=to.service,
        class_=stage.class_,
        ahead=people_ahead(tx.connection, line, counted, head_start),
        for_counter=to.for_counter,
    )


def _head_start(tx: Transaction) -> int:
    return tx.profile.rules.priority_head_start_minutes * MINUTE
