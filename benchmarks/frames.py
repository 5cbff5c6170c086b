"""From starting a window's command to its first usable frame, beside a floor nobody can go under.

The floor is a bare QML window in a process that imports sqlmodel, measured in turns with the
windows. Each is a fresh process with stored bytecode, from its start to the frame (see
``drivers/first_frame`` for what *usable* means); the printer is there, as in the hall.
"""

import compileall
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from benchmarks.children import child, said
from benchmarks.offices import found
from benchmarks.rows import Row, at_most, told
from benchmarks.running import BUILD

ROUNDS = 7
LIMIT = 1.3
DRIVERS = "benchmarks.drivers"
WINDOWS = {"dispenser": ["dispenser"], "counter": ["counter", "1"], "display": ["display"]}
FLOOR, MOMENTS = "bare", ("drawn", "usable")
USABLE = {"dispenser": "drawn", "counter": "usable", "display": "usable"}
"""The dispenser takes touches from its first frame on (see its window's tests); how many wait is
told a moment later. An officer and the hall need the hall as it is.
"""

Moments = dict[str, float]
"""Seconds from the start of the process."""


def measure(folder: Path) -> Iterator[Row]:
    """Start each window and the floor in turns."""
    given = {
        "KIOSK_DATABASE_URL": str(found(folder).path),
        "KIOSK_PRINTER_URL": "virtual:",
        "XDG_CACHE_HOME": str(folder),
    }
    for package in ("kiosk", "benchmarks"):
        compileall.compile_dir(BUILD.parent / package, quiet=2)
    rounds = [_round(given) for _ in range(ROUNDS + 1)][1:]  # the first fills the disk's cache
    floor = median(one[FLOOR]["frame"] for one in rounds)
    yield told("first frame: bare QML window + import sqlmodel", floor, "s")
    for name in WINDOWS:
        drawn, usable = (median(one[name][moment] for one in rounds) for moment in MOMENTS)
        yield told(f"first frame: {name} drawn", drawn, "s")
        yield told(f"first frame: {name} with the hall as it is", usable, "s")
        first = {"drawn": drawn, "usable": usable}[USABLE[name]]
        yield at_most(f"first usable frame: {name} ÷ bare", first / floor, "×", LIMIT)


def _round(given: dict[str, str]) -> dict[str, Moments]:
    starts = {FLOOR: ["-m", f"{DRIVERS}.bare"]}
    starts |= {name: ["-m", f"{DRIVERS}.first_frame", *words] for name, words in WINDOWS.items()}
    return {name: _started(arguments, given) for name, arguments in starts.items()}


def _started(arguments: Sequence[str], given: dict[str, str]) -> Moments:
    began = time.monotonic_ns()
    with child(arguments, given) as process:
        return {moment: (at - began) / 1e9 for moment, at in said(process).items()}
