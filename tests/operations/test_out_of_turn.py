"""Out of turn: a chosen ticket, another class, a cancelled visit; always with a reason."""

from collections.abc import Callable

import pytest

from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.announcing_refusals import Evacuating
from kiosk.queueing.facts import Class, Moved, State, TicketFacts, Wish
from kiosk.queueing.line_refusals import (
    ClassAlready,
    NotServedHere,
    ReasonMissing,
    ReasonTooLong,
)
from kiosk.queueing.scan_refusals import SlipForeign, SlipForged, TicketNotOfToday
from kiosk.queueing.signing import ticket_signature
from kiosk.queueing.slip_code import qr_content
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.operations.history import assert_the_office_is_sound, events_of
from tests.operations.lines import bring_to, call, rows, serve_all, take

ASKED: dict[str, Callable[[MoveActs, str], object]] = {
    "call_ticket": lambda moves, reason: moves.call_ticket(1, "A001", reason),
    "change_class": lambda moves, reason: moves.change_class("A001", Class.PRIORITY, reason),
    "cancel": lambda moves, reason: moves.cancel("A001", reason),
}


@pytest.fixture
def moves(acts: Acts) -> MoveActs:
    """More moves in the small office."""
    return MoveActs(acts)


def slip_of(acts: Acts, ticket: TicketFacts, key: bytes | None = None) -> str:
    """Give what a scanner reads from a ticket's slip."""
    office = acts.profile.office.code
    sealed = ticket_signature(key or acts.database.key, ticket.id, ticket.business_day, ticket.code)
    return qr_content(ticket, office, sealed)


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize("reason", ["", " \n\t "])
def test_without_a_reason_nothing_happens_out_of_turn(
    acts: Acts, moves: MoveActs, name: str, reason: str
) -> None:
    take(acts)
    before = len(events_of(acts))
    with pytest.raises(ReasonMissing):
        ASKED[name](moves, reason)
    with pytest.raises(ReasonTooLong):
        ASKED[name](moves, "x" * 201)
    assert len(events_of(acts)) == before


@pytest.mark.parametrize("name", ASKED)
def test_the_reason_is_kept_in_one_line(acts: Acts, moves: MoveActs, name: str) -> None:
    take(acts)
    ASKED[name](moves, "  Ibu hamil,\n  hampir pingsan ")
    assert events_of(acts)[-1].data["reason"] == "Ibu hamil, hampir pingsan"
    assert_the_office_is_sound(acts)


def test_a_chosen_ticket_is_called_before_all_others(acts: Acts, moves: MoveActs) -> None:
    for _ in range(3):
        take(acts)
    called = moves.call_ticket(2, "a-003", "Sakit")
    assert (called.ticket, called.counter, called.why, called.calls) == ("A003", 2, "chosen", 1)
    assert [entry.code for entry in acts.hall().announcements] == ["A003"]
    assert serve_all(acts, 1) == ["A001", "A002"]
    assert_the_office_is_sound(acts)


def test_a_slip_that_was_scanned_is_a_number_that_was_typed(acts: Acts, moves: MoveActs) -> None:
    take(acts)
    slip = slip_of(acts, acts.take(Wish("ktp")).ticket)
    assert moves.call_ticket(1, f"{slip}\r\n", "Sakit").ticket == "A002"


def test_a_forged_slip_is_refused(acts: Acts, moves: MoveActs) -> None:
    ticket = acts.take(Wish("ktp")).ticket
    forged = slip_of(acts, ticket, key=bytes(32))
    later = slip_of(acts, ticket).replace("A001", "A002")
    for slip in (forged, later):
        with pytest.raises(SlipForged):
            moves.call_ticket(1, slip, "Sakit")


def test_a_slip_of_another_office_is_refused_by_its_name(acts: Acts, moves: MoveActs) -> None:
    slip = slip_of(acts, acts.take(Wish("ktp")).ticket).replace(" UJI ", " MPP-PSR ")
    with pytest.raises(SlipForeign) as refused:
        moves.call_ticket(1, slip, "Sakit")
    assert refused.value == SlipForeign("A001", "MPP-PSR")


def test_yesterdays_slip_is_refused_by_its_day(acts: Acts, moves: MoveActs, clock: Clock) -> None:
    slip = slip_of(acts, acts.take(Wish("ktp")).ticket)
    clock.now += DAY
    take(acts)
    with pytest.raises(TicketNotOfToday) as refused:
        moves.cancel(slip, "Pergi")
    assert refused.value == TicketNotOfToday("A001", "2026-11-24")


def test_a_counter_calls_only_out_of_its_own_queues(acts: Acts, moves: MoveActs) -> None:
    take(acts, "pbb")
    with pytest.raises(NotServedHere):
        moves.call_ticket(1, "B001", "Sakit")


def test_who_waits_for_a_counter_that_stays_shut_may_be_called_elsewhere(
    acts: Acts, moves: MoveActs
) -> None:
    bring_to(acts, State.SERVING)
    moves.transfer(1, Target(counter=2))
    assert call(acts, 1) is None
    assert moves.call_ticket(1, "A001", "Loket 2 tutup").counter == 1


def test_nobody_is_sent_to_a_counter_during_an_evacuation(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.CALLED, counter=2)
    acts.no_show(2), take(acts)
    AnnouncingActs(acts).begin_evacuation("")
    for act in (
        lambda: moves.call_ticket(1, "A002", "Sakit"),
        lambda: moves.return_ticket("A001"),
        lambda: moves.walk_in(1, "ktp"),
    ):
        with pytest.raises(Evacuating):
            act()


def test_a_new_class_counts_from_the_place_the_ticket_has(
    acts: Acts, moves: MoveActs, clock: Clock
) -> None:
    take(acts)
    clock.pass_minutes(5)
    take(acts)
    assert moves.change_class("A002", Class.PRIORITY, "Hamil") == Moved(
        "change_class", "A002", None, "waiting"
    )
    assert serve_all(acts, 1) == ["A002", "A001"]
    assert_the_office_is_sound(acts)


def test_the_class_a_ticket_has_is_no_change(acts: Acts, moves: MoveActs) -> None:
    take(acts)
    with pytest.raises(ClassAlready) as refused:
        moves.change_class("A001", Class.REGULAR, "Hamil")
    assert refused.value == ClassAlready("A001", "regular")


@pytest.mark.parametrize("state", [State.WAITING, State.CALLED, State.SERVING])
def test_a_cancelled_visit_is_over_and_frees_its_counter(
    acts: Acts, moves: MoveActs, location: Location, state: State
) -> None:
    bring_to(acts, state)
    moves.cancel("A001", "Pergi")
    assert rows(location, "SELECT state, outcome FROM stage") == [("ended", "cancelled")]
    assert acts.at_counter(1).open is None
    assert call(acts, 1) is None
    assert take(acts) == "A002"
    assert_the_office_is_sound(acts)
