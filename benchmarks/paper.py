"""From handing a slip to a printer until it has confirmed it, above the printer's own time.

The emulated printer prints in no time and answers within 2 ms, as a good one does. So all that is
measured is ours: opening, three questions, the slip, and hearing its id come back.
"""

from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles
from time import monotonic

from benchmarks.rows import Row, at_most, none_of, told
from kiosk.printing.capability import Capability
from kiosk.printing.sending import Printed
from kiosk.printing.talking.transports import transport_for
from tests.faults.walking import page
from tests.printer_emulator import LinkName, emulated

SLIPS = 300
LONGEST = 100.0
LINKS: tuple[LinkName, ...] = ("tcp", "serial", "device")
MILLISECONDS = 1000
KNOWN = Capability(senses=True, confirms=True, clears=True)


def measure(_folder: Path) -> Iterator[Row]:
    """Send slips, one after another, on each link."""
    for link in LINKS:
        with emulated(link) as printer:
            transport = transport_for(printer.url, KNOWN)
            outcomes, times = list[bool](), list[float]()
            for job in range(1, SLIPS + 1):
                began = monotonic()
                sent = transport.send(page(job, b"A%03d" % job))
                times.append((monotonic() - began) * MILLISECONDS)
                outcomes.append(sent == Printed())
            transport.close()
        cuts = quantiles(times, n=100)
        yield none_of(f"{link}: slips that were not confirmed", outcomes.count(False))
        yield told(f"{link}: slip to confirmation, p50", cuts[49], "ms")
        yield at_most(f"{link}: slip to confirmation, p99", cuts[98], "ms", LONGEST)
