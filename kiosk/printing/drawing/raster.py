"""Drawing in dots with Qt, which shapes Javanese, Arabic and Chinese.

Needs a ``QGuiApplication``; works in any thread. ``picture`` decides what is drawn where.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6 import QtGui
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from kiosk.printing.content.bitmap import Bitmap

Picture = QImage
Box = tuple[float, float]
"""Left edge and width."""

FAMILIES = (
    "Plus Jakarta Sans",
    "Noto Sans Javanese",
    "Noto Sans Arabic",
    "Noto Sans",
    "DejaVu Sans",
)
"""Registered by the app, or of the system; each letter comes from the first that has it."""

_HEAVY = 800
_DOTS_PER_METRE = 7992
_BLACK, _WHITE = Qt.GlobalColor.black, Qt.GlobalColor.white
_HALVES = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither


class Side(Enum):
    """Where a line stands in its box; left is left for Arabic too."""

    LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    CENTER = Qt.AlignmentFlag.AlignHCenter
    RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece across the paper: its height, and how to paint it at a height of the picture."""

    height: float
    paint: Callable[[QPainter, float], None] = lambda _painter, _top: None


class NoApplication(RuntimeError):
    """Text without a ``QGuiApplication``: Qt would not raise but abort the process."""


def drawn(strips: Iterable[Strip], dots: int) -> Picture:
    """Paint strips from top to bottom on white paper: one bit per dot, 1 is black."""
    strips = list(strips)
    height = max(1, round(sum(strip.height for strip in strips)))
    image = QImage(dots, height, QImage.Format.Format_Grayscale8)
    image.fill(_WHITE)
    painter, top = QPainter(image), 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for strip in strips:
        strip.paint(painter, round(top))
        top += strip.height
    painter.end()
    mono = image.convertToFormat(QImage.Format.Format_Mono, _HALVES)
    mono.setDotsPerMeterX(_DOTS_PER_METRE)
    mono.setDotsPerMeterY(_DOTS_PER_METRE)
    return mono


def paragraph(text: str, font: QFont, box: Box, side: Side, lead: int = 0) -> Strip:
    """Wrap a text into a box; its first ``lead`` letters are heavy."""
    option = QtGui.QTextOption(side.value)
    option.setWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    heavy = QtGui.QTextLayout.FormatRange()
    heavy.start, heavy.length, heavy.format = 0, lead, QtGui.QTextCharFormat()
    heavy.format.setFontWeight(QFont.Weight(_HEAVY))
    layout = QtGui.QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setFormats([heavy])
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box[1])
        line.setPosition(QPointF(box[0], height))
        height += line.height()
    layout.endLayout()
    return Strip(height, lambda painter, top: layout.draw(painter, QPointF(0, top)))


def code(text: str, font: QFont, box: Box) -> Strip:
    """Set one line in the middle of a box, cut to the height of its ink."""
    # As outlines: a glyph this large is drawn now from a cache, now anew, with other edges.
    outline = QtGui.QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    outline.addText(QPointF(0, 0), font, text)
    ink = outline.boundingRect()
    left = box[0] + (box[1] - ink.width()) / 2 - ink.left()

    def paint(painter: QPainter, top: float) -> None:
        painter.fillPath(outline.translated(left, top - ink.top()), _BLACK)

    return Strip(ink.height(), paint)


def bar(text: Strip, box: Box, padding: float, frame: int | None) -> Strip:
    """Put a text on a bar: white on black, or black in a frame."""
    height = text.height + 2 * padding

    def paint(painter: QPainter, top: float) -> None:
        area = QRectF(box[0], top, box[1], height)
        painter.fillRect(area, _BLACK)
        if frame is not None:
            painter.fillRect(area.adjusted(frame, frame, -frame, -frame), _WHITE)
        painter.setPen(_WHITE if frame is None else _BLACK)
        text.paint(painter, top + padding)
        painter.setPen(_BLACK)

    return Strip(height, paint)


def rule(box: tuple[int, int], height: int, dash: int, step: int) -> Strip:
    """Draw a line of dashes, ``dash`` dots in every ``step``."""
    left, end = box[0], box[0] + box[1]

    def paint(painter: QPainter, top: float) -> None:
        for start in range(left, end, step):
            painter.fillRect(QRectF(start, top, min(dash, end - start), height), _BLACK)

    return Strip(height, paint)


def dots(bitmap: Bitmap, left: int) -> Strip:
    """Draw dots as they are."""
    size = (bitmap.row_bytes * 8, bitmap.height)
    image = QImage(bitmap.data, *size, bitmap.row_bytes, QImage.Format.Format_Mono)
    image.setColorTable([QColor(_WHITE).rgb(), QColor(_BLACK).rgb()])
    return Strip(bitmap.height, lambda painter, top: painter.drawImage(QPointF(left, top), image))


def font_of(size: float, weight: int, *, tabular: bool = False) -> QFont:
    """Choose a size in dots, a weight (500, 700, 800) and whether all digits are of one width."""
    if QtGui.QGuiApplication.instance() is None:
        raise NoApplication
    font = QFont(FAMILIES)
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight(weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def fitted(text: str, font: QFont, width: float, least: float) -> QFont:
    """Shrink a font until the ink of ``text`` fits ``width``, but not under ``least`` dots."""
    size = font.pixelSize()
    while size > least and QFontMetricsF(font).tightBoundingRect(text).width() > width:
        size -= 1
        font.setPixelSize(size)
    return font


def png_of(picture: Picture) -> bytes:
    """Write a picture as a PNG file."""
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    QtGui.QImageWriter(written, QByteArray(b"png")).write(picture)
    return bytes(written.data().data())


def width_of(text: str, font: QFont) -> float:
    """Measure a line."""
    return QFontMetricsF(font).horizontalAdvance(text)
