"""Who works at one counter: the port of its window over the office."""

from datetime import time

from kiosk.app.acts import Acts
from kiosk.app.officer_acts import OfficerActs, ShiftActs
from kiosk.queueing.people import Away, Back, BreakReason, OfficerFacts, SignedIn, SignedOut
from kiosk.queueing.people_refusals import OfficerNeeded
from kiosk.queueing.pins import Pin
from kiosk.queueing.shift_refusals import SignedInElsewhere


class DutyDeskHere:
    """Who works at one counter of this machine's office.

    Remembers who has just proved who they are, and works elsewhere: until the next try.
    """

    def __init__(self, acts: Acts, counter: int) -> None:
        self._acts, self._counter = acts, counter
        self._officers, self._shifts = OfficerActs(acts), ShiftActs(acts)
        self._elsewhere: tuple[int, int] | None = None

    def officers(self) -> list[OfficerFacts]:
        """List who works here."""
        return [one for one in self._officers.officers() if one.dismissed_at is None]

    def sign_in(self, code: str, pin: Pin | None) -> SignedIn:
        """Begin to work at the counter; without a PIN where none is asked for."""
        return self._begin(self._identified(code, pin), instead=False)

    def hand_over(self, code: str, pin: Pin | None) -> SignedIn:
        """Take the counter over from its officer, with the open ticket."""
        return self._begin(self._identified(code, pin), instead=True)

    def come_over(self) -> SignedIn:
        """Sign out where the officer works, and in here; only for whom that was just refused."""
        if self._elsewhere is None:
            raise OfficerNeeded
        officer, counter = self._elsewhere
        taken = any(one.counter == self._counter for one in self._acts.hall().shifts)
        ShiftActs(self._acts.acting_as(officer)).sign_out(counter)
        return self._begin(officer, instead=taken)

    def sign_out(self) -> SignedOut:
        """End the shift."""
        return self._shifts.sign_out(self._counter)

    def begin_break(self, reason: BreakReason, until: time) -> Away:
        """Leave the counter until a local time of today."""
        return self._shifts.begin_break(self._counter, reason, until)

    def end_break(self) -> Back:
        """Come back."""
        return self._shifts.end_break(self._counter)

    def _identified(self, code: str, pin: Pin | None) -> int:
        self._elsewhere = None
        # The profile says whether a PIN is asked for; the window that has none cannot skip it.
        if self._acts.profile.rules.sign_in == "pin":
            return self._officers.identify(code, pin or Pin(""))
        return self._officers.named(code)

    def _begin(self, officer: int, *, instead: bool) -> SignedIn:
        shifts = ShiftActs(self._acts.acting_as(officer))
        try:
            return (shifts.hand_over if instead else shifts.sign_in)(self._counter)
        except SignedInElsewhere as elsewhere:
            self._elsewhere = officer, elsewhere.counter
            raise
