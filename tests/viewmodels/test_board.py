"""The order and the holding of calls on the hall display."""

from dataclasses import dataclass, field, replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import State
from kiosk.queueing.hall import CallLine
from kiosk.viewmodels.board import BURST, BURST_HOLD, HOLD, Board, derive_board
from kiosk.viewmodels.board_cells import board_columns
from tests.viewmodels.halls import NINE, ZONE_OF, called, hall

ROWS = 3


@dataclass
class Showing:
    """A display in time: wakes when the board says so, and notes every call that took the panel."""

    now: int = NINE
    calls: tuple[CallLine, ...] = ()
    board: Board = field(default_factory=lambda: derive_board(None, hall(), ZONE_OF, NINE))
    taken: list[tuple[int, CallLine, int]] = field(default_factory=list)

    def call(self, call: CallLine) -> None:
        others = tuple(one for one in self.calls if one.stage != call.stage)
        self.calls = (call, *others)
        self.look()

    def change(self, stage: int, state: str) -> None:
        self.calls = tuple(
            replace(one, state=state) if one.stage == stage else one for one in self.calls
        )
        self.look()

    def look(self) -> None:
        before = self.board
        self.board = derive_board(before, hall(*self.calls), ZONE_OF, self.now)
        if self.board.flashes != before.flashes:
            assert self.board.panel is not None
            self.taken.append((self.now, self.board.panel, len(self.board.line) + 1))

    def pass_time(self, length: int) -> None:
        end = self.now + length
        while (wake := self.board.next_change) is not None and wake <= end:
            self.now = max(wake, self.now)
            self.look()
        self.now = end

    @property
    def shown(self) -> list[int]:
        return [call.stage for _, call, _ in self.taken]


def test_first_snapshot_shows_the_last_calls_without_a_flash() -> None:
    board = derive_board(None, hall(called(3), called(2), called(1)), ZONE_OF, NINE)
    assert board.panel == called(3)
    assert [call.code for call in board.last_calls(ROWS)] == ["A002", "A001"]
    assert board.flashes == 0
    assert board.next_change is None


def test_new_call_takes_a_free_panel_at_once_and_flashes() -> None:
    showing = Showing()
    showing.call(called(1))
    assert showing.board.panel == called(1)
    assert showing.board.flashes == 1


def test_call_during_another_is_in_the_list_at_once_and_takes_the_panel_after_eight_seconds() -> (
    None
):
    showing = Showing()
    showing.call(called(1))
    showing.pass_time(SECOND)
    showing.call(called(2))
    assert showing.board.panel == called(1)
    assert showing.board.last_calls(ROWS) == (called(2),)
    showing.pass_time(HOLD - SECOND - 1)
    assert showing.board.panel == called(1)
    showing.pass_time(1)
    assert showing.board.panel == called(2)
    assert showing.board.last_calls(ROWS) == (called(1),)


def test_recall_of_the_call_on_the_panel_flashes_again_at_once() -> None:
    showing = Showing()
    showing.call(called(1))
    showing.pass_time(SECOND)
    showing.call(called(1, calls=2))
    assert showing.board.flashes == 2
    assert showing.board.since == showing.now


def test_recall_brings_an_old_call_back_to_the_panel() -> None:
    showing = Showing()
    showing.call(called(1))
    showing.pass_time(HOLD)
    showing.call(called(2))
    showing.pass_time(HOLD)
    showing.call(called(1, calls=2))
    assert showing.board.panel == called(1, calls=2)
    assert showing.board.last_calls(ROWS) == (called(2),)


def test_recall_of_a_call_in_line_keeps_its_one_place() -> None:
    showing = Showing()
    for number in (1, 2, 3):
        showing.call(called(number))
    showing.call(called(2, calls=2))
    showing.pass_time(10 * HOLD)
    assert showing.shown == [1, 2, 3]


def test_person_who_came_before_the_panel_was_free_is_not_called_again() -> None:
    showing = Showing()
    for number in (1, 2, 3):
        showing.call(called(number))
    showing.change(2, State.SERVING)
    showing.pass_time(10 * HOLD)
    assert showing.shown == [1, 3]


def test_clock_set_back_does_not_hold_the_panel() -> None:
    showing = Showing()
    showing.call(called(1))
    showing.now -= 3600 * SECOND
    showing.call(called(2))
    assert showing.board.panel == called(2)


def test_new_day_clears_the_board_and_still_flashes_its_first_call() -> None:
    board = derive_board(None, hall(called(9), called(8)), ZONE_OF, NINE)
    empty = derive_board(board, hall(day="2026-11-25"), ZONE_OF, NINE + SECOND)
    assert empty.panel is None
    assert empty.last_calls(ROWS) == ()
    first = derive_board(empty, hall(called(8), day="2026-11-25"), ZONE_OF, NINE + 2 * SECOND)
    assert first.panel == called(8)
    assert first.flashes == board.flashes + 1


def test_thirty_calls_a_minute_all_reach_the_panel_in_order_within_the_next_minute() -> None:
    showing = Showing()
    for number in range(1, 31):
        showing.call(called(number, counter=number))
        showing.pass_time(2 * SECOND)
    showing.pass_time(60 * SECOND)
    assert showing.shown == list(range(1, 31))


def test_more_counters_get_more_columns_and_never_more_than_three_rows() -> None:
    assert [board_columns(n) for n in (4, 8, 10, 12, 15, 18, 21)] == [4, 4, 5, 6, 5, 6, 7]
    assert all(-(-n // board_columns(n)) <= 3 for n in range(1, 22))


PAUSES = st.integers(0, 12_000).map(lambda milliseconds: milliseconds * 1000)
STORIES = st.lists(st.tuples(PAUSES, st.integers(1, 40)), max_size=40)


@given(STORIES)
def test_every_call_is_in_sight_at_once_whatever_the_pace(story: list[tuple[int, int]]) -> None:
    showing = Showing()
    for pause, number in story:
        showing.pass_time(pause)
        showing.call(called(number, calls=calls_of(showing, number) + 1))
        in_sight = (showing.board.panel, *showing.board.last_calls(ROWS))
        assert number in [call.stage for call in in_sight if call]


@given(STORIES)
def test_no_call_is_lost_or_overtakes_another(story: list[tuple[int, int]]) -> None:
    showing = Showing()
    expected: list[int] = []
    for pause, number in story:
        showing.pass_time(pause)
        if number not in [call.stage for call in showing.board.line]:
            expected.append(number)
        showing.call(called(number, calls=calls_of(showing, number) + 1))
    showing.pass_time(len(story) * HOLD)
    assert showing.shown == expected
    assert showing.board.line == ()


@given(STORIES)
def test_call_holds_the_panel_for_its_time(story: list[tuple[int, int]]) -> None:
    showing = Showing()
    for pause, number in story:
        showing.pass_time(pause)
        showing.call(called(number, calls=calls_of(showing, number) + 1))
    showing.pass_time(len(story) * HOLD)
    for (since, call, _), (until, after, in_line) in zip(
        showing.taken, showing.taken[1:], strict=False
    ):
        least = HOLD if in_line <= BURST else BURST_HOLD
        assert until - since >= least or after.stage == call.stage


def calls_of(showing: Showing, stage: int) -> int:
    return next((call.calls for call in showing.calls if call.stage == stage), 0)


def test_a_tall_board_has_few_columns_and_at_most_six_rows() -> None:
    assert [board_columns(n, tall=True) for n in (4, 9, 10, 21)] == [2, 3, 4, 4]
    assert all(-(-n // board_columns(n, tall=True)) <= 6 for n in range(1, 22))
