"""Who works here: added, dismissed, given a PIN; names are in one table and in no event."""

from functools import partial

import pytest

from kiosk.app.acts import Acts
from kiosk.app.officer_acts import OfficerActs
from kiosk.queueing.journal import Kind
from kiosk.queueing.people import NewOfficer, Role
from kiosk.queueing.people_refusals import (
    AdministratorMissing,
    LastAdministrator,
    NotAllowed,
    OfficerCodeTaken,
    OfficerNeeded,
    OfficerUnwritable,
    UnknownOfficer,
)
from kiosk.queueing.pins import Pin
from kiosk.storage.changes import events_after
from tests.operations.history import events_of
from tests.operations.lines import rows
from tests.people import BUDI, PIN, RINI, SARI, TONO, employ, office_with

NEW = NewOfficer("wati", "Wati Lestari", "officer")
NEW_PIN = Pin("2580")


def test_an_office_that_asks_for_pins_begins_with_an_administrator(acts: Acts) -> None:
    with pytest.raises(AdministratorMissing, match="no administrator has one"):
        acts.publish(office_with(sign_in="pin"), demo=False)
    officers = OfficerActs(acts)
    officers.add(NewOfficer("sari", "Sari", "administrator"))
    with pytest.raises(AdministratorMissing):
        acts.publish(office_with(sign_in="pin"), demo=False)
    officers.reset_pin("sari", PIN)
    acts.publish(office_with(sign_in="pin"), demo=False)


def test_a_supervisor_keeps_officers_and_an_administrator_keeps_everybody(acts: Acts) -> None:
    staff = employ(acts)
    staff.officers(RINI).add(NEW)
    for role in (Role.SUPERVISOR, Role.ADMINISTRATOR):
        other = NewOfficer(f"new-{role.value}", "Somebody", role.value)
        with pytest.raises(NotAllowed, match="ask an administrator"):
            staff.officers(RINI).add(other)
        staff.officers(SARI).add(other)
    for code in (RINI, SARI):
        with pytest.raises(NotAllowed):
            staff.officers(RINI).reset_pin(code, NEW_PIN)
        with pytest.raises(NotAllowed):
            staff.officers(RINI).dismiss(code)
    staff.officers(RINI).reset_pin("wati", NEW_PIN)
    assert staff.officers(RINI).dismiss("wati").code == "wati"


def test_an_officer_keeps_nobody_but_changes_their_own_pin(acts: Acts) -> None:
    staff = employ(acts, pins=True)
    budi = staff.officers(BUDI)
    for act in (
        partial(budi.add, NEW),
        partial(budi.dismiss, TONO),
        partial(budi.reset_pin, TONO, NEW_PIN),
    ):
        with pytest.raises(NotAllowed, match="ask a supervisor or an administrator"):
            act()
    budi.change_pin(NEW_PIN)
    assert staff.officers().identify(BUDI, NEW_PIN) == staff.ids[BUDI]


def test_where_pins_are_asked_for_nobody_unnamed_keeps_anybody(acts: Acts) -> None:
    staff = employ(acts)
    for act in (partial(staff.officers().add, NEW), partial(staff.officers().dismiss, BUDI)):
        with pytest.raises(OfficerNeeded):
            act()


def test_a_code_belongs_to_one_person_at_a_time(acts: Acts) -> None:
    staff = employ(acts)
    with pytest.raises(OfficerCodeTaken):
        staff.officers(SARI).add(NewOfficer(BUDI, "Another Budi", "officer"))
    staff.officers(SARI).dismiss(BUDI)
    again = staff.officers(SARI).add(NewOfficer(BUDI, "Another Budi", "officer"))
    assert again.id != staff.ids[BUDI]


@pytest.mark.parametrize("code", ["", "-a", "a b", "a_b", "a\n", "a" * 21, "ä", "BUDI", "../x"])
def test_a_code_can_be_typed(acts: Acts, code: str) -> None:
    with pytest.raises(OfficerUnwritable) as refusal:
        OfficerActs(acts).add(NewOfficer(code, "Budi", "officer"))
    assert refusal.value.what == "code"


@pytest.mark.parametrize("name", ["", "  ", "B" * 61, "Budi\nSari", "B\x1budi", "Bu\u202edi"])
def test_a_name_can_be_read(acts: Acts, name: str) -> None:
    with pytest.raises(OfficerUnwritable) as refusal:
        OfficerActs(acts).add(NewOfficer("budi", name, "officer"))
    assert refusal.value.what == "name"


def test_the_only_administrator_stays(acts: Acts) -> None:
    staff = employ(acts)
    with pytest.raises(LastAdministrator):
        staff.officers(SARI).dismiss(SARI)
    staff.officers(SARI).add(NewOfficer("adi", "Adi", "administrator"))
    assert staff.officers(SARI).dismiss("Sari ").code == SARI


def test_whoever_is_dismissed_has_no_pin_any_more_and_stays_on_record(acts: Acts) -> None:
    staff = employ(acts, pins=True)
    staff.officers(RINI).dismiss(BUDI)
    kept = "SELECT name, pin_hash FROM officer WHERE code = 'budi'"
    assert rows(acts.location, kept) == [("Budi", None)]
    with pytest.raises(UnknownOfficer):
        staff.officers(RINI).dismiss(BUDI)
    assert acts.verify().problems == ()


def test_the_journal_knows_people_by_their_ids_alone(acts: Acts) -> None:
    staff = employ(acts, pins=True)
    staff.shifts(BUDI).sign_in(1)
    staff.officers(RINI).reset_pin(BUDI, NEW_PIN)
    staff.officers(RINI).dismiss(BUDI)
    with acts.database.read() as connection:
        told = "".join(event.text for event in events_after(connection, 0))
    secrets = (BUDI, "Budi", TONO, "Tono", PIN.digits, NEW_PIN.digits, "argon2")
    assert [one for one in secrets if one in told] == []
    added, *_, dismissed = (e for e in events_of(acts) if e.kind.startswith("officer_"))
    assert added.data == {"role": "administrator"}
    assert dismissed.data == {"officer": staff.ids[BUDI], "by": staff.ids[RINI]}


def test_a_changed_pin_leaves_who_changed_whose(acts: Acts) -> None:
    staff = employ(acts)
    staff.officers(RINI).reset_pin(BUDI, NEW_PIN)
    changed = events_of(acts)[-1]
    assert changed.kind == Kind.PIN_CHANGED
    assert changed.data == {"officer": staff.ids[BUDI], "by": staff.ids[RINI]}
