"""The first move of a new business day expires what the day before left open.

A day that comes again, because the clock had been wrong, takes back what expired with it.
"""

from kiosk.operations.end_shifts import end_left_open
from kiosk.queueing.calendar import MINUTE, business_day
from kiosk.queueing.facts import StageFacts, State
from kiosk.queueing.journal import Kind
from kiosk.queueing.moves import decide
from kiosk.queueing.people import Ending
from kiosk.queueing.reviving import only_a_wrong_clock_knew, revived
from kiosk.storage.announcements import drop_announcements
from kiosk.storage.database import CLOCK_TOLERANCE
from kiosk.storage.queries import closed_day, expired_on, left_open
from kiosk.storage.transaction import Transaction


def turn_day(tx: Transaction) -> str:
    """Open the business day of ``tx.now`` unless it is open already; give it.

    Every move begins with this, so a hall that was simply switched off needs no closing act.
    """
    today = business_day(tx.now, tx.profile.office.timezone)
    if today != tx.head.business_day:
        expired = [
            decide(_ending(stage), stage)[1]
            for stage in left_open(tx.connection, tx.head.business_day)
        ]
        drop_unsaid(tx)
        end_left_open(tx, Ending.DAY_TURNED)
        head_start = tx.profile.rules.priority_head_start_minutes * MINUTE
        taken_back = revived(_who_stands_again(tx, today), tx.now, head_start)
        tx.head.business_day = today
        data = {"business_day": today, "expired": expired, "revived": taken_back}
        tx.record(Kind.DAY_OPENED, data)
    return today


def drop_unsaid(tx: Transaction) -> None:
    """Say no more of what the day left unsaid.

    A hall without a display says nothing: its lines must not grow for ten years.
    """
    if unsaid := drop_announcements(tx.connection, tx.now):
        tx.record(Kind.ANNOUNCEMENTS_DROPPED, {"count": unsaid})


def _ending(stage: StageFacts) -> str:
    return "lapse" if stage.state == State.PLANNED else "expire"


def _who_stands_again(tx: Transaction, day: str) -> list[StageFacts]:
    """List who expired with a day that was open before, but for what was dropped meanwhile.

    A day that staff have closed stays closed: whoever was left has gone home.
    """
    if closed_day(tx.connection) == day:
        return []
    expired = [
        stage
        for stage in expired_on(tx.connection, day)
        if stage.queue in tx.profile.queue_by_prefix and stage.service in tx.profile.service_by_code
    ]
    # A clock set by hand may stand a little behind the last ticket: that day was real.
    begins = tx.now + CLOCK_TOLERANCE
    if day > tx.head.business_day and only_a_wrong_clock_knew(expired, begins):
        return []
    return expired
