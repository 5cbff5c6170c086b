"""A break at a counter: why, until about when, and the return from it."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from kiosk.operations.on_duty import clock_of, shift_at
from kiosk.operations.sign_in import refuse_with_ticket
from kiosk.queueing.calendar import instant_of, local_time
from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.people import Away, Back, BreakReason, ShiftFacts
from kiosk.queueing.shift_refusals import BreakOver, NotOnBreak, OnBreak
from kiosk.storage.transaction import Transaction


def begin_break(tx: Transaction, counter: int, reason: BreakReason, until: time) -> Away:
    """Let the counter's officer rest until a local time of today; refused with a ticket open."""
    shift = shift_at(tx, counter)
    if shift.is_on_break:
        raise OnBreak(counter, shift.code, clock_of(tx, shift.break_until or tx.now))
    refuse_with_ticket(tx, counter)
    back_at = _today_at(tx, until)
    if back_at <= tx.now:
        raise BreakOver(until=f"{until:%H:%M}", clock=clock_of(tx, tx.now))
    facts = {"reason": reason.value, "until": back_at}
    tx.record(Kind.BREAK_BEGUN, {**_of(tx, shift), **facts})
    return Away(counter, shift.code, reason.value, back_at)


def end_break(tx: Transaction, counter: int) -> Back:
    """Let the counter go on, earlier or later than was expected."""
    shift = shift_at(tx, counter)
    if shift.break_since is None:
        raise NotOnBreak(counter, shift.code)
    tx.record(Kind.BREAK_ENDED, _of(tx, shift))
    return Back(counter, shift.code, max(0, tx.now - shift.break_since))


def _of(tx: Transaction, shift: ShiftFacts) -> Data:
    data: Data = {"shift": shift.id, "officer": shift.officer, "counter": shift.counter}
    return data if tx.by in {None, shift.officer} else {**data, "by": tx.by}


def _today_at(tx: Transaction, clock: time) -> int:
    zone = tx.profile.office.timezone
    today = local_time(tx.now, zone).date()
    return instant_of(datetime.combine(today, clock.replace(tzinfo=None), ZoneInfo(zone)))
