"""The QR code on the screen is read back as it was meant."""

from urllib.parse import quote

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.app.qr_image import QUIET_ZONE, QrProvider, qr_image

pytestmark = pytest.mark.usefixtures("qapp")


def read_back(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    stride = grey.bytesPerLine()
    raw = bytes(grey.constBits())
    picture = Image.frombuffer("L", (grey.width(), grey.height()), raw, "raw", "L", stride, 1)
    return str(zxingcpp.read_barcodes(picture)[0].text)


@pytest.mark.parametrize(
    "text", ["KIOSK;MPP-PSR;20261124;A012;7K2M", "https://contoh.id/?t=a b&c=ü"]
)
def test_a_camera_reads_the_text_of_the_ticket(text: str) -> None:
    size = QSize()
    image = QrProvider().requestImage(quote(text, safe=""), size, QSize(400, 400))
    assert read_back(image) == text
    assert size == image.size()
    assert 200 < image.width() <= 400


def test_the_code_stands_in_a_white_margin() -> None:
    image = qr_image("A012")
    assert image.pixelColor(QUIET_ZONE - 1, QUIET_ZONE - 1).lightness() == 255
    assert image.pixelColor(QUIET_ZONE, QUIET_ZONE).lightness() == 0
