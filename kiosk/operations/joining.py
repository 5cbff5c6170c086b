"""Joining a line in the middle of a visit: where a ticket stands there, and who is before it."""

from dataclasses import replace

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import StageFacts, State
from kiosk.queueing.journal import Data
from kiosk.queueing.outcomes import Joined
from kiosk.queueing.places import LineToJoin, Place
from kiosk.storage.queries import Line, heads_of_line, people_ahead
from kiosk.storage.transaction import Transaction


def next_stage(stage: StageFacts, queue: str, service: str) -> StageFacts:
    """Give the next stage of a visit as far as it is known before it has a place."""
    return replace(stage, queue=queue, service=service, for_counter=None)


def placed(tx: Transaction, stage: StageFacts, rule: Place) -> StageFacts:
    """Give a stage as it will stand in its line; until now it had a place in another."""
    queues = (stage.queue,)
    heads = heads_of_line(tx.connection, tx.head.business_day, queues, stage.for_counter)
    place = LineToJoin(heads, _head_start(tx), tx.now).place(rule, stage.place, stage.class_)
    return replace(stage, state=State.WAITING.value, place=place)


def opening(stage: StageFacts) -> Data:
    """Tell the journal of a stage that is opened: the same visit under the same number."""
    return {
        "business_day": stage.business_day,
        "queue": stage.queue,
        "series": stage.series,
        "number": stage.number,
        "class": stage.class_,
        "service": stage.service,
        "visual": stage.visual,
        "state": stage.state,
        "place": stage.place,
        "for_counter": stage.for_counter,
    }


def joined(tx: Transaction, move: str, stage: StageFacts) -> Joined:
    """Tell which line a stage joins, as it will stand there; to be asked before it does."""
    head_start = _head_start(tx)
    line = Line(tx.head.business_day, stage.queue, stage.for_counter)
    counted = counted_place(stage.place, stage.class_, head_start)
    return Joined(
        move=move,
        ticket=stage.code,
        counter=stage.counter,
        queue=stage.queue,
        service=stage.service,
        class_=stage.class_,
        ahead=people_ahead(tx.connection, line, counted, head_start, stage.id),
        for_counter=stage.for_counter,
    )


def _head_start(tx: Transaction) -> int:
    return tx.profile.rules.priority_head_start_minutes * MINUTE
