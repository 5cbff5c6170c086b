"""The paper window: each slip of the virtual printer, as it leaves the slot."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.app.role import Role
from kiosk.app.slip_image import SlipImages
from kiosk.printing.content.layout import Number
from kiosk.printing.drawing.page import Page
from kiosk.printing.drawing.paper import PAPERS
from kiosk.printing.drawing.picture import picture
from kiosk.viewmodels.paper import Paper


class PaperFeed(QObject):
    """Carries each printed page from the spooler's thread to the window."""

    _arrived = Signal(QImage, str)

    def __init__(self, paper: Paper, images: SlipImages, width: int) -> None:
        super().__init__(paper)
        self._paper, self._images, self._width = paper, images, width
        self.pictures: list[QImage] = []
        self._arrived.connect(self._show)

    def printed(self, page: Page) -> None:
        """Take a page; called by the spooler."""
        self._arrived.emit(picture(page.slip, PAPERS[self._width]), _code(page))

    @Slot(QImage, str)
    def _show(self, image: QImage, caption: str) -> None:
        self.pictures.append(image)
        self._paper.show_slip(self._images.add(image), caption)


def _code(page: Page) -> str:
    return next(block.code for block in page.slip.blocks if isinstance(block, Number))


def open_paper(role: Role) -> tuple[QQuickWindow, PaperFeed]:
    """Open the window; the feed is what the virtual printer tells of each page."""
    paper, images = Paper(role.app), SlipImages()
    feed = PaperFeed(paper, images, role.settings.paper)
    return role.open("Paper", paper, slip=images), feed
