"""Walking the fault matrix: what becomes of a slip under each fault, on each link.

The slip is sent, the fault is mended, and then happens what the spooler would do: a slip that was
*not sent* is sent again; after one that is *unknown* the next number is printed, and must be whole.
"""

import socket
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic

from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.content.layout import Slip
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import CutShort, Delivered, NotSent, Printed, Sent, state_of
from kiosk.printing.talking.transports import Transport, transport_for
from kiosk.printing.talking.trouble import trouble_in
from tests.faults.printer_faults import MATRIX, KnownAs, PrinterFault
from tests.printer_emulator import Emulator, LinkName, emulated

SIDE_BY_SIDE = 12

KNOWN: dict[KnownAs, Capability] = {
    "confirming": Capability(senses=True, confirms=True, clears=True),
    "reporting": Capability(senses=True),
    "mute": UNKNOWN,
}
"""What the set-up learned of the printer."""


@dataclass(frozen=True)
class Walked:
    """What became of a slip under a fault, on one link."""

    row: PrinterFault
    link: LinkName
    sent: Sent
    slips: tuple[int, ...]
    """With the number on them: when the outcome is known, after the repair, and in the end."""
    seconds: float
    is_next_whole: bool = True

    @property
    def trouble(self) -> str:
        """In one word; a dash when there was none."""
        found = trouble_in(state_of(self.sent)[1] or "")
        return "–" if found is None else found.replace("_", " ")

    @property
    def duplicates(self) -> int:
        return max(0, self.slips[-1] - 1)

    @property
    def is_lost(self) -> bool:
        return isinstance(self.sent, Printed) and not self.slips[0]


def page(job: int, code: bytes) -> Page:
    """Give a slip of some 700 bytes: the number first, much text after it, and the cut."""
    lines = b"".join(b"Loket 3, baris %02d: bawa KTP asli dan KK\n" % line for line in range(14))
    head = b"\x1b@\x1bt\x00\x1ba\x01\x1d!\x33" + code + b"\n\x1d!\x00"
    return Page(job, head + lines + b"\x1bd\x03\x1dVB\x00", Slip(()))


FIRST_CODE = b"A012"
FIRST, NEXT = page(12, FIRST_CODE), page(13, b"A013")


def walked() -> list[Walked]:
    """Walk the whole matrix, in its order."""
    steps = [(row, link) for row in MATRIX for link in row.links]
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        return list(pool.map(lambda step: walk(*step), steps))


def walk(row: PrinterFault, link: LinkName) -> Walked:
    """Send a slip to a printer with a fault."""
    if row.is_absent:
        with nobody_at(link) as url:
            sent, seconds = _timed(transport_for(url, KNOWN[row.known_as]))
        return Walked(row, link, sent, (0, 0, 0), seconds)
    with emulated(link, row.faults(), row.model) as printer:
        speed = "?baud=115200" if link == "serial" else ""
        transport = transport_for(printer.url + speed, KNOWN[row.known_as])
        sent, seconds = _timed(transport)
        counts = tuple(_counts(row, printer, transport, sent))
        is_next_whole = _is_next_whole(row, printer, transport, sent)
        transport.close()
    return Walked(row, link, sent, counts, seconds, is_next_whole=is_next_whole)


@contextmanager
def nobody_at(link: LinkName) -> Iterator[str]:
    """An address without a printer: a closed port, a device that is not plugged in."""
    # Bound and not listening: nobody else can take the port meanwhile.
    with socket.socket() as taken, tempfile.TemporaryDirectory() as folder:
        taken.bind(("127.0.0.1", 0))
        if link == "tcp":
            yield f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        else:
            yield f"{'serial' if link == 'serial' else 'file'}://{folder}/lp0"


def _timed(transport: Transport) -> tuple[Sent, float]:
    began = monotonic()
    sent = transport.send(FIRST)
    return sent, monotonic() - began


def _counts(
    row: PrinterFault, printer: Emulator, transport: Transport, sent: Sent
) -> Iterator[int]:
    takes_all = isinstance(sent, Delivered) and row.faults().stalls_after is None
    printer.settle(received=len(FIRST.data) if takes_all else 0)
    yield _slips(printer)
    if row.repair is not None:
        row.repair(printer)
        printer.settle()
    yield _slips(printer)
    if isinstance(sent, NotSent) and row.repair is not None:
        transport.send(FIRST)
        printer.settle(received=len(FIRST.data))
    yield _slips(printer)


def _slips(printer: Emulator) -> int:
    return sum(FIRST_CODE in slip for slip in printer.slips)


def _is_next_whole(row: PrinterFault, printer: Emulator, transport: Transport, sent: Sent) -> bool:
    if not isinstance(sent, CutShort) or row.faults().stalls_after is not None:
        return True
    before = printer.received
    transport.send(NEXT)
    printer.settle(received=before + len(NEXT.data))
    return printer.slips[-1] == NEXT.data
