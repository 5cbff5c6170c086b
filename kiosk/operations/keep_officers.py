"""Who works here: add somebody, dismiss them, give a PIN. The journal learns ids and roles only."""

import re
import unicodedata

from kiosk.operations.end_shifts import end_shift
from kiosk.operations.on_duty import demand
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.journal import Data, Kind
from kiosk.queueing.people import Ending, NewOfficer, OfficerFacts, Role, right_over
from kiosk.queueing.people_refusals import (
    LastAdministrator,
    OfficerCodeTaken,
    OfficerUnwritable,
    UnknownOfficer,
)
from kiosk.queueing.pins import DEMO_PIN, hash_pin
from kiosk.storage import people
from kiosk.storage.transaction import Transaction

LONGEST_CODE, LONGEST_NAME = 20, 60
_CODE = re.compile(rf"[a-z0-9][a-z0-9.-]{{0,{LONGEST_CODE - 1}}}")


def demo_supervisor(office_key: bytes) -> NewOfficer:
    """Give the supervisor that every demo has; takes as long as making a PIN does."""
    kept = hash_pin(office_key, people.DEMO_CODE, DEMO_PIN)
    return NewOfficer(people.DEMO_CODE, "Demo", Role.SUPERVISOR.value, kept)


def code_as_kept(typed: str) -> str:
    """Spell a code as it is kept: people type it in capitals, too."""
    return typed.strip().lower()


def refuse_unwritable(new: NewOfficer) -> None:
    """Refuse a code nobody could type, a name nobody could read."""
    if not _CODE.fullmatch(new.code):
        raise OfficerUnwritable(what="code", most=LONGEST_CODE)
    steers = any(unicodedata.category(letter)[0] in "CZ" and letter != " " for letter in new.name)
    if steers or not 1 <= len(new.name.strip()) <= LONGEST_NAME:
        raise OfficerUnwritable(what="name", most=LONGEST_NAME)


def add_officer(tx: Transaction, new: NewOfficer) -> OfficerFacts:
    """Let somebody work here; refuses a code that somebody has, and one above one's own role."""
    demand(tx, right_over(new.role))
    return enrol(tx, new)


def enrol(tx: Transaction, new: NewOfficer) -> OfficerFacts:
    """Add somebody in whose favour nobody has to speak: the first of an office."""
    refuse_unwritable(new)
    if people.officer_called(tx.connection, new.code) is not None:
        raise OfficerCodeTaken(new.code)
    event = tx.record(Kind.OFFICER_ADDED, {"role": Role(new.role).value, **_by(tx)})
    known = {"code": new.code, "name": new.name.strip(), "pin_hash": new.pin_hash}
    people.change_officer(tx.connection, event.seq, known)
    return officer_named(tx, new.code)


def dismiss_officer(tx: Transaction, code: str) -> OfficerFacts:
    """Let somebody work here no more: their shift ends, their PIN is forgotten, their name stays.

    A ticket that is open at their counter stays there, for whoever signs in next.
    """
    officer = officer_named(tx, code)
    demand(tx, right_over(officer.role))
    turn_day(tx)
    others = [one for one in people.administrators(tx.connection) if one.id != officer.id]
    if officer.role == Role.ADMINISTRATOR and not others:
        raise LastAdministrator(officer.code)
    if (shift := people.open_shift_of(tx.connection, officer.id)) is not None:
        end_shift(tx, shift, Ending.DISMISSED, tx.now)
    tx.record(Kind.OFFICER_DISMISSED, {"officer": officer.id, **_by(tx)})
    forgotten = {"pin_hash": None, "failures": 0, "locked_until": None}
    people.change_officer(tx.connection, officer.id, forgotten)
    return officer


def reset_pin(tx: Transaction, code: str, pin_hash: str) -> OfficerFacts:
    """Give somebody a new PIN, which also ends a lock."""
    officer = officer_named(tx, code)
    demand(tx, right_over(officer.role))
    return set_pin(tx, officer, pin_hash)


def set_pin(tx: Transaction, officer: OfficerFacts, pin_hash: str) -> OfficerFacts:
    """Keep a new PIN of somebody who may have it."""
    tx.record(Kind.PIN_CHANGED, {"officer": officer.id, **_by(tx)})
    kept = {"pin_hash": pin_hash, "failures": 0, "locked_until": None}
    people.change_officer(tx.connection, officer.id, kept)
    return officer


def officer_named(tx: Transaction, code: str) -> OfficerFacts:
    """Find somebody who works here by their code."""
    officer = people.officer_called(tx.connection, code)
    if officer is None:
        raise UnknownOfficer(code)
    return officer


def _by(tx: Transaction) -> Data:
    return {} if tx.by is None else {"by": tx.by}
