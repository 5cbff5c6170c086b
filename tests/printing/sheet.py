"""A printed slip as a reader sees it, and its paper dot by dot."""

from dataclasses import dataclass, field
from functools import cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode

CELL_WIDTH, CELL_HEIGHT, LINE_SPACING = 12, 24, 30
Dots = np.ndarray[tuple[int, int], np.dtype[np.bool_]]


@dataclass(frozen=True)
class State:
    """What the commands so far have set."""

    code_page: str | None = None
    align: int = 0
    bold: bool = False
    inverted: bool = False
    width: int = 1
    height: int = 1
    dot_units: bool = False


@dataclass(frozen=True)
class Cell:
    """One character at a place of its line."""

    left: int
    letter: str
    state: State

    @property
    def right(self) -> int:
        return self.left + CELL_WIDTH * self.state.width


@dataclass
class Line:
    """One printed line."""

    cells: list[Cell] = field(default_factory=list)
    align: int = 0

    @property
    def text(self) -> str:
        """The characters, with a space where the print position jumped."""
        letters, right = "", 0
        for cell in self.cells:
            letters += (" " if cell.left > right else "") + cell.letter
            right = cell.right
        return letters

    @property
    def width(self) -> int:
        return max((cell.right for cell in self.cells), default=0)


@dataclass(frozen=True)
class Picture:
    """Dots sent as they are."""

    dots: Dots
    align: int


@dataclass(frozen=True)
class Code:
    """A QR code that the printer draws itself."""

    content: str
    module: int
    align: int

    @property
    def dots(self) -> Dots:
        code: QRCode[object] = QRCode(error_correction=ERROR_CORRECT_Q, border=0)
        code.add_data(self.content)
        code.make()
        matrix = np.array(code.get_matrix(), dtype=np.bool_)
        return np.kron(matrix, np.ones((self.module, self.module), dtype=np.bool_))


@dataclass
class Sheet:
    """A printed slip."""

    width: int
    items: list[Line | Picture | Code] = field(default_factory=list)
    was_cut: bool = False

    @property
    def lines(self) -> list[Line]:
        return [item for item in self.items if isinstance(item, Line)]

    @property
    def text(self) -> str:
        """All text, one line each."""
        return "\n".join(line.text.strip() for line in self.lines)

    @property
    def codes(self) -> list[Code]:
        return [item for item in self.items if isinstance(item, Code)]

    @property
    def pictures(self) -> list[Picture]:
        return [item for item in self.items if isinstance(item, Picture)]

    def dots(self) -> Dots:
        """Draw the paper; ``True`` is black."""
        return np.vstack([self._drawn(item) for item in self.items])

    def _drawn(self, item: Line | Picture | Code) -> Dots:
        dots = _line_dots(item) if isinstance(item, Line) else item.dots
        paper = np.zeros((dots.shape[0], self.width), dtype=np.bool_)
        left = (0, (self.width - dots.shape[1]) // 2, self.width - dots.shape[1])[item.align]
        paper[:, left : left + dots.shape[1]] = dots
        return paper


def _line_dots(line: Line) -> Dots:
    tallest = max((cell.state.height for cell in line.cells), default=1) * CELL_HEIGHT
    dots = np.zeros((max(tallest, LINE_SPACING), line.width), dtype=np.bool_)
    for cell in line.cells:
        state = cell.state
        scale = np.ones((state.height, state.width), dtype=np.bool_)
        glyph = np.kron(_glyph(cell.letter, bold=state.bold) ^ state.inverted, scale)
        dots[tallest - glyph.shape[0] : tallest, cell.left : cell.right] = glyph
    return dots


@cache
def _glyph(letter: str, *, bold: bool) -> Dots:
    if letter == "─":
        line = np.zeros((CELL_HEIGHT, CELL_WIDTH), dtype=np.bool_)
        line[11:13] = True
        return line
    image = Image.new("1", (CELL_WIDTH, CELL_HEIGHT))
    font = ImageFont.load_default(18)
    ImageDraw.Draw(image).text((CELL_WIDTH / 2, 19), letter, fill=1, font=font, anchor="ms")
    dots: Dots = np.array(image, dtype=np.bool_)
    return dots | np.roll(dots, 1, axis=1) if bold else dots
