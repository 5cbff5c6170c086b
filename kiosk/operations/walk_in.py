"""A walk-in: somebody at a counter without paper gets a number, and is served if nobody waits.

A number is never a way past the line: where people wait whom this counter could call, or while it
is busy, the new one waits after them like any other.
"""

from kiosk.operations.at_counter import begin_at
from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.operations.take_ticket import Entry, next_number, numbered
from kiosk.queueing.facts import Class, Moved, State, Wish
from kiosk.queueing.journal import Kind
from kiosk.queueing.numbering import code_of
from kiosk.queueing.outcomes import Joined
from kiosk.queueing.refusals import UnknownService
from kiosk.storage.assignments import queues_at
from kiosk.storage.queries import heads_of_line, open_at
from kiosk.storage.transaction import Transaction


def walk_in(
    tx: Transaction, counter: int, code: str, class_: Class = Class.REGULAR
) -> Moved | Joined:
    """Give a number without paper, at any hour of the day: an officer says that it is served."""
    officer = begin_at(tx, counter)
    refuse_while_evacuating(tx)
    service = tx.profile.service_by_code.get(code)
    if service is None:
        raise UnknownService(code)
    number = next_number(tx, service)
    wish = Wish(code, class_, language=tx.profile.office.languages[0])
    told = {**numbered(tx, wish, number, Entry(tx.now)), "counter": counter}
    told |= {} if officer is None else {"officer": officer}
    ticket = code_of(service.queue, number)
    if _may_begin(tx, counter, service.queue):
        tx.record(Kind.WALK_IN_TAKEN, told)
        return Moved("walk_in", ticket, counter, State.SERVING.value)
    tx.record(Kind.TICKET_TAKEN, told)
    return Joined("walk_in", ticket, counter, service.queue, code, class_.value, told["ahead"])


def _may_begin(tx: Transaction, counter: int, queue: str) -> bool:
    served = queues_at(tx.connection, tx.profile, tx.head.business_day, counter)
    if queue not in served or open_at(tx.connection, counter) is not None:
        return False
    return not heads_of_line(tx.connection, tx.head.business_day, served, counter)
