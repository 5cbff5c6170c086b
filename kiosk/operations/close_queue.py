"""Close a queue for a while, and open it: it gives no numbers, and who waits is still called."""

from kiosk.operations.on_duty import demand, named
from kiosk.operations.pause_tickets import shown_whole
from kiosk.queueing.calendar import local_text
from kiosk.queueing.calendar_refusals import QueueClosed, UntilIsPast
from kiosk.queueing.hall import QueueClosure
from kiosk.queueing.journal import Kind
from kiosk.queueing.line_refusals import UnknownQueue
from kiosk.queueing.people import Right
from kiosk.queueing.profile import Queue
from kiosk.storage.queue_closures import closure_of, standing_closure
from kiosk.storage.transaction import Transaction


def close_queue(tx: Transaction, prefix: str, words: str, until: int | None = None) -> QueueClosure:
    """Give no numbers of a queue, until it is opened or that instant comes.

    Closing again changes the words and the time. Refuses words that no dispenser could show.
    """
    queue = known_queue(tx, prefix)
    demand(tx, Right.CLOSE)
    words = shown_whole(words.strip())
    zone = tx.profile.office.timezone
    if until is not None and until <= tx.now:
        raise UntilIsPast(local_text(until, zone), local_text(tx.now, zone))
    standing = standing_closure(tx.connection, queue.prefix)
    instead_of = None if standing is None else standing.id
    data = {"queue": queue.prefix, "words": words, "until": until, "instead_of": instead_of}
    event = tx.record(Kind.QUEUE_CLOSED, {**data, **named(tx)})
    return QueueClosure(event.seq, queue.prefix, tx.now, words, until)


def open_queue(tx: Transaction, prefix: str) -> QueueClosure | None:
    """Give its numbers again; tell the closure that ended, if there was one."""
    queue = known_queue(tx, prefix)
    demand(tx, Right.CLOSE)
    standing = standing_closure(tx.connection, queue.prefix)
    if standing is not None:
        told = {"queue": queue.prefix, "closure": standing.id}
        tx.record(Kind.QUEUE_OPENED, {**told, **named(tx)})
    return standing


def known_queue(tx: Transaction, prefix: str) -> Queue:
    """Find a queue as people name it: ``b`` is ``B``."""
    queues = tx.profile.queue_by_prefix
    if (queue := queues.get(prefix.strip().upper())) is None:
        raise UnknownQueue(prefix, tuple(queues))
    return queue


def refuse_closed_queue(tx: Transaction, prefix: str) -> None:
    """Refuse to put anybody into a queue that staff have closed."""
    if (closed := closure_of(tx.connection, prefix, tx.now)) is not None:
        zone = tx.profile.office.timezone
        opens = None if closed.until is None else local_text(closed.until, zone)
        raise QueueClosed(prefix, closed.words, opens)
