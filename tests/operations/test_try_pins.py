"""Trying PINs: wrong ones are counted under the lock, whoever tries, and however many at once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from unittest.mock import patch

import pytest

from kiosk.app import officer_acts
from kiosk.app.acts import Acts
from kiosk.queueing.journal import Kind
from kiosk.queueing.pin_refusals import PinLocked, PinRefused
from kiosk.queueing.pins import Pin, fits
from kiosk.queueing.refusals import Refusal
from kiosk.storage.database import Database
from tests.clock import DAY, Clock
from tests.operations.history import events_of
from tests.people import BUDI, PIN, RINI, TONO, Staff, employ

WRONG = Pin("135790")


@pytest.fixture
def staff(acts: Acts) -> Staff:
    """The small office, with PINs that can be tried."""
    return employ(acts, pins=True)


def tried(staff: Staff, code: str = BUDI, pin: Pin = WRONG) -> Refusal | int:
    """Try a PIN."""
    try:
        return staff.officers().identify(code, pin)
    except Refusal as refusal:
        return refusal


def locked(staff: Staff) -> PinLocked:
    """Try wrong PINs until there is a lock."""
    answers = [tried(staff) for _ in range(5)]
    assert answers[:-1] == [PinRefused(BUDI, 5)] * 4
    assert isinstance(answers[-1], PinLocked)
    return answers[-1]


@contextmanager
def counting_trials() -> Iterator[list[object]]:
    """Count how often argon2 works."""
    trials: list[object] = []

    def counted(key: bytes, code: str, pin: Pin, kept: str | None) -> bool:
        trials.append(kept)
        return fits(key, code, pin, kept)

    with patch.object(officer_acts, "fits", counted):
        yield trials


def test_code_and_pin_give_the_officer(staff: Staff) -> None:
    assert tried(staff, BUDI, PIN) == staff.ids[BUDI]
    assert tried(staff, " Budi", PIN) == staff.ids[BUDI]


def test_an_unknown_code_a_dismissed_one_and_a_wrong_pin_are_one_answer(staff: Staff) -> None:
    staff.officers(RINI).dismiss(TONO)
    answers = []
    for code, pin in ((BUDI, WRONG), (TONO, PIN), ("nobody", PIN), ("", PIN), ("a\0b'", PIN)):
        with counting_trials() as trials:
            answer = tried(staff, code, pin)
        assert len(trials) == 1, "a different time would tell whether there is such a code"
        assert isinstance(answer, PinRefused)
        answers.append(str(answer).replace(f"“{answer.officer}”", "…"))
    assert len(set(answers)) == 1


def test_after_the_set_number_of_wrong_pins_the_right_one_has_to_wait_too(
    staff: Staff, clock: Clock
) -> None:
    assert locked(staff).minutes == 5
    with counting_trials() as trials:
        assert tried(staff, BUDI, PIN) == PinLocked(BUDI, 5)
    assert trials == []
    clock.pass_minutes(4.5)
    assert tried(staff, BUDI, PIN) == PinLocked(BUDI, 1)
    clock.pass_minutes(0.5)
    assert tried(staff, BUDI, PIN) == staff.ids[BUDI]


def test_the_wait_doubles_up_to_an_hour_until_the_right_pin_comes(
    staff: Staff, clock: Clock
) -> None:
    waits = [locked(staff).minutes]
    for _ in range(5):
        clock.pass_minutes(waits[-1])
        answer = tried(staff)
        assert isinstance(answer, PinLocked)
        waits.append(answer.minutes)
    assert waits == [5, 10, 20, 40, 60, 60]
    clock.pass_minutes(60)
    assert tried(staff, BUDI, PIN) == staff.ids[BUDI]
    assert locked(staff).minutes == 5


def test_the_right_pin_forgets_the_wrong_ones(staff: Staff) -> None:
    for _ in range(4):
        for _ in range(4):
            assert isinstance(tried(staff), PinRefused)
        assert tried(staff, BUDI, PIN) == staff.ids[BUDI]


def test_a_lock_is_on_record_and_wrong_pins_are_not(staff: Staff) -> None:
    before = len(events_of(staff.acts))
    locked(staff)
    [event] = events_of(staff.acts)[before:]
    assert event.kind == Kind.OFFICER_LOCKED
    assert event.data == {"officer": staff.ids[BUDI], "failures": 5, "minutes": 5}
    assert staff.acts.verify().problems == ()


def test_a_lock_outlives_the_program(staff: Staff, clock: Clock) -> None:
    for _ in range(3):
        tried(staff)
    again = Acts(Database.open(staff.acts.location), staff.acts.location, clock)
    answers = [tried(Staff(again, staff.ids)) for _ in range(2)]
    again.database.close()
    assert answers == [PinRefused(BUDI, 5), PinLocked(BUDI, 5)]
    assert tried(staff, BUDI, PIN) == PinLocked(BUDI, 5)


def test_of_many_pins_tried_at_once_only_the_set_number_count(staff: Staff) -> None:
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda _: tried(staff), range(24)))
    refused = sum(isinstance(answer, PinRefused) for answer in answers)
    assert (refused, len(answers)) == (4, 24)
    assert all(isinstance(one, PinRefused | PinLocked) for one in answers)
    assert tried(staff, BUDI, PIN) == PinLocked(BUDI, 5)


def test_the_right_pin_among_many_at_once_comes_too_late_once_it_is_locked(staff: Staff) -> None:
    def slowly(key: bytes, code: str, pin: Pin, kept: str | None) -> bool:
        fitting = fits(key, code, pin, kept)
        with patch.object(officer_acts, "fits", fits):
            locked(staff)
        return fitting

    with patch.object(officer_acts, "fits", slowly), pytest.raises(PinLocked):
        staff.officers().identify(BUDI, PIN)


def test_a_new_pin_ends_the_wait_and_the_old_one_fits_no_more(staff: Staff) -> None:
    locked(staff)
    staff.officers(RINI).reset_pin(BUDI, Pin("2580"))
    assert tried(staff, BUDI, Pin("2580")) == staff.ids[BUDI]
    assert isinstance(tried(staff, BUDI, PIN), PinRefused)


def test_a_pin_that_was_changed_while_it_was_tried_fits_no_more(staff: Staff) -> None:
    def slowly(key: bytes, code: str, pin: Pin, kept: str | None) -> bool:
        staff.officers(RINI).reset_pin(BUDI, Pin("2580"))
        return fits(key, code, pin, kept)

    with patch.object(officer_acts, "fits", slowly), pytest.raises(PinRefused):
        staff.officers().identify(BUDI, PIN)


def test_a_clock_that_ran_ahead_locks_nobody_for_years(staff: Staff, clock: Clock) -> None:
    clock.now += 900 * DAY
    locked(staff)
    clock.now -= 900 * DAY
    staff.acts.confirm_clock()
    assert tried(staff, BUDI, PIN) == staff.ids[BUDI]


def test_a_wrong_clock_counts_all_the_same(staff: Staff, clock: Clock) -> None:
    clock.now -= DAY
    locked(staff)


def test_somebody_without_a_pin_is_nobody(acts: Acts) -> None:
    staff = employ(acts)
    assert isinstance(tried(staff, BUDI, PIN), PinRefused)
