"""Printers' addresses: their refusal with what was expected instead, and their one spelling."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from posixpath import normpath
from urllib.parse import SplitResult, parse_qsl, quote

from kiosk.queueing.refusals import Refusal, Translate

BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400)
"""The speeds that serial printers can be set to."""


_PLAIN = "/:@,+=~"
"""Characters in the names of devices that need no escape."""


class Expected(StrEnum):
    """What an address should have been."""

    ADDRESS = "address"
    NETWORK = "network"
    DEVICE = "device"
    SERIAL = "serial"
    BAUD = "baud"
    USB = "usb"
    VIRTUAL = "virtual"
    ANOTHER_WAY = "another_way"
    ONE_LINE = "one_line"


@dataclass
class PrinterUrlRefused(Refusal):
    """The address of the printer is not one that is understood."""

    url: str
    expected: Expected = Expected.ADDRESS

    def for_people(self, translate: Translate) -> str:
        said = translate("Refusal", "“{url}” is not the address of a printer. {expected}")
        # Shown as it was typed, a line break or a colour would spoil the sentence.
        url = "".join(
            letter if letter.isprintable() else ascii(letter)[1:-1] for letter in self.url
        )
        return said.format(url=url, expected=_SENTENCES[self.expected](translate))


def options(url: str, parts: SplitResult, known: frozenset[str], kind: Expected) -> dict[str, str]:
    """Read ``?name=value&…``; an unknown, empty or doubled option is refused."""
    try:
        pairs = _pairs(parts.query)
    except ValueError as problem:
        raise PrinterUrlRefused(url, kind) from problem
    read = dict(pairs)
    if len(read) != len(pairs) or not known.issuperset(read) or not all(read.values()):
        raise PrinterUrlRefused(url, kind)
    return read


def path_in(path: str) -> str:
    """Spell a path in one way: no ``..``, no doubled slash."""
    return "/" + normpath(path).lstrip("/")


def spelled(scheme: str, path: str, **said: str) -> str:
    """Write the address of a device with these options."""
    query = "&".join(f"{name}={quote(value)}" for name, value in said.items())
    return f"{scheme}://{quote(path, safe=_PLAIN)}{'?' if query else ''}{query}"


def device_at(path: str) -> str:
    """Follow the links to a device, such as ``/dev/serial/by-id/…``; also while it is away."""
    return str(Path(path).resolve())


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True, strict_parsing=True) if query else []


_SENTENCES: dict[Expected, Callable[[Translate], str]] = {
    Expected.ADDRESS: lambda translate: translate(
        "Refusal",
        "Use tcp://HOST:9100 for a printer on the network; usb://04b8:0e28, "
        "file:///dev/usb/lp0 or serial:///dev/ttyUSB0?baud=115200 for one on a cable; "
        "or virtual: for none.",
    ),
    Expected.NETWORK: lambda translate: translate(
        "Refusal",
        "Expected: tcp://HOST:9100, where HOST is a name or an address such as 192.168.1.50, "
        "the port is 1 to 65535, and nothing follows.",
    ),
    Expected.DEVICE: lambda translate: translate(
        "Refusal",
        "Expected: file:///dev/usb/lp0, three slashes and the path of a device, "
        "and nothing after it.",
    ),
    Expected.SERIAL: lambda translate: translate(
        "Refusal",
        "Expected: serial:///dev/ttyUSB0?baud=115200. It may also say parity=none|even|odd "
        "and flow=xonxoff|rtscts|none.",
    ),
    Expected.BAUD: lambda translate: translate(
        "Refusal",
        "Expected: a baud of {bauds}. The printer's self-test names it.",
    ).format(bauds=", ".join(map(str, BAUDS))),
    Expected.USB: lambda translate: translate(
        "Refusal",
        "Expected: usb://04b8:0e28, maker and model in four digits each, as lsusb lists "
        "them; ?serial=NUMBER tells several of one kind apart.",
    ),
    Expected.VIRTUAL: lambda translate: translate(
        "Refusal", "Expected: virtual: and nothing after it."
    ),
    Expected.ANOTHER_WAY: lambda translate: translate(
        "Refusal",
        "This system has no such line. Expected: tcp://HOST:9100 or usb://04b8:0e28.",
    ),
    Expected.ONE_LINE: lambda translate: translate(
        "Refusal",
        "It holds a line break or another character that cannot be seen. Expected: one line such "
        "as tcp://192.168.1.50:9100.",
    ),
}
