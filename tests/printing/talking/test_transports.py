"""Ways to a printer, with real sockets and files; what is known after each kind of failure."""

import os
import socket
from pathlib import Path
from threading import Event

import pytest

from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import DEADLINE_SECONDS, CutShort, Delivered, NotSent, state_of
from kiosk.printing.talking.printer import Printer
from kiosk.printing.talking.transports import VirtualPrinter, transport_for
from kiosk.printing.ways.device import DeviceWay
from kiosk.printing.ways.tcp import TcpWay
from kiosk.queueing.print_jobs import Slip
from tests.printer import deaf_printer, printer
from tests.printing.slips import slip

PAGE = Page(1, b"\x1b@A012\n", slip())
LARGE = Page(1, b"\x00" * 20_000_000, slip())
"""More than the buffers on the way hold."""


def network(port: int, seconds: float = DEADLINE_SECONDS) -> Printer:
    return Printer(TcpWay("127.0.0.1", port), seconds=seconds)


def device(path: Path, seconds: float = DEADLINE_SECONDS) -> Printer:
    return Printer(DeviceWay(str(path)), seconds=seconds)


def test_page_reaches_a_network_printer_whole_and_in_one_job() -> None:
    with printer() as double:
        assert transport_for(double.url).send(PAGE) == Delivered()
        assert double.job() == PAGE.data


def test_printer_that_answers_is_read_so_that_closing_does_not_reset_it() -> None:
    with printer() as double:
        page = Page(1, b"\x10\x04\x01" * 1000 + PAGE.data, slip())
        assert network(double.port).send(page) == Delivered()
        assert double.job() == PAGE.data


def test_page_is_not_sent_when_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    sent = network(port).send(PAGE)
    assert isinstance(sent, NotSent)
    assert f"127.0.0.1:{port}" in sent.reason


def test_page_is_not_sent_to_a_name_that_does_not_exist() -> None:
    assert isinstance(Printer(TcpWay("printer.invalid"), seconds=5).send(PAGE), NotSent)


def test_page_is_not_sent_when_the_name_is_not_found_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answered = Event()

    def slow(*_: object, **__: object) -> list[object]:
        answered.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    sent = Printer(TcpWay("printer.example"), seconds=0.05).send(PAGE)
    answered.set()
    assert isinstance(sent, NotSent)
    assert "in time" in sent.reason


def test_page_is_cut_short_when_the_printer_resets_the_connection() -> None:
    with printer(breaks_after=100_000) as double:
        sent = network(double.port).send(LARGE)
    assert isinstance(sent, CutShort)
    assert sent.sent_bytes > 0


def test_small_page_is_cut_short_when_the_printer_resets_after_the_last_byte() -> None:
    with printer(breaks_after=len(PAGE.data)) as double:
        assert isinstance(network(double.port).send(PAGE), CutShort)


def test_page_is_cut_short_when_the_printer_stops_reading() -> None:
    with deaf_printer() as url:
        sent = network(int(url.rpartition(":")[2]), seconds=0.3).send(LARGE)
    assert isinstance(sent, CutShort)
    assert 0 < sent.sent_bytes < len(LARGE.data)


def test_page_is_appended_to_an_existing_file(tmp_path: Path) -> None:
    paper = tmp_path / "paper.bin"
    paper.touch()
    assert transport_for(paper.as_uri()).send(PAGE) == Delivered()
    assert transport_for(paper.as_uri()).send(PAGE) == Delivered()
    assert paper.read_bytes() == PAGE.data * 2


def test_file_of_something_else_is_not_written_to(tmp_path: Path) -> None:
    report = tmp_path / "report.bin"
    report.write_bytes(b"Laporan")
    sent = transport_for(report.as_uri()).send(PAGE)
    assert isinstance(sent, NotSent)
    assert "not of slips" in sent.reason
    assert report.read_bytes() == b"Laporan"


def test_missing_device_is_never_created(tmp_path: Path) -> None:
    sent = device(tmp_path / "lp0").send(PAGE)
    assert isinstance(sent, NotSent)
    assert sent.reason == f"absent: No such file or directory ({tmp_path}/lp0)"
    assert not (tmp_path / "lp0").exists()


def test_page_is_not_sent_to_a_device_that_is_off(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    assert isinstance(device(tmp_path / "lp0").send(PAGE), NotSent)


def test_page_is_cut_short_when_the_device_takes_no_more(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    sent = device(tmp_path / "lp0", seconds=0.2).send(LARGE)
    os.close(reader)
    assert isinstance(sent, CutShort)
    assert 0 < sent.sent_bytes < len(LARGE.data)


def test_page_is_not_sent_to_a_device_that_takes_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    device(tmp_path / "lp0", seconds=0.2).send(LARGE)
    sent = device(tmp_path / "lp0", seconds=0.2).send(PAGE)
    os.close(reader)
    assert isinstance(sent, NotSent)


def test_virtual_printer_shows_each_page_and_keeps_the_last_hundred() -> None:
    shown: list[Page] = []
    transport = transport_for("virtual:", printed=shown.append)
    pages = [Page(job, PAGE.data, PAGE.slip) for job in range(120)]
    assert [transport.send(page) for page in pages] == [Delivered()] * 120
    assert shown == pages
    assert isinstance(transport, VirtualPrinter)
    assert transport.pages == pages[-100:]


def test_outcomes_become_states_of_the_print_job() -> None:
    assert state_of(Delivered()) == (Slip.SENT_UNVERIFIED, None)
    assert state_of(NotSent("off")) == (Slip.NOT_SENT, "off")
    assert state_of(CutShort(7, "reset")) == (Slip.UNKNOWN, "reset (after 7 bytes)")
