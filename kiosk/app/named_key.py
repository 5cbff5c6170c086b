"""A key as the accessibility tree names it: what is heard is what a screen reader would find."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.announcing.guidance import FocusedKey, Standing

_Role, _Text = QAccessible.Role, QAccessible.Text


def named_key(item: QQuickItem, keys: Sequence[QQuickItem]) -> FocusedKey:
    """Name one of the keys of a page."""
    found = QAccessible.queryAccessibleInterface(item)
    name, meaning = found.text(_Text.Name), found.text(_Text.Description)
    return FocusedKey(name, meaning, _standing(found), keys.index(item) + 1, len(keys))


def _standing(found: QAccessibleInterface) -> Standing:
    checked = bool(found.state().checked)
    match found.role():
        case _Role.RadioButton:
            return Standing.CHOSEN if checked else Standing.NOT_CHOSEN
        case _Role.CheckBox:
            return Standing.ON if checked else Standing.OFF
        case _:
            return Standing.PLAIN
