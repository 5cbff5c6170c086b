"""What is owed to a called person before their ticket may be closed."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.no_show import Owed, owed
from kiosk.queueing.profile import Rules
from tests.queueing.stages import stage_in

RULES = Rules(calls_before_no_show=3, seconds_between_calls=15)


def after(*calls: int, now: int) -> Owed | None:
    """Tell what is owed after calls at some seconds, ``now`` seconds after the first."""
    at = [1_000 * SECOND + call * SECOND for call in calls]
    stage = stage_in("called", called_at=at[0], last_call_at=at[-1], calls=len(calls))
    return owed(stage, RULES, at[0] + now * SECOND)


def test_nothing_is_owed_after_all_calls_and_the_time_to_come() -> None:
    assert after(0, 15, 30, now=45) is None
    assert after(0, 15, 30, now=44) == Owed(0, SECOND)


def test_calls_that_are_missing_and_the_soonest_moment_are_told() -> None:
    assert after(0, now=0) == Owed(2, 45 * SECOND)
    assert after(0, now=40) == Owed(2, 15 * SECOND)
    assert after(0, 15, now=20) == Owed(1, 25 * SECOND)


def test_calls_in_one_breath_count_as_one_until_another_is_made() -> None:
    assert after(0, 1, 2, now=60) == Owed(1, 15 * SECOND)
    assert after(0, 1, 2, 60, now=75) is None


def test_a_clock_set_back_asks_for_no_more_than_the_rules_do() -> None:
    assert after(0, 15, 30, now=-3600) == Owed(1, 45 * SECOND)


@given(
    st.lists(st.integers(0, 100), min_size=1, max_size=6).map(sorted),
    st.integers(0, 200),
)
def test_whoever_waits_as_told_and_calls_as_told_may_close_it(calls: list[int], later: int) -> None:
    calls = [call - calls[0] for call in calls]
    now = calls[-1] + later
    still = after(*calls, now=now)
    if still is None:
        return
    done = now + still.wait // SECOND
    more = [done - 15] * still.calls
    assert after(*calls, *more, now=done) is None
