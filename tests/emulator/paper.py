"""The virtual paper: only what has come out of the printer is on it."""

PRINTS = (b"\n", b"\x0c", b"\x1bd", b"\x1bJ", b"\x1dv0", b"\x1dV", b"\x1b*")
_PRINTS_QR, _PRINTS_GRAPHICS = b"1Q", (b"02", b"0\x02", b"0E", b"0U")
_SAYS_NOTHING_ON_PAPER = (b"\x1d(H", b"\x1da", b"\x1dI", b"\x1dr", b"\x10", b"\x00")


class VirtualPaper:
    """Slips as the bytes that made them; ``tests.escpos_reader`` draws those that are whole."""

    def __init__(self) -> None:
        self.cut: list[bytes] = []
        """Slips that were cut off, or torn off when the next job began."""
        self.hanging = b""
        """What has come out since."""
        self._line = b""

    @property
    def slips(self) -> list[bytes]:
        """Everything that has come out, slip by slip."""
        return [*self.cut, self.hanging] if self.hanging else list(self.cut)

    def obey(self, command: bytes) -> None:
        """Work off one command of the printer."""
        if command == b"\x1b@":
            self._initialize()
        elif not command.startswith(_SAYS_NOTHING_ON_PAPER):
            self._line += command
            if prints(command):
                self._come_out(cut=command.startswith(b"\x1dV"))

    def forget_line(self) -> None:
        """Lose what is in the print buffer and not yet on paper."""
        self._line = b""

    def _initialize(self) -> None:
        # What is in the print buffer is cleared. On a printer without a cutter a person tears here.
        if self.hanging:
            self.cut.append(self.hanging)
            self.hanging = b""
        self._line = b"\x1b@"

    def _come_out(self, *, cut: bool) -> None:
        self.hanging += self._line
        self._line = b""
        if cut:
            self.cut.append(self.hanging)
            self.hanging = b""


def prints(command: bytes) -> bool:
    """Tell whether a command moves paper."""
    if command.startswith(b"\x1d(k"):
        return command[5:7] == _PRINTS_QR
    if command.startswith(b"\x1d(L"):
        return command[5:7] in _PRINTS_GRAPHICS
    return command.startswith(PRINTS)
