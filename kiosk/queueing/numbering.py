"""Ticket numbers: from the pair (queue prefix, number) to the code on the slip, and back."""

import re

DIGITS = 3
_CODE = re.compile(r"([A-Z]{1,2})[ -]?0*([1-9][0-9]{0,5})")


def code_of(queue: str, number: int) -> str:
    """Write the code people read and hear: ``A012``; after ``A999`` comes ``A1000``."""
    return f"{queue}{number:0{DIGITS}d}"


def parse_code(text: str) -> tuple[str, int] | None:
    """Read a code as people type it (``a-012``, ``A 12``); ``None`` when it is not one."""
    match = _CODE.fullmatch(text.strip().upper())
    return (match[1], int(match[2])) if match else None
