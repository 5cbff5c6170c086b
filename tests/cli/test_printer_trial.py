"""``kiosk printer test``: a page through the slips' own path, and what is known of it."""

from pathlib import Path

import pytest

from kiosk.app.printer_ownership import lock_of
from kiosk.printing.drawing.paper import PAPERS
from kiosk.queueing.slip_code import read_qr
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership
from tests.cli.shell import DONE, FAULT, REFUSED, Shell
from tests.escpos_reader import read
from tests.printer import printer
from tests.printer_emulator import emulated
from tests.printing.reading import decoded


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A file that collects slips, as a printer on a cable does."""
    file = tmp_path / "paper.bin"
    file.touch()
    return file


@pytest.mark.parametrize("style", ["native", "designed"])
@pytest.mark.parametrize("width", [58, 80])
def test_a_test_page_is_printed_whole_and_is_no_ticket(
    kiosk: Shell, paper: Path, style: str, width: int
) -> None:
    kiosk.env |= {"KIOSK_PAPER": str(width), "KIOSK_SLIP_STYLE": style}
    before = kiosk.facts("status")
    tried = kiosk.facts("printer", "test", paper.as_uri())
    assert (tried["print"], tried["cause"]) == ("sent_unverified", None)
    assert (tried["style"], tried["width"]) == (style, width)
    sheet = read(paper.read_bytes(), PAPERS[width].dots)
    [said] = set(decoded(sheet.dots()))
    assert said.startswith("PRINTER TEST 20")
    assert read_qr(said) is None
    assert sheet.dots()[:, :2].any()
    assert sheet.dots()[:, -2:].any()
    after = kiosk.facts("status")
    assert (after["queues"], after["seq"]) == (before["queues"], before["seq"])
    assert kiosk.facts("printer", "jobs") == {"open": [], "unknown": []}


def test_a_test_page_says_what_it_tests(kiosk: Shell, paper: Path) -> None:
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute", "--name", "Lobi")
    kiosk.facts("printer", "test", "Lobi")
    text = read(paper.read_bytes(), PAPERS[80].dots).text
    assert "Kantor Uji" in text
    assert "Lobi" in text
    assert "72 mm" in text
    assert "NOPQRSTUVWXYZnopqrstuvwxyz" in text
    assert "é è ê" in text


def test_its_paper_is_counted(kiosk: Shell, paper: Path) -> None:
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute")
    tried = kiosk.facts("printer", "test", paper.as_uri())
    assert kiosk.facts("printer", "status")["used_mm"] == tried["millimetres"] > 50


def test_a_printer_that_confirms_says_that_the_page_is_printed(kiosk: Shell) -> None:
    with emulated("tcp") as double:
        kiosk.facts("printer", "probe", double.url, "--name", "Lobi")
        assert kiosk.facts("printer", "test", "Lobi")["print"] == "confirmed"
        assert "Lobi says that the test page is printed" in kiosk("printer", "test", "Lobi").out
        double.settle()
        assert len(double.slips) == 2


def test_a_printer_without_paper_prints_nothing_and_the_cause_is_said(kiosk: Shell) -> None:
    with emulated("tcp") as double:
        kiosk.facts("printer", "probe", double.url, "--name", "Lobi")
        double.faults.paper = "out"
        reply = kiosk.json("printer", "test", "Lobi")
        told = kiosk("printer", "test", "Lobi")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "TestNotPrinted")
    assert (reply.facts["print"], reply.facts["cause"]) == ("not_sent", "paper_out")
    assert "Lobi printed no test page. The paper is out. Put in a new roll." in told.err


def test_a_page_cut_short_is_unknown(kiosk: Shell) -> None:
    with printer(breaks_after=10) as double:
        reply = kiosk.json("printer", "test", double.url)
    assert (reply.code, reply.facts["print"]) == (FAULT, "unknown")
    assert "Nobody knows whether the test page came out" in reply.message


def test_a_printer_that_a_window_drives_is_left_in_peace_and_named(
    kiosk: Shell, paper: Path
) -> None:
    kiosk.facts("printer", "probe", paper.as_uri(), "--mute", "--name", "Lobi")
    with Ownership(Location(kiosk.database), lock_of(paper.as_uri())):
        reply = kiosk.json("printer", "test", "Lobi")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "AlreadyOwned")
    assert "“Lobi”" in reply.message
    assert paper.read_bytes() == b""


@pytest.mark.parametrize(
    ("named", "refusal"), [("Lobi", "UnknownPrinter"), ("tcp://", "PrinterUrlRefused")]
)
def test_what_leads_to_no_printer_is_refused(kiosk: Shell, named: str, refusal: str) -> None:
    reply = kiosk.json("printer", "test", named)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, refusal)


def test_a_test_page_is_printed_at_any_hour_of_a_real_office(
    nowhere: Shell, profile_file: Path, paper: Path
) -> None:
    assert nowhere("office", "load", str(profile_file)).code == DONE
    assert nowhere.facts("printer", "test", paper.as_uri())["print"] == "sent_unverified"
