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
_WIDE_ROWS = 4
"""So few agencies are shown as wide rows."""
_WIDE_ROWS_LOW = {2: 2, 3: 3, 4: 3}
"""So few in the low layout, by the columns of more."""
_FEWER = 12
"""Up to so many agencies have a column less, and larger tiles."""
_ROWS = {Form(): 10, Form(wide=True): 6, Form(low=True): 4}
"""So many services stay easy to hit in one column; three in the other forms."""


def room_of(form: Form) -> Room:
    """Give the room of a form."""
    return _ROOM[form]


def agency_columns(count: int, form: Form) -> int:
    """Choose the columns of so many tiles, so that few agencies are shown large."""
    most = _ROOM[form].columns
    if count <= (_WIDE_ROWS_LOW[most] if form.low else _WIDE_ROWS):
        return 1
    return most if form.low or form.large or count > _FEWER else most - 1


def service_columns(count: int, form: Form) -> int:
    """Choose the columns of so many service rows: one while they stay easy to hit."""
    return 1 if count <= _ROWS.get(form, 3) else _ROOM[form].service_columns
