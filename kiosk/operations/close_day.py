"""Close the day: what is left expires, and is told. Who was sent home by mistake is taken back."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.operations.end_shifts import end_left_open
from kiosk.operations.on_duty import demand, named
from kiosk.operations.turn_day import drop_unsaid, turn_day
from kiosk.queueing.calendar import MINUTE, business_day, local_text, local_time, time_on
from kiosk.queueing.calendar_refusals import DayNotClosed, DayNotOver
from kiosk.queueing.facts import Outcome, StageFacts
from kiosk.queueing.journal import Kind
from kiosk.queueing.moves import decide
from kiosk.queueing.people import Ending, Right
from kiosk.queueing.reviving import revived
from kiosk.storage.appointments import expected_by_queue
from kiosk.storage.queries import closed_day, expired_on, left_open, outcomes_by_queue
from kiosk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class LeftOver:
    """A ticket that was left: in which state, and how long it had waited, in microseconds."""

    ticket: str
    state: str
    waited: int


@dataclass(frozen=True, slots=True)
class QueueDay:
    """What a queue did in a day and what was left of it, first come first.

    ``longest`` and ``average`` are waits of those left; ``missed`` are appointments to which nobody
    came.
    """

    queue: str
    served: int
    no_shows: int
    left: tuple[LeftOver, ...]
    longest: int | None
    average: int | None
    missed: int


@dataclass(frozen=True, slots=True)
class DayClosed:
    """A closed day and what was left of it, by queue."""

    business_day: str
    at: int
    queues: tuple[QueueDay, ...]


@dataclass(frozen=True, slots=True)
class DayReopened:
    """A day that goes on, with those who stand in its line again."""

    business_day: str
    tickets: tuple[str, ...]


def close_day(tx: Transaction, *, early: bool = False, at_any_hour: bool = False) -> DayClosed:
    """Expire what the business day has left, give no more numbers of it, sign out, and report.

    Refused while numbers are still to be given, for that would send a hall home: ``early`` does so
    all the same, and is a supervisor's. ``at_any_hour``: a demo has no hours, and goes on to give
    numbers.
    """
    day = tx.head.business_day or turn_day(tx)
    left = left_open(tx.connection, day)
    if early:
        demand(tx, Right.CLOSE)
    if not early and not at_any_hour:
        _refuse_running(tx, day, len(left))
    if left or closed_day(tx.connection) != day:
        drop_unsaid(tx)
        end_left_open(tx, Ending.DAY_CLOSED)
        expired = [decide("expire", stage)[1] for stage in left]
        tx.record(Kind.DAY_CLOSED, {"business_day": day, "expired": expired, **named(tx)})
    return DayClosed(day, tx.now, _report(tx, day, left))


def reopen_day(tx: Transaction) -> DayReopened:
    """Go on with a day that was closed by mistake: whoever expired stands in the line again."""
    today = business_day(tx.now, tx.profile.office.timezone)
    if today != tx.head.business_day or today != closed_day(tx.connection):
        raise DayNotClosed(today)
    demand(tx, Right.CLOSE)
    head_start = tx.profile.rules.priority_head_start_minutes * MINUTE
    again = revived(expired_on(tx.connection, today), tx.now, head_start)
    tx.record(Kind.DAY_REOPENED, {"business_day": today, "revived": again, **named(tx)})
    return DayReopened(today, tuple(stage["code"] for stage in again))


def _refuse_running(tx: Transaction, day: str, left: int) -> None:
    zone = tx.profile.office.timezone
    today = local_time(tx.now, zone).date()
    hours = tx.profile.hours_on(today)
    if day != today.isoformat() or hours is None:
        return
    last = time_on(today, hours.last_ticket, zone)
    if tx.now <= last:
        raise DayNotOver(local_text(last, zone), left)


def _report(tx: Transaction, day: str, left: Sequence[StageFacts]) -> tuple[QueueDay, ...]:
    ended, missed = outcomes_by_queue(tx.connection, day), expected_by_queue(tx.connection, day)
    of_the_day = [*tx.profile.queue_by_prefix, *(queue for queue, _ in ended)]
    return tuple(
        _queue_day(
            queue,
            {outcome: count for (of, outcome), count in ended.items() if of == queue},
            [_left_over(stage, tx.now) for stage in left if stage.queue == queue],
            missed.get(queue, 0),
        )
        for queue in dict.fromkeys([*of_the_day, *(stage.queue for stage in left)])
    )


def _queue_day(queue: str, ended: dict[str, int], left: list[LeftOver], missed: int) -> QueueDay:
    waits = [one.waited for one in left]
    return QueueDay(
        queue=queue,
        served=ended.get(Outcome.SERVED, 0),
        no_shows=ended.get(Outcome.NO_SHOW, 0),
        left=tuple(left),
        longest=max(waits, default=None),
        average=sum(waits) // len(waits) if waits else None,
        missed=missed,
    )


def _left_over(stage: StageFacts, now: int) -> LeftOver:
    return LeftOver(stage.code, stage.state, (stage.called_at or now) - stage.waiting_since)
