"""Emulated printers without a cable, and what they say."""

from typing import Any

from kiosk.printing.talking import commands
from kiosk.printing.talking.commands import Sense
from kiosk.printing.talking.replies import Listener, RealTime, Reply
from kiosk.printing.talking.status import (
    Cover,
    Failure,
    PrinterStatus,
    Roll,
    status_of,
)
from tests.emulator.machine import Machine
from tests.printer_emulator import Faults, Model

JOB = b"\x1b@\x1bt\x00\x1ba\x01NOMOR\n\x1bE\x01A012\n\x1dVB\x00"
CONFIRMED = JOB + commands.process_id("AAAA")
STATUS = b"".join(commands.dle_eot(sense) for sense in Sense)
WELL = PrinterStatus(Roll.OK, Cover.CLOSED, online=True, error=Failure.NONE)


def machine(model: Model | None = None, **faults: Any) -> Machine:
    return Machine(Faults(**faults), model)


def said(printer: Machine, now: float = 0.0) -> list[Reply]:
    listener, replies = Listener(), list[Reply]()
    while packet := printer.take_said(now):
        replies += listener.feed(packet)
    return replies


def status(printer: Machine) -> PrinterStatus:
    said(printer)
    printer.receive(STATUS, 0)
    bits = [reply.bits for reply in said(printer) if isinstance(reply, RealTime)]
    return status_of(dict(zip(Sense, bits, strict=True)))
