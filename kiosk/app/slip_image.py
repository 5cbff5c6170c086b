"""The image provider ``image://slip/<n>``: pictures of the last slips of the virtual printer."""

from collections import OrderedDict
from threading import Lock

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

NAME = "slip"
_KEPT = 12


class SlipImages(QQuickImageProvider):
    """Holds the last slips. QML asks from its own thread, so the shelf is locked."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._lock = Lock()
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._last = 0

    def add(self, image: QImage) -> str:
        """Keep a slip and give its address; the oldest beyond twelve is let go."""
        with self._lock:
            self._last += 1
            self._images[self._last] = image
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
            return f"image://{NAME}/{self._last}"

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N802, N803
        """Give a slip in its own dots; an empty picture for one that was let go."""
        with self._lock:
            image = self._images.get(int(id) if id.isdecimal() else 0, QImage())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
