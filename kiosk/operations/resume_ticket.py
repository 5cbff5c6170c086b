"""Resume: take up a ticket that was held, at any counter that serves its queue."""

from kiosk.operations.at_counter import begin_at
from kiosk.operations.call_next import refuse_busy
from kiosk.operations.find_ticket import find_stage
from kiosk.queueing.facts import Moved, StageFacts, State
from kiosk.queueing.line_refusals import NotServedHere
from kiosk.queueing.moves import decide
from kiosk.storage.assignments import counters_serving, queues_at
from kiosk.storage.transaction import Transaction


def resume_ticket(tx: Transaction, counter: int, typed: str) -> Moved:
    """Go on serving a held ticket; its service begins now if it was only called before."""
    officer = begin_at(tx, counter)
    stage = find_stage(tx, typed)
    kind, data = decide(
        "resume",
        stage,
        officer=officer,
        counter=counter,
        serving_at=stage.serving_at or tx.now,
        held_for=_held_for(stage, tx.now),
    )
    refuse_unserved(tx, counter, stage)
    refuse_busy(tx, counter)
    tx.record(kind, data)
    return Moved("resume", stage.code, counter, State.SERVING.value)


def refuse_unserved(tx: Transaction, counter: int, stage: StageFacts) -> None:
    """Refuse a ticket of a queue that the counter does not serve, unless it is meant for it."""
    today = tx.head.business_day
    served = queues_at(tx.connection, tx.profile, today, counter)
    if stage.queue not in served and stage.for_counter != counter:
        serving = counters_serving(tx.connection, tx.profile, today, stage.queue)
        raise NotServedHere(stage.code, counter, stage.queue, serving)


def _held_for(stage: StageFacts, now: int) -> int | None:
    """Tell how long a service rested: it does not count as time at the counter."""
    if stage.serving_at is None or stage.held_at is None:
        return stage.held_for
    return (stage.held_for or 0) + max(0, now - stage.held_at)
