"""The first move of a new business day expires what the day before left open."""

from kiosk.queueing.calendar import business_day
from kiosk.queueing.journal import Kind
from kiosk.queueing.moves import decide
from kiosk.storage.announcements import drop_announcements
from kiosk.storage.queries import left_open
from kiosk.storage.transaction import Transaction


def turn_day(tx: Transaction) -> str:
    """Open the business day of ``tx.now`` unless it is open already; give it.

    Every move begins with this, so a hall that was simply switched off needs no closing act.
    """
    today = business_day(tx.now, tx.profile.office.timezone)
    if today != tx.head.business_day:
        expired = [
            decide("expire", stage)[1] for stage in left_open(tx.connection, tx.head.business_day)
        ]
        # A hall without a display says nothing: its lines must not grow for ten years.
        if unsaid := drop_announcements(tx.connection, tx.now):
            tx.record(Kind.ANNOUNCEMENTS_DROPPED, {"count": unsaid})
        tx.head.business_day = today
        tx.record(Kind.DAY_OPENED, {"business_day": today, "expired": expired})
    return today
