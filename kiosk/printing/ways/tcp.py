"""A printer on the network: raw bytes to port 9100.

Own sockets instead of python-escpos: its ``Network`` waits 60 s, and counts a job as sent that was
reset on the way.
"""

import re
import socket
from contextlib import suppress
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from threading import Thread
from urllib.parse import SplitResult

from kiosk.printing.sending import Deadline
from kiosk.printing.ways.address import Expected, PrinterUrlRefused

TCP_PORT = 9100
"""Where printers listen for raw bytes."""

FAREWELL_SECONDS = 1.0
"""How long the printer may take to close its side after the last byte."""

_ANSWER_BYTES = 1024
_BYTES_PER_SECOND = 1_000_000
"""What the network interface of a printer takes, about."""

_NO_NAME = "name not found in time"
_CLOSED = "the printer closed the connection"
_NAME = re.compile(
    r"(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?"
)
_LOOKS_LIKE_NUMBERS = re.compile(r"[0-9.]+|.*:.*")

Address = tuple[
    socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]
]


class TcpLine:
    """A connection to a network printer."""

    gives_back = True

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def write(self, data: bytes, seconds: float) -> int:
        """Write as much as is accepted."""
        self._connection.settimeout(seconds)
        try:
            return self._connection.send(data)
        except (TimeoutError, BlockingIOError):
            return 0

    def read(self, seconds: float) -> bytes:
        """Give what the printer says."""
        self._connection.settimeout(seconds)
        try:
            data = self._connection.recv(_ANSWER_BYTES)
        except (TimeoutError, BlockingIOError):
            return b""
        if not data:
            raise ConnectionError(_CLOSED)
        return data

    def settle(self, deadline: Deadline) -> None:
        """Take leave: read until the printer closes its side; a reset meanwhile is a failure."""
        # Closing with unread answers would reset the connection, and the printer may then drop
        # what it has not printed.
        self._connection.shutdown(socket.SHUT_WR)
        farewell = deadline.within(FAREWELL_SECONDS)
        try:
            while left := farewell.remaining():
                self._connection.settimeout(left)
                if not self._connection.recv(_ANSWER_BYTES):
                    return
        except TimeoutError:
            return

    def close(self) -> None:
        """Close the connection; what was said meanwhile is read, or it would be a reset."""
        with suppress(OSError):
            self._connection.settimeout(0)
            while self._connection.recv(_ANSWER_BYTES):
                pass
        self._connection.close()


class TcpWay:
    """A network printer. It is opened for each page: many accept one client at a time."""

    keeps_open = False
    bytes_per_second = _BYTES_PER_SECOND

    def __init__(self, host: str, port: int = TCP_PORT) -> None:
        self._host, self._port = host, port

    def __str__(self) -> str:
        return f"{self._host}:{self._port}"

    @property
    def address(self) -> str:
        """Its host and port. A name and the number behind it stay two: asking takes time."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"tcp://{host}:{self._port}"

    @property
    def device(self) -> str:
        """The same."""
        return self.address

    def open(self, deadline: Deadline) -> TcpLine:
        """Connect to the first of its addresses that accepts."""
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
                return TcpLine(connection)
        raise failure


def tcp_way(url: str, parts: SplitResult) -> TcpWay:
    """Read ``tcp://HOST:PORT``."""
    host, port = parts.hostname or "", _port(url, parts)
    goes_on = parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc
    if goes_on or not _is_host(host):
        raise PrinterUrlRefused(url, Expected.NETWORK)
    return TcpWay(str(ip_address(host)) if _LOOKS_LIKE_NUMBERS.fullmatch(host) else host, port)


def _port(url: str, parts: SplitResult) -> int:
    try:
        port = TCP_PORT if parts.port is None else parts.port
    except ValueError as problem:
        raise PrinterUrlRefused(url, Expected.NETWORK) from problem
    if not port:
        raise PrinterUrlRefused(url, Expected.NETWORK)
    return port


def _is_host(host: str) -> bool:
    # 192.168.1.500 would else be looked up as a name, at the first ticket.
    if not _LOOKS_LIKE_NUMBERS.fullmatch(host):
        return bool(_NAME.fullmatch(host))
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


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
