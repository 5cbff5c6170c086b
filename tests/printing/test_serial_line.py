"""A serial line over a pseudo-terminal: how it is set, and what holds it up."""

import os
import termios
from collections.abc import Iterator
from time import monotonic

import pytest

from kiosk.printing.layout import Slip
from kiosk.printing.page import Page
from kiosk.printing.printer import Printer
from kiosk.printing.sending import Deadline, Delivered, NotSent
from kiosk.printing.serial_line import SerialWay
from kiosk.printing.transports import transport_for, way_to
from tests.printing.machines import JOB

PAGE = Page(1, JOB, Slip(()))
XOFF, XON = b"\x13", b"\x11"


@pytest.fixture
def ends() -> Iterator[tuple[int, str]]:
    """The printer's end of a line, and the path of ours."""
    printer, computer = os.openpty()
    yield printer, os.ttyname(computer)
    os.close(printer)
    os.close(computer)


def test_line_is_set_as_the_address_says(ends: tuple[int, str]) -> None:
    way = way_to(f"serial://{ends[1]}?baud=19200&parity=odd&flow=rtscts")
    assert way.bytes_per_second == 1920
    line = way.open(Deadline(1))
    device = os.open(ends[1], os.O_RDWR | os.O_NOCTTY)
    entering, leaving, control, local, speed_in, speed_out, _ = termios.tcgetattr(device)
    os.close(device)
    line.close()
    assert (speed_in, speed_out) == (termios.B19200, termios.B19200)
    assert control & termios.CRTSCTS
    assert not entering & termios.IXON
    assert (leaving, local) == (0, 0)


def test_every_byte_passes_unchanged(ends: tuple[int, str]) -> None:
    # XON and XOFF are the line's own; no status and no slip needs them to come back.
    every = bytes(range(256))
    line = way_to(f"serial://{ends[1]}").open(Deadline(1))
    assert line.write(every, 1) == 256
    assert os.read(ends[0], 1024) == every
    back = every.replace(XOFF, b"").replace(XON, b"")
    os.write(ends[0], back)
    assert line.read(1) == back
    line.close()


def test_what_was_said_before_is_void(ends: tuple[int, str]) -> None:
    way = way_to(f"serial://{ends[1]}")
    way.open(Deadline(1)).close()
    os.write(ends[0], b"\x12")
    line = way.open(Deadline(1))
    assert line.read(0.05) == b""
    line.close()


def test_printer_that_stops_the_line_gets_the_slip_when_it_goes_on(ends: tuple[int, str]) -> None:
    printer = Printer(SerialWay(ends[1]), seconds=0.2)
    assert printer.send(PAGE) == Delivered()
    assert os.read(ends[0], 1024) == JOB
    os.write(ends[0], XOFF)
    assert printer.send(PAGE) == NotSent("late: deadline passed")
    os.write(ends[0], XON)
    assert printer.send(PAGE) == Delivered()
    assert os.read(ends[0], 1024) == JOB
    printer.close()


def test_cable_that_is_pulled_out_is_seen() -> None:
    printer, computer = os.openpty()
    transport = transport_for(f"serial://{os.ttyname(computer)}")
    assert transport.send(PAGE) == Delivered()
    os.close(printer)
    assert isinstance(transport.send(PAGE), NotSent)
    os.close(computer)
    transport.close()


def test_slow_line_has_the_time_that_the_page_needs_on_it(ends: tuple[int, str]) -> None:
    page = Page(1, JOB * 3, Slip(()))
    printer = Printer(SerialWay(ends[1], baud=1200), seconds=0.2)
    os.write(ends[0], XOFF)
    began = monotonic()
    assert printer.send(Page(1, JOB, Slip(()))) == NotSent("late: deadline passed")
    short = monotonic() - began
    assert printer.send(page) == NotSent("late: deadline passed")
    assert monotonic() - began - short > short
    printer.close()
