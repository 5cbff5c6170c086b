"""``python -m tests.fault_matrix``: walk every fault of a printer, write ``docs/fault-matrix.md``.

Each row of ``tests.faults.printer_faults`` is walked on each of its links: the slip is sent, the
fault is mended, and then happens what the spooler would do. A slip that was *not sent* is sent
again; after one that is *unknown* the next number is printed, and must come out whole.
"""

import re
import socket
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from time import monotonic

from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.layout import Slip
from kiosk.printing.page import Page
from kiosk.printing.sending import CutShort, Delivered, NotSent, Printed, Sent, state_of
from kiosk.printing.transports import Transport, transport_for
from kiosk.printing.trouble import trouble_in
from tests.faults.printer_faults import MATRIX, KnownAs, PrinterFault
from tests.printer_emulator import Emulator, LinkName, emulated

MATRIX_FILE = Path(__file__).parents[1] / "docs" / "fault-matrix.md"
SIDE_BY_SIDE = 12

KNOWN: dict[KnownAs, Capability] = {
    "confirming": Capability(senses=True, confirms=True, clears=True),
    "reporting": Capability(senses=True),
    "mute": UNKNOWN,
}
"""What the set-up learned of the printer."""

OPENING = """\
# What each fault of a printer does to a slip

Written by `python -m tests.fault_matrix` from
[`tests/faults/printer_faults.py`](../tests/faults/printer_faults.py), by walking each row on an
emulated printer; a test walks them all again. Do not edit by hand.

- *known as*: what the set-up learned. A *confirming* printer sends a process id back, a
  *reporting* one tells its status, a *mute* one never says anything.
- *slips*: how many with the number are on paper when the outcome is known → after the fault is
  mended → after what the spooler does then: it sends again what was not sent, and prints the next
  number after what is unknown.
- *duplicates*: copies that are not marked as such. *Lost*: slips said to be printed that are not.
- *told after*: seconds until the outcome is known, on the slowest link. At most 3 where a printer
  tells anything at all.

"""

CLOSING = """
A mute printer tells nothing, so nobody can be told: its slips end as `sent_unverified` whatever
happens to them, which is what this word says. The manuals give no way to know more.

A printer that restarted in the slip answers "all well" and has forgotten it. On the network the
broken connection shows that. On a cable a second process id is asked for after 1.2 s: when that
one comes back and the first does not, the slip is lost.
"""


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
        transport = transport_for(printer.url, KNOWN[row.known_as])
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


def document(walks: Sequence[Walked]) -> str:
    """Write the whole page."""
    rows = [_row(list(links)) for _, links in groupby(walks, lambda walk: walk.row.name)]
    head = (
        "fault",
        "known as",
        "links",
        "ends as",
        "because",
        "slips",
        "duplicates",
        "lost",
        "told after",
    )
    lines = [f"| {' | '.join(cells)} |\n" for cells in (head, *rows)]
    return "".join([OPENING, lines[0], "|" + "---|" * len(head) + "\n", *lines[1:], CLOSING])


def facts(page_of_matrix: str) -> str:
    """Leave out the times, which differ from run to run."""
    return re.sub(r"\d+\.\d s", "", page_of_matrix)


def _row(links: list[Walked]) -> tuple[str, ...]:
    row = links[0].row
    return (
        row.name,
        row.known_as,
        ", ".join(walk.link.replace("_", "-") for walk in links),
        _each({f"`{state_of(walk.sent)[0]}`" for walk in links}),
        _each({walk.trouble for walk in links}),
        _each({" → ".join(map(str, walk.slips)) for walk in links}),
        str(sum(walk.duplicates for walk in links)),
        str(sum(walk.is_lost for walk in links)),
        f"{max(walk.seconds for walk in links):.1f} s",
    )


def _each(said: set[str]) -> str:
    return ", ".join(sorted(said))


if __name__ == "__main__":
    MATRIX_FILE.write_text(document(walked()), "utf-8")
