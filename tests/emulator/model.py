"""What kind of printer is emulated, and how long it takes for a command."""

from dataclasses import dataclass

LINE_DOTS = 24
_LINES_OF_A_CUT, _LINES_OF_A_CODE = 4, 8


@dataclass(frozen=True)
class Model:
    """What a printer can do. ``senses``: the n of ``DLE EOT n`` that it answers."""

    maker: str = "EPSON"
    name: str = "TM-T20III"
    knows_process_id: bool = True
    knows_status_back: bool = True
    senses: frozenset[int] = frozenset((1, 2, 3, 4))
    buffer_bytes: int = 4096
    seconds_per_line: float = 0.0


CLONE = Model("XP", "XP-58", knows_process_id=False, knows_status_back=False)
"""Answers ``DLE EOT`` and ``GS I``, and knows no process id."""


def lines_of(command: bytes) -> int:
    """Give how many lines of paper a command moves, about."""
    if command == b"\n":
        return 1
    if command.startswith(b"\x1bd"):
        return command[2]
    if command.startswith(b"\x1dv0"):
        return int.from_bytes(command[6:8], "little") // LINE_DOTS + 1
    if command.startswith(b"\x1dV"):
        return _LINES_OF_A_CUT
    return _LINES_OF_A_CODE if command[5:7] == b"1Q" else 0
