"""A counter serves other queues for the rest of the day: where people wait, somebody helps."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.operations.call_next import counter_of
from kiosk.operations.close_queue import known_queue
from kiosk.operations.on_duty import on_duty
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.people import LEAST, Right, may
from kiosk.queueing.people_refusals import NotAllowed
from kiosk.storage import people
from kiosk.storage.assignments import queues_at, standing_assignment
from kiosk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Serving:
    """What a counter serves from now on. ``given``: for the rest of the day, by staff."""

    counter: int
    queues: tuple[str, ...]
    given: bool
    changed: bool = True


def serve_queues(tx: Transaction, counter: int, prefixes: Iterable[str]) -> Serving:
    """Give a counter these queues until the day ends; naming its own, or none, gives those back.

    An officer helps where they work: beside the counter's own queues, never instead of them. All
    else is a supervisor's.
    """
    own = counter_of(tx, counter).queues
    wanted = {known_queue(tx, prefix).prefix for prefix in prefixes} or set(own)
    today = turn_day(tx)
    before = set(queues_at(tx.connection, tx.profile, today, counter))
    officer = _may_change(tx, counter, helps=before >= set(own) <= wanted)
    queues = tuple(prefix for prefix in tx.profile.queue_by_prefix if prefix in wanted)
    if wanted == set(own):
        _give_back(tx, counter, officer)
    elif wanted != before:
        told: Data = {
            "business_day": today,
            "counter": counter,
            "queues": list(queues),
            "instead_of": standing_assignment(tx.connection, today, counter),
        }
        tx.record(Kind.COUNTER_ASSIGNED, told | officer)
    given = wanted != set(own)
    return Serving(counter, queues if given else own, given=given, changed=wanted != before)


def help_queue(tx: Transaction, counter: int, prefix: str) -> Serving:
    """Let a counter serve one more queue than it does now."""
    counter_of(tx, counter)
    now = queues_at(tx.connection, tx.profile, turn_day(tx), counter)
    return serve_queues(tx, counter, (*now, prefix))


def _give_back(tx: Transaction, counter: int, officer: Data) -> None:
    standing = standing_assignment(tx.connection, tx.head.business_day, counter)
    if standing is not None:
        told = {"assignment": standing, "counter": counter}
        tx.record(Kind.COUNTER_AS_PUBLISHED, told | officer)


def _may_change(tx: Transaction, counter: int, *, helps: bool) -> Data:
    """Give what the event names its officer with."""
    acts = on_duty(tx, counter)
    if acts is None:
        return {}
    officer = people.officer(tx.connection, acts)
    if officer is not None and not helps and not may(officer.role, Right.ASSIGN_COUNTERS):
        raise NotAllowed(officer.code, LEAST[Right.ASSIGN_COUNTERS].value)
    return {"officer": acts}
