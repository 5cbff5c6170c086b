"""Take a ticket: the next number of the service's queue, a place in the line, a slip to print."""

from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.calendar import MINUTE, business_day, local_time, next_opening, opening
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import Taken, TicketFacts, Wish
from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.pause_refusals import TicketsPaused
from kiosk.queueing.profile import Profile, Queue, Service
from kiosk.queueing.refusals import (
    QuotaReached,
    RequestIdReused,
    TicketsClosed,
    UnknownService,
)
from kiosk.storage.printers import find_printer
from kiosk.storage.queries import Line, already_taken, pause, people_ahead, raise_series
from kiosk.storage.transaction import Transaction

REPEAT_OVER_MIDNIGHT = 10 * MINUTE
"""How long a request id of yesterday still repeats its tap.

A tap at 23:59:59 whose answer was lost comes again within seconds, or once the machine has started
anew: it gets its ticket, and no second number. So long its slip may still come, too. Later it is
no repetition but a script that counts its taps anew each day, and yesterday's number would be
handed out as today's.
"""


def take_ticket(tx: Transaction, wish: Wish, *, at_any_hour: bool = False) -> Taken:
    """Give the next number, or refuse: unknown service, evacuation, paused, closed, quota, id used.

    ``at_any_hour``: demo offices give tickets outside the published hours.
    """
    if wish.request_id is not None and (taken := already_taken(tx.connection, wish.request_id)):
        _refuse_another_wish(tx, wish, taken.ticket)
        return taken
    service = tx.profile.service_by_code.get(wish.service)
    if service is None:
        raise UnknownService(wish.service)
    refuse_while_evacuating(tx)
    _refuse_paused(tx, wish.printer)
    if not at_any_hour:
        _refuse_closed(tx.profile, tx.now)
    turn_day(tx)
    return _issue(tx, wish, service, next_number(tx, service))


def next_number(tx: Transaction, service: Service) -> int:
    """Take the next number of a service's queue; refuse where today's are used up."""
    queue = tx.profile.queue_by_prefix[service.queue]
    number = raise_series(tx.connection, tx.head.business_day, queue.prefix)
    if queue.daily_quota is not None and number > queue.daily_quota:
        raise _quota_reached(tx, queue)
    return number


def _issue(tx: Transaction, wish: Wish, service: Service, number: int) -> Taken:
    told = numbered(tx, wish, service, number)
    event = tx.record(Kind.TICKET_TAKEN, told)
    ticket = TicketFacts(
        id=event.seq,
        business_day=told["business_day"],
        queue=told["queue"],
        number=number,
        class_=told["class"],
        service=told["service"],
        taken_at=event.at,
        profile=told["profile"],
        language=wish.language,
        visual=wish.visual,
    )
    return Taken(ticket, told["ahead"], job=None if wish.printer is None else event.seq)


def numbered(tx: Transaction, wish: Wish, service: Service, number: int) -> Data:
    """Tell the journal all that makes the ticket's rows."""
    return {
        "business_day": tx.head.business_day,
        "queue": service.queue,
        "number": number,
        "class": wish.class_.value,
        "service": service.code,
        "place": tx.now,
        "ahead": _ahead(tx, wish, service),
        "language": wish.language,
        "profile": tx.head.profile,
        "request_id": wish.request_id,
        "printer": wish.printer,
        **_more(wish),
    }


def _ahead(tx: Transaction, wish: Wish, service: Service) -> int:
    head_start = tx.profile.rules.priority_head_start_minutes * MINUTE
    counted = counted_place(tx.now, wish.class_, head_start)
    line = Line(tx.head.business_day, service.queue)
    return people_ahead(tx.connection, line, counted, head_start, tx.next_seq)


def _more(wish: Wish) -> Data:
    more: Data = {"fallbacks": " ".join(wish.fallbacks)} if wish.fallbacks else {}
    return {**more, "visual": True} if wish.visual else more


def _refuse_another_wish(tx: Transaction, wish: Wish, given: TicketFacts) -> None:
    same = (wish.service, wish.class_.value) == (given.service, given.class_)
    today = business_day(tx.now, tx.profile.office.timezone)
    # A number of a day to come was taken while the clock was wrong: nobody waits with it today.
    lately = 0 <= tx.now - given.taken_at <= REPEAT_OVER_MIDNIGHT
    if same and (given.business_day == today or lately):
        return
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
