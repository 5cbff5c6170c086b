"""Ways to a printer, with real sockets and files; what is known after each kind of failure."""

import os
import socket
from pathlib import Path
from threading import Event

import pytest

from kiosk.printing.device import Device
from kiosk.printing.page import Page
from kiosk.printing.sending import CutShort, Delivered, NotSent, state_of
from kiosk.printing.tcp import Tcp
from kiosk.printing.transports import PrinterUrlRefused, VirtualPrinter, transport_for
from kiosk.queueing.facts import Slip
from tests.printer import deaf_printer, printer
from tests.printing.slips import slip

PAGE = Page(1, b"\x1b@A012\n", slip())
LARGE = Page(1, b"\x00" * 20_000_000, slip())
"""More than the buffers on the way hold."""


def test_page_reaches_a_network_printer_whole_and_in_one_job() -> None:
    with printer() as double:
        assert transport_for(double.url).send(PAGE) == Delivered()
        assert double.job() == PAGE.data


def test_printer_that_answers_is_read_so_that_closing_does_not_reset_it() -> None:
    with printer() as double:
        page = Page(1, b"\x10\x04\x01" * 1000 + PAGE.data, slip())
        assert Tcp("127.0.0.1", double.port).send(page) == Delivered()
        assert double.job() == PAGE.data


def test_page_is_not_sent_when_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    sent = Tcp("127.0.0.1", port).send(PAGE)
    assert isinstance(sent, NotSent)
    assert f"127.0.0.1:{port}" in sent.reason


def test_page_is_not_sent_to_a_name_that_does_not_exist() -> None:
    assert isinstance(Tcp("printer.invalid", 9100, deadline=5).send(PAGE), NotSent)


def test_page_is_not_sent_when_the_name_is_not_found_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answered = Event()

    def slow(*_: object, **__: object) -> list[object]:
        answered.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    sent = Tcp("printer.example", 9100, deadline=0.05).send(PAGE)
    answered.set()
    assert isinstance(sent, NotSent)
    assert "in time" in sent.reason


def test_page_is_cut_short_when_the_printer_resets_the_connection() -> None:
    with printer(breaks_after=100_000) as double:
        sent = Tcp("127.0.0.1", double.port).send(LARGE)
    assert isinstance(sent, CutShort)
    assert sent.sent_bytes > 0


def test_small_page_is_cut_short_when_the_printer_resets_after_the_last_byte() -> None:
    with printer(breaks_after=len(PAGE.data)) as double:
        assert isinstance(Tcp("127.0.0.1", double.port).send(PAGE), CutShort)


def test_page_is_cut_short_when_the_printer_stops_reading() -> None:
    with deaf_printer() as url:
        sent = Tcp("127.0.0.1", int(url.rpartition(":")[2]), deadline=0.3).send(LARGE)
    assert isinstance(sent, CutShort)
    assert 0 < sent.sent_bytes < len(LARGE.data)


def test_page_is_appended_to_an_existing_file(tmp_path: Path) -> None:
    paper = tmp_path / "paper.bin"
    paper.write_bytes(b"before")
    assert transport_for(paper.as_uri()).send(PAGE) == Delivered()
    assert paper.read_bytes() == b"before" + PAGE.data


def test_missing_device_is_never_created(tmp_path: Path) -> None:
    sent = Device(str(tmp_path / "lp0")).send(PAGE)
    assert isinstance(sent, NotSent)
    assert "lp0: No such file or directory" in sent.reason
    assert not (tmp_path / "lp0").exists()


def test_page_is_not_sent_to_a_device_that_is_off(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    assert isinstance(Device(str(tmp_path / "lp0")).send(PAGE), NotSent)


def test_page_is_cut_short_when_the_device_takes_no_more(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    sent = Device(str(tmp_path / "lp0"), deadline=0.2).send(LARGE)
    os.close(reader)
    assert isinstance(sent, CutShort)
    assert 0 < sent.sent_bytes < len(LARGE.data)


def test_page_is_not_sent_to_a_device_that_takes_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    Device(str(tmp_path / "lp0"), deadline=0.2).send(LARGE)
    sent = Device(str(tmp_path / "lp0"), deadline=0.2).send(PAGE)
    os.close(reader)
    assert isinstance(sent, NotSent)


def test_virtual_printer_shows_each_page_and_keeps_the_last_hundred() -> None:
    shown: list[Page] = []
    transport = transport_for("virtual:", shown.append)
    pages = [Page(job, PAGE.data, PAGE.slip) for job in range(120)]
    assert [transport.send(page) for page in pages] == [Delivered()] * 120
    assert shown == pages
    assert isinstance(transport, VirtualPrinter)
    assert transport.pages == pages[-100:]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "printer",
        "tcp://",
        "tcp://host:none",
        "tcp://host:99999",
        "tcp://host/path",
        "tcp://user@host",
        "tcp:9100",
        "file:lp0",
        "file://host/dev/usb/lp0",
        "http://host:9100",
        "usb://04b8:0e15",
        "virtual:paper",
        "tcp://[::1",
    ],
)
def test_unknown_address_is_refused_with_words(url: str) -> None:
    with pytest.raises(PrinterUrlRefused) as refused:
        transport_for(url)
    assert f"“{url}”" in str(refused.value)
    assert "tcp://HOST:9100" in str(refused.value)


@pytest.mark.parametrize(
    "url",
    ["tcp://192.0.2.7", "tcp://printer.local:9101/", "tcp://[::1]:9100", "file:///dev/usb/lp0"],
)
def test_address_is_understood_before_the_printer_is_there(url: str) -> None:
    transport_for(url)


def test_outcomes_become_states_of_the_print_job() -> None:
    assert state_of(Delivered()) == (Slip.SENT_UNVERIFIED, None)
    assert state_of(NotSent("off")) == (Slip.NOT_SENT, "off")
    assert state_of(CutShort(7, "reset")) == (Slip.UNKNOWN, "reset (after 7 bytes)")
