"""The office's logo: from a picture file beside the profile to the dots of a slip."""

from base64 import b64encode
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from kiosk.queueing.profile import Logo
from kiosk.queueing.profile_file import MEGABYTE
from kiosk.queueing.profile_findings import Finding, Unexpected, visible
from kiosk.queueing.profile_slip import LOGO_HEIGHT, LOGO_WIDTH

LARGEST_FILE = 2 * MEGABYTE
MOST_PIXELS = 4000
"""On a side: enough for any scan, and 64 MB in memory, whatever a small file claims to hold."""

LONGEST = 8
"""Times the shorter side: a logo longer than that would be a line."""

_FORMATS = {"png", "jpeg", "bmp", "gif"}
_WHITE = QColor(Qt.GlobalColor.white)
_BLACK = QColor(Qt.GlobalColor.black)


def logo_of(file: Path) -> Logo:
    """Read a logo, at most 48 by 20 mm; ``Unexpected`` says what was expected instead."""
    # A colour or a shadow becomes a pattern of dots; what is black and white stays as it is.
    dots = _fitted(_picture(_content(file))).convertToFormat(
        QImage.Format.Format_Mono, Qt.ImageConversionFlag.DiffuseDither
    )
    if dots.color(1) != _BLACK.rgb():
        dots.invertPixels()
    size, row_bytes = dots.bytesPerLine(), dots.width() // 8
    rows = bytes(dots.constBits())
    packed = b"".join(rows[at : at + row_bytes] for at in range(0, len(rows), size))
    return Logo(width=dots.width(), dots=b64encode(packed).decode())


def _content(file: Path) -> bytes:
    try:
        # Not a pipe or a device, which might never end.
        if not file.is_file():
            _refuse("logo_read", visible(file.name))
        size = file.stat().st_size
        if size > LARGEST_FILE:
            found = f"{size} bytes"
            _refuse("size", found, most=str(LARGEST_FILE // MEGABYTE))
        return file.read_bytes()
    except OSError as error:
        _refuse("logo_read", f"{visible(file.name)} ({error.strerror})")


def _picture(content: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.format().toStdString() not in _FORMATS:
        _refuse("logo_format")
    # The head says how large it is: nothing is unpacked before.
    _refuse_odd_sizes(reader.size())
    picture = reader.read()
    if picture.isNull():
        _refuse("logo_format", reader.errorString())
    return picture


def _refuse_odd_sizes(size: QSize) -> None:
    shorter, longer = sorted((size.width(), size.height()))
    found = f"{size.width()} × {size.height()}"
    if shorter < 1:
        _refuse("logo_format")
    if longer > MOST_PIXELS:
        _refuse("logo_pixels", found, most=str(MOST_PIXELS))
    if longer > LONGEST * shorter:
        _refuse("logo_shape", found, most=str(LONGEST))


def _fitted(picture: QImage) -> QImage:
    """Put a picture on white paper, no larger than a logo may be, in rows of whole bytes."""
    if picture.width() > LOGO_WIDTH or picture.height() > LOGO_HEIGHT:
        picture = picture.scaled(
            QSize(LOGO_WIDTH, LOGO_HEIGHT),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    width = -(-picture.width() // 8) * 8
    paper = QImage(width, picture.height(), QImage.Format.Format_Grayscale8)
    paper.fill(_WHITE)
    painter = QPainter(paper)
    painter.drawImage((width - picture.width()) // 2, 0, picture)
    painter.end()
    return paper


def _refuse(kind: str, found: str | None = None, **values: str) -> NoReturn:
    raise Unexpected(Finding((), kind, values, found))
