"""A printer on USB without the kernel's device file; libusb is played by ``tests.emulator``."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import usb.core

from kiosk.printing.capability import Capability
from kiosk.printing.content.layout import Slip
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import CutShort, Deadline, Delivered, NotSent, Printed
from kiosk.printing.talking.faults import (
    PrinterForeign,
    PrintersAlike,
    UsbLibraryMissing,
    printer_fault_of,
)
from kiosk.printing.talking.printer import Printer
from kiosk.printing.talking.probing import check, learned
from kiosk.printing.talking.status import PrinterStatus
from kiosk.printing.ways.line import NotAPrinter
from kiosk.printing.ways.usb_way import LibraryMissing, SeveralAlike, UsbWay
from tests.emulator.usb_bus import BACK, MAKER, MODEL, OUT, UsbBus, UsbDevice
from tests.printer_emulator import Emulator, Faults, on
from tests.printing.machines import JOB, WELL

CONFIRMING = Capability(senses=True, confirms=True, clears=True)
PAGE = Page(1, JOB, Slip(()))


def way(*devices: UsbDevice, serial: str | None = None) -> UsbWay:
    return UsbWay(MAKER, MODEL, serial, UsbBus(*devices))


@contextmanager
def plugged_in(
    device: UsbDevice, faults: Faults | None = None, known: Capability = CONFIRMING
) -> Iterator[tuple[Emulator, Printer]]:
    printer = Printer(way(device), known)
    with on(device, faults) as emulator:
        yield emulator, printer
        printer.close()


def test_printer_is_found_asked_and_confirms() -> None:
    device = UsbDevice()
    with plugged_in(device) as (emulator, printer):
        assert printer.look() == WELL
        assert printer.send(PAGE) == Printed()
        assert printer.send(PAGE) == Printed()
        assert emulator.slips == [JOB, JOB]
    assert not device.is_claimed


def test_no_transfer_waits_for_ever() -> None:
    device = UsbDevice()
    with plugged_in(device, Faults(is_silent=True)) as (_, printer):
        assert printer.send(PAGE) == NotSent("silent")
    assert device.timeouts
    assert all(0 < timeout <= 8000 for timeout in device.timeouts)


def test_what_it_understands_is_learned() -> None:
    device = UsbDevice()
    with on(device):
        line = way(device).open(Deadline(1))
        found = learned(line, way().bytes_per_second, device.url)
        line.close()
    assert (found.confirms, found.model, found.style) == (True, "EPSON TM-T20III", "designed")


def test_kernel_driver_is_set_aside_and_given_back() -> None:
    device = UsbDevice(is_held_by_kernel=True)
    with plugged_in(device) as (_, printer):
        assert printer.send(PAGE) == Printed()
        assert not device.kernel_drives
    assert device.kernel_drives


def test_printer_without_a_way_back_is_written_to() -> None:
    device = UsbDevice(interface_class=255, endpoints=(OUT,))
    known = Capability(senses=True, confirms=True)
    with plugged_in(device, known=known) as (emulator, printer):
        assert printer.send(PAGE) == Delivered()
        emulator.settle(received=len(JOB))
        assert emulator.slips == [JOB]
        assert printer.look() is None


def test_setting_of_an_interface_in_which_it_answers_is_preferred() -> None:
    device = UsbDevice(settings=2)
    with plugged_in(device) as (_, printer):
        assert printer.send(PAGE) == Printed()
    assert device.setting == 1


def test_unplugged_printer_is_offline_and_comes_back() -> None:
    device = UsbDevice()
    with plugged_in(device) as (_, printer):
        assert printer.send(PAGE) == Printed()
        device.is_plugged_in = False
        assert printer.look() == PrinterStatus(online=False)
        assert isinstance(printer.send(PAGE), NotSent)
        device.is_plugged_in = True
        assert printer.send(PAGE) == Printed()


def test_slip_is_unknown_when_the_plug_is_pulled_while_it_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nobody knows how much of it had gone out."""
    device = UsbDevice()

    def pulled(*_: object) -> int:
        raise usb.core.USBError("No such device", errno=19)

    with plugged_in(device, known=Capability()) as (_, printer):
        assert printer.look() is None
        monkeypatch.setattr(UsbBus, "bulk_write", pulled)
        assert isinstance(printer.send(PAGE), CutShort)


def test_one_of_several_printers_is_told_by_its_serial_number() -> None:
    first, second = UsbDevice("A1"), UsbDevice("B2")
    with on(first), on(second) as wanted:
        with pytest.raises(SeveralAlike) as failure:
            way(first, second).open(Deadline(1))
        assert "usb://04b8:0e28?serial=" in str(printer_fault_of(failure.value, first.url))
        assert isinstance(printer_fault_of(failure.value, first.url), PrintersAlike)
        printer = Printer(way(first, second, serial="B2"), CONFIRMING)
        assert printer.send(PAGE) == Printed()
        assert wanted.slips == [JOB]
        printer.close()


@pytest.mark.parametrize(
    "keyboard", [UsbDevice(interface_class=3), UsbDevice(interface_class=255, endpoints=(BACK,))]
)
def test_another_device_of_this_kind_is_no_printer(keyboard: UsbDevice) -> None:
    with on(keyboard), pytest.raises(NotAPrinter) as failure:
        way(keyboard).open(Deadline(1))
    assert isinstance(printer_fault_of(failure.value, keyboard.url), PrinterForeign)


def test_missing_library_is_named_with_the_way_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(**_: object) -> None:
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr(usb.core, "find", missing)
    with pytest.raises(LibraryMissing):
        UsbWay(MAKER, MODEL).open(Deadline(1))
    with pytest.raises(UsbLibraryMissing) as fault:
        check("usb://04b8:0e28")
    assert "apt install libusb-1.0-0" in str(fault.value)
    assert isinstance(Printer(UsbWay(MAKER, MODEL)).send(PAGE), NotSent)
