"""Printers to which something happens all the time, until it clears up."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Event, Thread

from tests.printer_emulator import Emulator

LONGEST_CALM, LONGEST_TROUBLE = 0.4, 0.25
"""Seconds between two faults of a printer, and until somebody mends it."""

SLIP_BYTES = 900
"""A fault strikes within the next slip."""

Strike = Callable[[Emulator, int], None]


def _paper_out(printer: Emulator, _within: int) -> None:
    printer.faults.paper = "out"


def _paper_ends(printer: Emulator, within: int) -> None:
    printer.faults.paper_out_after = printer.worked + within


def _cover_opens(printer: Emulator, within: int) -> None:
    printer.faults.opens_cover_after = printer.worked + within


def _jam(printer: Emulator, _within: int) -> None:
    printer.faults.jams_at_cut = True


def _reset(printer: Emulator, within: int) -> None:
    printer.faults.resets_after = printer.received + within


def _power_fails(printer: Emulator, within: int) -> None:
    printer.faults.loses_power_after = printer.worked + within


def _power_cycle(printer: Emulator, _within: int) -> None:
    printer.lose_power()


STRIKES: Sequence[Strike] = (
    _paper_out,
    _paper_ends,
    _cover_opens,
    _jam,
    _reset,
    _power_fails,
    _power_cycle,
)


@contextmanager
def bad_weather(printers: Sequence[Emulator], seed: int) -> Iterator[None]:
    """Let faults strike; at the end somebody mends everything."""
    clears_up = Event()
    storms = [
        Thread(target=_storm, args=(printer, seed + number, clears_up), name="weather")
        for number, printer in enumerate(printers)
    ]
    for storm in storms:
        storm.start()
    try:
        yield
    finally:
        clears_up.set()
        for storm in storms:
            storm.join()


def _storm(printer: Emulator, seed: int, clears_up: Event) -> None:
    chances = random.Random(seed)  # noqa: S311  repeatable, no secret
    while not clears_up.wait(chances.uniform(0, LONGEST_CALM)):
        chances.choice(STRIKES)(printer, chances.randrange(1, SLIP_BYTES))
        clears_up.wait(chances.uniform(0, LONGEST_TROUBLE))
        mend(printer)


def mend(printer: Emulator) -> None:
    """Put paper in, close the cover, free the cutter; nothing strikes any more."""
    faults = printer.faults
    faults.paper_out_after = faults.opens_cover_after = None
    faults.resets_after = faults.loses_power_after = None
    faults.jams_at_cut = faults.cover_open = False
    faults.paper = "ok"
    printer.free_cutter()
