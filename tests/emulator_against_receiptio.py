"""Check the printer emulator against receiptio, a client that we did not write.

    python -m tests.emulator_against_receiptio

It installs receiptio (Node.js) with npm into ``build/receiptio``, so it needs node and, the first
time, a network. It is no part of ``make test``. receiptio always speaks to port 9100, so the
emulator listens there, on an address of the loopback network of its own.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.emulator.links import Network
from tests.printer_emulator import CLONE, Faults, Model, on

HOME = Path(__file__).parents[1] / "build" / "receiptio"
VERSION = "2.1.2"
HOST, PORT = "127.9.1.1", 9100
RECEIPT = "^^^A012\n---\nAkta kelahiran | Loket 3\n{code:A012 2026-11-24; option:qrcode,4,m}\n"
EPSON = Model()
_SECONDS = 60


@dataclass(frozen=True)
class Case:
    """What receiptio is asked to do, and what it should find out."""

    name: str
    arguments: tuple[str, ...]
    expected: str
    faults: Callable[[], Faults] = Faults
    model: Model = EPSON
    slips: int = 0


ASK, PRINT = ("-q",), ("-t", "5")
CASES = (
    Case("asks a printer that is well", ASK, "online"),
    Case("asks when paper is low", ASK, "online", lambda: Faults(paper="near_end")),
    Case("asks when paper is out", ASK, "paperempty", lambda: Faults(paper="out")),
    Case("asks when the cover is open", ASK, "coveropen", lambda: Faults(cover_open=True)),
    Case("asks a silent clone", ASK, "offline", lambda: Faults(is_silent=True)),
    Case("asks through noise", ASK, "online", lambda: Faults(sends_noise=True)),
    Case("finds out the model and prints", PRINT, "success", slips=1),
    Case("prints through noise", PRINT, "success", lambda: Faults(sends_noise=True), slips=1),
    Case(
        "prints, replies are split", PRINT, "success", lambda: Faults(splits_replies=True), slips=1
    ),
    Case("prints, replies are late", PRINT, "success", lambda: Faults(answers_after=0.3), slips=1),
    Case("prints slowly", PRINT, "success", model=Model(seconds_per_line=0.1), slips=1),
    Case("paper is out before", PRINT, "paperempty", lambda: Faults(paper="out")),
    Case(
        "paper is out in mid job", PRINT, "paperempty", lambda: Faults(paper_out_after=300), slips=1
    ),
    Case(
        "cover opened in mid job",
        PRINT,
        "coveropen",
        lambda: Faults(opens_cover_after=300),
        slips=1,
    ),
    Case("cutter jams", PRINT, "error", lambda: Faults(jams_at_cut=True), slips=1),
    Case(
        "power lost in mid job", PRINT, "disconnect", lambda: Faults(loses_power_after=300), slips=1
    ),
    Case(
        "connection reset in mid job",
        PRINT,
        "disconnect",
        lambda: Faults(resets_after=300),
        slips=1,
    ),
    Case("stalls in mid job", PRINT, "timeout", lambda: Faults(stalls_after=300)),
    Case("clone without status back", (*PRINT, "-p", "generic"), "offline", model=CLONE),
)


def main() -> int:
    """Run every case; say what differs."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        _say("node and npm are needed: https://nodejs.org")
        return 2
    _install(npm)
    held = [_holds(case, node) for case in CASES]
    held.append(_paper_is_what_it_would_write(node))
    _say(f"{sum(held)} of {len(held)} as expected, receiptio {VERSION}")
    return 0 if all(held) else 1


def _install(npm: str) -> None:
    if not (HOME / "node_modules" / "receiptio").exists():
        HOME.mkdir(parents=True, exist_ok=True)
        command = [npm, "install", "--prefix", str(HOME), f"receiptio@{VERSION}"]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  fixed words


def _holds(case: Case, node: str) -> bool:
    with on(Network(HOST, PORT), case.faults(), case.model) as printer:
        found = _receiptio(node, "-d", HOST, *case.arguments).stderr.decode().strip()
        slips = len(printer.slips)
    expected = "ok" if (found, slips) == (case.expected, case.slips) else f"DIFFERS: {case}"
    _say(f"{case.name:32} {found:12} {slips} slips  {expected}")
    return expected == "ok"


def _paper_is_what_it_would_write(node: str) -> bool:
    """Compare the paper with receiptio's own file for an Epson printer."""
    written = _receiptio(node, "-p", "epson").stdout
    with on(Network(HOST, PORT)) as printer:
        _receiptio(node, "-d", HOST, *PRINT)
        (slip,) = printer.slips
    # Only what asks for a status is not on paper.
    same = slip == written.replace(b"\x1da\x00", b"").removesuffix(b"\x1dr1")
    _say(f"{'the paper, byte for byte':32} {len(slip)} bytes     {'ok' if same else 'DIFFERS'}")
    return same


def _receiptio(node: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    client = HOME / "node_modules" / "receiptio" / "bin" / "cli.js"
    command = [node, str(client), *arguments]
    return subprocess.run(  # noqa: S603  fixed words
        command, input=RECEIPT.encode(), capture_output=True, timeout=_SECONDS, check=False
    )


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
