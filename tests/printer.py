"""A network printer for tests: takes jobs on a port of this machine, answers as the manual says.

``DLE EOT n`` is answered at once, wherever it stands in the stream, and is no part of a job.
"""

import re
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from threading import Event, Thread

ALL_WELL = b"\x12"
"""The fixed bits of every status byte (0xx1xx10), and no trouble."""

_REQUEST = re.compile(rb"\x10\x04[\x01-\x04]")
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class Printer:
    """A double of a printer. ``breaks_after``: it resets the connection after that many bytes."""

    def __init__(self, breaks_after: int | None = None) -> None:
        self.jobs: SimpleQueue[bytes] = SimpleQueue()
        self._breaks_after = breaks_after
        self._stopped = Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.05)
        self._thread = Thread(target=self._serve, name="printer-double")

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def start(self) -> None:
        """Switch it on."""
        self._thread.start()

    def stop(self) -> None:
        """Switch it off."""
        self._stopped.set()
        self._thread.join()
        self._listener.close()

    def job(self) -> bytes:
        """Wait for a whole job: one connection from first to last byte."""
        return self.jobs.get(timeout=10)

    def _serve(self) -> None:
        while not self._stopped.is_set():
            with suppress(TimeoutError):
                connection, _ = self._listener.accept()
                with connection:
                    self._take_job(connection)

    def _take_job(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        received = b""
        while chunk := connection.recv(4096):
            received += chunk
            for _request in _REQUEST.findall(received):
                connection.sendall(ALL_WELL)
            received = _REQUEST.sub(b"", received)
            if self._breaks_after is not None and len(received) >= self._breaks_after:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
                return
        if received:  # else it was only looked at
            self.jobs.put(received)


@contextmanager
def printer(breaks_after: int | None = None) -> Iterator[Printer]:
    """Run a printer for one test."""
    double = Printer(breaks_after)
    double.start()
    try:
        yield double
    finally:
        double.stop()


@contextmanager
def deaf_printer() -> Iterator[str]:
    """A printer that is connected to and never reads: paper out, buffer full. Gives its URL."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield f"tcp://127.0.0.1:{listener.getsockname()[1]}"
