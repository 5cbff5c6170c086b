"""Where an ESC/POS command ends: a printer must know it of every command, also of those it ignores.

After the formats in Epson's ESC/POS command reference.
"""

_PARAMETERS = {
    b"\x1b": {
        **dict.fromkeys(b"@2\x0cLSim<", 0),
        **dict.fromkeys(b"! %-3=EGIJMRTUVadetu{", 1),
        **dict.fromkeys(b"$\\c", 2),
        **dict.fromkeys(b"p", 3),
        **dict.fromkeys(b"W", 8),
    },
    b"\x1c": {**dict.fromkeys(b".&", 0), **dict.fromkeys(b"!-C", 1), **dict.fromkeys(b"Sp", 2)},
    b"\x1d": {
        **dict.fromkeys(b":", 0),
        **dict.fromkeys(b"!/BHITabfhrw", 1),
        **dict.fromkeys(b"$LPW\\", 2),
        **dict.fromkeys(b"^", 3),
    },
    b"\x10": {**dict.fromkeys(b"\x04\x05", 1)},
}
"""Bytes that follow the two of a command."""

_CUTS_WITH_FEED = b"ABabgh"
_LAST_BARCODE_TO_NUL = 6
_REALTIME_SIZES = {1: 5, 2: 5, 8: 10}
"""``DLE DC4 fn`` …: the whole command."""


def command_size(data: bytes) -> int | None:
    """Tell how long the first command of ``data`` is; ``None`` while more of it must come.

    A character is a command of one byte. So is what no manual knows.
    """
    family = _PARAMETERS.get(data[:1])
    if family is None:
        return 1
    if len(data) < 2:
        return None
    if data[1] in family:
        size: int | None = 2 + family[data[1]]
    else:
        size = _variable_size(data)
    return size if size is not None and size <= len(data) else None


def _variable_size(data: bytes) -> int | None:
    try:
        return _sizes(data)
    except IndexError:
        return None


def _sizes(data: bytes) -> int:
    head = data[:2]
    if head in (b"\x1d(", b"\x1c("):
        return 5 + data[3] + data[4] * 256
    if head == b"\x1d8":
        return 7 + int.from_bytes(bytes(data[place] for place in range(3, 7)), "little")
    if head == b"\x1dV":
        return 4 if data[2] in _CUTS_WITH_FEED else 3
    if head == b"\x1dv":
        return 8 + (data[4] + data[5] * 256) * (data[6] + data[7] * 256)
    return _sizes_of_the_rest(head, data)


def _sizes_of_the_rest(head: bytes, data: bytes) -> int:
    if head == b"\x1dk":
        return 4 + data[3] if data[2] > _LAST_BARCODE_TO_NUL else _through_nul(data)
    if head == b"\x1b*":
        return 5 + (data[3] + data[4] * 256) * (3 if data[2] > 1 else 1)
    if head == b"\x10\x14":
        return _REALTIME_SIZES.get(data[2], 2)
    return 2


def _through_nul(data: bytes) -> int:
    end = data.find(0, 3)
    return len(data) + 1 if end < 0 else end + 1
