"""A logo in the printer's own memory: stored once, then printed by its key in 11 bytes.

The memory wears out (Epson: at most ten writings a day), so it is written only when a printer is
set up or the office has another logo. The key comes from the dots: a printer that holds an older
logo prints none at all, never the wrong one.
"""

from hashlib import sha256

from kiosk.printing.content.bitmap import Bitmap

_GRAPHICS = b"\x1d(L"
_DEFINE, _PRINT, _DELETE = b"0C", b"0E", b"0B"
_ONE_COLOUR_OF_RASTER = b"0"
_FIRST_COLOUR = b"1"
_NORMAL_SIZE = b"\x01\x01"
_LETTERS = range(0x21, 0x7F)
"""What a key code may be, without the space."""


def key_of(logo: Bitmap) -> bytes:
    """Give the two letters under which a logo is stored."""
    digest = sha256(logo.row_bytes.to_bytes(2, "big") + logo.data).digest()
    return bytes(_LETTERS[byte % len(_LETTERS)] for byte in digest[:2])


def stored(logo: Bitmap) -> bytes:
    """``GS ( L`` function 67, define NV graphics: write a logo into the printer's memory."""
    size = (logo.row_bytes * 8).to_bytes(2, "little") + logo.height.to_bytes(2, "little")
    head = _DEFINE + _ONE_COLOUR_OF_RASTER + key_of(logo) + b"\x01" + size + _FIRST_COLOUR
    return _command(head + logo.data)


def deleted(key: bytes) -> bytes:
    """``GS ( L`` function 66, delete NV graphics: make room for the next logo."""
    return _command(_DELETE + key)


def printed(logo: Bitmap) -> bytes:
    """``GS ( L`` function 69, print NV graphics: print a stored logo where ``ESC a`` says."""
    return _command(_PRINT + key_of(logo) + _NORMAL_SIZE)


def _command(parameters: bytes) -> bytes:
    return _GRAPHICS + len(parameters).to_bytes(2, "little") + parameters
