"""An emulated printer on a cable: the network, a serial line, a device file.

    with emulated("tcp", Faults(paper_out_after=300)) as printer:
        send(printer.url)
        printer.faults.paper = "ok"
        printer.settle()
        assert len(printer.slips) == 1

The parts are in ``tests/emulator``; what can go wrong is ``Faults``, the kind of printer ``Model``.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Thread
from time import monotonic
from typing import Literal

from tests.emulator.faults import Faults
from tests.emulator.links import Link, Network, OneWay, Terminal
from tests.emulator.machine import Machine
from tests.emulator.model import CLONE, Model

__all__ = ["CLONE", "Emulator", "Faults", "LinkName", "Model", "emulated"]

LinkName = Literal["tcp", "serial", "device", "one_way"]

_TICK_SECONDS = 0.002
_PATIENCE_SECONDS = 10.0


class Emulator:
    """A printer that runs in a thread of its own until it is stopped."""

    def __init__(self, link: Link, machine: Machine) -> None:
        self._link, self._machine = link, machine
        self._lock, self._stopped = Lock(), Event()
        self._thread = Thread(target=self._run, name="printer-emulator")
        self.url = link.url
        self.faults = machine.faults

    @property
    def slips(self) -> list[bytes]:
        """What has come out, slip by slip, as the bytes that made it."""
        with self._lock:
            return self._machine.paper.slips

    @property
    def pictures(self) -> set[bytes]:
        """The keys of the pictures in its memory."""
        with self._lock:
            return set(self._machine.pictures)

    @property
    def received(self) -> int:
        """How many bytes it has taken."""
        return self._machine.received

    @property
    def worked(self) -> int:
        """How many bytes of commands it has worked off: faults with ``…_after`` count these."""
        return self._machine.worked

    def lose_power(self) -> None:
        """Off and on again."""
        with self._lock:
            self._machine.lose_power()

    def free_cutter(self) -> None:
        """A hand removes the jam."""
        with self._lock:
            self._machine.free_cutter()

    def settle(self, received: int = 0) -> None:
        """Wait until it has taken ``received`` bytes, has printed and has said all it can."""
        ends = monotonic() + _PATIENCE_SECONDS
        while not self._is_settled(received):
            assert monotonic() < ends, "the printer is still at work"
            self._stopped.wait(_TICK_SECONDS)

    def _is_settled(self, received: int) -> bool:
        with self._lock:
            rests = self._machine.is_idle or self._machine.sensors.offline
            return self._machine.received >= received and (rests or self._machine.is_stalled)

    def start(self) -> None:
        """Switch it on."""
        self._thread.start()

    def stop(self) -> None:
        """Switch it off and take it away."""
        self._stopped.set()
        self._thread.join()
        self._link.close()

    def _run(self) -> None:
        while not self._stopped.is_set():
            with self._lock:
                room = self._machine.room()
            connections = self._link.connections
            data = self._link.read(room, _TICK_SECONDS)
            with self._lock:
                if self._link.connections != connections:
                    self._machine.forget_said()
                self._step(data)

    def _step(self, data: bytes) -> None:
        now = monotonic()
        if data:
            self._machine.receive(data, now)
        self._machine.advance(now)
        # What is due leaves before the connection breaks; one packet each tick, so they stay apart.
        if said := self._machine.take_said(now):
            self._link.write(said)
        if self._machine.breaks_connection:
            self._machine.breaks_connection = False
            self._link.break_connection()


@contextmanager
def emulated(
    link: LinkName = "tcp", faults: Faults | None = None, model: Model | None = None
) -> Iterator[Emulator]:
    """Run a printer for one test."""
    with (
        tempfile.TemporaryDirectory() as folder,
        on(_linked(link, Path(folder)), faults, model) as printer,
    ):
        yield printer


@contextmanager
def on(link: Link, faults: Faults | None = None, model: Model | None = None) -> Iterator[Emulator]:
    """Run a printer on a cable of one's own."""
    printer = Emulator(link, Machine(faults, model))
    printer.start()
    try:
        yield printer
    finally:
        printer.stop()


def _linked(link: LinkName, folder: Path) -> Link:
    if link == "tcp":
        return Network()
    if link == "one_way":
        return OneWay(folder / "lp0")
    return Terminal("serial" if link == "serial" else "file")
