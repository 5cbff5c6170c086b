"""Every move by several counters in any order, while time passes, days turn and clocks step."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from kiosk.app.counter_acts import CounterActs
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import Class, NobodyWaiting, StageFacts, State, Wish
from kiosk.queueing.line_refusals import CalledTooFewTimes
from kiosk.queueing.move_refusals import MoveRefused, NothingOpen
from kiosk.queueing.moves import possible
from kiosk.queueing.outcomes import Closed, Undone
from kiosk.queueing.places import Place
from kiosk.queueing.refusals import Refusal, UnknownCounter
from kiosk.storage.location import Location
from kiosk.storage.queries import ticket
from tests.operations.hasty import not_waiting_for_the_disk
from tests.operations.history import (
    assert_a_ticket_stands_once,
    assert_counters_hold_one_ticket,
    assert_the_office_is_sound,
)
from tests.operations.lines import rows
from tests.operations.stateful_hall import CLASSES, COUNTERS, SERVICES, Hall

pytestmark = pytest.mark.proof

PICKS = st.integers(0, 30)
"""Which ticket of today, as its place among them all."""
TARGETS = st.one_of(
    st.builds(lambda queue: Target(queue=queue), st.sampled_from("ABC")),
    st.builds(lambda counter: Target(counter=counter), COUNTERS),
    st.builds(lambda agency: Target(agency=agency), st.sampled_from(["dukcapil", "pajak"])),
)
REASONS = st.sampled_from(["Sakit", "Diminta atasan", "Antre sejak pagi", ""])
UNDONE = (
    *("call", "recall", "start", "finish", "finish_and_call", "no_show", "hold", "close"),
    *("transfer", "add_service", "call_ticket", "resume", "cancel", "change_class", "return"),
)
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

    @rule(counter=COUNTERS, pick=PICKS, state=st.sampled_from([State.HELD, None]))
    def resume(self, counter: int, pick: int, state: State | None) -> None:
        self.tried(partial(self.moves.resume, counter, self.code(pick, state)))

    @rule(counter=COUNTERS, to=TARGETS, place=st.none() | st.sampled_from(Place), why=REASONS)
    def transfer(self, counter: int, to: Target, place: Place | None, why: str) -> None:
        self.tried(partial(self.moves.transfer, counter, to, place, why or None))

    @rule(counter=COUNTERS, service=SERVICES)
    def add_service(self, counter: int, service: str) -> None:
        self.tried(partial(self.moves.add_service, counter, service))

    @rule(counter=COUNTERS, pick=PICKS, state=st.sampled_from([State.WAITING, None]), why=REASONS)
    def call_ticket(self, counter: int, pick: int, state: State | None, why: str) -> None:
        self.tried(partial(self.moves.call_ticket, counter, self.code(pick, state), why))

    @rule(pick=PICKS, class_=CLASSES, why=REASONS, counter=st.none() | COUNTERS)
    def change_class(self, pick: int, class_: Class, why: str, counter: int | None) -> None:
        self.tried(partial(self.moves.change_class, self.code(pick), class_, why, counter))

    @rule(pick=PICKS, why=REASONS, counter=st.none() | COUNTERS)
    def cancel(self, pick: int, why: str, counter: int | None) -> None:
        self.tried(partial(self.moves.cancel, self.code(pick), why, counter))

    @rule(pick=PICKS, counter=st.none() | COUNTERS)
    def comes_back(self, pick: int, counter: int | None) -> None:
        self.tried(partial(self.moves.return_ticket, self.code(pick), counter))

    @rule(counter=COUNTERS, to=TARGETS, place=st.sampled_from(Place), planned=SERVICES)
    def somebody_needs_more_than_one_line(
        self, counter: int, to: Target, place: Place, planned: str
    ) -> None:
        self.somebody_comes(counter, planned, calls=True, serves=True)
        self.add_service(counter, planned)
        self.transfer(counter, to, place, "Salah loket")
        self.somebody_comes(counter, planned, calls=True, serves=True)
        self.add_service(counter, planned)
        self.move(counter, "finish")

    @rule(counter=COUNTERS, other=COUNTERS, pick=PICKS, serving=st.booleans())
    def somebody_fetches_a_paper(
        self,
        counter: int,
        other: int,
        pick: int,
        serving: bool,  # noqa: FBT001  drawn
    ) -> None:
        self.somebody_comes(counter, "ktp", calls=True, serves=serving)
        self.move(counter, "hold")
        self.resume(other, pick, State.HELD)

    @rule(counter=COUNTERS, calls=st.integers(0, 2), pick=PICKS)
    def somebody_comes_late(self, counter: int, calls: int, pick: int) -> None:
        self.somebody_comes(counter, "pbb", calls=True, serves=False)
        for _ in range(calls):
            self.clock.now += 15 * SECOND
            self.move(counter, "recall")
        self.clock.now += 15 * SECOND
        self.move(counter, "no_show")
        self.comes_back(pick, counter)

    @rule(counter=COUNTERS, service=SERVICES, class_=CLASSES)
    def walks_in(self, counter: int, service: str, class_: Class) -> None:
        self.tried(partial(self.moves.walk_in, counter, service, class_))

    @rule(counter=COUNTERS, queues=st.lists(st.sampled_from("ABC"), max_size=3))
    def counter_serves_other_queues(self, counter: int, queues: list[str]) -> None:
        self.tried(partial(CounterActs(self.acts).serve, counter, queues))

    @rule(counter=COUNTERS)
    def close(self, counter: int) -> None:
        self.tried(partial(self.moves.close, counter))

    @rule(counter=COUNTERS)
    def undo(self, counter: int) -> None:
        self.tried(partial(self.moves.undo, counter))

    @rule(
        counter=COUNTERS,
        pick=PICKS,
        act=st.sampled_from(UNDONE),
        service=SERVICES,
        to=TARGETS,
        serves=st.booleans(),
    )
    def a_move_and_its_undoing_leave_nothing(  # noqa: PLR0913, PLR0917  all drawn
        self,
        counter: int,
        pick: int,
        act: str,
        service: str,
        to: Target,
        serves: bool,  # noqa: FBT001
    ) -> None:
        self.somebody_comes(counter, service, calls=act != "call", serves=serves)
        before, told = self.stages(), self.day_is_told
        acts, moves, code = self.acts, self.moves, self.code(pick)
        if act in {"recall", "start", "finish", "no_show", "finish_and_call", "call"}:
            done = self.tried(partial(getattr(acts, act), counter))
        elif act in {"hold", "close"}:
            done = self.tried(partial(getattr(moves, act), counter))
        else:
            chosen: dict[str, Callable[[], object]] = {
                "transfer": partial(moves.transfer, counter, to),
                "add_service": partial(moves.add_service, counter, service),
                "call_ticket": partial(moves.call_ticket, counter, code, "Sakit"),
                "resume": partial(moves.resume, counter, self.code(pick, State.HELD)),
                "cancel": partial(moves.cancel, code, "Pergi", counter),
                "change_class": partial(moves.change_class, code, Class.PRIORITY, "Hamil", counter),
                "return": partial(moves.return_ticket, code, counter),
            }
            done = self.tried(chosen[act])
        if not told or isinstance(done, Refusal | NobodyWaiting):
            return
        if isinstance(done, Closed) and done.put_back is None:
            return
        undone = self.tried(partial(moves.undo, counter))
        assert isinstance(undone, Undone), undone
        assert self.stages() == before

    @rule(counter=COUNTERS, service=SERVICES, calls=st.booleans(), serves=st.booleans())
    def somebody_comes(self, counter: int, service: str, calls: bool, serves: bool) -> None:  # noqa: FBT001  drawn
        """Let there be somebody to do something with."""
        self.tried(partial(self.acts.take, Wish(service)))
        if calls:
            self.call(counter)
        if serves:
            self.move(counter, "start")

    def standing_at(self, counter: int) -> tuple[str, ...] | None:
        """Tell what is possible at a counter, unless the move itself turns the day."""
        known = counter in self.acts.profile.counter_by_number
        if not known or not self.day_is_told:
            return None
        open_: StageFacts | None = self.acts.at_counter(counter).open
        return possible(open_.state) if open_ else ()

    def code(self, pick: int, state: State | None = None) -> str:
        """Choose a ticket of today, or one in a state where there is any."""
        day = self.head().business_day
        query = f"SELECT id FROM ticket WHERE business_day = '{day}'"  # noqa: S608  a test's own
        tickets = [int(str(row[0])) for row in rows(self.location, query)]
        if state is not None:
            query = f"SELECT ticket FROM stage WHERE state = '{state}'"  # noqa: S608  likewise
            tickets = [int(str(row[0])) for row in rows(self.location, query)] or tickets
        if not tickets:
            return "A001"
        with self.database.read() as connection:
            return ticket(connection, tickets[pick % len(tickets)]).code

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
    with not_waiting_for_the_disk():
        run_state_machine_as_test(
            HallOfMoves, settings=settings(max_examples=50, stateful_step_count=50, deadline=None)
        )
