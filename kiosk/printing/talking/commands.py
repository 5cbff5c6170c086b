"""What a printer is asked, as bytes; each by its name in Epson's ESC/POS command reference.

A *real-time* request (``DLE …``) is obeyed on receipt, also offline and behind a full buffer. All
others wait in the receive buffer for their turn: an offline printer does not answer them.
"""

import re
from enum import IntEnum

PROCESS_ID_LETTERS = "@ABCDEFGHIJKLMNO"
"""Letters 0x40 to 0x4F: none of them looks like the first byte of a status."""

PROCESS_IDS = len(PROCESS_ID_LETTERS) ** 4
"""How many jobs pass before an id comes again."""

_REALTIME = re.compile(rb"\x10\x04([\x01-\x04])")
_PROCESS_ID = re.compile(r"[\x20-\x7e]{4}")


class Sense(IntEnum):
    """What ``DLE EOT n`` asks about."""

    PRINTER = 1
    OFFLINE = 2
    ERROR = 3
    PAPER = 4


class Identity(IntEnum):
    """What ``GS I n`` asks for: one byte up to 3, a block of text from 65."""

    MODEL = 1
    TYPE = 2
    FIRMWARE_NAME = 65
    MAKER = 66
    MODEL_NAME = 67


def dle_eot(sense: Sense) -> bytes:
    """``DLE EOT n``, transmit real-time status: one byte 0xx1xx10 that does not say its n."""
    return b"\x10\x04" + bytes([sense])


def dle_enq_clear() -> bytes:
    """``DLE ENQ 2``: recover from an error after clearing the receive and print buffers."""
    return b"\x10\x05\x02"


CLEARED, QR_SIZE, LOGO_ROOM = b"\x37\x25", b"\x37\x36", b"\x37\x31"
"""Headers of the blocks that answer ``clear_buffers``, ``qr_size`` and ``logo_room``."""


def clear_buffers() -> bytes:
    """``DLE DC4`` (fn = 8), clear buffers: answered by the block ``37 25 00``.

    What waits in the printer will not come out when paper returns. Clones do not know it.
    """
    return b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"


def process_id(identifier: str) -> bytes:
    """``GS ( H`` function 48, specify the process id response: sent back once all is printed."""
    if not _PROCESS_ID.fullmatch(identifier):
        message = f"a process id is four characters 0x20 to 0x7E, not {identifier!r}"
        raise ValueError(message)
    return b"\x1d(H\x06\x0000" + identifier.encode("ascii")


def process_id_of(job: int) -> str:
    """Give the process id of a print job: four of ``PROCESS_ID_LETTERS``."""
    base = len(PROCESS_ID_LETTERS)
    digits = (job // base**place % base for place in (3, 2, 1, 0))
    return "".join(PROCESS_ID_LETTERS[digit] for digit in digits)


def second_id_of(job: int) -> str:
    """Give an id to ask for after that of a job: four letters 0x60 to 0x6F, which no job has.

    When it comes back and the job's own does not, the job was lost on the way.
    """
    return "".join(chr(ord(letter) | 0x20) for letter in process_id_of(job))


def gs_a_on() -> bytes:
    """``GS a``, enable automatic status back of online, error and paper; not of the cash drawer.

    The present status comes at once, then each change. ``ESC @`` switches it off again.
    """
    return b"\x1da\x0e"


def gs_a_off() -> bytes:
    """``GS a 0``: no automatic status back."""
    return b"\x1da\x00"


def gs_i(identity: Identity) -> bytes:
    """``GS I n``, transmit printer id."""
    return b"\x1dI" + bytes([identity])


def gs_r_paper() -> bytes:
    """``GS r 1``, transmit paper sensor status: one byte 0xx0xxxx; never at paper end."""
    return b"\x1dr\x01"


def qr_size(content: str) -> bytes:
    """``GS ( k`` functions 180 and 182: store a QR code and ask its size, printing nothing.

    A printer that draws QR codes answers the block ``37 36 … 00``. A clone may print the bytes.
    """
    stored = b"1P0" + content.encode("ascii")
    return b"\x1d(k" + len(stored).to_bytes(2, "little") + stored + b"\x1d(k\x03\x001R0"


def logo_room() -> bytes:
    """``GS ( L`` function 51: how many bytes of pictures the printer can still store.

    Answered by the block ``37 31 … 00``. A clone may print the bytes.
    """
    return b"\x1d(L\x02\x0003"


def initialize() -> bytes:
    """``ESC @``: forget the line that was begun, and all settings."""
    return b"\x1b@"


def realtime_in(data: bytes) -> list[Sense]:
    """List the status requests that hide in a page: dots of a picture may happen to spell them.

    The printer answers them all the same, so they must be counted as asked.
    """
    return [Sense(found[1][0]) for found in _REALTIME.finditer(data)]
