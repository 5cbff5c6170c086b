"""Ticket codes: written for slips and voices, read as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.numbering import code_of, counters_named, parse_code

PREFIXES = st.text("ABCDEFGHJKLMNPRSTUVWXYZ", min_size=1, max_size=2)
NUMBERS = st.integers(1, 999_999)


@pytest.mark.parametrize(
    ("number", "code"), [(1, "A001"), (12, "A012"), (999, "A999"), (1000, "A1000")]
)
def test_codes_have_three_digits_and_grow_after_999(number: int, code: str) -> None:
    assert code_of("A", number) == code


@given(PREFIXES, NUMBERS)
def test_every_code_is_read_back(prefix: str, number: int) -> None:
    assert parse_code(code_of(prefix, number)) == (prefix, number)


@given(PREFIXES, NUMBERS, st.sampled_from(["", " ", "-"]), st.sampled_from(["", " ", "\t"]))
def test_people_type_codes_in_many_ways(prefix: str, number: int, between: str, pad: str) -> None:
    typed = f"{pad}{prefix.lower()}{between}{number:03d}{pad}"
    assert parse_code(typed) == (prefix, number)


@pytest.mark.parametrize("typed", ["a-012", "A 12", "a12", "A0012", " A012 ", "A-12"])
def test_a012_is_understood_however_it_is_typed(typed: str) -> None:
    assert parse_code(typed) == ("A", 12)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "A",
        "012",
        "A000",
        "A0",
        "ABC012",
        "A--12",
        "A1234567",
        "A012x",
        "A 1 2",
        "A\u0661\u0662",
        "\uff2112",
    ],
)
def test_what_is_no_code_is_not_taken_for_one(typed: str) -> None:
    assert parse_code(typed) is None


@given(st.text(max_size=12))
def test_whatever_is_typed_gives_a_code_or_nothing(typed: str) -> None:
    read = parse_code(typed)
    assert read is None or parse_code(code_of(*read)) == read


@given(PREFIXES, st.integers(1, 998))
def test_codes_of_one_queue_sort_as_people_expect(prefix: str, number: int) -> None:
    assert code_of(prefix, number) < code_of(prefix, number + 1)


@pytest.mark.parametrize(
    ("counters", "named"),
    [
        ((1, 2, 3), "1–3"),
        ((4, 7), "4, 7"),
        ((1, 2), "1, 2"),
        ((3, 2, 1, 9, 21), "1–3, 9, 21"),
        ((5,), "5"),
    ],
)
def test_counters_are_named_briefly(counters: tuple[int, ...], named: str) -> None:
    assert counters_named(counters) == named
