"""Return: somebody who was closed as a no-show came back in time, and waits again."""

from dataclasses import replace

from kiosk.operations.at_counter import begin
from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.operations.find_ticket import find_stage
from kiosk.operations.joining import joined, opening, placed
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.line_refusals import GraceOver
from kiosk.queueing.moves import decide
from kiosk.queueing.outcomes import Joined
from kiosk.queueing.places import Place
from kiosk.storage.transaction import Transaction


def return_ticket(tx: Transaction, typed: str, counter: int | None = None) -> Joined:
    """Let a no-show of today wait again, by the office's rule, within its grace.

    ``counter``: where this is done, so that it can be undone there.
    """
    officer = begin(tx, counter)
    refuse_while_evacuating(tx)
    stage, rules = find_stage(tx, typed), tx.profile.rules
    stands = placed(tx, replace(stage, id=tx.next_seq), Place(rules.return_place))
    told = {"counter": counter or stage.counter, "opens": opening(stands)}
    kind, data = decide("return", stage, officer=officer, **told)
    if tx.now - (stage.ended_at or 0) > rules.return_grace_minutes * MINUTE:
        raise GraceOver(stage.code, rules.return_grace_minutes)
    outcome = joined(tx, "return", stands)
    tx.record(kind, data)
    return outcome
