"""Signatures: a slip proves itself, and nothing else can."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queueing.signing import derived_key, signature_holds, ticket_signature

KEY = bytes(range(32))
SIGNED = (14, "2026-11-24", "A012")


def test_a_signature_is_eight_letters_that_can_be_read_aloud() -> None:
    signature = ticket_signature(KEY, *SIGNED)
    assert signature == "GBYM-P1MM"
    left, right = signature.split("-")
    assert (len(left), len(right)) == (4, 4)


@given(st.binary(min_size=32, max_size=32), st.integers(1, 2**40), st.integers(1, 9999))
def test_every_signature_holds_and_has_no_letter_that_looks_like_a_digit(
    key: bytes, ticket: int, number: int
) -> None:
    signature = ticket_signature(key, ticket, "2026-11-24", f"A{number:03d}")
    assert signature_holds(key, ticket, "2026-11-24", f"A{number:03d}", signature)
    assert not set(signature) & set("ILOU")


def test_a_signature_typed_in_small_letters_holds() -> None:
    assert signature_holds(KEY, *SIGNED, ticket_signature(KEY, *SIGNED).lower())


def test_a_signature_belongs_to_one_ticket_of_one_day_of_one_office() -> None:
    signature = ticket_signature(KEY, *SIGNED)
    assert not signature_holds(KEY, 15, "2026-11-24", "A012", signature)
    assert not signature_holds(KEY, 14, "2026-11-25", "A012", signature)
    assert not signature_holds(KEY, 14, "2026-11-24", "A013", signature)
    assert not signature_holds(bytes(32), *SIGNED, signature)


@given(st.text(max_size=12))
def test_whatever_a_scanner_reads_is_refused_without_falling_over(text: str) -> None:
    assert signature_holds(KEY, *SIGNED, text) == (text.upper() == ticket_signature(KEY, *SIGNED))


def test_each_purpose_has_a_key_of_its_own() -> None:
    keys = {KEY, derived_key(KEY, "ticket"), derived_key(KEY, "journal"), derived_key(KEY, "x")}
    assert len(keys) == 4
    assert derived_key(KEY, "ticket") == derived_key(KEY, "ticket")
