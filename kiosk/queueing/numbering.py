"""Ticket numbers: from the pair (queue prefix, number) to the code on the slip, and back."""

import re
from collections.abc import Iterable

DIGITS = 3
SHORTEST_RANGE = 3
_CODE = re.compile(r"([A-Z]{1,2})[ -]?0*([1-9][0-9]{0,5})")


def code_of(queue: str, number: int) -> str:
    """Write the code people read and hear: ``A012``; after ``A999`` comes ``A1000``."""
    return f"{queue}{number:0{DIGITS}d}"


def parse_code(text: str) -> tuple[str, int] | None:
    """Read a code as people type it (``a-012``, ``A 12``); ``None`` when it is not one."""
    match = _CODE.fullmatch(text.strip().upper())
    return (match[1], int(match[2])) if match else None


def counters_named(counters: Iterable[int]) -> str:
    """Name counters as briefly as people can read, on paper and screen alike: ``1–3, 5``."""
    runs: list[list[int]] = []
    for number in sorted(set(counters)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_run_named(run) for run in runs)


def _run_named(run: list[int]) -> str:
    if len(run) < SHORTEST_RANGE:
        return ", ".join(str(number) for number in run)
    return f"{run[0]}\N{EN DASH}{run[-1]}"
