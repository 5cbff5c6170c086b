"""The status bytes of a printer, after the tables of ``DLE EOT n`` and ``GS a``."""

from dataclasses import dataclass

from tests.emulator.faults import PaperLevel


@dataclass(frozen=True)
class Sensors:
    """What the printer feels now."""

    paper: PaperLevel = "ok"
    cover_open: bool = False
    cutter_jammed: bool = False

    @property
    def offline(self) -> bool:
        return self.paper == "out" or self.cover_open or self.cutter_jammed

    def real_time(self, n: int) -> int:
        """Give the answer to ``DLE EOT n``."""
        out, low = self.paper == "out", self.paper != "ok"
        bits = {
            1: (0x08, self.offline),
            2: (0x04 * self.cover_open | 0x20 * out | 0x40 * self.cutter_jammed, True),
            3: (0x08, self.cutter_jammed),
            4: (0x0C * low | 0x60 * out, True),
        }
        value, is_on = bits[n]
        return 0x12 | (value if is_on else 0)

    def automatic(self) -> bytes:
        """Give the four bytes of an automatic status back."""
        out, low = self.paper == "out", self.paper != "ok"
        return bytes(
            [
                0x10 | 0x08 * self.offline | 0x20 * self.cover_open,
                0x08 * self.cutter_jammed,
                0x03 * low | 0x0C * out,
                0,
            ]
        )
