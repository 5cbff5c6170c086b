"""Status bits, against the tables of the ESC/POS command reference."""

from itertools import product

import pytest

from kiosk.printing.talking.commands import Sense
from kiosk.printing.talking.status import (
    Cover,
    Failure,
    PrinterStatus,
    Roll,
    automatic_status,
    status_of,
)

WELL = dict.fromkeys(Sense, 0x12)


def test_silence_says_nothing() -> None:
    assert status_of({}) == PrinterStatus(Roll.UNKNOWN, Cover.UNKNOWN, None, Failure.UNKNOWN)
    assert not status_of({}).is_well
    assert not status_of({}).is_in_trouble


def test_four_good_answers_say_that_all_is_well() -> None:
    assert status_of(WELL) == PrinterStatus(Roll.OK, Cover.CLOSED, online=True, error=Failure.NONE)
    assert status_of(WELL).is_well


@pytest.mark.parametrize(
    ("sense", "bits", "said"),
    [
        (Sense.PRINTER, 0x1A, {"online": False}),
        (Sense.PRINTER, 0x16, {}),
        (Sense.OFFLINE, 0x16, {"cover": Cover.OPEN}),
        (Sense.OFFLINE, 0x32, {"paper": Roll.OUT}),
        (Sense.OFFLINE, 0x52, {"error": Failure.OTHER}),
        (Sense.ERROR, 0x16, {"error": Failure.MECHANICAL}),
        (Sense.ERROR, 0x1A, {"error": Failure.CUTTER}),
        (Sense.ERROR, 0x32, {"error": Failure.UNRECOVERABLE}),
        (Sense.ERROR, 0x52, {"error": Failure.PASSING}),
        (Sense.PAPER, 0x1E, {"paper": Roll.NEAR_END}),
        (Sense.PAPER, 0x72, {"paper": Roll.OUT}),
        (Sense.PAPER, 0x7E, {"paper": Roll.OUT}),
        (Sense.PAPER, 0x1A, {"paper": Roll.NEAR_END}),
        (Sense.PAPER, 0x52, {"paper": Roll.OUT}),
    ],
)
def test_each_bit_says_what_the_manual_says(
    sense: Sense, bits: int, said: dict[str, object]
) -> None:
    well: dict[str, object] = {
        "paper": Roll.OK,
        "cover": Cover.CLOSED,
        "online": True,
        "error": Failure.NONE,
    }
    status = status_of({**WELL, sense: bits})
    assert status == PrinterStatus(**{**well, **said})  # type: ignore[arg-type]
    assert status.is_in_trouble == bool(said and said != {"paper": Roll.NEAR_END})
    assert status.is_well is not status.is_in_trouble


def test_paper_is_never_well_unless_its_sensor_said_so() -> None:
    for printer, offline, error in product((None, 0x12, 0x1A), repeat=3):
        given = {Sense.PRINTER: printer, Sense.OFFLINE: offline, Sense.ERROR: error}
        answers = {sense: bits for sense, bits in given.items() if bits is not None}
        assert status_of(answers).paper is Roll.UNKNOWN
        assert not status_of(answers).is_well


@pytest.mark.parametrize(
    ("bits", "status"),
    [
        ("10 00 00 00", PrinterStatus(Roll.OK, Cover.CLOSED, online=True, error=Failure.NONE)),
        ("14 00 00 0f", PrinterStatus(Roll.OK, Cover.CLOSED, online=True, error=Failure.NONE)),
        ("18 00 0f 00", PrinterStatus(Roll.OUT, Cover.CLOSED, online=False, error=Failure.NONE)),
        (
            "10 00 03 00",
            PrinterStatus(Roll.NEAR_END, Cover.CLOSED, online=True, error=Failure.NONE),
        ),
        ("38 00 00 00", PrinterStatus(Roll.OK, Cover.OPEN, online=False, error=Failure.NONE)),
        ("18 08 00 00", PrinterStatus(Roll.OK, Cover.CLOSED, online=False, error=Failure.CUTTER)),
        (
            "18 20 00 00",
            PrinterStatus(Roll.OK, Cover.CLOSED, online=False, error=Failure.UNRECOVERABLE),
        ),
        ("18 40 00 00", PrinterStatus(Roll.OK, Cover.CLOSED, online=False, error=Failure.PASSING)),
    ],
)
def test_automatic_status_is_read_as_the_manual_says(bits: str, status: PrinterStatus) -> None:
    assert automatic_status(bytes.fromhex(bits)) == status
