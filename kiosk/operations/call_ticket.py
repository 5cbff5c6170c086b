"""Call a chosen ticket out of its turn: with a reason, and on record."""

from kiosk.operations.at_counter import begin_at
from kiosk.operations.call_next import called, refuse_busy
from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.operations.find_ticket import find_stage
from kiosk.operations.give_reason import checked_reason
from kiosk.operations.resume_ticket import refuse_unserved
from kiosk.queueing.facts import Called
from kiosk.queueing.moves import decide
from kiosk.storage.transaction import Transaction


def call_ticket(tx: Transaction, counter: int, typed: str, reason: str) -> Called:
    """Call a waiting ticket by its number or its slip's QR code, whoever stands before it.

    One that waits for another counter may be called here, too: nobody is left standing for a
    counter that does not open again.
    """
    officer = begin_at(tx, counter)
    refuse_while_evacuating(tx)
    stage = find_stage(tx, typed)
    told = {"counter": counter, "why": "chosen", "zone": tx.profile.zone_of[counter]}
    kept = checked_reason(reason, stage.code)
    kind, data = decide("call_ticket", stage, officer=officer, reason=kept, **told)
    refuse_unserved(tx, counter, stage)
    refuse_busy(tx, counter)
    tx.record(kind, data)
    return called(stage, data)
