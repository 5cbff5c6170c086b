"""Who acts at a counter: by PIN, by name, by nobody, and in a demo."""

from collections.abc import Callable

import pytest

from kiosk.app.acts import Acts
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import Called, Class, Wish
from kiosk.queueing.people_refusals import OfficerNeeded
from kiosk.queueing.shift_refusals import CounterTaken, NobodySignedIn
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.clock import Clock
from tests.operations.history import events_of
from tests.operations.lines import rows
from tests.people import BUDI, RINI, TONO, Staff, employ, office_with

FURTHER: dict[str, Callable[[MoveActs], object]] = {
    "hold": lambda moves: moves.hold(1),
    "resume": lambda moves: moves.resume(1, "A001"),
    "transfer": lambda moves: moves.transfer(1, Target(queue="C")),
    "add_service": lambda moves: moves.add_service(1, "aduan"),
    "call_ticket": lambda moves: moves.call_ticket(1, "A001", "Sakit"),
    "change_class": lambda moves: moves.change_class("A001", Class.PRIORITY, "Hamil", 1),
    "cancel": lambda moves: moves.cancel("A001", "Pergi", 1),
    "return": lambda moves: moves.return_ticket("A001", 1),
    "walk_in": lambda moves: moves.walk_in(1, "ktp"),
    "close": lambda moves: moves.close(1),
    "undo": lambda moves: moves.undo(1),
}
WITHOUT_COUNTER: dict[str, Callable[[MoveActs], object]] = {
    "change_class": lambda moves: moves.change_class("A001", Class.PRIORITY, "Hamil"),
    "cancel": lambda moves: moves.cancel("A001", "Pergi"),
    "return": lambda moves: moves.return_ticket("A001"),
}
READY: dict[str, tuple[str, ...]] = {
    "hold": ("call",),
    "transfer": ("call",),
    "add_service": ("call",),
    "close": ("call",),
    "undo": ("call",),
    "return": ("call", "no_show"),
    "resume": ("call", "hold"),
}
"""What an officer at counter 1 does with A001 so that a further move is possible."""

MOVES = ("call", "recall", "start", "finish", "no_show", "finish_and_call")


@pytest.mark.parametrize("move", MOVES)
def test_nothing_moves_where_nobody_is_signed_in(acts: Acts, move: str) -> None:
    staff = employ(acts)
    for who in (acts, staff.acts_of(BUDI)):
        with pytest.raises(NobodySignedIn, match="kiosk sign-in 1"):
            getattr(who, move)(1)


def test_every_move_names_the_officer_in_the_journal_and_in_the_stage(acts: Acts) -> None:
    staff = employ(acts)
    staff.shifts(BUDI).sign_in(1)
    acts.take(Wish("ktp"))
    acts.take(Wish("ktp"))
    for move in ("call", "recall", "start", "finish", "call", "no_show"):
        getattr(acts, move)(1)
    named = [event.data["officer"] for event in events_of(acts) if "stage" in event.data]
    assert named == [staff.ids[BUDI]] * 6
    assert rows(acts.location, "SELECT DISTINCT officer FROM stage") == [(staff.ids[BUDI],)]
    assert acts.verify().problems == ()


def test_a_window_acts_as_the_officer_of_its_counter(acts: Acts) -> None:
    staff = employ(acts)
    staff.shifts(BUDI).sign_in(1)
    acts.take(Wish("ktp"))
    assert isinstance(acts.call(1), Called)
    assert acts.at_counter(1).shift == acts.hall().shifts[0]
    assert acts.at_counter(2).shift is None


def test_an_officer_moves_nothing_at_another_ones_counter(acts: Acts) -> None:
    staff = employ(acts)
    staff.shifts(BUDI).sign_in(1)
    with pytest.raises(CounterTaken):
        staff.acts_of(TONO).call(1)


def test_a_supervisor_acts_at_any_counter_and_is_named(acts: Acts) -> None:
    staff = employ(acts)
    staff.shifts(BUDI).sign_in(1)
    for _ in range(2):
        acts.take(Wish("ktp"))
    staff.acts_of(RINI).call(1)
    staff.acts_of(RINI).call(2)
    named = rows(acts.location, "SELECT officer FROM stage")
    assert named == [(staff.ids[RINI],)] * 2


def test_an_office_where_nobody_signs_in_names_nobody(acts: Acts) -> None:
    acts.take(Wish("ktp"))
    acts.call(1)
    assert "officer" not in events_of(acts)[-1].data
    assert rows(acts.location, "SELECT officer FROM stage") == [(None,)]


def test_where_nobody_needs_to_sign_in_whoever_says_who_they_are_is_named(acts: Acts) -> None:
    staff = employ(acts)
    acts.publish(office_with(sign_in="none"), demo=False)
    acts.take(Wish("ktp"))
    staff.acts_of(BUDI).call(1)
    assert events_of(acts)[-1].data["officer"] == staff.ids[BUDI]


def ready(staff: Staff, move: str) -> None:
    """Sign in at counter 1 and bring A001 so far that a move is possible."""
    staff.shifts(BUDI).sign_in(1)
    staff.acts.take(Wish("ktp"))
    for before in READY.get(move, ()):
        if before == "hold":
            MoveActs(staff.acts).hold(1)
        else:
            getattr(staff.acts, before)(1)


@pytest.mark.parametrize("move", FURTHER)
def test_no_further_move_is_made_where_nobody_is_signed_in(acts: Acts, move: str) -> None:
    employ(acts)
    acts.take(Wish("ktp"))
    with pytest.raises(NobodySignedIn, match="kiosk sign-in 1"):
        FURTHER[move](MoveActs(acts))


@pytest.mark.parametrize("move", FURTHER)
def test_each_further_move_at_a_counter_names_its_officer(acts: Acts, move: str) -> None:
    staff = employ(acts)
    ready(staff, move)
    FURTHER[move](MoveActs(acts))
    assert events_of(acts)[-1].data["officer"] == staff.ids[BUDI]
    assert acts.verify().problems == ()


@pytest.mark.parametrize("move", WITHOUT_COUNTER)
def test_a_move_without_a_counter_takes_somebody_who_says_who_they_are(
    acts: Acts, move: str
) -> None:
    staff = employ(acts)
    ready(staff, move)
    with pytest.raises(OfficerNeeded):
        WITHOUT_COUNTER[move](MoveActs(acts))
    WITHOUT_COUNTER[move](MoveActs(staff.acts_of(TONO)))
    assert events_of(acts)[-1].data["officer"] == staff.ids[TONO]


@pytest.mark.parametrize("sign_in", ["pin", "name", "none"])
def test_in_a_demo_the_supervisor_acts_where_nobody_is_named(
    empty_office: Location, location: Location, clock: Clock, sign_in: str
) -> None:
    location.path.write_bytes(empty_office.path.read_bytes())
    location.key_file.write_bytes(empty_office.key_file.read_bytes())
    database = Database.open(location)
    demo = Acts(database, location, clock)
    demo.publish(office_with(sign_in=sign_in), demo=True)
    demo.take(Wish("ktp"))
    assert isinstance(demo.call(1), Called)
    named = rows(location, "SELECT code FROM stage LEFT JOIN officer ON officer.id = stage.officer")
    assert named == [(None if sign_in == "none" else "demo",)]
    database.close()
