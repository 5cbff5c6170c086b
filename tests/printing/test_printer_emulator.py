"""The emulated printer on its cables, asked as a computer asks, and by the transports we have."""

import os
import select
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Protocol
from urllib.parse import unquote, urlsplit

import pytest

from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import CutShort, Delivered
from kiosk.printing.talking.commands import Sense
from kiosk.printing.talking.conversation import Conversation
from kiosk.printing.talking.status import Cover, Failure, PrinterStatus, Roll
from kiosk.printing.talking.transports import transport_for
from tests.printer_emulator import Emulator, Faults, LinkName, Model, emulated
from tests.printing.slips import slip

JOB = b"\x1b@\x1bt\x00\x1ba\x01NOMOR\n\x1bE\x01A012\n\x1dVB\x00"
FIRST_LINE = JOB[:14]
WELL = PrinterStatus(Roll.OK, Cover.CLOSED, online=True, error=Failure.NONE)
ANSWERING: tuple[LinkName, ...] = ("tcp", "serial", "device")


class Cable(Protocol):
    """The computer's end of a cable."""

    def fileno(self) -> int: ...
    def read(self) -> bytes: ...
    def write(self, data: bytes) -> None: ...


class Line:
    """A serial line or a device file."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self._file)

    def fileno(self) -> int:
        return self._file

    def read(self) -> bytes:
        return os.read(self._file, 1024)

    def write(self, data: bytes) -> None:
        os.write(self._file, data)


class Connection:
    """A connection to a network printer."""

    def __init__(self, peer: socket.socket) -> None:
        self._peer = peer

    def fileno(self) -> int:
        return self._peer.fileno()

    def read(self) -> bytes:
        return self._peer.recv(1024)

    def write(self, data: bytes) -> None:
        self._peer.sendall(data)


@contextmanager
def plugged_in(printer: Emulator) -> Iterator[Cable]:
    """Open the computer's end."""
    parts = urlsplit(printer.url)
    if parts.scheme == "tcp":
        with socket.create_connection((parts.hostname or "", parts.port or 0)) as peer:
            yield Connection(peer)
    else:
        line = Line(unquote(parts.path))
        yield line
        os.close(line.fileno())


def hear(cable: Cable, talk: Conversation, enough: Callable[[], bool], seconds: float = 5) -> int:
    """Let ``talk`` hear the printer until it is enough; give in how many packets it came."""
    ends, packets = monotonic() + seconds, 0
    while not enough() and select.select([cable], [], [], max(0, ends - monotonic()))[0]:
        talk.hear(cable.read())
        packets += 1
    return packets


def ask(cable: Cable, talk: Conversation) -> PrinterStatus:
    """Ask for the whole status, one question at a time."""
    talk.begin()
    for sense in Sense:
        cable.write(talk.ask(sense))
        hear(cable, talk, lambda: not talk.awaits_answer)
    return talk.status


@pytest.mark.parametrize("link", ANSWERING)
def test_printer_is_asked_prints_and_confirms(link: LinkName) -> None:
    talk = Conversation()
    with emulated(link) as printer, plugged_in(printer) as cable:
        assert ask(cable, talk) == WELL
        cable.write(JOB + talk.expect("AAAA"))
        hear(cable, talk, lambda: talk.is_processed)
        assert talk.is_processed
        assert printer.slips == [JOB]
        printer.faults.paper = "near_end"
        assert ask(cable, talk).paper is Roll.NEAR_END


@pytest.mark.parametrize("link", ANSWERING)
def test_noise_splits_and_late_replies_are_understood(link: LinkName) -> None:
    faults = Faults(sends_noise=True, splits_replies=True, answers_after=0.02)
    talk = Conversation()
    with emulated(link, faults) as printer, plugged_in(printer) as cable:
        assert ask(cable, talk) == WELL

        def answered_in_pieces() -> bool:
            cable.write(JOB + talk.expect("AAAA"))
            pieces = hear(cable, talk, lambda: talk.is_processed)
            assert talk.is_processed
            return pieces > 1

        # A busy machine may read at once what came in pieces, but not every time.
        assert any(answered_in_pieces() for _ in range(10))
        assert talk.automatic == WELL


@pytest.mark.parametrize("link", ANSWERING)
def test_reply_that_is_later_than_the_patience_answers_nothing(link: LinkName) -> None:
    talk = Conversation()
    with emulated(link, Faults(answers_after=0.1)) as printer, plugged_in(printer) as cable:
        cable.write(talk.ask(Sense.PAPER))
        hear(cable, talk, lambda: not talk.awaits_answer, seconds=0.01)
        printer.faults.answers_after, printer.faults.paper = 0, "out"
        talk.begin()
        cable.write(talk.ask(Sense.PAPER))
        hear(cable, talk, lambda: not talk.awaits_answer)
        assert talk.status == PrinterStatus(paper=Roll.OUT)


@pytest.mark.parametrize("link", ANSWERING)
@pytest.mark.parametrize("faults", [Faults(is_silent=True), Faults(is_deaf=True)])
def test_silence_says_nothing(link: LinkName, faults: Faults) -> None:
    talk = Conversation()
    with emulated(link, faults) as printer, plugged_in(printer) as cable:
        cable.write(talk.ask(Sense.PAPER))
        hear(cable, talk, lambda: not talk.awaits_answer, seconds=0.05)
        assert talk.status == PrinterStatus()


@pytest.mark.parametrize("link", ["tcp", "serial", "device", "one_way"])
def test_todays_transports_print_on_it(link: LinkName) -> None:
    with emulated(link) as printer:
        transport = transport_for(printer.url)
        assert transport.send(Page(1, JOB, slip())) == Delivered()
        assert transport.send(Page(2, JOB, slip())) == Delivered()
        printer.settle(received=2 * len(JOB))
        assert printer.slips == [JOB, JOB]


def test_reset_connection_is_seen_by_the_transport() -> None:
    with emulated("tcp", Faults(resets_after=20)) as printer:
        sent = transport_for(printer.url).send(Page(1, JOB, slip()))
        assert isinstance(sent, CutShort)
        printer.settle(received=20)
        assert printer.slips == [FIRST_LINE]


def test_power_cycle_breaks_the_connection_and_loses_the_buffer() -> None:
    faults = Faults(loses_power_after=len(FIRST_LINE))
    with emulated("tcp", faults) as printer, plugged_in(printer) as cable:
        cable.write(JOB)
        with pytest.raises(ConnectionResetError):
            cable.read()
        printer.settle()
        assert printer.slips == [FIRST_LINE]


@pytest.mark.parametrize("link", ANSWERING)
def test_full_printer_stops_the_computer(link: LinkName) -> None:
    faults = Faults(paper="out")
    with emulated(link, faults, Model(buffer_bytes=512)) as printer, plugged_in(printer) as cable:
        cable.write(b"A" * 1000)
        printer.settle(received=512)
        assert printer.received == 512
        printer.faults.paper = "ok"
        printer.settle(received=1000)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_emulator_leaves_no_thread_and_no_file_behind() -> None:
    before = open_files()
    for _ in range(5):
        for link in ANSWERING:
            with emulated(link) as printer, plugged_in(printer):
                pass
        with emulated("one_way"):
            pass
    assert open_files() <= before
    assert "printer-emulator" not in {thread.name for thread in threading.enumerate()}


def test_reply_to_a_computer_that_has_gone_is_not_said_to_the_next() -> None:
    with emulated("tcp", Faults(answers_after=0.05)) as printer:
        with plugged_in(printer) as cable:
            cable.write(Conversation().ask(Sense.PAPER))
        talk = Conversation()
        with plugged_in(printer) as cable:
            hear(cable, talk, lambda: False, seconds=0.1)
            assert ask(cable, talk) == WELL
