"""The discipline: who is next, who may pass whom, and by how much."""

from collections.abc import Iterator
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.discipline import Choice, Head, choose, counted_place

HEAD_START = 15
QUEUES = ("A", "B")
CLASSES = ("regular", "priority")
PEOPLE = st.lists(
    st.tuples(st.sampled_from(QUEUES), st.sampled_from(CLASSES), st.integers(0, 60)), max_size=40
)


@dataclass
class Line:
    """Everybody who waits: stages numbered in order of coming."""

    waiting: list[Head]

    def heads(self) -> list[Head]:
        """List the first of each queue and class, as the database would."""
        first: dict[tuple[str, str], Head] = {}
        for head in sorted(self.waiting, key=lambda one: (one.place, one.stage)):
            first.setdefault((head.queue, head.class_), head)
        return list(first.values())

    def call(self, head_start: int) -> tuple[Head, Choice] | None:
        """Call one person away."""
        choice = choose(self.heads(), head_start)
        if choice is None:
            return None
        called = next(head for head in self.waiting if head.stage == choice.stage)
        self.waiting.remove(called)
        return called, choice


def line_of(people: list[tuple[str, str, int]]) -> Line:
    """Let people come, each so many minutes after the one before."""
    place, heads = 0, []
    for stage, (queue, class_, later) in enumerate(people, start=1):
        place += later
        heads.append(Head(stage, queue, class_, place))
    return Line(heads)


def calls(people: list[tuple[str, str, int]], head_start: int = HEAD_START) -> Iterator[Head]:
    """Call everybody, one after the other."""
    line = line_of(people)
    while called := line.call(head_start):
        yield called[0]


def test_nobody_is_called_from_an_empty_line() -> None:
    assert choose([], HEAD_START) is None


def test_the_first_who_came_is_the_first_called() -> None:
    heads = [Head(2, "B", "regular", 30), Head(1, "A", "regular", 20)]
    assert choose(heads, HEAD_START) == Choice(1, "place")


def test_a_priority_ticket_counts_as_if_it_had_come_the_head_start_earlier() -> None:
    heads = [Head(1, "A", "regular", 100), Head(2, "A", "priority", 114)]
    assert choose(heads, HEAD_START) == Choice(2, "head_start")
    later = [Head(1, "A", "regular", 100), Head(2, "A", "priority", 116)]
    assert choose(later, HEAD_START) == Choice(1, "place")


def test_at_exactly_the_head_start_the_one_who_came_first_goes() -> None:
    heads = [Head(1, "A", "regular", 100), Head(2, "A", "priority", 115)]
    assert choose(heads, HEAD_START) == Choice(1, "place")


def test_a_priority_ticket_that_came_first_passes_nobody() -> None:
    heads = [Head(1, "A", "priority", 100), Head(2, "A", "regular", 101)]
    assert choose(heads, HEAD_START) == Choice(1, "place")


def test_without_a_head_start_the_classes_are_one_line() -> None:
    heads = [Head(1, "A", "regular", 100), Head(2, "A", "priority", 101)]
    assert choose(heads, 0) == Choice(1, "place")


def test_the_head_start_moves_the_counted_place_of_priority_only() -> None:
    assert counted_place(100, "priority", 15) == 85
    assert counted_place(100, "regular", 15) == 100


@given(PEOPLE, st.integers(0, 60))
def test_everybody_is_called_once_and_in_order_within_a_class(
    people: list[tuple[str, str, int]], head_start: int
) -> None:
    called = list(calls(people, head_start))
    assert sorted(head.stage for head in called) == list(range(1, len(people) + 1))
    for queue in QUEUES:
        for class_ in CLASSES:
            line = [one.stage for one in called if (one.queue, one.class_) == (queue, class_)]
            assert line == sorted(line)


@given(PEOPLE, st.integers(0, 60))
def test_nobody_is_passed_by_someone_who_came_more_than_the_head_start_later(
    people: list[tuple[str, str, int]], head_start: int
) -> None:
    called = list(calls(people, head_start))
    for position, one in enumerate(called):
        passed_by = called[:position]
        assert all(other.place <= one.place + head_start for other in passed_by)
        if one.class_ == "priority":
            assert all(
                other.place <= one.place or other.class_ == "priority" for other in passed_by
            )


@given(PEOPLE, st.integers(0, 60))
def test_a_call_says_head_start_exactly_when_somebody_was_passed(
    people: list[tuple[str, str, int]], head_start: int
) -> None:
    line = line_of(people)
    while called := line.call(head_start):
        head, choice = called
        came = (head.place, head.stage)
        passed = any((other.place, other.stage) < came for other in line.waiting)
        assert (choice.why == "head_start") == passed
