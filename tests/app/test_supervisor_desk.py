"""What a supervisor's window may do, in a real office with PINs."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.officer_acts import OfficerActs
from kiosk.app.supervisor_desk import SupervisorDeskHere
from kiosk.queueing.announcements import Subject
from kiosk.queueing.facts import Wish
from kiosk.queueing.people import NewOfficer, Role
from kiosk.queueing.people_refusals import NotAllowed, UnknownOfficer
from kiosk.queueing.pin_refusals import PinRefused
from kiosk.queueing.pins import Pin, hash_pin
from kiosk.storage.changes import events_after
from kiosk.viewmodels.supervisor_ports import Supervising
from tests.offices import SMALL, small_office

RIGHT, WRONG = Pin("471193"), Pin("135790")
WITH_PINS = SMALL.replace("rules: {", "rules: {sign_in: pin, ")


def administrator(acts: Acts) -> int:
    """Give who keeps everybody."""
    return next(one.id for one in OfficerActs(acts).officers() if one.code == "sari")


@pytest.fixture
def desk(acts: Acts) -> SupervisorDeskHere:
    """A desk in an office whose officers have PINs; all of them have the same one."""
    for code, role in (
        ("sari", Role.ADMINISTRATOR),
        ("rini", Role.SUPERVISOR),
        ("ani", Role.OFFICER),
    ):
        kept = hash_pin(acts.database.key, code, RIGHT)
        OfficerActs(acts).add(NewOfficer(code, code.title(), role.value, kept))
    acts.publish(small_office(WITH_PINS), demo=False)
    return SupervisorDeskHere(acts)


def test_a_supervisor_signs_in_and_every_act_names_them(
    acts: Acts, desk: SupervisorDeskHere
) -> None:
    rini = desk.sign_in("rini", RIGHT)
    assert rini.name == "Rini"
    with acts.database.read() as connection:
        before = len(list(events_after(connection, 0)))
    desk.close_queue(rini, "B", "Sistem mati")
    desk.open_queue(rini, "B")
    desk.serve(rini, 1, ("A", "B"))
    desk.announce(rini, Subject.CLOSING, ())
    desk.begin_evacuation(rini, "")
    desk.end_evacuation(rini)
    with acts.database.read() as connection:
        told = list(events_after(connection, 0))[before:]
    assert len(told) == 6
    assert {event.opened().data.get("officer") for event in told} == {rini.id}


def test_an_officer_may_not_watch_the_hall(desk: SupervisorDeskHere) -> None:
    with pytest.raises(NotAllowed):
        desk.sign_in("ani", RIGHT)


def test_a_wrong_pin_and_an_unknown_code_are_refused_alike(desk: SupervisorDeskHere) -> None:
    for code in ("rini", "nobody"):
        with pytest.raises(PinRefused):
            desk.sign_in(code, WRONG)


def test_who_was_dismissed_meanwhile_acts_no_more(acts: Acts, desk: SupervisorDeskHere) -> None:
    rini = desk.sign_in("rini", RIGHT)
    OfficerActs(acts.acting_as(administrator(acts))).dismiss("rini")
    with pytest.raises(UnknownOfficer):
        desk.close_queue(rini, "B", "")


def test_where_nobody_signs_in_acts_name_nobody(acts: Acts) -> None:
    SupervisorDeskHere(acts).serve(Supervising(), 1, ("A", "B"))
    acts.take(Wish("pbb"))
    acts.call(1)
    assert acts.at_counter(1).open is not None
