"""Take a ticket: the next number of the service's queue, a place in the line, a slip to print."""

from dataclasses import dataclass

from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.operations.giving_numbers import refuse_closed, refuse_paused, refuse_used_up
from kiosk.operations.on_duty import named
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.calendar import MINUTE, business_day
from kiosk.queueing.discipline import counted_place
from kiosk.queueing.facts import Taken, TicketFacts, Wish
from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.profile import Service
from kiosk.queueing.refusals import RequestIdReused, UnknownService
from kiosk.storage.queries import Line, already_taken, people_ahead, raise_series
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
    service = offered(tx, wish.service)
    refuse_while_evacuating(tx)
    refuse_paused(tx, wish.printer)
    if not at_any_hour:
        refuse_closed(tx, service)
    turn_day(tx)
    return issue(tx, wish, next_number(tx, service), Entry(tx.now))


def next_number(tx: Transaction, service: Service) -> int:
    """Take the next number of a service's queue; refuse where it is closed or used up."""
    number = raise_series(tx.connection, tx.head.business_day, service.queue)
    refuse_used_up(tx, service, number)
    return number


@dataclass(frozen=True, slots=True)
class Entry:
    """Where somebody enters the line, and the appointment they come to, if any."""

    place: int
    appointment: int | None = None


def offered(tx: Transaction, code: str) -> Service:
    """Find a service of the profile in force."""
    if (service := tx.profile.service_by_code.get(code)) is None:
        raise UnknownService(code)
    return service


def issue(tx: Transaction, wish: Wish, number: int, entry: Entry) -> Taken:
    """Record a number and its place in the line."""
    # Who takes one alone is nobody the office knows; at the desk an officer may give it.
    told = {**numbered(tx, wish, number, entry), **named(tx)}
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


def numbered(tx: Transaction, wish: Wish, number: int, entry: Entry) -> Data:
    """Tell the journal all that makes the ticket's rows."""
    service = offered(tx, wish.service)
    appointment = {} if entry.appointment is None else {"appointment": entry.appointment}
    return {
        "business_day": tx.head.business_day,
        "queue": service.queue,
        "number": number,
        "class": wish.class_.value,
        "service": service.code,
        "place": entry.place,
        "ahead": _ahead(tx, wish, service.queue, entry.place),
        "language": wish.language,
        "profile": tx.head.profile,
        "request_id": wish.request_id,
        "printer": wish.printer,
        **_more(wish),
        **appointment,
    }


def _ahead(tx: Transaction, wish: Wish, queue: str, place: int) -> int:
    head_start = tx.profile.rules.priority_head_start_minutes * MINUTE
    counted = counted_place(place, wish.class_, head_start)
    line = Line(tx.head.business_day, queue)
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
