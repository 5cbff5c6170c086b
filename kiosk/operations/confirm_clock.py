"""Confirm a clock that stands before the last act: a person has looked and says it is right now."""

from dataclasses import dataclass

from kiosk.operations.on_duty import named
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.calendar import business_day
from kiosk.queueing.journal import Data, Kind
from kiosk.storage.queries import open_at_counters
from kiosk.storage.transaction import Transaction
from kiosk.storage.visits import set_aside


@dataclass(frozen=True, slots=True)
class ClockConfirmed:
    """The journal goes on from ``now``; ``by`` microseconds (negative: back) from its last act."""

    now: int
    by: int


def confirm_clock(tx: Transaction) -> ClockConfirmed:
    """Let the journal go on from the clock as it is.

    Within one business day everybody who waits moves with the clock, so the order stays and those
    who come now stand behind them. Nothing falsifies how long they have waited: ``waiting_since``
    stays. A correction across days opens the day of the clock at once: who stands in the other day
    expires, and who expired when this one was left stands in the line again.
    """
    by = tx.now - tx.head.at
    if by < 0:
        day = tx.head.business_day
        shift = by if business_day(tx.now, tx.profile.office.timezone) == day else 0
        told = {"business_day": day, "by": shift, "stepped": by, **named(tx)}
        tx.record(Kind.CLOCK_CONFIRMED, {**told, "others": _others(tx, shift)} if shift else told)
        turn_day(tx)
    return ClockConfirmed(tx.now, min(by, 0))


def _others(tx: Transaction, shift: int) -> list[Data]:
    """Tell the new places of those who may wait again: they move with their line."""
    aside = set_aside(tx.connection, tx.head.business_day)
    return [
        {"stage": one.id, "before": one.state, "place": one.place + shift}
        for one in (*open_at_counters(tx.connection), *aside)
    ]
