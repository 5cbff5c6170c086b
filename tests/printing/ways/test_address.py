"""The address of a printer is understood, or refused with what was expected."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.printing.talking.transports import transport_for
from kiosk.printing.ways.address import Expected, PrinterUrlRefused
from kiosk.printing.ways.choosing import address_of, device_of


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("", Expected.ADDRESS),
        ("printer", Expected.ADDRESS),
        ("tpc://192.168.1.50", Expected.ADDRESS),
        ("http://host:9100", Expected.ADDRESS),
        ("tcp://[::1", Expected.ADDRESS),
        ("tcp://", Expected.NETWORK),
        ("tcp:9100", Expected.NETWORK),
        ("tcp://:9100", Expected.NETWORK),
        ("tcp://host:none", Expected.NETWORK),
        ("tcp://host:0", Expected.NETWORK),
        ("tcp://host:99999", Expected.NETWORK),
        ("tcp://host/path", Expected.NETWORK),
        ("tcp://host?baud=9600", Expected.NETWORK),
        ("tcp://user@host", Expected.NETWORK),
        ("tcp://192.168.1.500", Expected.NETWORK),
        ("tcp://192.168.1", Expected.NETWORK),
        ("tcp://printer one", Expected.NETWORK),
        ("file:lp0", Expected.DEVICE),
        ("file://host/dev/usb/lp0", Expected.DEVICE),
        ("file:///dev/usb/lp0?baud=9600", Expected.DEVICE),
        ("file:///dev/%00", Expected.ONE_LINE),
        ("file:///dev/usb/lp0%0A", Expected.ONE_LINE),
        ("serial:///dev/%1B[31m", Expected.ONE_LINE),
        ("serial:", Expected.SERIAL),
        ("serial://ttyUSB0", Expected.SERIAL),
        ("serial:///dev/ttyUSB0?speed=9600", Expected.SERIAL),
        ("serial:///dev/ttyUSB0?baud=9600&baud=19200", Expected.SERIAL),
        ("serial:///dev/ttyUSB0?baud=", Expected.SERIAL),
        ("serial:///dev/ttyUSB0?parity=mark", Expected.SERIAL),
        ("serial:///dev/ttyUSB0?flow=dtrdsr", Expected.SERIAL),
        ("serial:///dev/ttyUSB0?baud=12345", Expected.BAUD),
        ("serial:///dev/ttyUSB0?baud=09600", Expected.BAUD),
        ("serial:///dev/ttyUSB0?baud=fast", Expected.BAUD),
        ("usb://", Expected.USB),
        ("usb://4b8:e28", Expected.USB),
        ("usb://04b8:0e28/1", Expected.USB),
        ("usb://04b8:0e28?port=1", Expected.USB),
        ("virtual:paper", Expected.VIRTUAL),
    ],
)
def test_unknown_address_is_refused_and_told_what_was_expected(
    url: str, expected: Expected
) -> None:
    with pytest.raises(PrinterUrlRefused) as refused:
        transport_for(url)
    assert refused.value == PrinterUrlRefused(url, expected)
    assert f"“{url}”" in str(refused.value)


@pytest.mark.parametrize("url", ["tcp://a\nb", "tcp://host\t", "\x1b[31mtcp://a", "tcp://a\x85"])
def test_an_address_of_two_lines_is_refused_in_one(url: str) -> None:
    with pytest.raises(PrinterUrlRefused) as refused:
        transport_for(url)
    assert refused.value == PrinterUrlRefused(url, Expected.ONE_LINE)
    assert str(refused.value).isprintable()
    assert address_of(url) == url


def test_every_refusal_of_an_address_shows_one_that_is_understood() -> None:
    said = {expected: str(PrinterUrlRefused("printer", expected)) for expected in Expected}
    assert len(set(said.values())) == len(Expected)
    assert "115200, 230400" in said[Expected.BAUD]
    for sentence in said.values():
        shown = re.findall(r"\b(?:tcp|usb|file|serial)://[^ ,;]+", sentence)
        for url in shown:
            transport_for(url.rstrip("."))


@pytest.mark.parametrize(
    "url",
    [
        "tcp://192.0.2.7",
        "tcp://printer.local:9101/",
        "tcp://Printer-2",
        "tcp://[::1]:9100",
        "file:///dev/usb/lp0",
        "serial:///dev/ttyUSB0",
        "serial:///dev/ttyUSB0?baud=115200&parity=even&flow=rtscts",
        "usb://04B8:0e28",
        "usb://04b8:0e28?serial=X2XX000001",
    ],
)
def test_address_is_understood_before_the_printer_is_there(url: str) -> None:
    transport_for(url)


@pytest.mark.parametrize(
    ("address", "spellings"),
    [
        ("tcp://printer.local:9100", ["tcp://Printer.LOCAL", "TCP://printer.local:09100/"]),
        ("tcp://192.0.2.7:9101", ["tcp://192.0.2.7:9101/"]),
        ("tcp://[2001:db8::1]:9100", ["tcp://[2001:DB8:0:0::1]"]),
        (
            "file:///dev/usb/lp0",
            ["file:///dev/../dev/usb/lp0", "file:///dev//usb/./lp0", "FILE:/dev/usb/lp%30"],
        ),
        (
            "serial:///dev/ttyUSB0?baud=9600",
            [
                "serial:///dev/ttyUSB0",
                "serial:///dev/ttyUSB0?parity=none&flow=xonxoff",
                "serial:///dev/ttyUSB0?flow=xonxoff&baud=9600",
            ],
        ),
        (
            "serial:///dev/ttyUSB0?baud=19200&flow=none&parity=odd",
            ["serial:///dev/ttyUSB0?flow=none&parity=odd&baud=19200"],
        ),
        ("serial:///dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0?baud=9600", []),
        ("usb://04b8:0e28", ["usb://04B8:0E28", "usb://04b8:0e28/"]),
        ("usb://04b8:0e28?serial=X%2B1", ["usb://04B8:0e28?serial=X%2b1"]),
        ("virtual:", []),
    ],
)
def test_every_spelling_of_an_address_becomes_one(address: str, spellings: list[str]) -> None:
    assert {address_of(spelling) for spelling in [address, *spellings]} == {address}
    assert {device_of(spelling) for spelling in spellings} <= {device_of(address)}


def test_what_is_no_address_stays_as_it_was_typed() -> None:
    assert (address_of("lp0"), device_of("lp0")) == ("lp0", "lp0")


def test_links_lead_to_the_device_behind_them_whatever_its_speed(tmp_path: Path) -> None:
    device, link = tmp_path / "ttyUSB0", tmp_path / "by-id"
    link.symlink_to(device)
    behind = str(device.resolve())
    for url in (f"serial://{link}?baud=19200", f"serial://{device}", f"file://{link}"):
        assert device_of(url) == behind
    assert address_of(f"serial://{link}") == f"serial://{link}?baud=9600"


SCHEMES = st.sampled_from(["tcp://", "file://", "serial://", "usb://", "virtual:", ""])


@given(SCHEMES, st.text(max_size=40))
@example("tcp://", "host:\u0669\u0661")
@example("tcp://", "192.168.1.\u0665")
@example("usb://", "\u0660\u0664b8:0e28")
@example("serial://", "/dev/ttyUSB0?baud=\u0669\u0666\u0660\u0660")
@example("tcp://", "[fe80::1%eth0]")
def test_whatever_is_typed_is_understood_or_refused_with_words(scheme: str, rest: str) -> None:
    sentence = refusal_of(scheme + rest)
    assert address_of(address_of(scheme + rest)) == address_of(scheme + rest)
    assert sentence is None or sentence.isprintable()
    assert sentence is None or not rest.isprintable() or f"“{scheme}{rest}”" in sentence


def refusal_of(url: str) -> str | None:
    try:
        transport_for(url)
    except PrinterUrlRefused as refused:
        return str(refused)
    return None
