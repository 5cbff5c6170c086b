"""Every move by several counters in any order, while time passes, days turn and clocks step."""

from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import Class, StageFacts
from kiosk.queueing.line_refusals import CalledTooFewTimes
from kiosk.queueing.move_refusals import MoveRefused, NothingOpen
from kiosk.queueing.moves import possible
from kiosk.queueing.outcomes import Undone
from kiosk.queueing.places import Place
from kiosk.queueing.refusals import Refusal, UnknownCounter
from kiosk.storage.location import Location
from tests.operations.history import (
    assert_a_ticket_stands_once,
    assert_counters_hold_one_ticket,
    assert_the_office_is_sound,
)
from tests.operations.lines import rows
from tests.operations.stateful_hall import CLASSES, COUNTERS, SERVICES, Hall

CODES = st.builds("{}{:03}".format, st.sampled_from("AAABC"), st.integers(1, 6))
TARGETS = st.one_of(
    st.builds(lambda queue: Target(queue=queue), st.sampled_from("ABC")),
    st.builds(lambda counter: Target(counter=counter), COUNTERS),
    st.builds(lambda agency: Target(agency=agency), st.sampled_from(["dukcapil", "pajak"])),
)
REASONS = st.sampled_from(["Sakit", "Diminta atasan", ""])
OFTEN = 12
"""After so many steps, and at the end of each story, everything is looked at."""


class HallOfMoves(Hall):
    """A hall in which every move is tried from every state."""

    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.moves = MoveActs(self.acts)

    @rule(counter=COUNTERS, name=st.sampled_from(["recall", "start", "finish", "no_show", "hold"]))
    def move(self, counter: int, name: str) -> None:
        stands = self.standing_at(counter)
        act = getattr(self.moves if name == "hold" else self.acts, name)
        outcome = self.tried(partial(act, counter))
        if stands is None or isinstance(outcome, CalledTooFewTimes | UnknownCounter):
            return
        if name in stands:
            assert not isinstance(outcome, Refusal), outcome
        else:
            assert isinstance(outcome, MoveRefused | NothingOpen), outcome

    @rule(counter=COUNTERS, code=CODES)
    def resume(self, counter: int, code: str) -> None:
        self.tried(partial(self.moves.resume, counter, code))

    @rule(counter=COUNTERS, pick=st.integers(0, 3))
    def resume_who_is_held(self, counter: int, pick: int) -> None:
        if counter not in self.acts.profile.counter_by_number:
            return
        held = self.acts.at_counter(counter).held
        if held:
            self.resume(counter, held[pick % len(held)].code)

    @rule(counter=COUNTERS, to=TARGETS, place=st.none() | st.sampled_from(Place), why=REASONS)
    def transfer(self, counter: int, to: Target, place: Place | None, why: str) -> None:
        self.tried(partial(self.moves.transfer, counter, to, place, why or None))

    @rule(counter=COUNTERS, service=SERVICES)
    def add_service(self, counter: int, service: str) -> None:
        self.tried(partial(self.moves.add_service, counter, service))

    @rule(counter=COUNTERS, code=CODES, why=REASONS)
    def call_ticket(self, counter: int, code: str, why: str) -> None:
        self.tried(partial(self.moves.call_ticket, counter, code, why))

    @rule(code=CODES, class_=CLASSES, why=REASONS, counter=st.none() | COUNTERS)
    def change_class(self, code: str, class_: Class, why: str, counter: int | None) -> None:
        self.tried(partial(self.moves.change_class, code, class_, why, counter))

    @rule(code=CODES, why=REASONS, counter=st.none() | COUNTERS)
    def cancel(self, code: str, why: str, counter: int | None) -> None:
        self.tried(partial(self.moves.cancel, code, why, counter))

    @rule(code=CODES, counter=st.none() | COUNTERS)
    def comes_back(self, code: str, counter: int | None) -> None:
        self.tried(partial(self.moves.return_ticket, code, counter))

    @rule(counter=COUNTERS, service=SERVICES, class_=CLASSES)
    def walks_in(self, counter: int, service: str, class_: Class) -> None:
        self.tried(partial(self.moves.walk_in, counter, service, class_))

    @rule(counter=COUNTERS)
    def close(self, counter: int) -> None:
        self.tried(partial(self.moves.close, counter))

    @rule(counter=COUNTERS)
    def undo(self, counter: int) -> None:
        self.tried(partial(self.moves.undo, counter))

    @rule(counter=COUNTERS, act=st.sampled_from(["recall", "start", "finish", "no_show", "close"]))
    def a_move_and_its_undoing_leave_nothing(self, counter: int, act: str) -> None:
        before = self.stages()
        done = self.tried(
            partial(getattr(self.acts if act != "close" else self.moves, act), counter)
        )
        if isinstance(done, Refusal):
            return
        undone = self.tried(partial(self.moves.undo, counter))
        if isinstance(undone, Undone) and self.day_is_told:
            assert self.stages() == before

    @rule(counter=COUNTERS)
    def a_counter_serves_whoever_comes(self, counter: int) -> None:
        self.call(counter)
        self.move(counter, "start")

    def standing_at(self, counter: int) -> tuple[str, ...] | None:
        """Tell what is possible at a counter, unless the move itself turns the day."""
        known = counter in self.acts.profile.counter_by_number
        if not known or not self.day_is_told:
            return None
        open_: StageFacts | None = self.acts.at_counter(counter).open
        return possible(open_.state) if open_ else ()

    def stages(self) -> list[tuple[object, ...]]:
        """Read every stage as it is, but those that were taken back."""
        return rows(
            self.location,
            "SELECT * FROM stage WHERE coalesce(outcome, '') <> 'undone' ORDER BY id",
        )

    @invariant()
    def the_office_is_sound(self) -> None:
        self.steps += 1
        assert_counters_hold_one_ticket(self.location)
        assert_a_ticket_stands_once(self.location)
        if self.steps % OFTEN == 0:
            assert_the_office_is_sound(self.acts)

    def teardown(self) -> None:
        try:
            assert_the_office_is_sound(self.acts)
        finally:
            super().teardown()


@pytest.mark.parametrize("_story", range(4))
def test_whatever_happens_in_a_hall_its_records_hold(empty_office: Location, _story: int) -> None:
    HallOfMoves.empty = empty_office
    run_state_machine_as_test(
        HallOfMoves, settings=settings(max_examples=50, stateful_step_count=50, deadline=None)
    )
