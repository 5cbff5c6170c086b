"""From a touch until the printer has confirmed the slip, and how the window fares meanwhile.

A dispenser in a process of its own is touched as in a hall; its printer is the emulator in this
process, asked beforehand what it understands. It prints in no time, so nothing is taken off for the
printer's own time; what it takes to work the bytes off stands on our account.
"""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from benchmarks.children import child, said
from benchmarks.hall import share, ticks
from benchmarks.offices import found, office
from benchmarks.rows import Row, at_most, none_of, told
from kiosk.app.acts import Acts
from kiosk.app.printer_setup import probe_printer
from kiosk.app.settings import Settings
from kiosk.printing.capability import SlipStyle
from kiosk.queueing.print_jobs import Slip
from tests.printer_emulator import emulated

TOUCHES = 60
ABOVE = 150
MILLION = 1e6


def measure(folder: Path) -> Iterator[Row]:
    """Touch for numbers whose slips are drawn, then for slips in the printer's letters."""
    for style in SlipStyle:
        yield from _confirmed(folder / style, style)


def _confirmed(folder: Path, style: SlipStyle) -> Iterator[Row]:
    folder.mkdir()
    location = found(folder)
    with ExitStack() as open_, office(location) as acts:
        printer = open_.enter_context(emulated("tcp"))
        settings = Settings(database_url=str(location.path), printer_url=printer.url)
        probe_printer(acts, settings, printer.url, None, may_be_mute=False)
        given = {"KIOSK_DATABASE_URL": str(location.path), "KIOSK_PRINTER_URL": printer.url}
        given |= {"KIOSK_SLIP_STYLE": style.value}
        dispenser = open_.enter_context(
            child(["-m", "benchmarks.drivers.touched", str(TOUCHES)], given)
        )
        said(dispenser)
        touched = said(dispenser)
        ended = _ended(acts)
    # Jobs are recorded by the clock on the wall, touches by the one that nobody sets.
    to_wall = time.time_ns() - time.monotonic_ns()
    ways = [
        at / 1e3 - (touch + to_wall) / MILLION
        for touch, at in zip(touched["touches"], ended, strict=False)
    ]
    yield none_of(f"{style} slips that were not confirmed", TOUCHES - len(ended))
    yield told(f"touch → confirmed, {style}: p50", share(ways, 0.5), "ms")
    yield at_most(f"touch → confirmed, {style}: p99", share(ways, 0.99), "ms", ABOVE)
    yield ticks(f"dispenser, {style}", touched["late"])


def _ended(acts: Acts) -> list[int]:
    statement = "SELECT ended_at FROM print_job WHERE state = :state ORDER BY id"
    with acts.database.read() as connection:
        rows = connection.ask(statement, state=Slip.CONFIRMED.value)
    return [row["ended_at"] for row in rows]
