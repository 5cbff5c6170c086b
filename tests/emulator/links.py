"""Cables to an emulated printer: a network, a serial line or device file, a one-way device."""

import os
import select
import socket
import struct
import tty
from contextlib import suppress
from pathlib import Path
from typing import Protocol

_AT_ONCE = struct.pack("ii", 1, 0)
"""SO_LINGER: closing resets the connection, as a printer does that loses its power."""


class Link(Protocol):
    """A cable. Its calls wait no longer than ``seconds``."""

    url: str
    connections: int
    """How many computers have connected; what is said to one that left is lost."""

    def read(self, most: int, seconds: float) -> bytes:
        """Take up to ``most`` bytes; none when nobody sends."""

    def write(self, data: bytes) -> None:
        """Send a packet; it is lost when nobody is there."""

    def break_connection(self) -> None:
        """Break off, as a printer does that loses its power."""

    def close(self) -> None:
        """Pull the plug."""


class Network:
    """Port 9100 and a printer that serves one computer at a time."""

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self._listener = socket.create_server((host, port))
        self._peer: socket.socket | None = None
        host, self.port = self._listener.getsockname()
        self.url = f"tcp://{host}:{self.port}"
        self.connections = 0

    def read(self, most: int, seconds: float) -> bytes:
        waiting = self._peer or self._listener
        if not most and self._peer:
            # Not reading is how a full printer stops a computer; a poll would return at once.
            select.select([], [], [], seconds)
            return b""
        if not select.select([waiting], [], [], seconds)[0]:
            return b""
        if self._peer is None:
            self._peer, _ = self._listener.accept()
            self.connections += 1
            self._peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return b""
        return self._received(self._peer, most)

    def _received(self, peer: socket.socket, most: int) -> bytes:
        data = b""
        with suppress(ConnectionError):
            data = peer.recv(most)
        if not data:
            self._leave(peer)
        return data

    def write(self, data: bytes) -> None:
        if self._peer is not None:
            with suppress(OSError):
                self._peer.sendall(data, socket.MSG_DONTWAIT)

    def break_connection(self) -> None:
        if self._peer is not None:
            self._peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
            self._leave(self._peer)

    def _leave(self, peer: socket.socket) -> None:
        peer.close()
        self._peer = None

    def close(self) -> None:
        if self._peer is not None:
            self._leave(self._peer)
        self._listener.close()


class Terminal:
    """A pseudo-terminal: a serial line, or a device file that answers.

    What nobody reads waits for whoever opens it next.
    """

    connections = 0

    def __init__(self, scheme: str) -> None:
        self._ours, self._theirs = os.openpty()
        # Ours stays open: without it the line would hang up whenever a computer closes its end.
        tty.setraw(self._theirs)
        self.path = os.ttyname(self._theirs)
        self.url = f"{scheme}://{self.path}"

    def read(self, most: int, seconds: float) -> bytes:
        ready, _, _ = select.select([self._ours] if most else [], [], [], seconds)
        return os.read(self._ours, most) if ready else b""

    def write(self, data: bytes) -> None:
        # Nobody reads: a line holds a few KB, then the rest is lost as on a real one.
        if select.select([], [self._ours], [], 0)[1]:
            os.write(self._ours, data)

    def break_connection(self) -> None:
        """A serial line does not show that the other side went away."""

    def close(self) -> None:
        os.close(self._ours)
        os.close(self._theirs)


class OneWay:
    """A device file through which nothing comes back: a named pipe."""

    connections = 0

    def __init__(self, path: Path) -> None:
        os.mkfifo(path)
        # Read and write: a pipe that nobody writes to would be at its end all the time.
        self._pipe = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        self.path = str(path)
        self.url = path.as_uri()

    def read(self, most: int, seconds: float) -> bytes:
        ready, _, _ = select.select([self._pipe] if most else [], [], [], seconds)
        return os.read(self._pipe, most) if ready else b""

    def write(self, data: bytes) -> None:
        """There is no way back."""

    def break_connection(self) -> None:
        """A pipe does not show it."""

    def close(self) -> None:
        os.close(self._pipe)
