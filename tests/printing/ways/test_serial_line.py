"""A serial line over a pseudo-terminal: how it is set, and what holds it up."""

import os
import select
import termios
from collections.abc import Iterator
from time import monotonic
from typing import NamedTuple

import pytest

from kiosk.printing.content.layout import Slip
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import Deadline, Delivered, NotSent
from kiosk.printing.talking.printer import Printer
from kiosk.printing.talking.transports import transport_for
from kiosk.printing.ways.choosing import way_to
from kiosk.printing.ways.serial_line import SerialWay
from tests.printing.machines import JOB

PAGE = Page(1, JOB, Slip(()))
XOFF, XON = b"\x13", b"\x11"


class Ends(NamedTuple):
    """Both ends of a line, and the path of the computer's."""

    printer: int
    computer: int
    path: str

    def stop(self) -> None:
        """Let the printer stop the line, and wait until the system has seen it."""
        os.write(self.printer, XOFF)
        ends = monotonic() + 5
        while select.select([], [self.computer], [], 0)[1]:
            assert monotonic() < ends


@pytest.fixture
def ends() -> Iterator[Ends]:
    """A line."""
    printer, computer = os.openpty()
    yield Ends(printer, computer, os.ttyname(computer))
    os.close(printer)
    os.close(computer)


def test_line_is_set_as_the_address_says(ends: Ends) -> None:
    way = way_to(f"serial://{ends.path}?baud=19200&parity=odd&flow=rtscts")
    assert way.bytes_per_second == 1920
    line = way.open(Deadline(1))
    device = os.open(ends.path, os.O_RDWR | os.O_NOCTTY)
    entering, leaving, control, local, speed_in, speed_out, _ = termios.tcgetattr(device)
    os.close(device)
    line.close()
    assert (speed_in, speed_out) == (termios.B19200, termios.B19200)
    assert control & termios.CRTSCTS
    assert not entering & termios.IXON
    assert (leaving, local) == (0, 0)


def test_every_byte_passes_unchanged(ends: Ends) -> None:
    # XON and XOFF are the line's own; no status and no slip needs them to come back.
    every = bytes(range(256))
    line = way_to(f"serial://{ends.path}").open(Deadline(1))
    assert line.write(every, 1) == 256
    assert os.read(ends.printer, 1024) == every
    back = every.replace(XOFF, b"").replace(XON, b"")
    os.write(ends.printer, back)
    assert line.read(1) == back
    line.close()


def test_what_was_said_before_is_void(ends: Ends) -> None:
    way = way_to(f"serial://{ends.path}")
    way.open(Deadline(1)).close()
    os.write(ends.printer, b"\x12")
    line = way.open(Deadline(1))
    assert line.read(0.05) == b""
    line.close()


def test_printer_that_stops_the_line_gets_the_slip_when_it_goes_on(ends: Ends) -> None:
    printer = Printer(SerialWay(ends.path), seconds=0.2)
    assert printer.send(PAGE) == Delivered()
    assert os.read(ends.printer, 1024) == JOB
    ends.stop()
    assert printer.send(PAGE) == NotSent("late: deadline passed")
    os.write(ends.printer, XON)
    assert printer.send(PAGE) == Delivered()
    assert os.read(ends.printer, 1024) == JOB
    printer.close()


def test_cable_that_is_pulled_out_is_seen() -> None:
    printer, computer = os.openpty()
    transport = transport_for(f"serial://{os.ttyname(computer)}")
    assert transport.send(PAGE) == Delivered()
    os.close(printer)
    assert isinstance(transport.send(PAGE), NotSent)
    os.close(computer)
    transport.close()


def test_slow_line_has_the_time_that_the_page_needs_on_it(ends: Ends) -> None:
    printer = Printer(SerialWay(ends.path, baud=1200), seconds=0.1)
    assert printer.look() is None
    ends.stop()
    began = monotonic()
    assert printer.send(Page(1, bytes(60), Slip(()))) == NotSent("late: deadline passed")
    assert monotonic() - began >= 0.1 + 60 / 120
    printer.close()
