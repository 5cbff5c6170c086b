"""Many slips while printers fail and spoolers are killed; then everything is counted."""

import os
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.acts import Acts
from kiosk.app.printer_acts import PrinterActs
from kiosk.printing.capability import Capability
from kiosk.queueing.printers import ROLL_MM, name_of
from tests.crew.bad_weather import bad_weather
from tests.operations.lines import rows
from tests.printer_emulator import Emulator, emulated

ROOT = Path(__file__).parents[2]
PRINTERS = 2
_CODE = re.compile(rb"[AC]\d{3,}")
_COPY = re.compile(rb"SALINAN ke-(\d+)")


@dataclass(frozen=True)
class Toll:
    """What became of everything: the jobs, and the slips on paper that cannot be told apart.

    ``unexplained``: slips on paper although not one byte was said to be accepted.
    """

    tickets: int
    first_jobs: int
    copies: int
    states: Counter[str]
    twice: dict[str, int]
    unexplained: tuple[str, ...]
    stuck: int
    problems: tuple[str, ...]


def chaos(acts: Acts, slips: int, kills: int, seed: int, seconds: float) -> Toll:
    """Print so many slips within so many seconds."""
    with ExitStack() as printers:
        ours = [printers.enter_context(emulated("tcp")) for _ in range(PRINTERS)]
        _know(acts, ours)
        with bad_weather(ours, seed):
            _people_and_spoolers(acts, slips, kills, seed, seconds, ours)
        for printer in ours:
            printer.settle()
        return _counted(acts, [slip for printer in ours for slip in printer.slips])


def _know(acts: Acts, printers: list[Emulator]) -> None:
    """Know of each printer what its manual says."""
    can = Capability(senses=True, confirms=True, clears=True).to_json()
    for printer in printers:
        PrinterActs(acts).keep(printer.url, name_of(printer.url), ROLL_MM[80])
        PrinterActs(acts).learn(printer.url, can, None)


def _people_and_spoolers(  # noqa: PLR0913, PLR0917  one argument each
    acts: Acts, slips: int, kills: int, seed: int, seconds: float, printers: list[Emulator]
) -> None:
    numbers = [str(seed), str(slips), str(kills)]
    urls = [printer.url for printer in printers]
    process = subprocess.Popen(  # noqa: S603  our own module
        [sys.executable, "-m", "tests.crew.printing", str(acts.location.path), *numbers, *urls],
        cwd=ROOT,
        env={**os.environ, "KIOSK_SETTINGS": os.devnull},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        _, complaint = process.communicate(timeout=seconds)
    finally:
        with suppress(ProcessLookupError):
            # The session is theirs alone: it and whatever it has forked.
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    assert (process.returncode, complaint) == (0, "")


def _counted(acts: Acts, paper: list[bytes]) -> Toll:
    location = acts.location
    [(tickets,)] = rows(location, "SELECT count(*) FROM ticket")
    [(first,)] = rows(location, "SELECT count(*) FROM print_job WHERE copy = 0 AND id = ticket")
    [(copies,)] = rows(location, "SELECT count(*) FROM print_job WHERE copy > 0")
    [(stuck,)] = rows(
        location,
        "SELECT count(*) FROM print_job WHERE ended_at IS NULL"
        " OR (state = 'unknown' AND resolution IS NULL)",
    )
    states = Counter(str(state) for (state,) in rows(location, "SELECT state FROM print_job"))
    printed = Counter(_named(paper))
    return Toll(
        tickets=_number(tickets),
        first_jobs=_number(first),
        copies=_number(copies),
        states=states,
        twice={slip: count for slip, count in printed.items() if count > 1},
        unexplained=tuple(sorted(printed.keys() - set(_possible(acts)))),
        stuck=_number(stuck),
        problems=acts.verify().problems,
    )


def _number(found: object) -> int:
    assert isinstance(found, int)
    return found


def _named(paper: list[bytes]) -> Iterator[str]:
    """Name each slip by its code and its copy; what shows no number is nobody's slip."""
    for slip in paper:
        code, copy = _CODE.search(slip), _COPY.search(slip)
        if code is not None:
            yield f"{code[0].decode()} copy {copy[1].decode() if copy else 0}"


def _possible(acts: Acts) -> Iterator[str]:
    """Name what may be on paper: every job of which a byte was accepted."""
    query = (
        "SELECT queue, number, copy FROM print_job JOIN ticket ON ticket.id = print_job.ticket"
        " WHERE state <> 'not_sent'"
    )
    for queue, number, copy in rows(acts.location, query):
        yield f"{queue}{number:03} copy {copy}"
