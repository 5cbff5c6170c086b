"""How a move at a counter begins: the counter is registered, somebody works there, it is today."""

from kiosk.operations.call_next import counter_of
from kiosk.operations.on_duty import on_duty, somebody
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.facts import StageFacts
from kiosk.queueing.move_refusals import NothingOpen
from kiosk.storage.queries import open_at
from kiosk.storage.transaction import Transaction


def begin_at(tx: Transaction, counter: int) -> int | None:
    """Begin a move at a counter; give the officer who makes it."""
    counter_of(tx, counter)
    return on_duty(tx, counter)


def begin(tx: Transaction, counter: int | None) -> int | None:
    """Begin a move that needs no counter, made at one or not; give the officer who makes it."""
    if counter is not None:
        return begin_at(tx, counter)
    turn_day(tx)
    return somebody(tx)


def open_ticket(tx: Transaction, counter: int, move: str) -> StageFacts:
    """Read the ticket that is open at a counter; refuse a move where there is none."""
    stage = open_at(tx.connection, counter)
    if stage is None:
        raise NothingOpen(counter, move)
    return stage
