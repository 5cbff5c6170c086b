"""The bundled fonts: a bare machine has none, and numbers must look the same in every hall."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.app.assets import ASSETS

FOLDER = ASSETS / "fonts"
FAMILY = "Plus Jakarta Sans"
# Names in other scripts are drawn by these, so that no citizen's name becomes boxes.
SUBSTITUTES = ("Noto Sans Javanese", "Noto Sans Arabic")
FILES = (
    "PlusJakartaSans-Medium.ttf",
    "PlusJakartaSans-SemiBold.ttf",
    "PlusJakartaSans-Bold.ttf",
    "PlusJakartaSans-ExtraBold.ttf",
    "NotoSansJavanese-Regular.ttf",
    "NotoSansJavanese-Medium.ttf",
    "NotoSansJavanese-Bold.ttf",
    "NotoSansArabic-Medium.ttf",
)


class FontMissingError(RuntimeError):
    """A bundled font file is absent or unreadable: the installation is broken."""

    def __init__(self, file: Path) -> None:
        """Name the file, because reinstalling it is the remedy."""
        super().__init__(f"font file missing or unreadable: {file}")
        self.file = file


def load_fonts(folder: Path = FOLDER) -> tuple[str, ...]:
    """Load every bundled font, make the main family the application's, return the family names.

    Needs a QGuiApplication. Raises FontMissingError for the first file that does not load.
    """
    families = {name for file in FILES for name in _load(folder / file)}
    QFont.insertSubstitutions(FAMILY, list(SUBSTITUTES))
    font = QFont(FAMILY)
    font.setWeight(QFont.Weight.Medium)
    QGuiApplication.setFont(font)
    return tuple(sorted(families))


# Qt keeps each loading of the same file: a window that is built again and again would grow.
@cache
def _load(file: Path) -> list[str]:
    number = QFontDatabase.addApplicationFont(str(file))
    if number < 0:
        raise FontMissingError(file)
    return QFontDatabase.applicationFontFamilies(number)
