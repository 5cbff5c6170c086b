"""Undo: the last act at a counter goes back whole, within ten seconds; a call is withdrawn."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.announcements import Heard
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import Class, State
from kiosk.queueing.line_refusals import MovedOn, NothingToUndo
from kiosk.queueing.outcomes import TakenBack, Undone
from kiosk.queueing.undoing import UNDO_WITHIN
from kiosk.storage.location import Location
from tests.clock import Clock
from tests.operations.history import assert_the_office_is_sound, events_of
from tests.operations.lines import bring_to, call, kinds, rows, take

HEARD = "SELECT stand, heard FROM announcement ORDER BY id"


@pytest.fixture
def moves(acts: Acts) -> MoveActs:
    """More moves in the small office."""
    return MoveActs(acts)


def test_a_call_that_is_undone_lets_its_person_wait_where_they_stood(
    acts: Acts, moves: MoveActs
) -> None:
    bring_to(acts, State.CALLED), take(acts)
    assert moves.undo(1) == Undone(1, (TakenBack("call", "A001", "waiting"),), withdrawn=True)
    assert [one.code for one in acts.at_counter(1).waiting] == ["A001", "A002"]
    assert acts.hall().calls == ()
    assert_the_office_is_sound(acts)


def test_undoing_takes_nothing_away_but_adds_an_event(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    before = kinds(acts)
    moves.undo(1)
    assert kinds(acts) == [*before, "move_undone"]
    assert events_of(acts)[-1].data["undone"] == len(before)


def test_a_call_nobody_heard_yet_is_not_said_any_more(
    acts: Acts, moves: MoveActs, location: Location
) -> None:
    bring_to(acts, State.CALLED)
    moves.undo(1)
    assert AnnouncingActs(acts).next("hall", None) is None
    assert rows(location, HEARD) == [("ended", "withdrawn")]


def test_a_call_that_was_announced_becomes_withdrawn_and_its_announcement_stays_on_record(
    acts: Acts, moves: MoveActs, location: Location
) -> None:
    bring_to(acts, State.CALLED)
    said = AnnouncingActs(acts)
    entry = said.next("hall", None)
    assert entry is not None
    said.next("hall", (entry, Heard.ANNOUNCED))
    moves.undo(1)
    assert rows(location, HEARD) == [("ended", "withdrawn")]
    assert kinds(acts)[-2:] == ["announcement_ended", "move_undone"]


def test_a_call_that_is_being_said_is_said_to_its_end_and_then_withdrawn(
    acts: Acts, moves: MoveActs, location: Location
) -> None:
    bring_to(acts, State.CALLED)
    said = AnnouncingActs(acts)
    entry = said.next("hall", None)
    assert entry is not None
    moves.undo(1)
    assert rows(location, HEARD) == [("speaking", None)]
    said.next("hall", (entry, Heard.ANNOUNCED))
    assert rows(location, HEARD) == [("ended", "withdrawn")]


def test_a_call_after_an_undone_one_is_announced_once(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.CALLED)
    moves.undo(1)
    assert call(acts, 1) == "A001"
    said = AnnouncingActs(acts)
    entry = said.next("hall", None)
    assert entry is not None
    assert said.next("hall", (entry, Heard.ANNOUNCED)) is None


def test_a_recall_that_is_undone_leaves_the_call_before(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.CALLED)
    acts.recall(1)
    moves.undo(1)
    open_ = acts.at_counter(1).open
    assert open_ is not None
    assert (open_.state, open_.calls) == ("called", 1)


def test_finish_and_call_is_one_act_and_goes_back_as_one(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING), take(acts)
    acts.finish_and_call(1)
    undone = moves.undo(1)
    assert undone.moves == (
        TakenBack("call", "A002", "waiting"),
        TakenBack("finish", "A001", "serving"),
    )
    assert acts.finish(1).ticket == "A001"
    assert_the_office_is_sound(acts)


def test_a_finish_that_is_undone_plans_the_next_service_again(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    moves.add_service(1, "aduan")
    acts.finish(1)
    moves.undo(1)
    assert [one.state for one in acts.at_counter(1).planned] == ["planned"]
    assert call(acts, 3) is None
    acts.finish(1)
    assert call(acts, 3) == "A001"
    assert_the_office_is_sound(acts)


def test_a_transfer_that_is_undone_brings_the_ticket_back_to_the_counter(
    acts: Acts, moves: MoveActs, location: Location
) -> None:
    bring_to(acts, State.SERVING)
    moves.transfer(1, Target(queue="C"))
    assert moves.undo(1).moves == (TakenBack("transfer", "A001", "serving"),)
    assert call(acts, 3) is None
    query = "SELECT state, outcome FROM stage ORDER BY id"
    assert rows(location, query) == [("serving", None), ("ended", "undone")]
    assert_the_office_is_sound(acts)


def test_a_walk_in_that_is_undone_keeps_its_number(acts: Acts, moves: MoveActs) -> None:
    moves.walk_in(1, "ktp")
    assert moves.undo(1).moves == (TakenBack("walk_in", "A001", "ended"),)
    assert acts.at_counter(1).open is None
    assert take(acts) == "A002"
    assert_the_office_is_sound(acts)


def test_a_class_goes_back_for_the_ticket_and_all_its_services(
    acts: Acts, moves: MoveActs, location: Location
) -> None:
    bring_to(acts, State.SERVING)
    moves.add_service(1, "aduan")
    moves.change_class("A001", Class.PRIORITY, "Hamil", counter=1)
    moves.undo(1)
    assert rows(location, "SELECT DISTINCT class FROM stage") == [("regular",)]
    assert rows(location, "SELECT class FROM ticket") == [("regular",)]
    assert_the_office_is_sound(acts)


def test_a_return_that_is_undone_leaves_the_no_show(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.CALLED)
    acts.no_show(1)
    moves.return_ticket("A001")
    assert moves.undo(1).moves == (TakenBack("return", "A001", "no_show"),)
    assert call(acts, 1) is None
    assert moves.return_ticket("A001").ahead == 0


def test_undo_is_possible_for_ten_seconds(acts: Acts, moves: MoveActs, clock: Clock) -> None:
    bring_to(acts, State.CALLED)
    clock.now += UNDO_WITHIN + 1
    with pytest.raises(NothingToUndo) as refused:
        moves.undo(1)
    assert refused.value == NothingToUndo(1, 10)
    clock.now += SECOND
    acts.recall(1)
    clock.now += UNDO_WITHIN
    assert moves.undo(1).moves[0].move == "recall"


def test_only_the_last_act_is_undone_and_only_once(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    moves.undo(1)
    with pytest.raises(NothingToUndo):
        moves.undo(1)


def test_a_counter_never_undoes_what_another_did(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.CALLED, counter=1)
    with pytest.raises(NothingToUndo):
        moves.undo(2)


def test_what_has_moved_on_is_not_undone(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    moves.transfer(1, Target(queue="C"))
    call(acts, 3)
    with pytest.raises(MovedOn) as refused:
        moves.undo(1)
    assert refused.value == MovedOn("A001")


def test_a_number_that_was_told_at_a_counter_is_not_undone(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.CALLED)
    moves.walk_in(1, "ktp")
    with pytest.raises(NothingToUndo):
        moves.undo(1)


def test_a_corrected_clock_and_a_new_profile_are_not_gone_behind(
    acts: Acts, moves: MoveActs, clock: Clock
) -> None:
    bring_to(acts, State.CALLED)
    clock.now -= SECOND
    acts.confirm_clock()
    with pytest.raises(NothingToUndo):
        moves.undo(1)
    acts.recall(1)
    rules = acts.profile.rules.model_copy(update={"return_grace_minutes": 5})
    acts.publish(acts.profile.model_copy(update={"rules": rules}), demo=False)
    with pytest.raises(NothingToUndo):
        moves.undo(1)
