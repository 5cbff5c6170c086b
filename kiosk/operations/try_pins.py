"""What a PIN that was tried comes to: wrong ones are counted, and lock, whoever tries and where.

The trying itself takes 40 ms and happens before, outside every transaction. Here the row is read
again under the write lock: of a hundred PINs tried at the same time only ``pin_tries`` count.
"""

from dataclasses import dataclass, field

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.journal import Kind
from kiosk.queueing.pin_refusals import PinLocked, PinRefused
from kiosk.queueing.pins import LONGEST_LOCK, lock_minutes
from kiosk.queueing.refusals import Refusal
from kiosk.storage.people import Credentials, change_officer, credentials
from kiosk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Tried:
    """A PIN was tried for ``code`` against ``kept``; it ``fits`` or not."""

    code: str
    kept: str | None = field(repr=False)
    fits: bool


def judge(tx: Transaction, tried: Tried) -> int | Refusal:
    """Give the officer, or the refusal: it is not raised, because what it counts must stay."""
    rules = tx.profile.rules
    known = credentials(tx.connection, tried.code)
    if known is None:
        return PinRefused(tried.code, rules.pin_tries)
    if left := minutes_locked(known, tx.now):
        return PinLocked(tried.code, left)
    if tried.fits and tried.kept == known.pin_hash:
        if known.failures:
            change_officer(tx.connection, known.id, {"failures": 0, "locked_until": None})
        return known.id
    return _count(tx, tried.code, known)


def minutes_locked(known: Credentials, now: int) -> int:
    """Give for how many more minutes no PIN is tried, rounded up; 0 when one may be tried.

    More than the longest lock is left only after a clock ran ahead: then it is no lock.
    """
    left = -((now - (known.locked_until or now)) // MINUTE)
    return left if 0 < left <= LONGEST_LOCK else 0


def _count(tx: Transaction, code: str, known: Credentials) -> Refusal:
    rules, failures = tx.profile.rules, known.failures + 1
    minutes = lock_minutes(failures, rules.pin_tries, rules.pin_lock_minutes)
    locked_until = tx.now + minutes * MINUTE if minutes else None
    counted = {"failures": failures, "locked_until": locked_until}
    change_officer(tx.connection, known.id, counted)
    if not minutes:
        return PinRefused(code, rules.pin_tries)
    facts = {"officer": known.id, "failures": failures, "minutes": minutes}
    tx.record(Kind.OFFICER_LOCKED, facts)
    return PinLocked(code, minutes)
