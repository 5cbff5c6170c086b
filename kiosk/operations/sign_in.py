"""Sign in, sign out, hand over: one counter to an officer, one officer to a counter."""

from kiosk.operations.call_next import counter_of
from kiosk.operations.end_shifts import end_if_over, end_shift
from kiosk.operations.on_duty import acting, shift_at
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.journal import Kind
from kiosk.queueing.move_refusals import CounterBusy
from kiosk.queueing.people import Ending, OfficerFacts, ShiftFacts, SignedIn, SignedOut
from kiosk.queueing.shift_refusals import CounterTaken, NobodySignedIn, SignedInElsewhere
from kiosk.storage import people
from kiosk.storage.queries import open_at
from kiosk.storage.transaction import Transaction


def sign_in(tx: Transaction, counter: int) -> SignedIn:
    """Begin a shift of whoever acts; a ticket that is open at the counter is theirs now."""
    counter_of(tx, counter)
    turn_day(tx)
    officer = acting(tx)
    here = end_if_over(tx, people.open_shift_at(tx.connection, counter))
    if here is not None and here.officer == officer.id:
        return SignedIn(counter, officer.code, here.id, already=True)
    if here is not None:
        raise CounterTaken(counter, here.code)
    return SignedIn(counter, officer.code, _begin(tx, counter, officer))


def hand_over(tx: Transaction, counter: int) -> SignedIn:
    """Let whoever acts take the counter over, with the ticket that is open there."""
    counter_of(tx, counter)
    turn_day(tx)
    officer = acting(tx)
    here = end_if_over(tx, people.open_shift_at(tx.connection, counter))
    if here is None:
        raise NobodySignedIn(counter)
    if here.officer == officer.id:
        return SignedIn(counter, officer.code, here.id, already=True)
    _refuse_elsewhere(tx, officer)
    end_shift(tx, here, Ending.HANDED_OVER, tx.now)
    return SignedIn(counter, officer.code, _begin(tx, counter, officer), instead_of=here.code)


def sign_out(tx: Transaction, counter: int) -> SignedOut:
    """End the counter's shift; refused while a ticket is open there."""
    shift = shift_at(tx, counter)
    refuse_with_ticket(tx, counter)
    end_shift(tx, shift, Ending.SIGNED_OUT, tx.now)
    return SignedOut(counter, shift.code, shift.id)


def refuse_with_ticket(tx: Transaction, counter: int) -> None:
    """Let nobody leave a person standing who was called, or is being served."""
    if (busy := open_at(tx.connection, counter)) is not None:
        raise CounterBusy(counter, busy.code, busy.state)


def _begin(tx: Transaction, counter: int, officer: OfficerFacts) -> int:
    _refuse_elsewhere(tx, officer)
    return tx.record(Kind.SHIFT_BEGUN, {"officer": officer.id, "counter": counter}).seq


def _refuse_elsewhere(tx: Transaction, officer: OfficerFacts) -> None:
    elsewhere: ShiftFacts | None = people.open_shift_of(tx.connection, officer.id)
    if (open_ := end_if_over(tx, elsewhere)) is not None:
        raise SignedInElsewhere(officer.code, open_.counter)
