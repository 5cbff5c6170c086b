"""Close a counter: the ticket that is open there goes back to its place in the line."""

from dataclasses import replace

from kiosk.operations.at_counter import begin_at
from kiosk.operations.joining import joined
from kiosk.queueing.moves import decide
from kiosk.queueing.outcomes import Closed
from kiosk.storage.queries import open_at
from kiosk.storage.transaction import Transaction


def close_counter(tx: Transaction, counter: int) -> Closed:
    """Put the open ticket back, if there is one: it waits as if it had never been called."""
    officer = begin_at(tx, counter)
    stage = open_at(tx.connection, counter)
    if stage is None:
        return Closed(counter, None)
    place = min(stage.place, tx.now)
    kind, data = decide("put_back", stage, officer=officer, place=place)
    outcome = joined(tx, "put_back", replace(stage, place=place))
    tx.record(kind, data)
    return Closed(counter, outcome)
