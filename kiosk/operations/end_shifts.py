"""Shifts that end by themselves: the day turned, or nobody did anything for long.

Such a shift ended with the officer's last act, whenever that is noticed.
"""

from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.people import Ending, ShiftFacts
from kiosk.storage import people
from kiosk.storage.queries import open_at
from kiosk.storage.transaction import Transaction


def end_shift(tx: Transaction, shift: ShiftFacts, ending: Ending, ended_at: int) -> None:
    """Record the end of a shift; a clock that was set back makes none shorter than nothing."""
    data: Data = {
        "shift": shift.id,
        "officer": shift.officer,
        "counter": shift.counter,
        "ending": ending.value,
        "ended_at": max(shift.begun_at, ended_at),
    }
    if tx.by not in {None, shift.officer}:
        data["by"] = tx.by
    tx.record(Kind.SHIFT_ENDED, data)


def end_left_open(tx: Transaction, ending: Ending) -> None:
    """End what the business day of the head left open: nobody signs out who just goes home."""
    for shift in people.open_shifts(tx.connection):
        end_shift(tx, shift, ending, _last_act(tx, shift))


def is_over(tx: Transaction, shift: ShiftFacts) -> bool:
    """Tell whether nobody did anything in a shift for too long: whoever looks finds it ended."""
    minutes = tx.profile.rules.sign_out_minutes
    if not shift.is_idle(None, tx.now, minutes):
        return False
    moved_at = people.last_move(tx.connection, tx.head.business_day, shift.officer)
    serves = open_at(tx.connection, shift.counter) is not None
    return shift.is_idle(moved_at, tx.now, minutes) and not serves


def end_if_over(tx: Transaction, shift: ShiftFacts | None) -> ShiftFacts | None:
    """Give a shift that goes on; record the end of one that is over."""
    if shift is None or not is_over(tx, shift):
        return shift
    end_shift(tx, shift, Ending.IDLE, _last_act(tx, shift))
    return None


def _last_act(tx: Transaction, shift: ShiftFacts) -> int:
    moved_at = people.last_move(tx.connection, tx.head.business_day, shift.officer)
    return min(shift.last_act(moved_at), tx.now)
