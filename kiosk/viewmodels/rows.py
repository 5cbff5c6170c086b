"""A list for QML: one role per field of a frozen dataclass, and only what changed is announced."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


class Rows(QAbstractListModel):
    """Rows of one frozen dataclass; a delegate names the fields as required properties."""

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        """Take the roles from the fields of ``kind``."""
        super().__init__(parent)
        self._fields = [field.name for field in fields(kind)]
        self._rows: tuple[Any, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Count the rows; a row has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _FIRST_ROLE) -> object:
        """Read one field of one row; ``None`` for what does not exist."""
        place = role - _FIRST_ROLE
        if index.row() not in range(len(self._rows)) or place not in range(len(self._fields)):
            return None
        return getattr(self._rows[index.row()], self._fields[place])

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles after the fields."""
        return {
            _FIRST_ROLE + place: QByteArray(name.encode())
            for place, name in enumerate(self._fields)
        }

    def show(self, rows: Sequence[Any]) -> None:
        """Show ``rows``: rows that stayed equal are left alone, so their delegates do not move."""
        before, after = self._rows, tuple(rows)
        kept = min(len(before), len(after))
        self._cut(kept)
        self._rows = after[:kept]
        for row in range(kept):
            if before[row] != after[row]:
                self.dataChanged.emit(self.index(row), self.index(row))
        self._add(after[kept:])

    def _cut(self, kept: int) -> None:
        if len(self._rows) > kept:
            self.beginRemoveRows(_NOWHERE, kept, len(self._rows) - 1)
            self._rows = self._rows[:kept]
            self.endRemoveRows()

    def _add(self, rows: tuple[Any, ...]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
