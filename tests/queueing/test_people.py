"""Roles and rights, and when a shift counts as over."""

from dataclasses import replace

import pytest

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.people import (
    LEAST,
    BreakReason,
    NewOfficer,
    Right,
    Role,
    ShiftFacts,
    may,
    right_over,
)
from kiosk.queueing.people_words import break_word, role_word
from kiosk.queueing.refusals import english

SHIFT = ShiftFacts(1, 1, "budi", "Budi", 2, 0, None, None, None)


@pytest.mark.parametrize("right", Right)
def test_each_role_may_do_all_that_those_before_it_may(right: Right) -> None:
    allowed = [may(role, right) for role in Role]
    assert allowed == sorted(allowed)
    assert may(Role.ADMINISTRATOR, right)


def test_every_right_names_the_least_role_it_takes() -> None:
    assert set(LEAST) == set(Right)
    assert all(may(role, right) for right, role in LEAST.items())


def test_nobody_but_an_administrator_keeps_those_of_ones_own_role() -> None:
    assert may(Role.SUPERVISOR, right_over(Role.OFFICER))
    assert not may(Role.SUPERVISOR, right_over(Role.SUPERVISOR))
    assert not may(Role.SUPERVISOR, right_over(Role.ADMINISTRATOR))
    assert all(may(Role.ADMINISTRATOR, right_over(role)) for role in Role)


@pytest.mark.parametrize(("minutes", "over"), [(119, False), (120, True), (100_000, True)])
def test_a_shift_is_over_after_the_set_minutes_without_an_act(minutes: int, over: bool) -> None:  # noqa: FBT001
    assert SHIFT.is_idle(None, minutes * MINUTE, 120) is over
    assert not SHIFT.is_idle(None, minutes * MINUTE, 0)
    assert not SHIFT.is_idle(minutes * MINUTE, minutes * MINUTE, 120)


def test_a_break_counts_as_work_until_its_expected_end() -> None:
    away = replace(SHIFT, break_since=MINUTE, break_reason="meal", break_until=60 * MINUTE)
    assert not away.is_idle(None, 179 * MINUTE, 120)
    assert away.is_idle(None, 180 * MINUTE, 120)
    assert away.last_act(None) == MINUTE


def test_coming_back_from_a_break_is_an_act() -> None:
    back = replace(SHIFT, break_until=60 * MINUTE)
    assert back.last_act(30 * MINUTE) == 60 * MINUTE
    assert not back.is_idle(30 * MINUTE, 179 * MINUTE, 120)


def test_a_clock_that_was_set_back_makes_nobody_idle() -> None:
    assert not replace(SHIFT, begun_at=500 * MINUTE).is_idle(None, 0, 120)


def test_every_role_and_every_reason_has_a_word() -> None:
    assert len({role_word(role, english) for role in Role}) == len(Role)
    assert len({break_word(reason, english) for reason in BreakReason}) == len(BreakReason)


def test_somebody_new_shows_nothing_of_their_pin() -> None:
    assert "secret" not in repr(NewOfficer("budi", "Budi", "officer", "secret"))
