"""Changes of rows: what an effect of an event can be, for the database and for the replay alike."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Insert:
    """A new row of ``table``."""

    table: str
    row: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChangeStage:
    """New columns for a stage that must still be in state ``before``."""

    stage: int
    before: str
    columns: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ShiftPlaces:
    """A corrected clock moves everybody who waits by the same time; the order stays."""

    business_day: str
    by: int


@dataclass(frozen=True, slots=True)
class ChangeOffice:
    """New columns for the one office."""

    columns: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """New columns for the row of ``table`` with this id."""

    table: str
    id: int
    columns: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChangeOpen:
    """New columns for an officer or a shift that has not ended yet."""

    table: str
    id: int
    columns: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChangeClass:
    """A new class for a ticket."""

    ticket: int
    class_: str


@dataclass(frozen=True, slots=True)
class WithdrawCall:
    """A call was undone at ``at``: its announcement is withdrawn, unless it is being said."""

    announcement: int
    at: int


HallEffect = ShiftPlaces | ChangeOffice | ChangeRow | ChangeOpen | WithdrawCall
Effect = Insert | ChangeStage | ChangeClass | HallEffect
