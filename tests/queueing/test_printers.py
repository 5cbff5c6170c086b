"""What somebody should see to at a printer, and when there is no paper for anybody."""

import pytest

from kiosk.queueing.printers import (
    Alarm,
    PrinterFacts,
    PrinterSaid,
    alarm_of,
    name_of,
    stopped_by,
)


def printer(**said: object) -> PrinterFacts:
    """A printer that said something of itself."""
    return PrinterFacts("tcp://x", "x", PrinterSaid(**said))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "alarm"),
    [
        ({}, None),
        ({"paper": "ok", "cover": "closed", "online": True, "error": "none"}, None),
        ({"paper": "near_end", "online": True}, Alarm.PAPER_LOW),
        ({"paper": "out", "online": False}, Alarm.PAPER_OUT),
        ({"paper": "out", "cover": "open", "online": False}, Alarm.COVER_OPEN),
        ({"error": "cutter", "online": False}, Alarm.ERROR),
        ({"error": "forbidden", "online": False}, Alarm.FORBIDDEN),
        ({"error": "foreign", "online": False}, Alarm.FOREIGN),
        ({"online": False}, Alarm.OFFLINE),
        ({"online": False, "paper": "near_end"}, Alarm.OFFLINE),
    ],
)
def test_the_cause_is_named_before_what_follows_from_it(
    said: dict[str, object], alarm: Alarm | None
) -> None:
    assert alarm_of(printer(**said)) is alarm


def test_a_sensor_is_believed_before_the_count() -> None:
    counted = PrinterFacts("tcp://x", "x", PrinterSaid(paper="ok"), used_mm=80_000)
    assert (counted.paper, alarm_of(counted)) == ("ok", None)


def test_counted_paper_is_low_but_never_out() -> None:
    counted = PrinterFacts("tcp://x", "x", used_mm=200_000)
    assert (counted.paper, alarm_of(counted)) == ("near_end", Alarm.PAPER_LOW)


def test_paper_fails_only_when_no_printer_may_print() -> None:
    out, low, well = printer(paper="out"), printer(paper="near_end"), printer()
    assert stopped_by([out, printer(cover="open")]) is Alarm.PAPER_OUT
    assert stopped_by([out, low]) is None
    assert stopped_by([well, out]) is None
    assert stopped_by([]) is None


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("tcp://192.168.1.50:9100", "192.168.1.50"),
        ("tcp://printer.local:9101", "printer.local:9101"),
        ("file:///dev/usb/lp0", "lp0"),
        ("serial:///dev/ttyUSB0?baud=115200", "ttyUSB0"),
        ("usb://04b8:0e28", "04b8:0e28"),
        ("virtual:", "virtual:"),
    ],
)
def test_a_printer_without_a_name_is_called_by_its_address(url: str, name: str) -> None:
    assert name_of(url) == name
