"""Let the tickets rest for a while, and go on: staff say so, the dispensers tell the citizens.

All of them rest, or those that print first on one printer: that is the name of a dispenser.
"""

from kiosk.operations.keep_printers import printer_named
from kiosk.operations.on_duty import named
from kiosk.queueing.facts import Pause
from kiosk.queueing.journal import Kind
from kiosk.queueing.pause_refusals import PauseWordsTooLong, PauseWordsUnreadable
from kiosk.queueing.profile_findings import CONTROL
from kiosk.storage.printers import change_printer
from kiosk.storage.queries import pause
from kiosk.storage.transaction import Transaction

LONGEST_WORDS = 90
"""Letters that a dispenser of 1366 by 768 dots shows whole, in three lines of its largest text."""


def pause_tickets(tx: Transaction, words: str) -> Pause:
    """Give no tickets from now on. Pausing again changes the words.

    Refuses words that no dispenser could show.
    """
    words = shown_whole(words.strip())
    tx.record(Kind.TICKETS_PAUSED, {"words": words, **named(tx)})
    return Pause(tx.now, words)


def resume_tickets(tx: Transaction) -> Pause | None:
    """Give tickets again; tell the pause that ended, if there was one."""
    ended = pause(tx.connection)
    if ended is not None:
        tx.record(Kind.TICKETS_RESUMED, named(tx))
    return ended


def pause_dispenser(tx: Transaction, printer: str, words: str) -> Pause:
    """Give no tickets on this printer first; ``UnknownPrinter`` where it is not known."""
    words = shown_whole(words.strip())
    url = printer_named(tx, printer).url
    tx.record(Kind.DISPENSER_PAUSED, {"printer": url, "words": words, **named(tx)})
    change_printer(tx.connection, url, {"paused_at": tx.now, "pause_words": words})
    return Pause(tx.now, words)


def resume_dispenser(tx: Transaction, printer: str) -> Pause | None:
    """Give tickets there again; tell the pause that ended, if there was one."""
    known = printer_named(tx, printer)
    if known.paused_at is None:
        return None
    tx.record(Kind.DISPENSER_RESUMED, {"printer": known.url, **named(tx)})
    change_printer(tx.connection, known.url, {"paused_at": None, "pause_words": None})
    return Pause(known.paused_at, known.pause_words)


def shown_whole(words: str) -> str:
    """Refuse words that no dispenser could show; give them."""
    if unreadable := CONTROL.search(words):
        raise PauseWordsUnreadable(unreadable.start() + 1)
    if len(words) > LONGEST_WORDS:
        raise PauseWordsTooLong(len(words), LONGEST_WORDS)
    return words
