"""The rows of the table: what was measured, and whether it holds."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. ``limit`` is the largest value that holds; without one it is only told."""

    name: str
    value: float | str | None
    unit: str
    limit: float | None
    holds: bool

    def as_json(self) -> dict[str, Any]:
        """Give the row as ``build/bench.json`` has it."""
        return asdict(self)


def at_most(name: str, value: float, unit: str, limit: float) -> Row:
    """Measure against a limit."""
    return Row(name, round(value, 4), unit, limit, value <= limit)


def at_least(name: str, value: float, unit: str, limit: float) -> Row:
    """Measure against a limit from below."""
    return Row(name, round(value, 4), f"{unit} of ≥ {limit:g}".strip(), None, value >= limit)


def none_of(name: str, count: int) -> Row:
    """Count what may not happen at all."""
    return at_most(name, count, "", 0)


def told(name: str, value: float, unit: str) -> Row:
    """Tell a figure that depends on the machine, without a limit."""
    return Row(name, round(value, 4), unit, None, holds=True)


def failed(name: str, why: str) -> Row:
    """Say why there is no figure: that is never a success."""
    return Row(name, None, why, None, holds=False)
