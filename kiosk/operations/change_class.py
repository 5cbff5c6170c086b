"""Change a ticket's class: with a reason. Its place stays, and counts by its new class."""

from kiosk.operations.at_counter import begin
from kiosk.operations.find_ticket import find_stage
from kiosk.operations.give_reason import checked_reason
from kiosk.queueing.facts import Class, Moved
from kiosk.queueing.journal import Data
from kiosk.queueing.line_refusals import ClassAlready
from kiosk.queueing.moves import decide
from kiosk.storage.transaction import Transaction
from kiosk.storage.visits import planned_of


def change_class(
    tx: Transaction, typed: str, class_: Class, reason: str, counter: int | None = None
) -> Moved:
    """Give a ticket of today, and the services planned for it, another class.

    ``counter``: where this is done, so that it can be undone there.
    """
    officer = begin(tx, counter)
    stage = find_stage(tx, typed)
    at = counter or stage.counter
    facts: Data = {"counter": at, "class": class_.value}
    kept = checked_reason(reason, stage.code)
    planned = planned_of(tx.connection, stage.business_day, stage.ticket)
    also = [decide("change_class", one, **facts)[1] for one in planned]
    kind, data = decide("change_class", stage, officer=officer, reason=kept, also=also, **facts)
    if stage.class_ == class_:
        raise ClassAlready(stage.code, class_.value)
    tx.record(kind, data)
    return Moved("change_class", stage.code, at, stage.state)
