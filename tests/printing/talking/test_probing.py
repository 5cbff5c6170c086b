"""What is learned of a printer at set-up, and what is refused there, not at the first slip."""

import os
import socket
from pathlib import Path

import pytest

from kiosk.printing.capability import UNKNOWN, Capability, SlipStyle
from kiosk.printing.talking.faults import (
    PrinterAbsent,
    PrinterFault,
    PrinterForbidden,
    PrinterForeign,
    PrinterInTrouble,
    PrinterSilent,
)
from kiosk.printing.talking.probing import check, probe
from kiosk.printing.talking.trouble import Trouble
from kiosk.printing.ways.address import PrinterUrlRefused
from tests.faults.conditions import ordinary_user, shared_folder
from tests.printer import deaf_printer
from tests.printer_emulator import CLONE, Faults, LinkName, Model, emulated

ANSWERING: tuple[LinkName, ...] = ("tcp", "serial", "device")
SPEEDS = {"tcp": 1_000_000, "serial": 960, "device": 1_000_000}
STYLES = {"tcp": SlipStyle.DESIGNED, "serial": SlipStyle.NATIVE, "device": SlipStyle.DESIGNED}


@pytest.mark.parametrize("link", ANSWERING)
def test_everything_is_learned_of_a_printer_that_answers(link: LinkName) -> None:
    with emulated(link) as printer:
        found = probe(printer.url)
        printer.settle()
        assert printer.slips == []
    assert 0 < found.slowest_answer < 500
    assert found == Capability(
        senses=True,
        confirms=True,
        clears=True,
        draws_qr=True,
        stores_logo=True,
        has_cutter=True,
        millimetres=80,
        style=STYLES[link],
        model="EPSON TM-T20III",
        slowest_answer=found.slowest_answer,
        bytes_per_second=SPEEDS[link],
    )
    assert Capability.of_json(found.to_json()) == found


def test_speed_of_a_serial_line_decides_how_slips_are_drawn() -> None:
    with emulated("serial") as printer:
        assert probe(f"{printer.url}?baud=115200").bytes_per_second == 11_520
        assert probe(f"{printer.url}?baud=230400").style is SlipStyle.NATIVE


def test_clone_that_tells_its_status_gets_plain_slips_that_nobody_confirms() -> None:
    with emulated("tcp", model=CLONE) as printer:
        found = probe(printer.url)
        printer.settle()
        assert printer.slips == []
    assert (found.senses, found.confirms, found.clears) == (True, False, False)
    assert (found.model, found.millimetres) == ("XP XP-58", 58)
    assert found.style is SlipStyle.NATIVE


def test_questions_that_a_clone_ignores_are_remembered_and_cost_no_other_answer() -> None:
    with emulated("tcp", model=Model(senses=frozenset((1, 4)))) as printer:
        found = probe(printer.url)
    assert (found.senses, found.unanswered, found.confirms) == (True, (2, 3), True)
    assert Capability.of_json(found.to_json()) == found


def test_slow_answers_are_waited_for_and_measured() -> None:
    with emulated("tcp", Faults(answers_after=0.1)) as printer:
        found = probe(printer.url)
    assert found.confirms
    assert 100 <= found.slowest_answer < 600


@pytest.mark.parametrize("faults", [Faults(sends_noise=True), Faults(splits_replies=True)])
def test_noise_and_pieces_do_not_mislead(faults: Faults) -> None:
    with emulated("serial", faults) as printer:
        found = probe(printer.url)
    assert (found.confirms, found.draws_qr, found.unanswered) == (True, True, ())


@pytest.mark.parametrize("link", ANSWERING)
def test_silent_clone_prints_no_garbage_and_is_named_before_it_is_used(link: LinkName) -> None:
    with emulated(link, Faults(is_silent=True, garbles=True)) as printer:
        with pytest.raises(PrinterSilent) as fault:
            probe(printer.url)
        printer.settle()
        assert printer.slips == []
    assert "answers nothing" in str(fault.value)


def test_silent_clone_is_used_as_it_is_when_a_person_says_so() -> None:
    with emulated("tcp", Faults(is_silent=True, garbles=True)) as printer:
        found = probe(printer.url, may_be_mute=True)
    assert found == Capability(bytes_per_second=1_000_000)


def test_clone_that_answers_and_garbles_prints_one_line_at_worst() -> None:
    with emulated("tcp", Faults(garbles=True)) as printer:
        found = probe(printer.url)
        printer.settle()
        garbage = b"".join(printer.slips)
    assert (found.senses, found.confirms, found.draws_qr) == (True, False, False)
    assert garbage == b"(H00look\n(k1P0KIOSK\n(k1R0\n"


def test_address_that_accepts_and_never_reads_is_named() -> None:
    with deaf_printer() as url, pytest.raises(PrinterSilent):
        probe(url)


def test_one_way_device_is_asked_nothing() -> None:
    with emulated("one_way") as printer:
        assert probe(printer.url) == Capability(bytes_per_second=1_000_000)
        assert printer.received == 0


def test_virtual_printer_needs_no_questions() -> None:
    check("virtual:")
    assert probe("virtual:") == UNKNOWN


@pytest.mark.parametrize(
    ("faults", "trouble"),
    [(Faults(paper="out"), Trouble.PAPER_OUT), (Faults(cover_open=True), Trouble.COVER_OPEN)],
)
def test_printer_that_does_not_print_now_is_to_be_mended_first(
    faults: Faults, trouble: Trouble
) -> None:
    with emulated("tcp", faults) as printer, pytest.raises(PrinterInTrouble) as fault:
        probe(printer.url)
    assert fault.value.trouble is trouble
    assert trouble.for_people(lambda _, source: source) in str(fault.value)


def test_closed_port_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    refused(f"tcp://127.0.0.1:{port}", PrinterAbsent, "refused")


def test_missing_device_is_named(tmp_path: Path) -> None:
    refused((tmp_path / "lp0").as_uri(), PrinterAbsent, "No such file")
    refused(f"serial://{tmp_path}/ttyUSB0", PrinterAbsent, "No such file")


def test_folder_is_no_printer(tmp_path: Path) -> None:
    refused(tmp_path.as_uri(), PrinterForeign, "folder")


def test_document_is_no_printer_and_stays_as_it_is(tmp_path: Path) -> None:
    document = tmp_path / "surat.txt"
    document.write_text("Dengan hormat")
    refused(document.as_uri(), PrinterForeign, "regular file")
    refused(f"serial://{document}", PrinterForeign, "not a serial line")
    assert document.read_text() == "Dengan hormat"


@pytest.mark.parametrize("held", [b"", b"\x1b@A012\n"])
def test_file_that_is_empty_or_holds_slips_collects_more(tmp_path: Path, held: bytes) -> None:
    (tmp_path / "slips.bin").write_bytes(held)
    check((tmp_path / "slips.bin").as_uri())


@pytest.mark.parametrize("name", ["kiosk.toml", "kiosk.sqlite3-printer.lock", "lp0"])
def test_an_empty_file_that_is_not_named_for_it_swallows_no_slips(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).touch()
    refused((tmp_path / name).as_uri(), PrinterForeign, "*.bin")


def test_a_letter_under_the_name_of_a_collection_stays_as_it_is(tmp_path: Path) -> None:
    letter = tmp_path / "surat.bin"
    letter.write_text("Dengan hormat")
    refused(letter.as_uri(), PrinterForeign, "not of slips")
    assert letter.read_text() == "Dengan hormat"


def test_device_without_permission_names_the_group() -> None:
    with shared_folder() as folder:
        os.mkfifo(folder / "lp0", mode=0o000)
        if os.geteuid() == 0:
            os.chown(folder / "lp0", 0, 0)
        with ordinary_user():
            refused((folder / "lp0").as_uri(), PrinterForbidden, "group")


def test_typing_error_is_refused_before_anything_is_opened() -> None:
    for asked in (check, probe):
        with pytest.raises(PrinterUrlRefused):
            asked("tpc://192.168.1.50")


def refused(url: str, kind: type[PrinterFault], words: str) -> None:
    """Both the look and the questions name the same fault."""
    for asked in (check, probe):
        with pytest.raises(kind) as fault:
            asked(url)
        assert words in str(fault.value)
        assert fault.value.as_json()["printer"] == url
