"""Whether printers can be used at all: seen before a number is taken, and nothing is printed."""

import os
import select
import socket
from contextlib import closing
from pathlib import Path

import pytest
import usb.core

from kiosk.app.printer_check import refuse_unusable
from kiosk.app.printer_ownership import lock_of
from kiosk.printing.talking.faults import (
    PrinterForbidden,
    PrinterForeign,
    PrintersAlike,
    UsbLibraryMissing,
)
from kiosk.printing.ways.address import PrinterUrlRefused
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership
from tests.emulator.usb_bus import MAKER, MODEL, UsbBus, UsbDevice
from tests.faults.conditions import ordinary_user, shared_folder

USB = f"usb://{MAKER:04x}:{MODEL:04x}"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A letter that somebody took for the address of a printer."""
    file = tmp_path / "surat.txt"
    file.write_text("Yth. Bapak Lurah")
    return file


def test_without_a_printer_nothing_is_in_the_way(location: Location) -> None:
    refuse_unusable(location, [])
    refuse_unusable(location, ["virtual:"])


def test_a_printer_that_is_away_may_come_later(location: Location, tmp_path: Path) -> None:
    refuse_unusable(location, [(tmp_path / "lp0").as_uri(), f"serial://{tmp_path}/ttyUSB0"])
    assert not (tmp_path / "lp0").exists()


@pytest.mark.parametrize("wrong", ["tpc://192.168.1.51", "tcp://192.168.1.500", "lp0"])
def test_each_address_is_read_and_not_only_the_first(location: Location, wrong: str) -> None:
    with pytest.raises(PrinterUrlRefused) as refusal:
        refuse_unusable(location, ["virtual:", "tcp://192.168.1.50", wrong])
    assert refusal.value.url == wrong


@pytest.mark.parametrize("device", ["null", "zero", "full", "random"])
def test_a_device_of_the_system_that_prints_nothing_is_refused(
    location: Location, device: str
) -> None:
    with pytest.raises(PrinterForeign, match="own devices") as fault:
        refuse_unusable(location, [f"file:///dev/{device}"])
    assert "Expected: the device of a printer" in str(fault.value)


def test_a_terminal_is_refused_and_nothing_is_written_to_it(location: Location) -> None:
    ours, theirs = os.openpty()
    try:
        with pytest.raises(PrinterForeign, match="serial:///dev/ttyUSB0"):
            refuse_unusable(location, [f"file://{os.ttyname(theirs)}"])
        assert select.select([ours], [], [], 0)[0] == []
    finally:
        os.close(ours)
        os.close(theirs)


def test_a_folder_or_a_document_is_refused_and_left_as_it_is(
    location: Location, document: Path
) -> None:
    for wrong in (document, document.parent):
        for scheme in ("file", "serial"):
            with pytest.raises(PrinterForeign):
                refuse_unusable(location, ["virtual:", f"{scheme}://{wrong}"])
    assert document.read_text() == "Yth. Bapak Lurah"


def test_a_device_that_this_user_may_not_open_is_refused() -> None:
    with shared_folder() as folder:
        os.mkfifo(folder / "lp0", mode=0o000)
        if os.geteuid() == 0:
            os.chown(folder / "lp0", 0, 0)
        with ordinary_user(), pytest.raises(PrinterForbidden):
            refuse_unusable(Location(folder / "kiosk.sqlite3"), [(folder / "lp0").as_uri()])


@pytest.mark.parametrize("scheme", ["tcp", "TCP"])
def test_a_printer_on_the_network_is_not_connected_to(location: Location, scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0)
        refuse_unusable(location, [f"{scheme}://127.0.0.1:{listening.getsockname()[1]}"])
        with pytest.raises(BlockingIOError):
            listening.accept()


def test_a_printer_at_work_is_left_in_peace_however_it_is_called(
    location: Location, document: Path
) -> None:
    dotted = f"file://{document.parent}/./{document.name}"
    with Ownership(location, lock_of(document.as_uri())):
        refuse_unusable(location, [document.as_uri(), dotted])
    with pytest.raises(PrinterForeign):
        refuse_unusable(location, [dotted])


def test_a_printer_is_only_opened_and_given_free_again(location: Location, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    try:
        refuse_unusable(location, [(tmp_path / "lp0").as_uri()])
        # Nothing, and not "nothing yet": no writer is left.
        assert os.read(reader, 1) == b""
    finally:
        os.close(reader)


def test_printers_alike_are_refused_until_the_address_tells_them_apart(
    location: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(UsbDevice(serial="1")) as one, closing(UsbDevice(serial="2")) as other:
        plug_in(UsbBus(one, other), monkeypatch)
        with pytest.raises(PrintersAlike):
            refuse_unusable(location, [USB])
        refuse_unusable(location, [f"{USB}?serial=2"])
        assert [one.is_claimed, other.is_claimed] == [False, False]


def test_a_usb_printer_on_a_machine_without_libusb_is_refused(
    location: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(**_: object) -> None:
        raise usb.core.NoBackendError

    monkeypatch.setattr(usb.core, "find", find)
    with pytest.raises(UsbLibraryMissing):
        refuse_unusable(location, [USB])


def plug_in(bus: UsbBus, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every USB address lead to this bus."""
    find = usb.core.find
    monkeypatch.setattr(usb.core, "find", lambda **wanted: find(**{**wanted, "backend": bus}))
