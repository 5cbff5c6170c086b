"""Writing ESC/POS: python-escpos builds the commands, the pen sends only what changes.

Every command here is in Epson's ESC/POS command reference and in the manuals of the common clones.
"""

from typing import Any, Literal

from kiosk.printing.bitmap import Bitmap
from kiosk.printing.codepage import CODE_PAGE
from kiosk.printing.paper import DOTS_PER_COLUMN, Paper

INITIALIZE = b"\x1b@"
"""ESC @: forget what an earlier job left behind."""

FIRST_CODE_PAGE = b"\x1bt\x00"
"""ESC t 0: page 437."""

POSITION = b"\x1b$"
"""ESC $: the absolute print position; then nL nH in dots."""

RASTER = b"\x1dv0\x00"
"""GS v 0, normal density; then xL xH (bytes per row), yL yH (rows) and the dots."""

LINES_TO_TEAR_OFF = 4
"""Feed that brings the last line past the tear bar of a printer without a cutter."""

Place = Literal["left", "center"]


class Pen:
    """One job's bytes, with the printer's state as it will stand when they arrive."""

    def __init__(self, paper: Paper) -> None:
        # 0.8 s to import, and only a spooler needs it.
        from escpos.magicencode import MagicEncode  # noqa: PLC0415
        from escpos.printer import Dummy  # noqa: PLC0415

        self._paper = paper
        self._device: Any = Dummy(profile=paper.profile)
        # Not hw("INIT"): it forgets the code page. Not force_encoding: its table of the POS-5890
        # lists page 437 three times and takes the last, 52, which other clones do not have.
        self._raw(INITIALIZE + FIRST_CODE_PAGE)
        self._device.magic = MagicEncode(self._device, encoding=CODE_PAGE, disabled=True)
        self._state: dict[str, Any] = {
            "bold": False,
            "invert": False,
            "align": "left",
            "size": (1, 1),
        }

    def written(self) -> bytes:
        """Give the job's bytes so far."""
        return bytes(self._device.output)

    def place(self, align: Place) -> None:
        """Place the next lines; only at the start of a line (``ESC a``)."""
        if self._changes("align", align):
            self._device.set(align=align)

    def look(self, *, bold: bool | None = False, inverted: bool = False) -> None:
        """Choose the weight (``ESC E``; ``None`` leaves it) and the colours (``GS B``)."""
        if bold is not None and self._changes("bold", bold):
            self._device.set(bold=bold)
        if self._changes("invert", inverted):
            self._device.set(invert=inverted)

    def size(self, width: int, height: int) -> None:
        """Scale the characters by 1 to 8 (``GS !``)."""
        if self._changes("size", (width, height)):
            self._device.set(custom_size=True, width=width, height=height)

    def line(self, text: str = "") -> None:
        """Print one line of plain text."""
        self._device.text(f"{text}\n")

    def write(self, text: str) -> None:
        """Print plain text; the line goes on."""
        self._device.text(text)

    def go_to(self, column: int) -> None:
        """Go on writing at a column of the same line: shorter than spaces (``ESC $``)."""
        self._raw(POSITION + (column * DOTS_PER_COLUMN).to_bytes(2, "little"))

    def picture(self, bitmap: Bitmap) -> None:
        """Print dots, in bands."""
        for band in bitmap.bands():
            size = band.row_bytes.to_bytes(2, "little") + band.height.to_bytes(2, "little")
            self._raw(RASTER + size + band.data)

    def qr(self, content: str, dots: int) -> None:
        """Let the printer draw a QR code, model 2, level M (``GS ( k``)."""
        from escpos.constants import QR_ECLEVEL_M  # noqa: PLC0415

        # Not center=True: python-escpos refuses it for native codes; ESC a places them too.
        self._device.qr(content, ec=QR_ECLEVEL_M, size=dots, native=True)

    def end(self) -> None:
        """Feed to the cutter and cut (``GS V B 0``), or feed to the tear bar."""
        if self._paper.has_cutter:
            self._device.cut(feed=False)
        else:
            self._device.print_and_feed(LINES_TO_TEAR_OFF)

    def _raw(self, command: bytes) -> None:
        self._device._raw(command)  # noqa: SLF001 - its way to add a command that it lacks

    def _changes(self, name: str, value: object) -> bool:
        changes = self._state[name] != value
        self._state[name] = value
        return bool(changes)
