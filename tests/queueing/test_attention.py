"""When an officer should look up from other work."""

from dataclasses import replace

import pytest

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.attention import Glance, Limits, Why, calls_for, is_attended
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.people import ShiftFacts
from tests.viewmodels.halls import NINE, at, being_served, counter, waiting

SHIFT = ShiftFacts(1, 1, "budi", "Budi Santoso", 1, NINE, None, None, None)
NOBODY, ONE = counter(), counter(None, waiting(1))
THREE = counter(None, *(waiting(number) for number in (1, 2, 3)))
LIMITS = Limits(people=3, minutes=30)


def why(before: AtCounter, after: AtCounter, limits: Limits = LIMITS) -> Why | None:
    return calls_for(Glance(before, at(9, 1)), Glance(after, at(9, 1)), limits)


def test_somebody_who_comes_where_nobody_was_calls_the_officer() -> None:
    assert why(NOBODY, ONE) is Why.CAME
    assert why(ONE, counter(None, waiting(1), waiting(2))) is None


def test_an_officer_who_serves_somebody_is_left_alone() -> None:
    assert why(counter(being_served(9)), counter(being_served(9), waiting(1))) is None
    assert why(counter(being_served(9), waiting(1)), ONE) is None


def test_a_line_that_reaches_its_limit_calls_once() -> None:
    assert why(ONE, THREE) is Why.GREW
    assert why(THREE, THREE) is None
    assert why(ONE, THREE, Limits(people=0, minutes=0)) is None


def test_a_wait_that_reaches_its_limit_calls_without_any_change() -> None:
    before, after = Glance(ONE, at(9, 29, 59)), Glance(ONE, at(9, 30))
    assert calls_for(before, after, LIMITS) is Why.GREW
    assert calls_for(before, after, Limits(people=3, minutes=0)) is None


def test_nobody_is_called_while_everybody_leaves() -> None:
    assert why(NOBODY, replace(ONE, evacuation=Evacuation(NINE, ""))) is None


@pytest.mark.parametrize("sign_in", ["pin", "name"])
def test_a_counter_is_attended_by_whoever_is_signed_in_and_there(sign_in: str) -> None:
    away = replace(SHIFT, break_since=NINE, break_reason="rest", break_until=at(9, 15))
    assert is_attended(replace(ONE, shift=SHIFT), sign_in, demo=False)
    assert not is_attended(replace(ONE, shift=away), sign_in, demo=False)
    assert not is_attended(ONE, sign_in, demo=False)
    assert is_attended(ONE, "none", demo=False)
    assert is_attended(ONE, sign_in, demo=True)
