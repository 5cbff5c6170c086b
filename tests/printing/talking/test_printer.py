"""A printer on a line: what it is asked before, during and after a slip, and between slips."""

import threading
from pathlib import Path

import pytest

from kiosk.printing.capability import UNKNOWN, Capability
from kiosk.printing.content.layout import Slip
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import CutShort, Delivered, NotSent, Printed, Promise
from kiosk.printing.talking.printer import Printer
from kiosk.printing.talking.status import PrinterStatus, Roll
from kiosk.printing.talking.transports import transport_for
from kiosk.printing.ways.choosing import way_to
from kiosk.printing.ways.serial_line import SerialWay
from tests.printer import printer as double
from tests.printer_emulator import CLONE, Faults, LinkName, Model, emulated
from tests.printing.machines import JOB

ANSWERING: tuple[LinkName, ...] = ("tcp", "serial", "device")
CONFIRMING = Capability(senses=True, confirms=True, clears=True)
CONFIRMING_ONLY = Capability(senses=True, confirms=True)
REPORTING = Capability(senses=True)
OFFLINE = PrinterStatus(online=False)


def page(job: int = 1, data: bytes = JOB) -> Page:
    return Page(job, data, Slip(()))


def raster(dots: bytes) -> bytes:
    """A picture of one byte's width."""
    return b"\x1dv0\x00\x01\x00" + len(dots).to_bytes(2, "little") + dots


@pytest.mark.parametrize("link", ANSWERING)
def test_slip_is_printed_only_when_its_own_id_came_back(link: LinkName) -> None:
    with emulated(link) as printer:
        transport = transport_for(printer.url, CONFIRMING)
        assert [transport.send(page(job)) for job in range(5)] == [Printed()] * 5
        assert printer.slips == [JOB] * 5
        transport.close()


@pytest.mark.parametrize(
    ("capability", "promise"),
    [
        (CONFIRMING, Promise.CONFIRMATION),
        (REPORTING, Promise.STATUS),
        (UNKNOWN, Promise.NOTHING),
    ],
)
def test_printer_promises_what_it_was_found_to_do(capability: Capability, promise: Promise) -> None:
    assert transport_for("tcp://192.0.2.1", capability).promise is promise
    assert transport_for("virtual:", capability).promise is Promise.NOTHING


def test_questions_that_are_never_answered_are_not_asked() -> None:
    known = Capability(senses=True, confirms=True, unanswered=(2, 3))
    with emulated("tcp", model=Model(senses=frozenset((1, 4)))) as printer:
        transport = transport_for(printer.url, known)
        assert transport.send(page()) == Printed()
        printer.faults.paper = "out"
        assert transport.send(page()) == NotSent("paper_out")
        assert transport.look() == PrinterStatus(paper=Roll.OUT, online=False)


def test_printer_that_never_confirms_is_waited_for_until_the_deadline() -> None:
    with emulated("tcp", model=CLONE) as printer:
        sent = Printer(way_to(printer.url), CONFIRMING_ONLY, seconds=1.0).send(page())
    assert isinstance(sent, CutShort)
    assert sent.reason == "late: deadline passed"


@pytest.mark.parametrize("link", ANSWERING)
def test_dots_that_spell_status_requests_mislead_nobody(link: LinkName) -> None:
    data = JOB[:-4] + raster(b"\x10\x04\x01\x10\x04\x04" * 40) + JOB[-4:]
    with emulated(link, model=Model(seconds_per_line=0.1)) as printer:
        transport = transport_for(printer.url, CONFIRMING)
        assert transport.send(page(1, data)) == Printed()
        printer.faults.paper = "out"
        assert transport.send(page(2)) == NotSent("paper_out")
        transport.close()


def test_dots_that_spell_requests_which_nobody_answers_are_not_taken_for_silence() -> None:
    data = JOB[:-4] + raster(b"\x10\x04\x01" * 40) + JOB[-4:]
    known = Capability(senses=True, confirms=True, unanswered=(1,))
    slow = Model(senses=frozenset((2, 3, 4)), seconds_per_line=0.25)
    with emulated("tcp", model=slow) as printer:
        assert transport_for(printer.url, known).send(page(1, data)) == Printed()


def test_full_printer_in_trouble_is_not_written_to_until_the_deadline() -> None:
    """A picture larger than its buffer: no question gets through, but it tells by itself."""
    data = JOB[:-4] + raster(bytes(2000)) * 20 + JOB[-4:]
    with emulated("serial", Faults(paper_out_after=3000)) as printer:
        transport = Printer(way_to(printer.url), CONFIRMING, seconds=5)
        sent = transport.send(page(1, data))
        assert isinstance(sent, CutShort)
        assert sent.reason == "paper_out"
        assert sent.sent_bytes < len(data)
        transport.close()


@pytest.mark.parametrize("known", [CONFIRMING, CONFIRMING_ONLY])
@pytest.mark.parametrize("cut_after", range(60, 460, 80))
def test_half_received_picture_never_spills_into_the_next_slip(
    known: Capability, cut_after: int
) -> None:
    data = JOB[:-4] + raster(b"ABCDEFG\n" * 50) + JOB[-4:]
    with emulated("tcp", Faults(resets_after=cut_after)) as printer:
        transport = transport_for(printer.url, known)
        assert isinstance(transport.send(page(1, data)), CutShort)
        assert transport.send(page(2)) == Printed()
        assert printer.slips[-1] == JOB
        assert sum(b"A012" in slip for slip in printer.slips) == 2
        assert not any(b"EFG" in slip for slip in printer.slips[1:])


def test_printer_that_no_longer_obeys_clearing_is_not_given_up() -> None:
    """It was exchanged for another one since the set-up."""
    with emulated("tcp", Faults(resets_after=70), CLONE) as printer:
        known = Capability(senses=True, clears=True)
        transport = transport_for(printer.url, known)
        assert isinstance(transport.send(page(1)), CutShort)
        assert transport.send(page(2)) == Delivered()
        assert printer.slips[-1] == JOB


def test_serial_line_stays_open_and_is_opened_anew_after_trouble(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = list[str]()
    really_open = SerialWay.open

    def counted(way: SerialWay, deadline: object) -> object:
        opened.append(way.path)
        return really_open(way, deadline)  # type: ignore[arg-type]

    monkeypatch.setattr(SerialWay, "open", counted)
    with emulated("serial") as printer:
        transport = transport_for(printer.url, CONFIRMING)
        assert [transport.send(page(job)) for job in range(3)] == [Printed()] * 3
        assert len(opened) == 1
        printer.faults.is_silent = True
        assert transport.send(page(4)) == NotSent("silent")
        printer.faults.is_silent = False
        assert transport.send(page(5)) == Printed()
        assert len(opened) == 2
        transport.close()


def test_nothing_stays_open_and_no_thread_is_left(tmp_path: Path) -> None:
    with double() as well, emulated("serial") as printer:
        transports = [
            transport_for(well.url),
            transport_for(printer.url, CONFIRMING),
            transport_for((tmp_path / "lp0").as_uri()),
        ]
        before, threads = _open_files(), threading.active_count()
        for job in range(5):
            for transport in transports:
                transport.send(page(job))
        for transport in transports:
            transport.close()
        assert _open_files() == before
        assert threading.active_count() <= threads


def test_reporting_printer_that_falls_silent_in_the_slip_leaves_it_unknown() -> None:
    with emulated("tcp", Faults(stalls_after=30), CLONE) as printer:
        sent = transport_for(printer.url, REPORTING).send(page())
    assert sent == CutShort(len(JOB), "silent")


def test_reporting_printer_is_well_before_and_after() -> None:
    with emulated("tcp", model=CLONE) as printer:
        assert transport_for(printer.url, REPORTING).send(page()) == Delivered()


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
