"""Running benchmarks, each in a process and a folder of its own and within its time."""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Timer

from benchmarks.children import environment
from benchmarks.rows import Row, failed

BUILD = Path(__file__).parents[1] / "build"
RESULTS = BUILD / "bench.json"
LOGS = BUILD / "bench"

SECONDS = {
    "issuing": 120,
    "history": 420,
    "concurrency": 120,
    "kills": 240,
    "frames": 240,
    "idle": 150,
    "hall": 300,
    "media": 300,
    "loudspeaker": 360,
    "taps": 420,
    "slips": 240,
    "paper": 60,
    "confirmed": 240,
    "disconnects": 120,
    "paper_chaos": 600,
    "voices": 420,
    "recognised": 1200,
    "heard": 2400,
    "zones": 900,
    "counters": 1800,
    "day_and_night": 3000,
}
"""Every benchmark, in the order they run, with the longest it may take: twice its usual time."""

LONG = (
    *("loudspeaker", "disconnects", "paper_chaos", "voices", "recognised"),
    *("heard", "zones", "day_and_night", "counters"),
)
"""What is run by its name or with ``--long``: about paper, sound and whole days, more than two
hours. The others take a quarter of an hour.
"""

_WIDTHS = (58, 12, 14, 8)


def run(names: Sequence[str]) -> bool:
    """Run them in turn, print the table, write the rows; tell whether all hold."""
    rows = []
    _print("", "value", "unit", "limit")
    for name in names:
        for row in _rows_of(name):
            rows.append(row)
            _print_row(row)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps([row.as_json() for row in rows], indent=1) + "\n")
    return all(row.holds for row in rows)


def _rows_of(name: str) -> Iterator[Row]:
    LOGS.mkdir(parents=True, exist_ok=True)
    log = LOGS / f"{name}.log"
    with tempfile.TemporaryDirectory(dir=LOGS) as folder, log.open("w") as told:
        process = subprocess.Popen(  # noqa: S603  our own module
            [sys.executable, "-m", "benchmarks.one", name, folder],
            stdout=subprocess.PIPE,
            stderr=told,
            env=environment(),
            text=True,
            start_new_session=True,
        )
        limit = Timer(SECONDS[name], _end, [process.pid])
        limit.start()
        assert process.stdout is not None  # noqa: S101  asked for above
        with process.stdout as lines:
            yield from (Row(**json.loads(line)) for line in lines)
        ended = process.wait()
        limit.cancel()
    if ended != 0:
        yield failed(f"{name}: did not finish (exit {ended})", f"see {log.relative_to(BUILD)}")


def _end(session: int) -> None:
    # The session is ours alone: the benchmark and whatever it has started.
    os.killpg(session, signal.SIGKILL)


def _print_row(row: Row) -> None:
    value = f"{row.value:g}" if isinstance(row.value, int | float) else str(row.value or "–")
    limit = "" if row.limit is None else f"≤ {row.limit:g}"
    _print(row.name, value, row.unit, limit, "" if row.holds else "FAILS")


def _print(name: str, value: str, unit: str, limit: str, verdict: str = "") -> None:
    wide, figure, short, bound = _WIDTHS
    line = f"{name:<{wide}}{value:>{figure}} {unit:<{short}}{limit:<{bound}}{verdict}"
    sys.stdout.write(line.rstrip() + "\n")
    sys.stdout.flush()
