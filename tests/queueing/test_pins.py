"""PINs: which ones are allowed, how they are kept, how long one waits after wrong ones."""

import argon2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing import pins
from kiosk.queueing.pin_refusals import PinUnfit
from kiosk.queueing.pins import LONGEST_LOCK, NOBODYS, Pin, check_pin, fits, hash_pin, lock_minutes

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
PIN = Pin("918273")


@pytest.mark.parametrize(
    "typed", ["", "123", "123456789", "12a4", " 1234", "12.4", "١٢٣٤", "-1234"]
)
def test_a_pin_has_four_to_eight_digits(typed: str) -> None:
    for demo in (False, True):
        with pytest.raises(PinUnfit) as refusal:
            check_pin(Pin(typed), "budi", demo=demo)
        assert refusal.value.why == "digits"


@pytest.mark.parametrize(
    "typed", ["0000", "00000000", "1234", "12345678", "4321", "7890", "0987", "9876", "4711"]
)
def test_what_anybody_would_try_first_is_refused_but_in_a_demo(typed: str) -> None:
    with pytest.raises(PinUnfit) as refusal:
        check_pin(Pin(typed), "4711")
    assert refusal.value.why == "easy"
    check_pin(Pin(typed), "4711", demo=True)


@pytest.mark.parametrize("typed", ["4712", "1357", "90210", "00001111"])
def test_other_pins_are_taken(typed: str) -> None:
    check_pin(Pin(typed), "4711")


def test_only_the_pin_itself_fits_what_is_kept_of_it() -> None:
    kept = hash_pin(KEY, "budi", PIN)
    assert fits(KEY, "budi", PIN, kept)
    assert not fits(KEY, "budi", Pin("918274"), kept)
    assert PIN.digits not in kept


def test_the_same_pin_is_kept_differently_each_time() -> None:
    assert hash_pin(KEY, "budi", PIN) != hash_pin(KEY, "budi", PIN)


def test_without_the_key_of_the_office_no_pin_fits() -> None:
    assert not fits(OTHER_KEY, "budi", PIN, hash_pin(KEY, "budi", PIN))


def test_nobodys_pin_fits_in_another_ones_row() -> None:
    assert not fits(KEY, "sari", PIN, hash_pin(KEY, "budi", PIN))


@pytest.mark.parametrize("kept", [None, "", "no hash", NOBODYS])
def test_where_nothing_is_kept_nothing_fits(kept: str | None) -> None:
    assert not fits(KEY, "budi", PIN, kept)


def test_trying_nobodys_pin_costs_what_trying_a_real_one_costs() -> None:
    real = argon2.extract_parameters(hash_pin(KEY, "budi", PIN))
    assert argon2.extract_parameters(NOBODYS) == real
    assert (real.time_cost, real.memory_cost) == (pins.PASSES, pins.MEMORY)


def test_a_pin_shows_itself_nowhere() -> None:
    assert PIN.digits not in f"{PIN} {PIN!r} {[PIN]}"


@given(st.integers(0, 1000), st.integers(3, 10), st.integers(1, 60))
def test_waiting_begins_with_the_last_try_and_never_gets_shorter(
    failures: int, tries: int, first: int
) -> None:
    waits = lock_minutes(failures, tries, first)
    assert (waits == 0) == (failures < tries)
    assert waits <= lock_minutes(failures + 1, tries, first) <= LONGEST_LOCK


def test_each_wait_is_twice_as_long_up_to_an_hour() -> None:
    assert [lock_minutes(failures, 5, 5) for failures in range(4, 11)] == [0, 5, 10, 20, 40, 60, 60]
