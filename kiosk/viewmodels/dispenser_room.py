"""How much fits one page of the dispenser, by the form of the panel and the person's modes."""

from dataclasses import dataclass

from kiosk.viewmodels.dispenser_modes import Modes


@dataclass(frozen=True)
class Form:
    """A panel, tall or ``wide``, as one person uses it."""

    wide: bool = False
    large: bool = False
    low: bool = False

    @classmethod
    def of(cls, modes: Modes, *, wide: bool) -> "Form":
        """Take what matters for the room from the modes."""
        return cls(wide, modes.large, modes.low)


@dataclass(frozen=True)
class Room:
    """How many agencies, services and requirements a page holds, and their most columns."""

    agencies: int
    services: int
    requirements: int
    columns: int
    service_columns: int


_ROOM = {
    Form(): Room(18, 20, 6, 3, 2),
    Form(large=True): Room(12, 6, 2, 2, 1),
    Form(low=True): Room(9, 8, 6, 3, 2),
    Form(large=True, low=True): Room(6, 4, 2, 2, 1),
    Form(wide=True): Room(20, 14, 5, 4, 2),
    Form(wide=True, large=True): Room(8, 8, 1, 2, 2),
    Form(wide=True, low=True): Room(12, 6, 1, 4, 2),
    Form(wide=True, large=True, low=True): Room(6, 4, 0, 2, 2),
}
_LARGE_TILES = 4
"""So few agencies are shown as wide rows."""
_ROWS = {Form(): 10, Form(wide=True): 6, Form(low=True): 4, Form(wide=True, low=True): 3}
"""So many services stay easy to hit in one column."""


def room_of(form: Form) -> Room:
    """Give the room of a form."""
    return _ROOM[form]


def agency_columns(count: int, form: Form) -> int:
    """Choose the columns of tiles, so that few agencies are shown large."""
    most = _ROOM[form].columns
    if count <= (most if form.low else _LARGE_TILES):
        return 1
    return max(most - 1, 2) if count <= 12 and not form.low else most  # noqa: PLR2004


def service_columns(count: int, form: Form) -> int:
    """Choose the columns of service rows: one while they stay easy to hit."""
    most = _ROOM[form].service_columns
    return 1 if count <= _ROWS.get(form, 3) else most
