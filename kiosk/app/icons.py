"""The icon provider: `image://icon/<name>/<rrggbb>[/<stroke>]` is a bundled line icon."""

import logging
import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.app.assets import ASSETS

FOLDER = ASSETS / "icons"
# A profile stored earlier may name an icon that is not bundled; an empty square shows the place
# without lying.
PLACEHOLDER = "square"
DESIGN_PIXELS = 24
COLOUR = re.compile(r"[0-9a-fA-F]{6}")
STROKE = re.compile(r"[0-9](\.[0-9]+)?")
NAME = re.compile(r"[a-z0-9-]+")

log = logging.getLogger(__name__)


class IconProvider(QQuickImageProvider):
    """Draws an icon at the size the Image asks for; Qt keeps the drawn pictures."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Read icons from `folder`, one SVG of 24 by 24 units each."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._warned: set[str] = set()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803
        """Answer `name/rrggbb/stroke` with a picture of `requestedSize` panel pixels.

        The stroke is in units of the 24-unit drawing; 2 when left out.
        """
        name, colour, stroke, *_ = [*id.split("/"), "", ""]
        svg = _painted(self._svg(name), colour, stroke)
        image = _draw(svg, _pixels(requestedSize))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _svg(self, name: str) -> str:
        svg = _read(self._folder, name)
        if svg is not None:
            return svg
        if name not in self._warned:
            self._warned.add(name)
            log.warning("no icon named %r", name)
        return _read(self._folder, PLACEHOLDER) or ""


@cache
def _read(folder: Path, name: str) -> str | None:
    file = folder / f"{name}.svg"
    if not NAME.fullmatch(name) or not file.is_file():
        return None
    return file.read_text(encoding="utf-8")


def _painted(svg: str, colour: str, stroke: str) -> str:
    ink = colour if COLOUR.fullmatch(colour) else "000000"
    width = stroke if STROKE.fullmatch(stroke) else "2"
    return svg.replace("currentColor", f"#{ink}").replace(
        'stroke-width="2"', f'stroke-width="{width}"'
    )


def _pixels(asked: QSize) -> QSize:
    """Complete the asked size: a square from one side, 24 by 24 from none."""
    side = max(asked.width(), asked.height())
    if side <= 0:
        return QSize(DESIGN_PIXELS, DESIGN_PIXELS)
    width, height = asked.width(), asked.height()
    return QSize(width if width > 0 else side, height if height > 0 else side)


def _draw(svg: str, pixels: QSize) -> QImage:
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image
