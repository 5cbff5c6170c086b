"""Who acts at a counter: every move there begins with this, and its event names them.

Whoever said who they are (``tx.by``) works at the counter, or is a supervisor and may act at any. A
counter's own window says nothing: it holds its counter, so its acts are those of the open shift.
"""

from kiosk.operations.end_shifts import is_over
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.calendar import local_time
from kiosk.queueing.journal import Data
from kiosk.queueing.people import LEAST, OfficerFacts, Right, ShiftFacts, may
from kiosk.queueing.people_refusals import NotAllowed, OfficerNeeded, UnknownOfficer
from kiosk.queueing.shift_refusals import CounterTaken, NobodySignedIn, OnBreak
from kiosk.storage import people
from kiosk.storage.transaction import Transaction


def on_duty(tx: Transaction, counter: int) -> int | None:
    """Give the officer who acts at a counter; ``None`` where nobody signs in.

    Refuses ``NobodySignedIn``, ``CounterTaken`` by another, and ``OnBreak``.
    """
    # Last night's shifts are over, also before the first move of the day says so.
    turn_day(tx)
    shift = people.open_shift_at(tx.connection, counter)
    if shift is not None and is_over(tx, shift):
        shift = None
    if tx.by is not None and (shift is None or shift.officer != tx.by):
        return _visiting(tx, counter, shift).id
    if shift is None:
        return _without_shift(tx, counter)
    if shift.is_on_break:
        raise OnBreak(counter, shift.code, clock_of(tx, shift.break_until or tx.now))
    return shift.officer


def acting(tx: Transaction) -> OfficerFacts:
    """Give who said who they are; in a demo the supervisor ``demo`` where nobody did."""
    officer_id = people.demo_officer(tx.connection) if tx.by is None else tx.by
    if officer_id is None:
        raise OfficerNeeded
    officer = people.officer(tx.connection, officer_id)
    if officer is None:
        # Dismissed since the PIN was tried.
        raise UnknownOfficer(str(officer_id))
    return officer


def somebody(tx: Transaction) -> int | None:
    """Give who makes a move that needs no counter; ``None`` where nobody signs in.

    Refuses ``OfficerNeeded`` where officers do and nobody said who they are.
    """
    if tx.by is None and tx.profile.rules.sign_in == "none":
        return None
    return acting(tx).id


def named(tx: Transaction) -> Data:
    """Give what the event of an act names its officer with: nothing where nobody was named."""
    return {} if tx.by is None else {"officer": acting(tx).id}


def demand(tx: Transaction, right: Right) -> None:
    """Refuse whoever has not this right.

    Where no PIN proves anything, and in a demo, nobody needs to say who they are.
    """
    if tx.by is None:
        if tx.profile.rules.sign_in == "pin" and people.demo_officer(tx.connection) is None:
            raise OfficerNeeded
        return
    officer = acting(tx)
    if not may(officer.role, right):
        raise NotAllowed(officer.code, LEAST[right].value)


def shift_at(tx: Transaction, counter: int) -> ShiftFacts:
    """Give the open shift of a counter to whoever may change it."""
    turn_day(tx)
    shift = people.open_shift_at(tx.connection, counter)
    if shift is None or is_over(tx, shift):
        raise NobodySignedIn(counter)
    if tx.by not in {None, shift.officer} and not may(acting(tx).role, Right.ANY_COUNTER):
        raise CounterTaken(counter, shift.code)
    return shift


def clock_of(tx: Transaction, at: int) -> str:
    """Write an instant as the office's local ``HH:MM``."""
    return f"{local_time(at, tx.profile.office.timezone):%H:%M}"


def _visiting(tx: Transaction, counter: int, shift: ShiftFacts | None) -> OfficerFacts:
    officer = acting(tx)
    signs_in = tx.profile.rules.sign_in != "none"
    if may(officer.role, Right.ANY_COUNTER) or (shift is None and not signs_in):
        return officer
    if shift is None:
        raise NobodySignedIn(counter)
    raise CounterTaken(counter, shift.code)


def _without_shift(tx: Transaction, counter: int) -> int | None:
    if tx.profile.rules.sign_in == "none":
        return None
    demo = people.demo_officer(tx.connection)
    if demo is None:
        raise NobodySignedIn(counter)
    return demo
