"""PINs: which ones are allowed, how one is kept, how long somebody waits after wrong ones.

A PIN is kept as argon2id of what the office's key makes of it and of its officer's code. Whoever
has the database without the key can try no PIN at all, and put nobody's PIN into another one's row;
whoever has both still needs 40 ms and 19 MiB for each try.
"""

import hmac
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from kiosk.queueing.pin_refusals import PinUnfit
from kiosk.queueing.signing import derived_key

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 4, 8
LONGEST_LOCK = 60
"""Minutes that somebody waits at most after wrong PINs."""

PASSES, MEMORY, LANES = 2, 19 * 1024, 1
"""The least that OWASP recommends for argon2id, in passes, KiB and lanes: old machines have both
little memory and somebody waiting at the counter."""

_RUN = "01234567890123456789"

NOBODYS = (
    "$argon2id$v=19$m=19456,t=2,p=1$A2TJ5LvfkNvKF2n7hGTeZQ"
    "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
)
"""What a PIN is tried against where there is nobody: it takes as long, and no PIN fits it."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A PIN as it was typed. It shows itself nowhere: not in a log, not in a crash."""

    digits: str = field(repr=False)


DEMO_PIN = Pin("000000")
"""Of the supervisor ``demo``, whom every demo has."""


def check_pin(pin: Pin, code: str, *, demo: bool = False) -> None:
    """Refuse what is no PIN for the officer ``code``; a demo takes easy ones."""
    digits = pin.digits
    if not (digits.isascii() and digits.isdecimal() and SHORTEST <= len(digits) <= LONGEST):
        raise PinUnfit(why="digits", shortest=SHORTEST, longest=LONGEST)
    if not demo and (_is_easy(digits) or digits == code):
        raise PinUnfit(why="easy", shortest=SHORTEST, longest=LONGEST)


def _is_easy(digits: str) -> bool:
    same = len(set(digits)) == 1
    return same or digits in _RUN or digits[::-1] in _RUN


def hash_pin(office_key: bytes, code: str, pin: Pin) -> str:
    """Make what is kept of a PIN; takes 40 ms, so never inside a write."""
    return _hasher().hash(_keyed(office_key, code, pin))


def fits(office_key: bytes, code: str, pin: Pin, kept: str | None) -> bool:
    """Try a PIN, against nobody's where nothing is kept: both take the same time, 40 ms."""
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415  as below

    try:
        return _hasher().verify(kept or NOBODYS, _keyed(office_key, code, pin))
    except (VerificationError, InvalidHashError):
        return False


def lock_minutes(failures: int, tries: int, first: int) -> int:
    """Give how long to wait after ``failures`` wrong PINs in a row; 0 while tries are left.

    The first lock takes ``first`` minutes, each one after it twice as long, an hour at most.
    """
    if failures < tries:
        return 0
    # Six doublings of one minute are more than an hour.
    return min(first << min(failures - tries, 6), LONGEST_LOCK)


def _keyed(office_key: bytes, code: str, pin: Pin) -> bytes:
    # A code holds no colon. What cannot be encoded is no PIN of anybody.
    message = f"{code}:{pin.digits}".encode(errors="replace")
    return hmac.digest(derived_key(office_key, "pin"), message, sha256)


@cache
def _hasher() -> "PasswordHasher":
    # Loaded at the first PIN: a window paints without it.
    from argon2 import PasswordHasher  # noqa: PLC0415

    return PasswordHasher(PASSES, MEMORY, LANES)
