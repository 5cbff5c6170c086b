"""The QR provider: `image://qr/<percent-encoded text>` is the text as a QR code, black on white."""

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

QUIET_ZONE = 4
MASK = 0
"""On a screen every mask reads alike; choosing the best one took 6 ms of the window's time."""
DARK, LIGHT = 0xFF000000, 0xFFFFFFFF


class QrProvider(QQuickImageProvider):
    """Draws QR codes of error correction M with whole pixels per module."""

    def __init__(self) -> None:
        """Nothing is drawn before it is asked for."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803
        """Answer with the code of the text, as large as whole modules fit into `requestedSize`."""
        image = qr_image(unquote(id))
        side = max(requestedSize.width(), requestedSize.height(), image.width())
        scale = side // image.width()
        scaled = image.scaled(
            image.width() * scale,
            image.height() * scale,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.FastTransformation,
        )
        size.setWidth(scaled.width())
        size.setHeight(scaled.height())
        return scaled


def qr_image(text: str) -> QImage:
    """Draw a QR code with one pixel per module and the quiet zone around it."""
    # qrcode is imported with the first code that is drawn: the first page must not wait for it.
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415
    from qrcode.main import QRCode  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE, mask_pattern=MASK)
    code.add_data(text)
    code.make(fit=True)
    modules = code.get_matrix()
    image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            image.setPixel(x, y, DARK if dark else LIGHT)
    return image
