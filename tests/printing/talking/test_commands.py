"""The bytes of requests, against the tables of the ESC/POS command reference."""

import pytest

from kiosk.printing.talking import commands
from kiosk.printing.talking.commands import Identity, Sense


@pytest.mark.parametrize(
    ("written", "manual"),
    [
        (commands.dle_eot(Sense.PRINTER), "10 04 01"),
        (commands.dle_eot(Sense.PAPER), "10 04 04"),
        (commands.dle_enq_clear(), "10 05 02"),
        (commands.clear_buffers(), "10 14 08 01 03 14 01 06 02 08"),
        (commands.process_id("A012"), "1d 28 48 06 00 30 30 41 30 31 32"),
        (commands.gs_a_on(), "1d 61 0e"),
        (commands.gs_a_off(), "1d 61 00"),
        (commands.gs_i(Identity.MODEL_NAME), "1d 49 43"),
        (commands.gs_r_paper(), "1d 72 01"),
        (commands.qr_size("A"), "1d 28 6b 04 00 31 50 30 41 1d 28 6b 03 00 31 52 30"),
    ],
)
def test_request_is_as_the_manual_writes_it(written: bytes, manual: str) -> None:
    assert written == bytes.fromhex(manual)


@pytest.mark.parametrize("identifier", ["", "ABC", "ABCDE", "AB\nC", "ABC\x7f", "ABCé"])
def test_process_id_is_four_plain_characters(identifier: str) -> None:
    with pytest.raises(ValueError, match="four characters"):
        commands.process_id(identifier)


def test_every_job_has_a_process_id_that_comes_again_only_after_many() -> None:
    ids = {commands.process_id_of(job) for job in range(commands.PROCESS_IDS)}
    assert len(ids) == commands.PROCESS_IDS == 65_536
    assert commands.process_id_of(commands.PROCESS_IDS + 7) == commands.process_id_of(7)


def test_second_id_of_a_job_is_its_own_and_nobodys_first() -> None:
    jobs = range(commands.PROCESS_IDS)
    second = {commands.second_id_of(job) for job in jobs}
    assert len(second) == commands.PROCESS_IDS
    assert not second & {commands.process_id_of(job) for job in jobs}


def test_no_letter_of_a_process_id_looks_like_a_status() -> None:
    letters = commands.PROCESS_ID_LETTERS.encode() + commands.second_id_of(0x0123).encode()
    assert all(not letter & 0x10 for letter in letters)


def test_status_requests_that_dots_happen_to_spell_are_found() -> None:
    dots = b"\x00\x10\x04\x01\xff\x10\x04\x05\x10\x10\x04\x04"
    assert commands.realtime_in(dots) == [Sense.PRINTER, Sense.PAPER]
