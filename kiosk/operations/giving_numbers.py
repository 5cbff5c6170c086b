"""Whether a number is given now: not in a pause, out of hours, or when a quota is used up."""

from kiosk.operations.close_queue import refuse_closed_queue
from kiosk.queueing.calendar import Closure, local_text, opening
from kiosk.queueing.calendar_refusals import AgencyAway, SlotFull
from kiosk.queueing.pause_refusals import TicketsPaused
from kiosk.queueing.profile import Profile, Queue, Service
from kiosk.queueing.quotas import next_room, room_in
from kiosk.queueing.refusals import QuotaReached, TicketsClosed
from kiosk.storage.printers import find_printer
from kiosk.storage.queries import closed_day, pause
from kiosk.storage.quotas import use_of
from kiosk.storage.transaction import Transaction


def refuse_paused(tx: Transaction, printer: str | None) -> None:
    """Refuse while staff let the tickets rest: everywhere, or at the dispenser of a printer."""
    if (paused := pause(tx.connection)) is not None:
        raise TicketsPaused(paused.words)
    dispenser = find_printer(tx.connection, printer) if printer else None
    if dispenser is not None and dispenser.paused_at is not None:
        raise TicketsPaused(dispenser.pause_words, dispenser.name)


def refuse_closed(tx: Transaction, service: Service) -> None:
    """Refuse out of hours: of the office, or of the service's agency."""
    profile = tx.profile
    hours = opening(profile, tx.now, service.agency, closed_day(tx.connection))
    if hours.closure is None:
        return
    opens = _told(hours.opens_at, profile)
    if hours.closure is Closure.AGENCY_AWAY:
        name = profile.agency_by_code[service.agency].name
        raise AgencyAway(name.said_in(profile.office.languages[0]), opens)
    raise TicketsClosed(hours.closure.value, opens)


def refuse_used_up(tx: Transaction, service: Service, number: int) -> None:
    """Refuse a number that the day's quota or the slot's does not hold; say when there are more."""
    queue = tx.profile.queue_by_prefix[service.queue]
    refuse_closed_queue(tx, queue.prefix)
    if queue.daily_quota is None and queue.slot is None:
        return
    use = use_of(tx.connection, tx.profile, queue, tx.now, number - 1)
    room = room_in(queue.daily_quota, queue.slot_quota, use)
    if room is not None and not room.left:
        opens = _told(next_room(tx.profile, room, tx.now, service.agency), tx.profile)
        raise _used_up(queue, opens, in_slot=room.ends is not None)


def _used_up(queue: Queue, opens: str | None, *, in_slot: bool) -> QuotaReached | SlotFull:
    if in_slot:
        return SlotFull(queue.prefix, queue.slot_quota or 0, opens)
    return QuotaReached(queue.prefix, queue.daily_quota or 0, opens)


def _told(at: int | None, profile: Profile) -> str | None:
    return None if at is None else local_text(at, profile.office.timezone)
