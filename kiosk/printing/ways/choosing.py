"""Choosing the way to a printer by its address. Nothing is opened, nothing heavy loaded."""

from collections.abc import Callable
from urllib.parse import SplitResult, unquote, urlsplit

from kiosk.printing.ways.address import Expected, PrinterUrlRefused
from kiosk.printing.ways.device import device_way
from kiosk.printing.ways.line import Way
from kiosk.printing.ways.serial_line import serial_way
from kiosk.printing.ways.tcp import tcp_way
from kiosk.printing.ways.usb_way import usb_way

VIRTUAL = "virtual:"
"""The address of no printer: the demo's paper window, tests."""

_WAYS: dict[str, Callable[[str, SplitResult], Way]] = {
    "tcp": tcp_way,
    "file": device_way,
    "serial": serial_way,
    "usb": usb_way,
}


def way_to(url: str) -> Way:
    """Read the address of a real printer; raises ``PrinterUrlRefused``."""
    # urlsplit leaves line breaks out in silence; spelled as %0A they would come back.
    if not unquote(url).isprintable():
        raise PrinterUrlRefused(url, Expected.ONE_LINE)
    try:
        parts = urlsplit(url)
    except ValueError as problem:
        raise PrinterUrlRefused(url) from problem
    if parts.scheme not in _WAYS:
        expected = Expected.VIRTUAL if parts.scheme == "virtual" else Expected.ADDRESS
        raise PrinterUrlRefused(url, expected)
    return _WAYS[parts.scheme](url, parts)


def address_of(url: str) -> str:
    """Give the one spelling of an address; what is none stays, to be refused where it is used."""
    way = _understood(url)
    return url if way is None else way.address


def device_of(url: str) -> str:
    """Name what is at an address now, so that two spellings of one printer have one driver."""
    way = _understood(url)
    return url if way is None else way.device


def _understood(url: str) -> Way | None:
    try:
        return way_to(url)
    except PrinterUrlRefused:
        return None
