"""The panel where a zone is announced: it follows the voice, call by call."""

from dataclasses import dataclass, field, replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.announcements import Announcement, Manner, Stand, dwell, is_due, manner_of
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import State
from kiosk.queueing.hall import CallLine, Hall
from kiosk.viewmodels.board import HOLD, Board, derive_board
from tests.viewmodels.halls import NINE, called, hall

ZONES = {number: "north" if number <= 20 else "south" for number in range(1, 41)}
SAID_TWICE = 12 * SECOND


@dataclass
class Announced:
    """A hall in time: calls are made, each zone is announced one after another, a display looks."""

    heard: tuple[str, ...] = ("north", "south")
    now: int = NINE
    calls: dict[int, CallLine] = field(default_factory=dict)
    entries: list[Announcement] = field(default_factory=list)
    free_at: dict[str, int] = field(default_factory=dict)
    board: Board | None = None
    said: list[tuple[str, int]] = field(default_factory=list)
    shown: list[tuple[str, int]] = field(default_factory=list)
    ids: int = 0

    def call(self, number: int, counter: int = 1) -> None:
        before = self.calls.pop(number, None)
        calls = before.calls + 1 if before else 1
        line = called(number, counter, calls=calls)
        self.calls = {number: replace(line, called_at=self.now), **self.calls}
        self.ids += 1
        entry = Announcement(
            self.ids, ZONES[counter], "call", self.now, number, counter, calls, code=line.code
        )
        self.entries.append(entry)
        self.move()

    def change(self, number: int, state: str) -> None:
        self.calls[number] = replace(self.calls[number], state=state)
        self.move()

    def move(self) -> None:
        """Let each zone's voice go on, and the display look after each change."""
        for zone in self.heard:
            speaking = [e for e in self.entries if e.zone == zone and e.stand == Stand.SPEAKING]
            if speaking and self.free_at[zone] <= self.now:
                self.entries.remove(speaking[0])
                speaking = []
            if not speaking:
                self._begin(zone)
        self.look()

    def _begin(self, zone: str) -> None:
        line = [e for e in self.entries if e.zone == zone]
        while line and not self._is_due(line[0]):
            self.entries.remove(line.pop(0))
        if not line:
            return
        manner = manner_of(line[0].subject, len(line) - 1, self.now - line[0].at)
        self.free_at[zone] = self.now + (SAID_TWICE if manner is Manner.TWICE else dwell(manner))
        begun = replace(line[0], stand=Stand.SPEAKING, started_at=self.now)
        self.entries[self.entries.index(line[0])] = begun
        self.said.append((zone, begun.stage or 0))

    def _is_due(self, entry: Announcement) -> bool:
        call = self.calls[entry.stage or 0]
        return is_due(entry, call.state, call.counter, self.now)

    def hall(self) -> Hall:
        snapshot = hall(*self.calls.values())
        return replace(snapshot, announcements=tuple(self.entries), heard_zones=self.heard)

    def look(self) -> None:
        before = self.board
        self.board = derive_board(before, self.hall(), ZONES, self.now)
        panel = self.board.panel
        if before is not None and self.board.flashes != before.flashes and panel is not None:
            self.shown.append((ZONES[panel.counter], panel.stage))

    def pass_time(self, length: int) -> None:
        end = self.now + length
        while self.now < end:
            moments = [at for at in self.free_at.values() if at > self.now]
            wake = self.board.next_change if self.board else None
            moments += [wake] if wake is not None and wake > self.now else []
            self.now = min([end, *moments])
            self.move()

    @property
    def panel(self) -> int | None:
        return self.board.panel.stage if self.board and self.board.panel else None

    def in_sight(self, number: int) -> bool:
        assert self.board is not None
        return number == self.panel or number in [c.stage for c in self.board.last_calls(3)]


def opened() -> Announced:
    room = Announced()
    room.look()
    return room


def test_the_panel_shows_what_is_being_said_and_holds_it_until_the_next_is() -> None:
    room = opened()
    room.call(1)
    room.call(2)
    assert room.panel == 1
    assert room.in_sight(2)
    room.pass_time(HOLD)
    assert room.panel == 1, "the voice has not come to the second call yet"
    room.pass_time(SAID_TWICE - HOLD)
    assert room.panel == 2
    room.pass_time(10 * HOLD)
    assert room.panel == 2
    assert room.shown == [("north", 1), ("north", 2)]


def test_a_recall_flashes_again_as_it_is_said() -> None:
    room = opened()
    room.call(1)
    room.pass_time(SECOND)
    room.call(1)
    assert room.shown == [("north", 1)]
    room.pass_time(2 * SAID_TWICE)
    assert room.shown == [("north", 1), ("north", 1)]


def test_a_call_that_waits_again_before_its_turn_is_gone() -> None:
    room = opened()
    room.call(1)
    room.call(2)
    room.change(2, State.WAITING)
    assert not room.in_sight(2)
    room.pass_time(3 * SAID_TWICE)
    assert room.shown == [("north", 1)]


def test_a_call_that_was_undone_leaves_the_panel_and_flashes_when_it_comes_again() -> None:
    room = opened()
    room.call(1)
    room.pass_time(SAID_TWICE)
    room.call(2)
    room.change(2, State.WAITING)
    assert room.panel == 1
    room.calls.pop(2)
    room.pass_time(SAID_TWICE)
    room.call(2)
    assert room.panel == 2
    assert [stage for _, stage in room.shown] == [1, 2, 2]


def test_who_is_held_or_put_back_leaves_the_panel_to_the_call_before() -> None:
    room = opened()
    room.call(1)
    room.pass_time(SAID_TWICE)
    room.call(2)
    room.pass_time(SAID_TWICE)
    assert room.panel == 2
    room.calls.pop(2)
    room.look()
    assert room.panel == 1
    assert not room.in_sight(2)


def test_a_display_started_in_the_middle_shows_what_is_said_and_flashes_nothing() -> None:
    room = Announced()
    room.call(1)
    room.shown.clear()
    room.board = None
    room.call(2)
    assert room.panel == 1
    assert room.in_sight(2)
    assert room.shown == []
    room.pass_time(SAID_TWICE)
    assert room.panel == 2


def test_when_the_voice_falls_silent_the_panel_goes_on_by_itself() -> None:
    room = opened()
    for number in (1, 2, 3):
        room.call(number)
    room.heard = ()
    room.free_at.clear()
    room.look()
    room.pass_time(3 * HOLD)
    assert room.shown == [("north", 1), ("north", 2), ("north", 3)]


def test_a_call_of_a_silent_zone_waits_until_the_announced_one_was_seen() -> None:
    room = opened()
    room.heard = ("north",)
    room.call(1, counter=1)
    room.pass_time(SECOND)
    room.call(2, counter=21)
    assert room.panel == 1
    room.pass_time(HOLD - SECOND)
    assert room.panel == 2


def test_thirty_announced_calls_a_minute_are_all_shown_and_the_panel_keeps_pace() -> None:
    room = opened()
    for number in range(1, 31):
        room.call(number, counter=number % 20 + 1)
        room.pass_time(2 * SECOND)
    room.pass_time(30 * SECOND)
    assert room.shown == [("north", number) for number in range(1, 31)]


STEPS = st.one_of(
    st.tuples(st.just("call"), st.integers(1, 25), st.sampled_from([1, 2, 3])),
    st.tuples(st.just("pass"), st.integers(0, 12_000_000), st.just(0)),
    st.tuples(st.just("serve"), st.integers(1, 25), st.just(0)),
    st.tuples(st.just("undo"), st.integers(1, 25), st.just(0)),
)


def played(steps: list[tuple[str, int, int]], *counters: int) -> Announced:
    room = opened()
    for what, number, counter in steps:
        if what == "pass":
            room.pass_time(number)
        elif what == "call":
            known = room.calls.get(number)
            if known is None or known.state != State.SERVING:
                room.call(number, counters[counter % len(counters)])
        elif number in room.calls and room.calls[number].state == State.CALLED:
            room.change(number, State.SERVING if what == "serve" else State.WAITING)
    room.pass_time(len(steps) * SAID_TWICE)
    return room


@given(st.lists(STEPS, max_size=40))
def test_the_panel_shows_exactly_what_is_said_in_its_order(
    steps: list[tuple[str, int, int]],
) -> None:
    room = played(steps, 1, 2, 3)
    assert room.shown == room.said


@given(st.lists(STEPS, max_size=40))
def test_of_two_zones_each_keeps_the_order_of_its_voice(steps: list[tuple[str, int, int]]) -> None:
    room = played(steps, 1, 21)
    for zone in ("north", "south"):
        said = iter([stage for where, stage in room.said if where == zone])
        shown = [stage for where, stage in room.shown if where == zone]
        assert all(stage in said for stage in shown)
    assert room.board is not None
    assert room.board.ready == 0
    assert room.board.line == ()


def test_of_two_zones_neither_keeps_the_panel_from_the_other() -> None:
    room = opened()
    for number in range(1, 9):
        room.call(2 * number - 1, counter=1)
        room.call(2 * number, counter=21)
        room.pass_time(SAID_TWICE)
    assert room.shown == room.said


@given(st.lists(STEPS, max_size=40))
def test_every_call_is_in_sight_at_once(steps: list[tuple[str, int, int]]) -> None:
    room = opened()
    for what, number, counter in steps:
        if what == "pass":
            room.pass_time(number)
        elif what == "call":
            room.call(number, counter)
            assert room.in_sight(number)
