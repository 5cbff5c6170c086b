"""The accessibility tree of a window, as a screen reader walks it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

KEYS = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}


@dataclass(frozen=True)
class Node:
    """One visible node: what it is, what it is called, where it stands."""

    role: QAccessible.Role
    name: str
    description: str
    place: QRect
    item: QQuickItem

    @property
    def is_key(self) -> bool:
        """Whether it can be pressed."""
        return self.role in KEYS


def nodes(window: QQuickWindow) -> list[Node]:
    """Walk what is visible, in the tree's order; what stands within a key is the key's own."""
    root = QAccessible.queryAccessibleInterface(window)
    return list(_walk(root))


def _walk(parent: QAccessibleInterface) -> Iterator[Node]:
    for place in range(parent.childCount()):
        child = parent.child(place)
        item = child.object()
        assert isinstance(item, QQuickItem)
        if not item.isVisible():
            continue
        name, description = child.text(_NAME), child.text(_DESCRIPTION)
        node = Node(child.role(), name, description, child.rect(), item)
        yield node
        if not node.is_key:
            yield from _walk(child)


_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
