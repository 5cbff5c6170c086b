"""Call the next ticket: the heads of line are read and the discipline chooses under one lock."""

from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.operations.on_duty import on_duty
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.discipline import choose
from kiosk.queueing.facts import Called, NobodyWaiting, StageFacts
from kiosk.queueing.journal import Data
from kiosk.queueing.move_refusals import CounterBusy
from kiosk.queueing.moves import decide
from kiosk.queueing.profile import Counter
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.assignments import queues_at
from kiosk.storage.queries import heads_of_line, open_at, stage
from kiosk.storage.transaction import Transaction


def call_next(tx: Transaction, counter: int, after: int | None = None) -> Called | NobodyWaiting:
    """Call whoever is next for this counter; refuse while it still has an open ticket.

    ``after``: the seq of the move that this call is one act with, to be undone with it.
    """
    counter_of(tx, counter)
    refuse_while_evacuating(tx)
    officer = on_duty(tx, counter)
    today = turn_day(tx)
    refuse_busy(tx, counter)
    serving = queues_at(tx.connection, tx.profile, today, counter)
    heads = heads_of_line(tx.connection, today, serving, counter)
    choice = choose(heads, tx.profile.rules.priority_head_start_minutes * MINUTE)
    if choice is None:
        return NobodyWaiting(counter)
    chosen = stage(tx.connection, choice.stage)
    told: Data = {"counter": counter, "why": choice.why, "zone": tx.profile.zone_of[counter]}
    if after is not None:
        told["after"] = after
    kind, data = decide("call", chosen, officer=officer, **told)
    tx.record(kind, data)
    return called(chosen, data)


def refuse_busy(tx: Transaction, counter: int) -> None:
    """Refuse while the counter has an open ticket."""
    if (busy := open_at(tx.connection, counter)) is not None:
        raise CounterBusy(counter, busy.code, busy.state)


def counter_of(tx: Transaction, counter: int) -> Counter:
    """Find a registered counter: no ticket is ever called from anywhere else."""
    registered = tx.profile.counter_by_number.get(counter)
    if registered is None:
        raise UnknownCounter(counter)
    return registered


def called(chosen: StageFacts, data: Data) -> Called:
    """Tell what a call's event says."""
    return Called(
        ticket=chosen.code,
        counter=data["counter"],
        service=chosen.service,
        queue=chosen.queue,
        class_=chosen.class_,
        calls=data["calls"],
        why=data["why"],
    )
