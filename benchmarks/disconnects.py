"""Ten thousand broken connections to a printer: memory, threads and open files stay flat.

Most are reset by a network printer, at once or when the slip begins to come; some find a closed
port; some are a serial cable that is pulled out.
"""

import os
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil

from benchmarks.rows import Row, at_most, none_of, told
from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.sending import CutShort, NotSent, Sent
from kiosk.printing.talking.transports import transport_for
from tests.faults.walking import page

DISCONNECTS, WARM = 10_000, 1_000
GROWTH = 5.0
MEGABYTE = 1_000_000
KNOWN = Capability(senses=True, confirms=True)
SLIP = page(1, b"A012")
RESET = struct.pack("ii", 1, 0)
WELL, JOB_BEGINS, QUESTION_BYTES = b"\x12", b"\x1b@", 3


def measure(_folder: Path) -> Iterator[Row]:
    """Disconnect, and compare with what there was after the first thousand."""
    ours, odd = psutil.Process(), 0
    with _breaking() as breaking, socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        closed = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        for count in range(1, DISCONNECTS + 1):
            odd += not isinstance(_disconnected(count, breaking, closed), NotSent | CutShort)
            if count == WARM:
                before = _held(ours)
        after = _held(ours)
    yield none_of("disconnects: slips that seemed to have come out", odd)
    yield none_of("disconnects: more threads than after 1,000", max(0, after[1] - before[1]))
    yield none_of("disconnects: more open files than after 1,000", max(0, after[2] - before[2]))
    yield told("disconnects: memory after 10,000", after[0], "MB RSS")
    growth = 100 * (after[0] / before[0] - 1)
    yield at_most("disconnects: growth of memory from 1,000 to 10,000", growth, "%", GROWTH)


def _held(process: psutil.Process) -> tuple[float, int, int]:
    return process.memory_info().rss / MEGABYTE, threading.active_count(), process.num_fds()


def _disconnected(count: int, breaking: str, closed: str) -> Sent:
    if count % 10 == 0:
        return _pulled_out()
    url = closed if count % 10 == 1 else breaking
    with closing(transport_for(url, KNOWN if count % 2 else UNKNOWN)) as transport:
        return transport.send(SLIP)


def _pulled_out() -> Sent:
    printer, computer = os.openpty()
    transport = transport_for(f"serial://{os.ttyname(computer)}")
    transport.send(SLIP)
    os.close(printer)
    with closing(transport):
        sent = transport.send(SLIP)
    os.close(computer)
    return sent


@contextmanager
def _breaking() -> Iterator[str]:
    """A network printer that resets each connection. Gives its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        stopped = threading.Event()
        listener.settimeout(0.05)
        printer = threading.Thread(target=_break_all, args=(listener, stopped))
        printer.start()
        yield f"tcp://127.0.0.1:{listener.getsockname()[1]}"
        stopped.set()
        printer.join()


def _break_all(listener: socket.socket, stopped: threading.Event) -> None:
    while not stopped.is_set():
        with suppress(TimeoutError):
            peer, _ = listener.accept()
            with peer, suppress(OSError):
                peer.settimeout(1)
                while (data := peer.recv(QUESTION_BYTES)) and JOB_BEGINS not in data:
                    peer.send(WELL)
                peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
