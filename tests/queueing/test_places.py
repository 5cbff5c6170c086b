"""Places in a line that is joined late: before all, by the time of the visit, or after all."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.discipline import Head, choose
from kiosk.queueing.facts import Class
from kiosk.queueing.places import LineToJoin, Place

NOW = 10_000
CLASSES = st.sampled_from(Class)
HEADS = st.lists(
    st.builds(Head, st.integers(1, 50), st.just("A"), CLASSES, st.integers(0, NOW)),
    max_size=4,
    unique_by=lambda head: head.class_,
)
HEAD_STARTS = st.sampled_from([0, 900, 20_000])


@given(HEADS, HEAD_STARTS, CLASSES, st.integers(0, NOW))
def test_the_front_is_called_before_all_who_wait(
    heads: list[Head], head_start: int, class_: Class, before: int
) -> None:
    place = LineToJoin(heads, head_start, NOW).place(Place.FRONT, before, class_)
    same = [head for head in heads if head.class_ == class_]
    assert all(place < head.place for head in same)
    chosen = choose([Head(99, "A", class_, place), *heads], head_start)
    assert chosen is not None
    assert chosen.stage == 99


@given(HEADS, HEAD_STARTS, CLASSES, st.integers(0, 2 * NOW))
def test_the_end_is_after_all_and_the_original_place_is_kept_and_none_is_after_now(
    heads: list[Head], head_start: int, class_: Class, before: int
) -> None:
    line = LineToJoin(heads, head_start, NOW)
    assert line.place(Place.END, before, class_) == NOW
    assert line.place(Place.ORIGINAL, before, class_) == min(before, NOW)
    assert all(line.place(rule, before, class_) <= NOW for rule in Place)


def test_an_empty_line_is_joined_now() -> None:
    assert LineToJoin([], 900, NOW).place(Place.FRONT, 5, Class.PRIORITY) == NOW
