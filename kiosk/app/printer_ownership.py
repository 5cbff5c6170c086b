"""Owning a printer: the lock is on what is there, not on how its address was typed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from kiosk.printing.ways.choosing import device_of
from kiosk.queueing.printers import PrinterFacts
from kiosk.storage.location import Location
from kiosk.storage.ownership import AlreadyOwned, Ownership, printer_lock


def lock_of(url: str) -> str:
    """Name what the driver of the printer at ``url`` owns."""
    return printer_lock(device_of(url))


@contextmanager
def driving(location: Location, printer: PrinterFacts) -> Iterator[None]:
    """Drive a printer for a moment; ``AlreadyOwned`` names it as people do."""
    try:
        owned = Ownership(location, lock_of(printer.url)).acquire()
    except AlreadyOwned as fault:
        raise replace(fault, printer=printer.name) from None
    try:
        yield
    finally:
        owned.release()
