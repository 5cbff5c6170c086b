"""Pictures from files, decoded at the size they are shown in: a poster of 100 megapixels is small.

Nothing here needs the GUI's thread.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class PictureBroken(Exception):
    """A file that is no picture, is cut off, or too large to decode; says why."""


def picture(file: Path, room: QSize) -> QImage:
    """Decode a picture, upright, no larger than ``room``. Raises ``PictureBroken``."""
    reader = QImageReader(str(file))
    # By what is in it: people rename files.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    turned = bool(reader.transformation() & _TURNED)
    if size.isValid():
        reader.setScaledSize(fitted(size, room.transposed() if turned else room))
    image = reader.read()
    if image.isNull():
        raise PictureBroken(reader.errorString())
    return shrunk(image, room)


def fitted(size: QSize, room: QSize) -> QSize:
    """Shrink a size into a room, in proportion; what fits stays as it is."""
    fits = size.width() <= room.width() and size.height() <= room.height()
    within = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return size if fits else within.expandedTo(QSize(1, 1))


def shrunk(image: QImage, room: QSize) -> QImage:
    """Shrink a picture into a room; one that fits stays as it is."""
    size = fitted(image.size(), room)
    if size == image.size():
        return image
    kept, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, kept, smooth)
