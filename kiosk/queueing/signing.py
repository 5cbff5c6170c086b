"""Keys and signatures: one secret per office, everything else derived from it."""

import hashlib
import hmac

KEY_BYTES = 32
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so it can be read aloud and typed."""


def derived_key(office_key: bytes, purpose: str) -> bytes:
    """Derive the key of one purpose, so that a leak of one tells nothing of another."""
    return hmac.digest(office_key, f"kiosk/{purpose}/1".encode(), hashlib.sha256)


def ticket_signature(office_key: bytes, ticket_id: int, business_day: str, code: str) -> str:
    """Sign a ticket for its QR: eight letters in two groups (40 bits), ``7K2M-9QAF``."""
    message = f"{ticket_id}|{business_day}|{code}".encode()
    digest = hmac.digest(derived_key(office_key, "ticket"), message, hashlib.sha256)
    bits = int.from_bytes(digest[:5])
    letters = "".join(_ALPHABET[bits >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


def signature_holds(
    office_key: bytes, ticket_id: int, business_day: str, code: str, signature: str
) -> bool:
    """Compare in constant time whether a signature read from a slip is ours."""
    expected = ticket_signature(office_key, ticket_id, business_day, code)
    return hmac.compare_digest(expected.encode(), signature.upper().encode())
