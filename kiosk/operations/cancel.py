"""Cancel a visit: the person has gone, or needs nothing any more. The number stays given."""

from kiosk.operations.at_counter import begin
from kiosk.operations.find_ticket import find_stage
from kiosk.operations.give_reason import checked_reason
from kiosk.queueing.facts import Moved, State
from kiosk.queueing.moves import decide
from kiosk.storage.transaction import Transaction
from kiosk.storage.visits import planned_of


def cancel(tx: Transaction, typed: str, reason: str, counter: int | None = None) -> Moved:
    """End a ticket of today wherever it stands, with all that is planned for it.

    ``counter``: where this is done, so that it can be undone there.
    """
    officer = begin(tx, counter)
    stage = find_stage(tx, typed)
    at = counter or stage.counter
    kept = checked_reason(reason, stage.code)
    planned = planned_of(tx.connection, stage.business_day, stage.ticket)
    also = [decide("cancel", one, counter=at)[1] for one in planned]
    tx.record(*decide("cancel", stage, officer=officer, reason=kept, also=also, counter=at))
    return Moved("cancel", stage.code, at, State.ENDED.value)
