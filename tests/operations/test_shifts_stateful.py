"""Several people sign in, rest, hand over and are dismissed while a hall works and clocks step."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import time
from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from kiosk.app.acts import Acts
from kiosk.app.move_acts import MoveActs
from kiosk.app.officer_acts import ShiftActs
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import Wish
from kiosk.queueing.journal import Event, Kind
from kiosk.queueing.people import BreakReason, NewOfficer, Right, may
from kiosk.queueing.refusals import Refusal
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.offices import small_office
from tests.operations.hasty import not_waiting_for_the_disk
from tests.operations.history import assert_the_office_is_sound
from tests.operations.lines import rows
from tests.people import ROLES, SARI, employ

pytestmark = pytest.mark.proof

COUNTERS = st.integers(1, 4)
WHO = st.sampled_from([None, *ROLES])
MOVES = ("call", "recall", "start", "finish", "no_show")
FURTHER: dict[str, Callable[[MoveActs, int, str], object]] = {
    "hold": lambda moves, counter, _: moves.hold(counter),
    "resume": lambda moves, counter, code: moves.resume(counter, code),
    "transfer": lambda moves, counter, _: moves.transfer(counter, Target(queue="C")),
    "walk_in": lambda moves, counter, _: moves.walk_in(counter, "ktp"),
    "close": lambda moves, counter, _: moves.close(counter),
    "undo": lambda moves, counter, _: moves.undo(counter),
    "call_ticket": lambda moves, counter, code: moves.call_ticket(counter, code, "Sakit"),
    "cancel": lambda moves, counter, code: moves.cancel(code, "Pulang", counter),
    "return": lambda moves, counter, code: moves.return_ticket(code, counter),
}
"""Moves at a counter, by its open ticket or by a code."""
SHIFT_MOVES = ("sign_in", "sign_out", "hand_over", "end_break")


class People(RuleBasedStateMachine):
    """A real office whose officers sign in; ``None`` is a counter's window."""

    empty: Location

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.location = Location(Path(self.folder.name) / "hall.sqlite3")
        shutil.copy(self.empty.path, self.location.path)
        shutil.copy(self.empty.key_file, self.location.key_file)
        self.clock = Clock()
        self.database = Database.open(self.location)
        self.acts = Acts(self.database, self.location, self.clock)

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @initialize(minutes=st.sampled_from([0, 30, 120]))
    def found(self, minutes: int) -> None:
        self.acts.publish(small_office(), demo=False)
        self.staff = employ(self.acts, sign_out_minutes=minutes)

    def acts_of(self, who: str | None) -> Acts:
        """Give the verbs as somebody."""
        return self.acts if who is None else self.staff.acts_of(who)

    @rule(service=st.sampled_from(["ktp", "pbb", "aduan"]), minutes=st.integers(0, 90))
    def somebody_comes(self, service: str, minutes: int) -> None:
        self.clock.pass_minutes(minutes)
        self.tried(partial(self.acts.take, Wish(service)))

    @rule(who=WHO, counter=COUNTERS, move=st.sampled_from(MOVES))
    def move(self, who: str | None, counter: int, move: str) -> None:
        self.tried(partial(getattr(self.acts_of(who), move), counter))

    @rule(who=WHO, counter=COUNTERS, move=st.sampled_from(list(FURTHER)), number=st.integers(1, 3))
    def further_move(self, who: str | None, counter: int, move: str, number: int) -> None:
        moves = MoveActs(self.acts_of(who))
        self.tried(partial(FURTHER[move], moves, counter, f"A{number:03}"))

    @rule(who=WHO, counter=COUNTERS, moves=st.lists(st.sampled_from(SHIFT_MOVES), max_size=4))
    def shift_changes(self, who: str | None, counter: int, moves: list[str]) -> None:
        for move in moves:
            self.tried(partial(getattr(ShiftActs(self.acts_of(who)), move), counter))

    @rule(who=WHO, counter=COUNTERS, until=st.times(min_value=time(7), max_value=time(18)))
    def somebody_rests(self, who: str | None, counter: int, until: time) -> None:
        shifts = ShiftActs(self.acts_of(who))
        self.tried(partial(shifts.begin_break, counter, BreakReason.MEAL, until))

    @rule(who=WHO, whom=st.sampled_from(list(ROLES)))
    def somebody_is_dismissed_and_comes_back(self, who: str | None, whom: str) -> None:
        officers = self.staff.officers(who)
        self.tried(partial(officers.dismiss, whom))
        self.tried(partial(officers.add, NewOfficer(whom, whom.title(), ROLES[whom].value, "x")))
        known = {one.code: one.id for one in officers.officers() if one.dismissed_at is None}
        # Who was dismissed may still act with a proof of a moment ago: it is worth nothing.
        self.staff.ids |= known if SARI in known else {}

    @rule(days=st.integers(1, 2))
    def night_falls(self, days: int) -> None:
        self.clock.now += days * DAY

    @rule(back=st.integers(1, 200))
    def clock_is_set_back(self, back: int) -> None:
        self.clock.pass_minutes(-back)
        self.acts.confirm_clock()

    def tried(self, act: Callable[[], object]) -> None:
        """Act; a refusal has words and changes nothing."""
        before = rows(self.location, "SELECT * FROM journal_head")
        if refusal := self.refusal_of(act):
            assert str(refusal)
            assert rows(self.location, "SELECT * FROM journal_head") == before

    def refusal_of(self, act: Callable[[], object]) -> Refusal | None:
        """Act; give what was refused, if anything."""
        try:
            act()
        except Refusal as refusal:
            return refusal
        return None

    @invariant()
    def nobody_works_twice(self) -> None:
        if not self.acts.is_founded():
            return
        shifts = self.acts.hall().shifts
        assert len({one.counter for one in shifts}) == len({one.officer for one in shifts})
        assert len({one.officer for one in shifts}) == len(shifts)
        gone = "SELECT count(*) FROM shift JOIN officer ON officer.id = officer"
        assert rows(self.location, f"{gone} WHERE ended_at IS NULL AND dismissed_at") == [(0,)]
        assert rows(self.location, "SELECT count(*) FROM shift WHERE ended_at < begun_at") == [(0,)]

    @invariant()
    def every_move_was_made_by_somebody_who_might(self) -> None:
        if self.acts.is_founded():
            roles: dict[int, str] = {}
            at: dict[int, int] = {}
            for event in assert_the_office_is_sound(self.acts):
                follow(event, roles, at)


def follow(event: Event, roles: dict[int, str], at: dict[int, int]) -> None:
    """Keep the ``roles`` of who works here and who is ``at`` which counter; look at each move."""
    data = event.data
    match event.kind:
        case Kind.OFFICER_ADDED:
            roles[event.seq] = data["role"]
        case Kind.OFFICER_DISMISSED:
            del roles[data["officer"]]
        case Kind.SHIFT_BEGUN:
            assert at.setdefault(data["counter"], data["officer"]) == data["officer"]
        case Kind.SHIFT_ENDED:
            assert at.pop(data["counter"]) == data["officer"]
        case _ if "stage" in data or "undone" in data:
            is_there = at.get(data["counter"]) == data["officer"]
            assert is_there or may(roles[data["officer"]], Right.ANY_COUNTER)


def test_whatever_people_do_everything_has_its_officer(empty_office: Location) -> None:
    People.empty = empty_office
    with not_waiting_for_the_disk():
        run_state_machine_as_test(
            People, settings=settings(max_examples=25, stateful_step_count=30, deadline=None)
        )
