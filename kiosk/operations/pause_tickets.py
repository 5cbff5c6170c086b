"""Let the tickets rest for a while, and go on: staff say so, the dispensers tell the citizens."""

from kiosk.queueing.facts import Pause
from kiosk.queueing.journal import Kind
from kiosk.queueing.pause_refusals import PauseWordsTooLong, PauseWordsUnreadable
from kiosk.queueing.profile_findings import CONTROL
from kiosk.storage.queries import pause
from kiosk.storage.transaction import Transaction

LONGEST_WORDS = 90
"""Letters that a dispenser of 1366 by 768 dots shows whole, in three lines of its largest text."""


def pause_tickets(tx: Transaction, words: str) -> Pause:
    """Give no tickets from now on. Pausing again changes the words.

    Refuses words that no dispenser could show.
    """
    words = _shown_whole(words.strip())
    tx.record(Kind.TICKETS_PAUSED, {"words": words})
    return Pause(tx.now, words)


def resume_tickets(tx: Transaction) -> Pause | None:
    """Give tickets again; tell the pause that ended, if there was one."""
    ended = pause(tx.connection)
    if ended is not None:
        tx.record(Kind.TICKETS_RESUMED, {})
    return ended


def _shown_whole(words: str) -> str:
    if unreadable := CONTROL.search(words):
        raise PauseWordsUnreadable(unreadable.start() + 1)
    if len(words) > LONGEST_WORDS:
        raise PauseWordsTooLong(len(words), LONGEST_WORDS)
    return words
