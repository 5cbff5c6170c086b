"""Let the tickets rest for a while, and go on: staff say so, the dispensers tell the citizens."""

from kiosk.queueing.hall import Pause
from kiosk.queueing.journal import Kind
from kiosk.storage.queries import pause
from kiosk.storage.transaction import Transaction


def pause_tickets(tx: Transaction, words: str) -> Pause:
    """Give no tickets from now on. Pausing again changes the words."""
    tx.record(Kind.TICKETS_PAUSED, {"words": words})
    return Pause(tx.now, words)


def resume_tickets(tx: Transaction) -> Pause | None:
    """Give tickets again; tell the pause that ended, if there was one."""
    ended = pause(tx.connection)
    if ended is not None:
        tx.record(Kind.TICKETS_RESUMED, {})
    return ended
