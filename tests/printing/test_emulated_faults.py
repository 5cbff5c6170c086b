"""Each fault of the emulated printer does what a printer does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.talking import commands
from kiosk.printing.talking.commands import Sense
from kiosk.printing.talking.replies import Automatic, Block, Processed, RealTime
from kiosk.printing.talking.status import (
    Cover,
    Failure,
    Roll,
)
from tests.printer_emulator import CLONE
from tests.printing.machines import CONFIRMED, JOB, STATUS, WELL, machine, said, status


def test_paper_out_in_mid_job_stops_and_new_paper_prints_the_rest() -> None:
    """The trap: whoever has sent the job again by then gets two slips."""
    printer = machine(paper_out_after=16)
    printer.receive(CONFIRMED, 0)
    assert printer.paper.slips == [b"\x1b@\x1bt\x00\x1ba\x01NOMOR\n"]
    assert status(printer).paper is Roll.OUT
    printer.receive(CONFIRMED, 0)
    printer.faults.paper = "ok"
    printer.advance(1)
    assert printer.paper.slips == [JOB, JOB]


def test_buffers_that_are_cleared_print_nothing_when_paper_returns() -> None:
    printer = machine(paper="out")
    printer.receive(CONFIRMED + commands.clear_buffers(), 0)
    assert said(printer) == [Block(b"\x37\x25")]
    printer.faults.paper = "ok"
    printer.advance(1)
    assert printer.paper.slips == []
    assert said(printer) == []


def test_power_cycle_loses_what_was_not_on_paper_and_never_confirms() -> None:
    printer = machine(loses_power_after=16)
    printer.receive(CONFIRMED, 0)
    assert printer.breaks_connection
    printer.advance(1)
    assert printer.paper.slips == [b"\x1b@\x1bt\x00\x1ba\x01NOMOR\n"]
    assert said(printer) == []
    assert status(printer) == WELL
    printer.receive(CONFIRMED, 0)
    assert printer.paper.slips[-1] == JOB


def test_cover_opened_in_mid_job_stops_until_it_is_closed() -> None:
    printer = machine(opens_cover_after=16)
    printer.receive(CONFIRMED, 0)
    assert status(printer).cover is Cover.OPEN
    printer.faults.cover_open = False
    printer.advance(1)
    assert printer.paper.slips == [JOB]


@pytest.mark.parametrize("request_clears", [False, True])
def test_jammed_cutter_stops_until_it_is_recovered(*, request_clears: bool) -> None:
    printer = machine(jams_at_cut=True)
    printer.receive(CONFIRMED, 0)
    assert printer.paper.cut == []
    assert status(printer).error is Failure.CUTTER
    printer.receive(commands.dle_enq_clear() if request_clears else b"\x10\x05\x01", 0)
    assert printer.paper.cut == ([] if request_clears else [JOB])
    assert status(printer) == WELL


def test_jammed_cutter_is_freed_by_hand() -> None:
    printer = machine(jams_at_cut=True)
    printer.receive(CONFIRMED, 0)
    printer.free_cutter()
    printer.advance(1)
    assert printer.paper.cut == [JOB]


def test_stalled_printer_takes_and_says_nothing_more() -> None:
    printer = machine(stalls_after=10)
    printer.receive(JOB[: printer.room()], 0)
    assert printer.room() == 0
    assert printer.is_stalled
    assert said(printer) == []
    printer.faults.stalls_after = None
    printer.receive(JOB[10:] + STATUS, 0)
    assert printer.paper.slips == [JOB]
    assert len(said(printer)) == 4


def test_reset_breaks_the_connection_and_prints_what_was_taken() -> None:
    printer = machine(resets_after=17)
    printer.receive(JOB[: printer.room()], 0)
    assert printer.breaks_connection
    assert printer.paper.slips == [b"\x1b@\x1bt\x00\x1ba\x01NOMOR\n"]


def test_silent_clone_prints_and_says_nothing() -> None:
    printer = machine(is_silent=True)
    printer.receive(STATUS + CONFIRMED, 0)
    assert printer.paper.slips == [JOB]
    assert said(printer) == []


def test_garbling_clone_prints_the_bytes_of_what_it_does_not_know() -> None:
    printer = machine(garbles=True)
    printer.receive(CONFIRMED, 0)
    assert printer.paper.slips == [JOB, b"(H00AAAA\n"]
    assert said(printer) == []


def test_clone_without_process_ids_ignores_them() -> None:
    printer = machine(CLONE)
    printer.receive(CONFIRMED + commands.gs_a_on() + STATUS, 0)
    assert printer.paper.slips == [JOB]
    assert said(printer) == [RealTime(0x12)] * 4


def test_late_reply_leaves_late() -> None:
    printer = machine(answers_after=2)
    printer.receive(commands.dle_eot(Sense.PAPER), 0)
    assert said(printer, 1.9) == []
    assert said(printer, 2.1) == [RealTime(0x12)]


def test_split_reply_leaves_byte_by_byte() -> None:
    printer = machine(splits_replies=True)
    printer.receive(CONFIRMED, 0)
    assert [printer.take_said(0) for _ in range(7)] == [bytes([byte]) for byte in b'7"AAAA\x00']


def test_noise_surrounds_the_replies() -> None:
    printer = machine(sends_noise=True)
    printer.receive(STATUS + CONFIRMED, 0)
    replies = said(printer)
    assert [reply for reply in replies if type(reply) is not Automatic] == [
        *[RealTime(0x12)] * 4,
        Processed("AAAA"),
    ]
    assert len(replies) == 10


@given(st.lists(st.integers(1, 90), max_size=40), st.sampled_from([0, 20, 40, 60]))
def test_pieces_in_which_a_job_comes_do_not_matter(sizes: list[int], paper_out_after: int) -> None:
    printer = machine(paper_out_after=paper_out_after or None)
    stream = CONFIRMED + STATUS + CONFIRMED
    for size in [*sizes, len(stream)]:
        printer.receive(stream[:size], 0)
        stream = stream[size:]
    printer.faults.paper = "ok"
    printer.advance(1)
    assert printer.paper.slips == [JOB, JOB]
    assert sum(type(reply) is RealTime for reply in said(printer, 1)) == 4
