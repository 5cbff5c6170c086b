"""The stream of bytes from a printer, separated by signature into replies.

| bytes | reply |
|---|---|
| ``0xx1xx10`` | ``RealTime``: to ``DLE EOT n`` |
| ``0xx1xx00`` then three ``0xx0xxxx`` | ``Automatic``: status back (``GS a``) |
| ``0xx0xxxx`` | ``Buffered``: to ``GS r n``, ``GS I 1`` |
| ``37 22 d1 d2 d3 d4 00`` | ``Processed``: a process id (``GS ( H``) |
| ``5F … 00`` | ``Info``: to ``GS I 65`` and later |
| ``37 …``, ``35 …``, ``3B …``, ``3D … 00`` | ``Block``: another answer |
| ``11``, ``13`` | XON, XOFF: left out |

After "Transmission Status Identification" in Epson's manuals: the four bytes of a status back and a
block are whole, except that XOFF may come between. What fits nowhere is noise and is dropped.
"""

from dataclasses import dataclass

LONGEST_BLOCK = 128
"""Bytes. The longest of the manuals is some 80; without its end a block is noise."""

_BLOCK_HEADERS = frozenset(b"\x35\x37\x3b\x3d\x5f")
_FLOW = frozenset(b"\x11\x13")
_PRINTABLE = frozenset(range(0x20, 0x7F))
_INSIDE_BLOCKS = _PRINTABLE | {0x1F}
_KIND, _REAL_TIME, _AUTOMATIC = 0x93, 0x12, 0x10
_ONLY_IN_OTHERS = 0x90
"""Bits that a buffered answer and the later bytes of a status back lack."""

_AUTOMATIC_SIZE, _PROCESSED_SIZE = 4, 6


@dataclass(frozen=True, slots=True)
class RealTime:
    """One byte that answers ``DLE EOT n``; it does not say which n."""

    bits: int


@dataclass(frozen=True, slots=True)
class Automatic:
    """Four bytes of automatic status back."""

    bits: bytes


@dataclass(frozen=True, slots=True)
class Buffered:
    """One byte that answers a request from the receive buffer."""

    bits: int


@dataclass(frozen=True, slots=True)
class Processed:
    """All before this process id is printed."""

    identifier: str


@dataclass(frozen=True, slots=True)
class Info:
    """Text about the printer."""

    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """Another block, without its final NUL."""

    data: bytes


Reply = RealTime | Automatic | Buffered | Processed | Info | Block


class Listener:
    """Joins what came in pieces. One per connection: what a closed one left behind is void."""

    def __init__(self) -> None:
        self._status = b""
        self._block = b""

    def feed(self, data: bytes) -> list[Reply]:
        """Hear more bytes; give the replies they complete, in their order. Never raises."""
        heard = (self._hear(byte) for byte in data)
        return [reply for reply in heard if reply is not None]

    def _hear(self, byte: int) -> Reply | None:
        if byte in _FLOW:
            return None
        if self._block:
            return self._in_block(byte)
        return self._outside(byte)

    def _outside(self, byte: int) -> Reply | None:
        kind = byte & _KIND
        if kind == _REAL_TIME:
            return RealTime(byte)
        if not byte & _ONLY_IN_OTHERS:
            return self._buffered(byte)
        self._status = bytes([byte]) if kind == _AUTOMATIC else b""
        self._block = bytes([byte]) if byte in _BLOCK_HEADERS else b""
        return None

    def _buffered(self, byte: int) -> Reply | None:
        if not self._status:
            return Buffered(byte)
        self._status += bytes([byte])
        if len(self._status) < _AUTOMATIC_SIZE:
            return None
        whole, self._status = self._status, b""
        return Automatic(whole)

    def _in_block(self, byte: int) -> Reply | None:
        if byte == 0:
            whole, self._block = self._block, b""
            return _block(whole)
        if byte in _INSIDE_BLOCKS:
            # Longer than any block it is noise, of which no letter may become a status.
            self._block = (self._block + bytes([byte]))[:LONGEST_BLOCK]
            return None
        # Cut off: its bytes are no statuses, but this one may be.
        self._block = b""
        return self._outside(byte)


def _block(data: bytes) -> Reply | None:
    if len(data) == LONGEST_BLOCK:
        return None
    if data[:1] == b"\x5f":
        return Info(data[1:].decode("ascii"))
    if data[:2] == b"\x37\x22":
        right = len(data) == _PROCESSED_SIZE and _PRINTABLE.issuperset(data)
        return Processed(data[2:].decode("ascii")) if right else None
    return Block(data) if len(data) > 1 else None
