"""A printer on the network: raw bytes to port 9100.

Own sockets instead of python-escpos: its ``Network`` waits 60 s, and counts a job as sent that was
reset on the way.
"""

import socket
from queue import Empty, SimpleQueue
from threading import Thread

import structlog

from kiosk.printing.page import Page
from kiosk.printing.sending import DEADLINE_SECONDS, Deadline, Delivered, Sent, failed
from kiosk.printing.status import PrinterStatus

FAREWELL_SECONDS = 1.0
"""How long the printer may take to close its side after the last byte."""

_ANSWER_BYTES = 1024
_NO_NAME = "name not found in time"

Address = tuple[
    socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]
]

_log = structlog.get_logger(__name__)


class Tcp:
    """A network printer. It is opened for each page: many accept one client at a time."""

    def __init__(self, host: str, port: int, deadline: float = DEADLINE_SECONDS) -> None:
        self._host, self._port, self._seconds = host, port, deadline

    def send(self, page: Page) -> Sent:
        """Open, send, take leave and close, all within the deadline."""
        deadline = Deadline(self._seconds)
        try:
            connection = self._opened(deadline)
        except OSError as failure:
            return failed(0, f"{self._host}:{self._port}: {failure}")
        with connection:
            return self._sent(connection, page.data, deadline)

    def look(self) -> PrinterStatus | None:
        """Nothing is asked of it yet."""
        return None

    def close(self) -> None:
        """Nothing is kept open."""

    def _opened(self, deadline: Deadline) -> socket.socket:
        failure: OSError = ConnectionError("no address")
        for family, address in _addresses(self._host, self._port, deadline):
            connection = socket.socket(family, socket.SOCK_STREAM)
            try:
                connection.settimeout(deadline.left())
                connection.connect(address)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except OSError as problem:
                connection.close()
                failure = problem
            else:
                return connection
        raise failure

    def _sent(self, connection: socket.socket, data: bytes, deadline: Deadline) -> Sent:
        sent = 0
        try:
            while sent < len(data):
                connection.settimeout(deadline.left())
                sent += connection.send(data[sent:])
            connection.shutdown(socket.SHUT_WR)
            _take_leave(connection)
        except OSError as failure:
            return failed(sent, f"{self._host}:{self._port}: {failure}")
        return Delivered()


def _take_leave(connection: socket.socket) -> None:
    # Closing with unread answers would reset the connection, and the printer may then drop what it
    # has not printed. So read until it closes its side; a reset meanwhile is a failure.
    farewell = Deadline(FAREWELL_SECONDS)
    try:
        while True:
            connection.settimeout(farewell.left())
            if not connection.recv(_ANSWER_BYTES):
                return
    except TimeoutError:
        return


def _addresses(host: str, port: int, deadline: Deadline) -> list[Address]:
    # A name server that does not answer holds getaddrinfo for half a minute, without a deadline;
    # a thread that nobody waits for any longer does no harm.
    found: SimpleQueue[list[Address] | OSError] = SimpleQueue()
    Thread(target=_look_up, args=(host, port, found), name="printer-address", daemon=True).start()
    try:
        answer = found.get(timeout=deadline.left())
    except Empty:
        raise TimeoutError(_NO_NAME) from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def _look_up(host: str, port: int, found: SimpleQueue[list[Address] | OSError]) -> None:
    try:
        entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as failure:
        found.put(failure)
    else:
        found.put([(entry[0], entry[4]) for entry in entries])
