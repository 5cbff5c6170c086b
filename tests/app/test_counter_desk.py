"""What a counter's window asks of the office beyond the daily four, against a real one."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.duty_desk import DutyDeskHere
from kiosk.app.move_desk import MoveDeskHere
from kiosk.queueing.facts import State
from kiosk.queueing.people_refusals import OfficerNeeded
from kiosk.queueing.pin_refusals import PinRefused
from kiosk.queueing.pins import Pin
from kiosk.queueing.shift_refusals import SignedInElsewhere
from tests.clock import Clock
from tests.operations.lines import bring_to, take
from tests.people import BUDI, PIN, TONO, employ


def working_at(acts: Acts, counter: int) -> str:
    shift = acts.at_counter(counter).shift
    return "" if shift is None else shift.code


def test_an_officer_signs_in_with_a_pin_and_nobody_without(acts: Acts) -> None:
    employ(acts, pins=True)
    desk = DutyDeskHere(acts, 1)
    for pin in (Pin("1111"), None):
        with pytest.raises(PinRefused):
            desk.sign_in(BUDI, pin)
    desk.sign_in(BUDI, PIN)
    assert working_at(acts, 1) == BUDI


def test_who_works_elsewhere_comes_over_once_and_only_after_proving_who_they_are(
    acts: Acts,
) -> None:
    employ(acts, pins=True)
    DutyDeskHere(acts, 2).sign_in(BUDI, PIN)
    desk = DutyDeskHere(acts, 1)
    with pytest.raises(OfficerNeeded):
        desk.come_over()
    with pytest.raises(SignedInElsewhere):
        desk.sign_in(BUDI, PIN)
    with pytest.raises(PinRefused):
        desk.sign_in(TONO, Pin("1111"))
    with pytest.raises(OfficerNeeded):
        desk.come_over()
    with pytest.raises(SignedInElsewhere):
        desk.sign_in(BUDI, PIN)
    desk.come_over()
    assert (working_at(acts, 1), working_at(acts, 2)) == (BUDI, "")


def test_a_counter_is_handed_over_with_its_open_ticket(acts: Acts) -> None:
    employ(acts, sign_in="name")
    desk = DutyDeskHere(acts, 1)
    desk.sign_in(BUDI, None)
    code = bring_to(acts, State.SERVING, counter=1)
    desk.hand_over(TONO, None)
    open_ = acts.at_counter(1).open
    assert open_ is not None
    assert (working_at(acts, 1), open_.code) == (TONO, code)


def test_only_those_who_work_here_are_listed(acts: Acts) -> None:
    staff = employ(acts, sign_in="name")
    staff.officers("sari").dismiss(TONO)
    assert TONO not in [one.code for one in DutyDeskHere(acts, 1).officers()]


def test_helping_adds_a_queue_to_those_served(acts: Acts) -> None:
    take(acts, "pbb")
    moves = MoveDeskHere(acts, 1)
    elsewhere = acts.at_counter(1).elsewhere
    assert elsewhere is not None
    moves.help(elsewhere.queue)
    assert acts.at_counter(1).queues == ("A", "B")


def test_the_snapshot_tells_what_the_open_ticket_did_before(acts: Acts, clock: Clock) -> None:
    code = bring_to(acts, State.SERVING, counter=1)
    MoveDeskHere(acts, 1).transfer(queue="B")
    clock.pass_minutes(1)
    acts.call(3)
    seen = acts.at_counter(3)
    assert seen.open is not None
    assert seen.open.code == code
    assert [(one.queue, one.outcome) for one in seen.earlier] == [("A", "transferred")]
    assert acts.at_counter(1).earlier == ()


def test_a_no_show_is_told_as_absent_until_its_grace_is_over(acts: Acts, clock: Clock) -> None:
    codes = []
    for _ in range(2):
        codes.append(bring_to(acts, State.CALLED, counter=1))
        acts.no_show(1)
        clock.pass_minutes(1)
    assert [one.code for one in acts.at_counter(1).absent] == codes
    MoveDeskHere(acts, 1).return_ticket(codes[0])
    assert [one.code for one in acts.at_counter(1).absent] == codes[1:]
    clock.pass_minutes(30)
    assert acts.at_counter(1).absent == ()
