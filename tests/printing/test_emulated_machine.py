"""The emulated printer does what the manuals say."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.talking import commands
from kiosk.printing.talking.commands import Identity, Sense
from kiosk.printing.talking.replies import Automatic, Block, Info, Processed, RealTime
from kiosk.printing.talking.status import (
    Cover,
    Failure,
    PrinterStatus,
    Roll,
    automatic_status,
)
from tests.escpos_reader import read
from tests.printer_emulator import Model
from tests.printing.machines import CONFIRMED, JOB, STATUS, WELL, machine, said, status


def test_job_comes_out_as_it_was_sent_and_then_its_process_id() -> None:
    printer = machine()
    printer.receive(CONFIRMED, 0)
    assert printer.paper.slips == [JOB]
    assert read(printer.paper.slips[0], 576).text == "NOMOR\nA012"
    assert said(printer) == [Processed("AAAA")]


def test_job_may_come_byte_by_byte() -> None:
    printer = machine()
    for byte in CONFIRMED:
        printer.receive(bytes([byte]), 0)
    assert printer.paper.slips == [JOB]
    assert said(printer) == [Processed("AAAA")]


def test_printing_takes_its_time_and_confirms_afterwards() -> None:
    printer = machine(Model(seconds_per_line=0.1))
    printer.receive(CONFIRMED, 0)
    assert printer.paper.hanging
    for hundredths in range(59):
        printer.advance(hundredths / 100)
        assert said(printer, hundredths / 100) == []
    printer.advance(0.7)
    assert said(printer, 0.7) == [Processed("AAAA")]


def test_letters_come_out_with_their_line() -> None:
    printer = machine()
    printer.receive(b"\x1b@A012", 0)
    assert printer.paper.slips == []
    printer.receive(b"\n", 0)
    assert printer.paper.slips == [b"\x1b@A012\n"]


def test_slip_of_a_printer_without_cutter_ends_where_the_next_job_begins() -> None:
    printer = machine()
    printer.receive(b"\x1b@A012\n\x1bd\x04" + b"\x1b@A013\n\x1bd\x04", 0)
    assert printer.paper.slips == [b"\x1b@A012\n\x1bd\x04", b"\x1b@A013\n\x1bd\x04"]


@pytest.mark.parametrize(
    ("faults", "expected"),
    [
        ({}, WELL),
        (
            {"paper": "near_end"},
            PrinterStatus(Roll.NEAR_END, Cover.CLOSED, online=True, error=Failure.NONE),
        ),
        ({"paper": "out"}, PrinterStatus(Roll.OUT, Cover.CLOSED, online=False, error=Failure.NONE)),
        (
            {"cover_open": True},
            PrinterStatus(Roll.OK, Cover.OPEN, online=False, error=Failure.NONE),
        ),
    ],
)
def test_status_tells_of_paper_and_cover_also_when_offline(
    faults: dict[str, Any], expected: PrinterStatus
) -> None:
    printer = machine(**faults)
    assert status(printer) == expected
    printer.receive(commands.gs_a_on(), 0)
    heard = [automatic_status(reply.bits) for reply in said(printer) if type(reply) is Automatic]
    assert heard == ([expected] if expected.online else [])


def test_offline_printer_answers_only_real_time_requests() -> None:
    printer = machine(paper="out")
    printer.receive(CONFIRMED + commands.gs_i(Identity.MAKER) + commands.gs_r_paper(), 0)
    assert said(printer) == []
    assert printer.paper.slips == []
    printer.receive(commands.dle_eot(Sense.PAPER), 0)
    assert said(printer) == [RealTime(0x7E)]


def test_buffer_takes_a_few_kilobytes_and_still_answers() -> None:
    printer = machine(paper="out")
    printer.receive(b"A" * (printer.room() - 16), 0)
    assert printer.room() == 16
    printer.receive(STATUS, 0)
    assert len(said(printer)) == 4
    assert printer.room() == 16
    printer.receive(b"A" * 16, 0)
    assert printer.room() == 0


def test_picture_larger_than_the_buffer_is_taken() -> None:
    printer = machine()
    rows = 256
    picture = b"\x1dv0\x00\x48\x00" + rows.to_bytes(2, "little") + bytes(0x48 * rows)
    while picture:
        taken, picture = picture[: printer.room()], picture[printer.room() :]
        printer.receive(taken, 0)
    assert len(printer.paper.hanging) == 8 + 0x48 * rows


def test_status_requests_spelled_by_dots_are_answered_and_printed() -> None:
    printer = machine()
    dots = b"\x1dv0\x00\x03\x00\x01\x00" + commands.dle_eot(Sense.PRINTER)
    printer.receive(dots, 0)
    assert said(printer) == [RealTime(0x12)]
    assert printer.paper.hanging == dots


def test_status_back_comes_when_it_is_switched_on_and_with_each_change() -> None:
    printer = machine()
    printer.receive(commands.gs_a_on(), 0)
    printer.faults.paper = "near_end"
    printer.advance(1)
    printer.advance(2)
    printer.faults.paper = "out"
    printer.advance(3)
    heard = [automatic_status(reply.bits) for reply in said(printer, 3) if type(reply) is Automatic]
    assert [status.paper for status in heard] == [Roll.OK, Roll.NEAR_END, Roll.OUT]


def test_initializing_switches_status_back_off() -> None:
    printer = machine()
    printer.receive(commands.gs_a_on() + JOB, 0)
    said(printer)
    printer.faults.paper = "out"
    printer.advance(1)
    assert said(printer) == []


def test_identity_is_told() -> None:
    printer = machine()
    printer.receive(commands.gs_i(Identity.MAKER) + commands.gs_i(Identity.MODEL_NAME), 0)
    printer.receive(commands.qr_size("A012"), 0)
    assert said(printer) == [
        Info("EPSON"),
        Info("TM-T20III"),
        Block(b"\x37\x36174\x1f174\x1f1\x1f0"),
    ]
    assert printer.paper.slips == []


@given(st.lists(st.binary(max_size=60)))
def test_no_bytes_break_it(packets: list[bytes]) -> None:
    printer = machine()
    for packet in packets:
        printer.receive(packet, 0)
    assert printer.room() >= 0
