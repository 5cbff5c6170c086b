"""Hold: set the open ticket aside for a while, for a paper that is missing; the counter is free."""

from kiosk.operations.at_counter import begin_at, open_ticket
from kiosk.queueing.facts import Moved, State
from kiosk.queueing.moves import decide
from kiosk.storage.transaction import Transaction


def hold(tx: Transaction, counter: int) -> Moved:
    """Set the open ticket aside; it waits for nobody's call."""
    officer = begin_at(tx, counter)
    stage = open_ticket(tx, counter, "hold")
    tx.record(*decide("hold", stage, officer=officer, held_counter=counter))
    return Moved("hold", stage.code, counter, State.HELD.value)
