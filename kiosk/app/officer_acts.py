"""The verbs about people, each as one transaction; no PIN is tried or made inside of one."""

from datetime import time

from kiosk.app.acts import Acts
from kiosk.operations import keep_officers, sign_in, take_breaks
from kiosk.operations.on_duty import acting
from kiosk.operations.try_pins import Tried, judge, minutes_locked
from kiosk.queueing.people import (
    Away,
    Back,
    BreakReason,
    NewOfficer,
    OfficerFacts,
    SignedIn,
    SignedOut,
)
from kiosk.queueing.people_refusals import UnknownOfficer
from kiosk.queueing.pin_refusals import PinLocked
from kiosk.queueing.pins import Pin, check_pin, fits, hash_pin
from kiosk.queueing.refusals import Refusal
from kiosk.storage import people


class OfficerActs:
    """Who works in one office, and whether they are who they say."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def identify(self, typed: str, pin: Pin) -> int:
        """Give the officer of a code and a PIN, or refuse: ``PinRefused``, ``PinLocked``.

        An unknown code takes the same time and gets the same answer as a wrong PIN.
        """
        database, code = self._acts.database, keep_officers.code_as_kept(typed)
        with database.read() as connection:
            known = people.credentials(connection, code)
        if known is not None and (left := minutes_locked(known, self._acts.clock())):
            raise PinLocked(code, left)
        kept = None if known is None else known.pin_hash
        tried = Tried(code, kept, fits(database.key, code, pin, kept))
        # Wrong PINs are counted whatever the clock says.
        with database.write(self._acts.clock, "clamp") as tx:
            verdict = judge(tx, tried)
        if isinstance(verdict, Refusal):
            raise verdict
        return verdict

    def named(self, typed: str) -> int:
        """Give the officer of a code where no PIN is asked for."""
        code = keep_officers.code_as_kept(typed)
        with self._acts.database.read() as connection:
            officer = people.officer_called(connection, code)
        if officer is None:
            raise UnknownOfficer(code)
        return officer.id

    def new(self, typed: str, name: str, role: str, pin: Pin | None) -> NewOfficer:
        """Describe somebody who is to work here, with what is kept of their PIN."""
        code = keep_officers.code_as_kept(typed)
        new = NewOfficer(code, name, role)
        keep_officers.refuse_unwritable(new)
        return NewOfficer(code, name, role, None if pin is None else self._kept(pin, code))

    def add(self, new: NewOfficer) -> OfficerFacts:
        """Let somebody work here."""
        with self._acts.writing() as tx:
            return keep_officers.add_officer(tx, new)

    def dismiss(self, typed: str) -> OfficerFacts:
        """Let somebody work here no more."""
        with self._acts.writing() as tx:
            return keep_officers.dismiss_officer(tx, keep_officers.code_as_kept(typed))

    def reset_pin(self, typed: str, pin: Pin) -> OfficerFacts:
        """Give somebody else a new PIN."""
        code = keep_officers.code_as_kept(typed)
        kept = self._kept(pin, code)
        with self._acts.writing() as tx:
            return keep_officers.reset_pin(tx, code, kept)

    def change_pin(self, pin: Pin) -> OfficerFacts:
        """Give whoever acts a new PIN."""
        with self._acts.writing() as tx:
            code = acting(tx).code
        kept = self._kept(pin, code)
        with self._acts.writing() as tx:
            return keep_officers.set_pin(tx, acting(tx), kept)

    def officers(self) -> list[OfficerFacts]:
        """List everybody who works here or did."""
        with self._acts.database.read() as connection:
            return people.every_officer(connection)

    def _kept(self, pin: Pin, code: str) -> str:
        check_pin(pin, code, demo=self._acts.is_founded() and self._acts.demo)
        return hash_pin(self._acts.database.key, code, pin)


class ShiftActs:
    """Who works at the counters of one office."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def sign_in(self, counter: int) -> SignedIn:
        """Begin to work at a counter."""
        with self._acts.writing() as tx:
            return sign_in.sign_in(tx, counter)

    def hand_over(self, counter: int) -> SignedIn:
        """Take a counter over from its officer."""
        with self._acts.writing() as tx:
            return sign_in.hand_over(tx, counter)

    def sign_out(self, counter: int) -> SignedOut:
        """End the work at a counter."""
        with self._acts.writing() as tx:
            return sign_in.sign_out(tx, counter)

    def begin_break(self, counter: int, reason: BreakReason, until: time) -> Away:
        """Leave a counter for a while, until a local time of today."""
        with self._acts.writing() as tx:
            return take_breaks.begin_break(tx, counter, reason, until)

    def end_break(self, counter: int) -> Back:
        """Come back to a counter."""
        with self._acts.writing() as tx:
            return take_breaks.end_break(tx, counter)
