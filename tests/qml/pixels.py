"""What is really seen: the pixels of a window's texts, their height and their contrast."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.qml.windows import find, is_text, items, place

_LARGE = 24
"""From so many pixels of type on, letters are large: half the contrast is enough (WCAG 1.4.3)."""
_SAME = 1.3
"""Colours of less contrast than this are the same ink, smoothed at its edges."""

Color = tuple[int, int, int]


@dataclass(frozen=True)
class Seen:
    """One text as it was drawn."""

    text: str
    size: int
    contrast: float
    height: int

    @property
    def is_legible(self) -> bool:
        """Tell whether its contrast suffices for its size."""
        return self.contrast >= (3.0 if self.size >= _LARGE else 4.5)


def seen_texts(
    window: QQuickWindow, hidden: Callable[[QQuickItem], bool] = lambda _: False
) -> list[Seen]:
    """Look at every text of a window that is not ``hidden`` behind something."""
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    return [_seen(picture, item) for item in items(window) if is_text(item) and not hidden(item)]


def seen_within(window: QQuickWindow, name: str) -> list[Seen]:
    """Look at every text of what fills the screen under a name; what lies beneath is hidden."""
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    covering = find(window, name)
    texts = [item for item in items(window) if is_text(item)]
    return [_seen(picture, item) for item in texts if covering.isAncestorOf(item)]


def seen_text(window: QQuickWindow, name: str) -> Seen:
    """Look at the text of a name."""
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    [item] = [one for one in items(window) if one.objectName() == name and is_text(one)]
    return _seen(picture, item)


def _seen(picture: QImage, item: QQuickItem) -> Seen:
    pixels = _pixels(picture.copy(place(item).toAlignedRect().intersected(picture.rect())))
    ink = item.property("color").getRgb()[:3]
    found, counts = np.unique(pixels, return_counts=True)
    colors = map(_channels, found[np.argsort(-counts)].tolist())
    # What is all ink, or not there, has no contrast.
    ground = next((color for color in colors if contrast(color, ink) > _SAME), ink)
    # The ink as it came out: thin letters never quite reach the colour they were given.
    drawn = min(found.tolist(), key=lambda color: _distance(_channels(color), ink))
    rows = np.flatnonzero((pixels == drawn).any(axis=1))
    size = item.property("fontInfo").property("pixelSize").toInt()
    text = str(item.property("text"))
    return Seen(text, size, contrast(_channels(drawn), ground), int(rows[-1] - rows[0] + 1))


def _pixels(picture: QImage) -> NDArray[np.uint32]:
    # A copy: the picture's own bytes are gone with it.
    lines = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1).copy()
    return lines & np.uint32(0xFFFFFF)


def _channels(color: int) -> Color:
    return color >> 16, color >> 8 & 255, color & 255


def _distance(one: Color, other: Color) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def contrast(one: Color, other: Color) -> float:
    """Give the contrast of two colours (WCAG 2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: Color) -> float:
    red, green, blue = (_linear(channel / 255) for channel in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
