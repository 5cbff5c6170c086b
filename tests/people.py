"""The small office with people: an administrator, a supervisor, two officers."""

from dataclasses import dataclass
from typing import Any

from kiosk.app.acts import Acts
from kiosk.app.officer_acts import OfficerActs, ShiftActs
from kiosk.queueing.people import NewOfficer, Role
from kiosk.queueing.pins import Pin, hash_pin
from kiosk.queueing.profile import Profile
from tests.offices import small_office

SARI, RINI, BUDI, TONO = "sari", "rini", "budi", "tono"
ROLES = {
    SARI: Role.ADMINISTRATOR,
    RINI: Role.SUPERVISOR,
    BUDI: Role.OFFICER,
    TONO: Role.OFFICER,
}
PIN = Pin("918273")
"""Everybody's PIN, where a test tries one."""


def office_with(**rules: object) -> Profile:
    """Give the small office with some rules of its own."""
    data: dict[str, Any] = small_office().model_dump(by_alias=True, mode="json")
    data["rules"] |= rules
    return Profile.model_validate(data)


@dataclass
class Staff:
    """The people of one office."""

    acts: Acts
    ids: dict[str, int]

    def acts_of(self, code: str) -> Acts:
        """Give the verbs as one of them."""
        return self.acts.acting_as(self.ids[code])

    def shifts(self, code: str) -> ShiftActs:
        """Give the verbs about shifts as one of them."""
        return ShiftActs(self.acts_of(code))

    def officers(self, code: str | None = None) -> OfficerActs:
        """Give the verbs about people, as one of them or as nobody."""
        return OfficerActs(self.acts if code is None else self.acts_of(code))


def employ(acts: Acts, *, pins: bool = False, **rules: object) -> Staff:
    """Add the four to an office, and let it ask for PINs; making real ones takes a moment."""
    officers = OfficerActs(acts)
    for code, role in ROLES.items():
        kept = hash_pin(acts.database.key, code, PIN) if pins else "no PIN fits this"
        officers.add(NewOfficer(code, code.title(), role.value, kept))
    acts.publish(office_with(**{"sign_in": "pin", **rules}), demo=False)
    return Staff(acts, {one.code: one.id for one in officers.officers()})
