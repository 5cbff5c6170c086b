"""Writing ESC/POS: python-escpos builds the commands, the pen sends only what changes.

Every command here is in Epson's ESC/POS command reference and in the manuals of the common clones.
"""

from dataclasses import dataclass
from typing import Any, Literal

from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.drawing.codepage import CODE_PAGE
from kiosk.printing.drawing.paper import DOTS_PER_COLUMN, Paper

INITIALIZE = b"\x1b@"
"""ESC @: forget what an earlier job left behind."""

FIRST_CODE_PAGE = b"\x1bt\x00"
"""ESC t 0: page 437."""

LINE_DOTS, LETTER_DOTS = 30, 24
"""A line is fed at least 30 dots, more when its letters are taller."""

LINES_TO_TEAR_OFF = 4
"""Feed that brings the last line past the tear bar of a printer without a cutter."""

DOTS_TO_CUTTER = 120
"""About what ``GS V B`` feeds before it cuts: 15 mm from the head to the knife."""

_BOLD, _TALL, _WIDE = 8, 16, 32
_LARGEST_MODE = 2
_FONT, _SIZE, _WEIGHT = b"\x1b!", b"\x1d!", b"\x1bE"
_POSITION, _RASTER = b"\x1b$", b"\x1dv0"
_QR_SIZE, _QR_LEVEL_Q = b"\x1d(k\x03\x001C", b"\x1d(k\x03\x001E2"
_QR_STORE, _QR_PRINT = b"1P0", b"\x1d(k\x03\x001Q0"

Place = Literal["left", "center"]


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look. Scales are 1 to 8; ``inverted`` is white on black."""

    bold: bool = False
    width: int = 1
    height: int = 1
    inverted: bool = False


PLAIN, STRONG = Letters(), Letters(bold=True)


class Pen:
    """One job's bytes, with the printer's state as it will stand when they arrive.

    ``dots`` is the height of the paper that they use, as far as the pen can know.
    """

    def __init__(self, paper: Paper) -> None:
        # 0.3 s to import, and only a spooler needs it.
        from escpos.magicencode import MagicEncode  # noqa: PLC0415
        from escpos.printer import Dummy  # noqa: PLC0415

        self._paper = paper
        self._device: Any = Dummy()
        # Not hw("INIT"): it forgets the code page. Not force_encoding: its tables of some clones
        # give page 437 a number that others do not have.
        self._raw(INITIALIZE + FIRST_CODE_PAGE)
        self._device.magic = MagicEncode(self._device, encoding=CODE_PAGE, disabled=True)
        self._letters, self._place, self._tallest = PLAIN, "left", 0
        self.dots = 0

    def written(self) -> bytes:
        """Give the job's bytes so far."""
        return bytes(self._device.output)

    @property
    def bold(self) -> bool:
        """Tell whether letters are bold now."""
        return self._letters.bold

    def place(self, place: Place) -> None:
        """Place the next lines; only at the start of a line (``ESC a``)."""
        if place != self._place:
            self._place = place
            self._device.set(align=place)

    def letters(self, letters: Letters) -> None:
        """Choose the look of the next letters (``ESC !``; ``GS !`` beyond double; ``GS B``)."""
        now, self._letters = self._letters, letters
        if letters.inverted != now.inverted:
            self._device.set(invert=letters.inverted)
        if (letters.bold, letters.width, letters.height) != (now.bold, now.width, now.height):
            self._raw(_shape(now, letters))

    def line(self, text: str = "") -> None:
        """Print one line of plain text."""
        self.write(f"{text}\n")
        self.dots += max(LINE_DOTS, self._tallest)
        self._tallest = 0

    def write(self, text: str) -> None:
        """Print plain text; the line goes on."""
        if text.strip("\n"):
            self._tallest = max(self._tallest, LETTER_DOTS * self._letters.height)
        self._device.text(text)

    def go_to(self, column: int) -> None:
        """Go on writing at a column of the same line: shorter than spaces (``ESC $``)."""
        self._raw(_POSITION + (column * DOTS_PER_COLUMN).to_bytes(2, "little"))

    def picture(self, bitmap: Bitmap, *, doubled: bool = False) -> None:
        """Print dots in bands (``GS v 0``); ``doubled`` makes each dot two by two."""
        for band in bitmap.bands():
            size = band.row_bytes.to_bytes(2, "little") + band.height.to_bytes(2, "little")
            self._raw(_RASTER + (b"\x03" if doubled else b"\x00") + size + band.data)
        self.dots += bitmap.height * (2 if doubled else 1)

    def command(self, command: bytes, dots: int) -> None:
        """Send a command that uses ``dots`` of paper; only at the start of a line."""
        self._raw(command)
        self.dots += dots

    def qr(self, content: str, modules: int, dots: int) -> None:
        """Let the printer draw a QR code, level Q (``GS ( k``); model 2 is what it starts with."""
        data = _QR_STORE + content.encode()
        store = b"\x1d(k" + len(data).to_bytes(2, "little") + data
        self.command(_QR_SIZE + bytes((dots,)) + _QR_LEVEL_Q + store + _QR_PRINT, modules * dots)

    def end(self) -> None:
        """Feed to the cutter and cut (``GS V B 0``), or feed to the tear bar."""
        if self._paper.has_cutter:
            self._device.cut(feed=False)
            self.dots += DOTS_TO_CUTTER
        else:
            self._device.print_and_feed(LINES_TO_TEAR_OFF)
            self.dots += LINES_TO_TEAR_OFF * LINE_DOTS

    def _raw(self, command: bytes) -> None:
        self._device._raw(command)  # noqa: SLF001 - its way to add a command that it lacks


def _shape(now: Letters, then: Letters) -> bytes:
    if max(then.width, then.height) <= _LARGEST_MODE:
        mode = _BOLD * then.bold + _TALL * (then.height - 1) + _WIDE * (then.width - 1)
        return _FONT + bytes((mode,))
    weight = _WEIGHT + bytes((then.bold,)) if then.bold != now.bold else b""
    return weight + _SIZE + bytes((16 * (then.width - 1) + then.height - 1,))
