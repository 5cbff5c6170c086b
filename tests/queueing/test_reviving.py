"""A line that comes back with its day: everybody where they stood, nobody after those who come."""

from dataclasses import replace

from kiosk.queueing.facts import StageFacts
from kiosk.queueing.reviving import revived
from tests.queueing.stages import stage_in


def expired(seq: int, place: int, called_at: int | None = None) -> StageFacts:
    """Give a stage that expired waiting, or after it was called."""
    return replace(stage_in("ended", called_at=called_at), id=seq, ticket=seq, place=place)


def places(stages: list[StageFacts], now: int, head_start: int = 0) -> dict[int, int]:
    """Tell where each stands again."""
    return {data["stage"]: data["place"] for data in revived(stages, now, head_start)}


def order(stages: list[StageFacts], head_start: int) -> list[int]:
    """Tell in which order they are called: all of them regular, but the one with id 9."""
    standing = places(stages, 5_000, head_start)
    return sorted(standing, key=lambda seq: (standing[seq] - head_start * (seq == 9), seq))


def test_a_day_without_anybody_takes_nobody_back() -> None:
    assert revived([], 5_000, 0) == []


def test_everybody_stands_where_they_stood() -> None:
    assert places([expired(1, 1_000), expired(2, 2_000)], now=5_000) == {1: 1_000, 2: 2_000}


def test_whoever_had_been_called_stands_before_all_who_had_not() -> None:
    line = [expired(1, 1_000), expired(2, 2_000), expired(3, 3_000, called_at=3_500)]
    assert order(line, head_start=0) == [3, 1, 2]


def test_no_priority_ticket_passes_whoever_had_been_called() -> None:
    line = [expired(1, 1_000, called_at=1_500), expired(2, 2_000), expired(9, 1_200)]
    assert order(line, head_start=900) == [1, 9, 2]


def test_nor_does_a_priority_ticket_that_is_taken_now() -> None:
    head_start = 900
    standing = places([expired(1, 5_000, called_at=5_000)], now=5_000, head_start=head_start)
    assert standing[1] < 5_000 - head_start


def test_those_who_had_been_called_keep_their_order() -> None:
    line = [expired(1, 1_000, called_at=4_000), expired(2, 2_000, called_at=3_000)]
    assert order(line, head_start=900) == [1, 2]


def test_a_line_from_after_now_moves_as_a_whole_to_stand_before_newcomers() -> None:
    assert places([expired(1, 6_000), expired(2, 9_000)], now=5_000) == {1: 2_000, 2: 5_000}
