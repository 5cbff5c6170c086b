"""A strict reader of ESC/POS: what a printer would print, or why it would print garbage.

Unlike a printer it forgives nothing: an unknown command, a line too wide for the paper or a command
in the wrong place is an error. ``Sheet.dots`` draws the paper dot by dot, native QR codes included.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NoReturn

import numpy as np

from tests.printing.sheet import Cell, Code, Dots, Line, Picture, Sheet, State


class EscposError(ValueError):
    """The bytes are not what a printer of this width prints as meant."""


def _wrong(what: str) -> NoReturn:
    raise EscposError(what)


def read(data: bytes, width: int, stored: Mapping[bytes, Dots] | None = None) -> Sheet:
    """Read one job for paper of ``width`` dots; ``stored`` are logos in the printer's memory."""
    return _Reader(data, width, stored or {}).read()


LARGEST_BAND = 128
"""Rows that the smallest printers keep of a picture."""


def _bits(data: bytes, rows: int) -> Dots:
    bits = np.unpackbits(np.frombuffer(data, dtype=np.uint8))
    dots: Dots = bits.reshape(rows, -1).astype(np.bool_)
    return dots


class _Reader:
    def __init__(self, data: bytes, width: int, stored: Mapping[bytes, Dots]) -> None:
        self._data, self._at, self._stored = data, 0, stored
        self._sheet, self._state = Sheet(width), State()
        self._line, self._left = Line(), 0
        self._code: dict[str, bytes] = {}
        self._commands: dict[bytes, Callable[[], None]] = {
            b"\n": self._line_feed,
            b"\x1b@": self._initialize,
            b"\x1bt": self._code_page,
            b"\x1ba": self._align,
            b"\x1b!": self._mode,
            b"\x1bE": self._bold,
            b"\x1bJ": self._feed_dots,
            b"\x1b$": self._position,
            b"\x1bd": self._feed,
            b"\x1d!": self._size,
            b"\x1dB": self._invert,
            b"\x1d(k": self._qr,
            b"\x1dv0": self._raster,
            b"\x1dV": self._cut,
            b"\x1dP": self._units,
            b"\x1d(L": self._logo,
        }

    def read(self) -> Sheet:
        if not self._data.startswith(b"\x1b@\x1bt"):
            _wrong("a job starts with ESC @ and ESC t")
        while self._at < len(self._data):
            self._step()
        self._at_line_start("the end")
        return self._sheet

    def _step(self) -> None:
        for command, act in self._commands.items():
            if self._data.startswith(command, self._at):
                self._at += len(command)
                act()
                return
        byte = self._take(1)
        if byte[0] < 0x20 or byte[0] == 0x7F:
            _wrong(f"unknown command {self._data[self._at - 1 :][:4]!r} at {self._at - 1}")
        self._letter(byte)

    def _take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        if len(taken) < count:
            _wrong("the job ends inside a command")
        self._at += count
        return taken

    def _at_line_start(self, what: str) -> None:
        if self._line.cells:
            _wrong(f"{what} inside the line {self._line.text!r}")

    def _set(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]

    def _letter(self, byte: bytes) -> None:
        letter = byte.decode(self._state.code_page or "ascii")
        cell = Cell(self._left, letter, self._state)
        if cell.right > self._sheet.width:
            _wrong(f"line too wide for the paper: {self._line.text + letter!r}")
        self._line.cells.append(cell)
        self._left = cell.right

    def _line_feed(self) -> None:
        self._line.align = self._state.align
        self._sheet.items.append(self._line)
        self._line, self._left = Line(), 0

    def _initialize(self) -> None:
        self._at_line_start("ESC @")
        self._state = State()

    def _code_page(self) -> None:
        pages = {0: "cp437", 2: "cp850", 16: "cp1252", 19: "cp858"}
        self._set(code_page=pages[self._take(1)[0]])

    def _align(self) -> None:
        self._at_line_start("ESC a")
        align = self._take(1)[0]
        self._set(align={0: 0, 1: 1, 2: 2, 48: 0, 49: 1, 50: 2}[align])

    def _mode(self) -> None:
        mode = self._take(1)[0]
        if mode & ~0x38:
            _wrong(f"ESC ! {mode:#x}: font B and underlines are not used")
        tall, wide = bool(mode & 16), bool(mode & 32)
        self._set(bold=bool(mode & 8), width=1 + wide, height=1 + tall)

    def _bold(self) -> None:
        self._set(bold=bool(self._take(1)[0] & 1))

    def _invert(self) -> None:
        self._set(inverted=bool(self._take(1)[0] & 1))

    def _size(self) -> None:
        size = self._take(1)[0]
        if size & 0x88:
            _wrong(f"GS ! {size:#x}: scales are 1 to 8")
        self._set(width=(size >> 4) + 1, height=(size & 7) + 1)

    def _position(self) -> None:
        position = int.from_bytes(self._take(2), "little")
        if position < self._left:
            _wrong(f"ESC $ {position} prints over {self._line.text!r}")
        self._left = position

    def _feed(self) -> None:
        self._at_line_start("ESC d")
        self._sheet.items.extend(Line() for _ in range(self._take(1)[0]))

    def _units(self) -> None:
        if self._take(2) != b"\xcb\xcb":
            _wrong("GS P: a dot is 1/203 inch")
        self._set(dot_units=True)

    def _feed_dots(self) -> None:
        self._at_line_start("ESC J")
        if not self._state.dot_units:
            _wrong("ESC J counts half dots on some printers: GS P first")
        white = np.zeros((self._take(1)[0], self._sheet.width), dtype=np.bool_)
        self._sheet.items.append(Picture(white, 0))

    def _qr(self) -> None:
        self._at_line_start("GS ( k")
        body = self._take(int.from_bytes(self._take(2), "little"))
        if body[:1] != b"1":
            _wrong("GS ( k of another symbol than QR")
        function, value = body[1:2], body[2:]
        expected = {b"E": (b"2",), b"Q": (b"0",)}.get(function, (value,))
        if function not in b"CEPQ" or value not in expected:
            _wrong(f"GS ( k {body!r}")
        self._code[function.decode()] = value
        if function == b"Q":
            content = self._code["P"].removeprefix(b"0").decode()
            self._sheet.items.append(Code(content, self._code["C"][0], self._state.align))

    def _raster(self) -> None:
        self._at_line_start("GS v 0")
        mode, row_bytes, rows = self._take(1)[0], *self._pair()
        scale = {0: 1, 3: 2}.get(mode, 0)
        if not scale or not row_bytes or not 0 < rows <= LARGEST_BAND:
            _wrong(f"GS v 0: mode {mode}, {row_bytes} bytes in {rows} rows")
        dots = _bits(self._take(row_bytes * rows), rows)
        dots = np.kron(dots, np.ones((scale, scale), dtype=np.bool_))
        if dots.shape[1] > self._sheet.width:
            _wrong(f"GS v 0: {dots.shape[1]} dots are wider than the paper")
        self._sheet.items.append(Picture(dots, self._state.align))

    def _logo(self) -> None:
        self._at_line_start("GS ( L")
        body = self._take(int.from_bytes(self._take(2), "little"))
        if len(body) != 6 or body[:2] != b"0E" or body[4:] != b"\1\1":
            _wrong(f"GS ( L {body!r}: not function 69, print NV graphics")
        if body[2:4] not in self._stored:
            _wrong(f"GS ( L: no logo is stored as {body[2:4]!r}")
        self._sheet.items.append(Picture(self._stored[body[2:4]], self._state.align))

    def _pair(self) -> tuple[int, int]:
        first, second = self._take(2), self._take(2)
        return int.from_bytes(first, "little"), int.from_bytes(second, "little")

    def _cut(self) -> None:
        self._at_line_start("GS V")
        if self._take(2) != b"B\0" or self._at != len(self._data):
            _wrong("a slip ends with GS V B 0")
        self._sheet.was_cut = True
