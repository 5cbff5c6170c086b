"""What a printer answers to the requests that wait in its receive buffer."""

from tests.emulator.sensors import Sensors

_MODEL_ID, _TYPE_WITH_CUTTER, _FIRMWARE = 0x20, 0x02, 0x01
_QR_SIZE = b"\x37\x36174\x1f174\x1f1\x1f0\x00"
"""A symbol of 29 modules at 6 dots, whatever was stored; it can be printed."""
_ROOM_FOR_PICTURES = b"\x37\x31262144\x00"


def answer_to(command: bytes, maker: str, name: str, sensors: Sensors) -> bytes:
    """Give the answer to ``GS I``, ``GS r``, ``GS ( H`` and ``GS ( k``; nothing to all others."""
    if command.startswith(b"\x1dI"):
        return _identity(command[2], maker, name)
    if command.startswith(b"\x1dr"):
        return (
            bytes([0x03 if sensors.paper == "near_end" else 0]) if command[2] in b"\x011" else b""
        )
    if command.startswith(b"\x1d(H\x06\x0000"):
        return b"\x37\x22" + command[7:11] + b"\x00"
    if command.startswith(b"\x1d(k\x03\x001R"):
        return _QR_SIZE
    if command == b"\x1d(L\x02\x0003":
        return _ROOM_FOR_PICTURES
    return b""


def _identity(n: int, maker: str, name: str) -> bytes:
    one_byte = {1: _MODEL_ID, 2: _TYPE_WITH_CUTTER, 3: _FIRMWARE}
    texts = {65: "1.23 ESC/POS", 66: maker, 67: name, 68: "X2XX000001"}
    if n % 48 in one_byte and n < 65:
        return bytes([one_byte[n % 48]])
    return b"_" + texts[n].encode() + b"\x00" if n in texts else b""


def as_characters(command: bytes) -> bytes:
    """Give what a clone prints for a command it does not know: its printable bytes."""
    return bytes(byte for byte in command if 0x20 <= byte < 0x7F) + b"\n"
