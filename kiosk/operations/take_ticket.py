"""Take a ticket: the next number of the service's queue, a place in the line, a slip to print."""

from kiosk.operations.turn_day import turn_day
from kiosk.queueing.calendar import MINUTE, business_day, local_time, next_opening, opening
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import Taken, TicketFacts, Wish
from kiosk.queueing.journal import Kind
from kiosk.queueing.profile import Profile, Queue, Service
from kiosk.queueing.refusals import (
    QuotaReached,
    RequestIdReused,
    TicketsClosed,
    TicketsPaused,
    UnknownService,
)
from kiosk.storage.printers import find_printer
from kiosk.storage.queries import already_taken, pause, people_ahead, raise_series
from kiosk.storage.transaction import Transaction


def take_ticket(tx: Transaction, wish: Wish, *, at_any_hour: bool = False) -> Taken:
    """Give the next number, or refuse: unknown service, paused, closed, quota, id reused.

    ``at_any_hour``: demo offices give tickets outside the published hours.
    """
    if wish.request_id is not None and (taken := already_taken(tx.connection, wish.request_id)):
        _refuse_another_wish(tx, wish, taken.ticket)
        return taken
    service = tx.profile.service_by_code.get(wish.service)
    if service is None:
        raise UnknownService(wish.service)
    _refuse_paused(tx, wish.printer)
    if not at_any_hour:
        _refuse_closed(tx.profile, tx.now)
    today = turn_day(tx)
    queue = tx.profile.queue_by_prefix[service.queue]
    number = raise_series(tx.connection, today, queue.prefix)
    if queue.daily_quota is not None and number > queue.daily_quota:
        raise _quota_reached(tx, queue)
    return _issue(tx, wish, service, number)


def _issue(tx: Transaction, wish: Wish, service: Service, number: int) -> Taken:
    head_start = tx.profile.rules.priority_head_start_minutes * MINUTE
    counted = counted_place(tx.now, wish.class_, head_start)
    ahead = people_ahead(tx.connection, tx.head.business_day, service.queue, counted, head_start)
    event = tx.record(
        Kind.TICKET_TAKEN,
        {
            "business_day": tx.head.business_day,
            "queue": service.queue,
            "number": number,
            "class": wish.class_.value,
            "service": service.code,
            "place": tx.now,
            "ahead": ahead,
            "language": wish.language,
            "profile": tx.head.profile,
            "request_id": wish.request_id,
            "printer": wish.printer,
            **_fallbacks(wish),
        },
    )
    ticket = TicketFacts(
        event.seq,
        tx.head.business_day,
        service.queue,
        number,
        wish.class_.value,
        service.code,
        event.at,
        tx.head.profile,
        wish.language,
    )
    return Taken(ticket, ahead, job=None if wish.printer is None else event.seq)


def _fallbacks(wish: Wish) -> dict[str, str]:
    return {"fallbacks": " ".join(wish.fallbacks)} if wish.fallbacks else {}


def _refuse_another_wish(tx: Transaction, wish: Wish, given: TicketFacts) -> None:
    # A script that counts its taps anew each day would hand out yesterday's number as today's.
    today = business_day(tx.now, tx.profile.office.timezone)
    asked = (wish.service, wish.class_.value, today)
    if asked != (given.service, given.class_, given.business_day):
        raise RequestIdReused(
            wish.request_id or "", given.code, given.service, given.class_, given.business_day
        )


def _refuse_paused(tx: Transaction, printer: str | None) -> None:
    if (paused := pause(tx.connection)) is not None:
        raise TicketsPaused(paused.words)
    dispenser = find_printer(tx.connection, printer) if printer else None
    if dispenser is not None and dispenser.paused_at is not None:
        raise TicketsPaused(dispenser.pause_words, dispenser.name)


def _refuse_closed(profile: Profile, now: int) -> None:
    hours = opening(profile, now)
    if hours.closure is not None:
        raise TicketsClosed(hours.closure.value, _shown(hours.opens_at, profile))


def _quota_reached(tx: Transaction, queue: Queue) -> QuotaReached:
    opens = _shown(next_opening(tx.profile, tx.now), tx.profile)
    return QuotaReached(queue.prefix, queue.daily_quota or 0, opens)


def _shown(at: int | None, profile: Profile) -> str | None:
    return f"{local_time(at, profile.office.timezone):%Y-%m-%d %H:%M}" if at else None
