"""An idle printer is asked how it is, and prints nothing for it."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.printing.capability import Capability
from kiosk.printing.content.layout import Slip
from kiosk.printing.drawing.page import Page
from kiosk.printing.sending import CutShort, NotSent, Printed
from kiosk.printing.talking.status import Failure, PrinterStatus, Roll
from kiosk.printing.talking.transports import transport_for
from tests.faults.conditions import ordinary_user, shared_folder
from tests.printer_emulator import Faults, LinkName, emulated
from tests.printing.machines import JOB, WELL

ANSWERING: tuple[LinkName, ...] = ("tcp", "serial", "device")
CONFIRMING = Capability(senses=True, confirms=True, clears=True)
OFFLINE = PrinterStatus(online=False)
PAGE = Page(1, JOB, Slip(()))


@pytest.mark.parametrize("link", ANSWERING)
def test_idle_printer_is_looked_at_and_prints_nothing(link: LinkName) -> None:
    with emulated(link) as printer:
        transport = transport_for(printer.url, CONFIRMING)
        assert transport.look() == WELL
        printer.faults.paper = "near_end"
        assert transport.look() == replace(WELL, paper=Roll.NEAR_END)
        printer.faults.is_silent = True
        assert transport.look() == OFFLINE
        printer.faults.is_silent, printer.faults.paper = False, "ok"
        assert transport.look() == WELL
        assert transport.send(PAGE) == Printed()
        assert printer.slips == [JOB]
        transport.close()


def test_jammed_cutter_is_named_when_looked_at() -> None:
    with emulated("tcp", Faults(jams_at_cut=True)) as printer:
        transport = transport_for(printer.url, CONFIRMING)
        assert transport.send(PAGE) == CutShort(len(JOB) + 14, "cutter")
        status = transport.look()
    assert status is not None
    assert status.error == "cutter"


def test_mute_printer_is_only_seen_to_be_there(tmp_path: Path) -> None:
    with emulated("tcp", Faults(is_silent=True)) as printer:
        assert transport_for(printer.url).look() is None
        assert printer.received == 0
    assert transport_for((tmp_path / "lp0").as_uri()).look() == OFFLINE
    assert transport_for("virtual:").look() is None


def test_printer_that_is_away_is_offline(tmp_path: Path) -> None:
    assert transport_for(f"serial://{tmp_path}/tty", CONFIRMING).look() == OFFLINE


def test_a_device_that_this_user_may_not_open_is_forbidden_and_not_away() -> None:
    with shared_folder() as folder:
        os.mkfifo(folder / "lp0", mode=0o000)
        if os.geteuid() == 0:
            os.chown(folder / "lp0", 0, 0)
        with ordinary_user():
            printer = transport_for((folder / "lp0").as_uri())
            assert printer.look() == PrinterStatus(online=False, error=Failure.FORBIDDEN)
            sent = printer.send(PAGE)
    assert isinstance(sent, NotSent)
    assert sent.reason.startswith("forbidden: ")


@pytest.mark.parametrize("scheme", ["file", "serial"])
def test_something_else_in_place_of_a_printer_is_foreign_and_not_away(
    tmp_path: Path, scheme: str
) -> None:
    letter = tmp_path / "surat.txt"
    letter.write_text("Dengan hormat")
    for there in (tmp_path, letter):
        printer = transport_for(f"{scheme}://{there}")
        assert printer.look() == PrinterStatus(online=False, error=Failure.FOREIGN)
        sent = printer.send(PAGE)
        assert isinstance(sent, NotSent)
        assert sent.reason.startswith("foreign: ")
    assert letter.read_text() == "Dengan hormat"
