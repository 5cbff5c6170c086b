"""The day in figures, against slow and obvious models."""

from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.calendar import MINUTE, instant_of, local_time
from kiosk.queueing.day_figures import (
    NO_WAITS,
    QUARTER,
    EndedWait,
    HourFigures,
    day_figures,
    percentile,
    waits_of,
)

ZONES = ("Asia/Jakarta", "Asia/Kathmandu", "Europe/Berlin", "Australia/Lord_Howe")
LENGTHS = st.lists(st.integers(0, 10_000), min_size=1, max_size=60)
MOMENTS = st.integers(0, 24 * 60 - 1)
MIDNIGHT = instant_of(datetime(2026, 4, 5, tzinfo=ZoneInfo("UTC")))


@given(LENGTHS, st.integers(1, 100))
def test_a_percentile_is_the_least_wait_that_so_many_did_not_exceed(
    lengths: list[int], percent: int
) -> None:
    enough = [
        one
        for one in lengths
        if 100 * sum(other <= one for other in lengths) >= percent * len(lengths)
    ]
    assert percentile(sorted(lengths), percent) == min(enough)


def test_of_nobody_there_is_no_percentile() -> None:
    assert percentile([], 95) is None
    assert waits_of([]) == NO_WAITS


def test_a_wait_that_a_clock_made_negative_counts_as_none() -> None:
    assert waits_of([-MINUTE]).p95 == 0


def test_of_twenty_people_the_nineteenth_is_the_p95() -> None:
    assert waits_of(range(1, 21)).p95 == 19
    assert waits_of(range(1, 22)).p95 == 20


@given(
    st.sampled_from(ZONES),
    st.lists(st.tuples(st.sampled_from("AB"), MOMENTS, st.integers(0, 90)), max_size=40),
    st.lists(MOMENTS, max_size=40),
    st.lists(MOMENTS, max_size=40),
)
def test_hours_are_those_of_the_office_and_nobody_is_lost(
    zone: str, waits: list[tuple[str, int, int]], came: list[int], served: list[int]
) -> None:
    ended = [
        EndedWait(queue, MIDNIGHT + at * MINUTE, length * MINUTE) for queue, at, length in waits
    ]
    figures = day_figures(ended, by_quarter(came), by_quarter(served), zone)
    assert figures.served == len(served)
    assert {hour.begins: (hour.came, hour.served) for hour in figures.hours} == {
        begin: (
            sum(begin_of_hour(at, zone) == begin for at in came),
            sum(begin_of_hour(at, zone) == begin for at in served),
        )
        for begin in {begin_of_hour(at, zone) for at in came + served}
    }
    for queue in {wait.queue for wait in ended}:
        lengths = [wait.length for wait in ended if wait.queue == queue]
        assert figures.by_queue[queue] == waits_of(lengths)
    assert sum(half.waits.people for half in figures.half_hours) == len(ended)


def test_what_nobody_did_is_left_out() -> None:
    figures = day_figures([], {MIDNIGHT // QUARTER: 2}, {}, "UTC")
    assert figures.hours == (HourFigures(MIDNIGHT, 2, 0),)
    assert figures.half_hours == ()


def by_quarter(minutes: list[int]) -> dict[int, int]:
    """Count people by the quarter of an hour since 1970."""
    quarters = [(MIDNIGHT + at * MINUTE) // QUARTER for at in minutes]
    return {quarter: quarters.count(quarter) for quarter in quarters}


def begin_of_hour(minute: int, zone: str) -> int:
    """Give when the hour on the office's clock began, going back minute by minute."""
    at = MIDNIGHT + minute * MINUTE
    hour = local_time(at, zone).hour
    began = at
    while (earlier := local_time(began - MINUTE, zone)).hour == hour and earlier.minute < 59:
        began -= MINUTE
    return began
