"""Every fault of a printer, and how a slip must end under it: the fault matrix, as data.

A row says what the set-up once learned of the printer (``known_as``), what goes wrong, and then the
state of the slip, how many slips with its number are on paper, and how many after the repair.
The rows are to be walked on each of their links; unmarked duplicates and lost tickets are 0 in all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from kiosk.queueing.print_jobs import Slip
from tests.emulator.model import CLONE, Model
from tests.printer_emulator import Emulator, Faults, LinkName

MID_JOB = 300
"""Bytes: the number is on paper, the rest of the slip is not."""

PATIENCE_SECONDS = 8.0
"""The longest a slip may take from opening the printer to its confirmation."""

KnownAs = Literal["confirming", "reporting", "mute"]
"""It confirms by process id; it tells its status; it has never answered anything."""

ANSWERING: tuple[LinkName, ...] = ("tcp", "serial", "device")
MUTE: tuple[LinkName, ...] = ("one_way",)
EPSON = Model()
SLOW = Model(seconds_per_line=0.02)


@dataclass(frozen=True)
class PrinterFault:
    """A row of the matrix. ``slips`` counts those with the number on them, whole or not."""

    name: str
    ends: Slip
    slips: int
    faults: Callable[[], Faults] = Faults
    links: tuple[LinkName, ...] = ANSWERING
    known_as: KnownAs = "confirming"
    model: Model = EPSON
    is_absent: bool = False
    repair: Callable[[Emulator], None] | None = None
    slips_after_repair: int = 0


def _switched(**faults: Any) -> Callable[[], Faults]:
    return lambda: Faults(**faults)


def _new_paper(printer: Emulator) -> None:
    printer.faults.paper = "ok"


def _close_cover(printer: Emulator) -> None:
    printer.faults.cover_open = False


def _speak(printer: Emulator) -> None:
    printer.faults.is_silent = printer.faults.is_deaf = False


def _free_cutter(printer: Emulator) -> None:
    printer.free_cutter()


_NO_PAPER, _COVER = _switched(paper="out"), _switched(cover_open=True)
_PAPER_ENDS = _switched(paper_out_after=MID_JOB)
_COVER_OPENS = _switched(opens_cover_after=MID_JOB)
_JAM, _POWER = _switched(jams_at_cut=True), _switched(loses_power_after=MID_JOB)
_STALL, _RESET = _switched(stalls_after=MID_JOB), _switched(resets_after=MID_JOB)
_SILENT, _DEAF, _GARBLES = (
    _switched(is_silent=True),
    _switched(is_deaf=True),
    _switched(garbles=True),
)
_LATE, _TOO_LATE = _switched(answers_after=0.5), _switched(answers_after=PATIENCE_SECONDS + 1)
_SPLIT, _NOISE = _switched(splits_replies=True), _switched(sends_noise=True)

MATRIX = (
    PrinterFault("nothing goes wrong", Slip.CONFIRMED, 1),
    PrinterFault("prints slowly", Slip.CONFIRMED, 1, model=SLOW),
    PrinterFault("is not there", Slip.NOT_SENT, 0, is_absent=True),
    PrinterFault("paper is low", Slip.CONFIRMED, 1, _switched(paper="near_end")),
    PrinterFault("paper is out", Slip.NOT_SENT, 0, _NO_PAPER, repair=_new_paper),
    PrinterFault(
        "paper ends in the slip, and its rest prints on the new roll",
        Slip.UNKNOWN,
        1,
        _PAPER_ENDS,
        repair=_new_paper,
        slips_after_repair=1,
    ),
    PrinterFault("cover is open", Slip.NOT_SENT, 0, _COVER, repair=_close_cover),
    PrinterFault(
        "cover is opened in the slip",
        Slip.UNKNOWN,
        1,
        _COVER_OPENS,
        repair=_close_cover,
        slips_after_repair=1,
    ),
    PrinterFault("cutter jams", Slip.UNKNOWN, 1, _JAM, repair=_free_cutter, slips_after_repair=1),
    PrinterFault("stalls in the slip", Slip.UNKNOWN, 0, _STALL),
    PrinterFault("resets the connection in the slip", Slip.UNKNOWN, 1, _RESET, ("tcp",)),
    PrinterFault("loses its power in the slip", Slip.UNKNOWN, 1, _POWER),
    PrinterFault("falls silent", Slip.NOT_SENT, 0, _SILENT, repair=_speak),
    PrinterFault("takes the connection and nothing more", Slip.NOT_SENT, 0, _DEAF, repair=_speak),
    PrinterFault("answers late", Slip.CONFIRMED, 1, _LATE),
    PrinterFault("answers later than anyone waits", Slip.NOT_SENT, 0, _TOO_LATE),
    PrinterFault("answers in pieces", Slip.CONFIRMED, 1, _SPLIT),
    PrinterFault("answers amid noise", Slip.CONFIRMED, 1, _NOISE),
    PrinterFault(
        "tells its status only", Slip.SENT_UNVERIFIED, 1, known_as="reporting", model=CLONE
    ),
    PrinterFault(
        "tells its status only, paper is out",
        Slip.NOT_SENT,
        0,
        _NO_PAPER,
        known_as="reporting",
        model=CLONE,
        repair=_new_paper,
    ),
    PrinterFault(
        "tells its status only, paper ends in the slip",
        Slip.UNKNOWN,
        1,
        _PAPER_ENDS,
        known_as="reporting",
        model=CLONE,
        repair=_new_paper,
        slips_after_repair=1,
    ),
    PrinterFault(
        "tells its status only, loses its power on a cable",
        Slip.SENT_UNVERIFIED,
        1,
        _POWER,
        ("serial", "device"),
        "reporting",
        CLONE,
    ),
    PrinterFault(
        "garbles what it does not know", Slip.SENT_UNVERIFIED, 1, _GARBLES, known_as="mute"
    ),
    PrinterFault("never answers", Slip.SENT_UNVERIFIED, 1, _SILENT, known_as="mute"),
    PrinterFault("one-way device", Slip.SENT_UNVERIFIED, 1, links=MUTE, known_as="mute"),
    PrinterFault(
        "one-way device, paper is out",
        Slip.SENT_UNVERIFIED,
        0,
        _NO_PAPER,
        MUTE,
        "mute",
        repair=_new_paper,
        slips_after_repair=1,
    ),
    PrinterFault(
        "one-way device, paper ends in the slip",
        Slip.SENT_UNVERIFIED,
        1,
        _PAPER_ENDS,
        MUTE,
        "mute",
        repair=_new_paper,
        slips_after_repair=1,
    ),
    PrinterFault("one-way device, power lost", Slip.SENT_UNVERIFIED, 1, _POWER, MUTE, "mute"),
    PrinterFault("one-way device, stalls", Slip.SENT_UNVERIFIED, 0, _STALL, MUTE, "mute"),
    PrinterFault(
        "one-way device is not there", Slip.NOT_SENT, 0, Faults, MUTE, "mute", is_absent=True
    ),
)
"""The whole matrix."""
