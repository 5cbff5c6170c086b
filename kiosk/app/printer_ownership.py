"""Owning a printer: the lock is on what is there, not on how its address was typed."""

from kiosk.printing.ways.choosing import device_of
from kiosk.storage.ownership import printer_lock


def lock_of(url: str) -> str:
    """Name what the driver of the printer at ``url`` owns."""
    return printer_lock(device_of(url))
