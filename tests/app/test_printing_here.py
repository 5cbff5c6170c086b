"""The printers of a process: slips that go on to another one, and what a dead one costs."""

import sqlite3
import time
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.app.acts import Acts
from kiosk.app.dispenser import open_dispenser
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import lock_of
from kiosk.app.printing_here import PrintersHere
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.app.tapping import await_that, items, settle, shown, tap
from kiosk.printing import looking
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.storage.ownership import is_owned
from tests.clock import Clock
from tests.printer import deaf_printer
from tests.processes import wait_until

# Their threads use Qt, whose main thread is the first to do so.
pytestmark = pytest.mark.usefixtures("qapp")

AWAY = "file:///dev/no-such-printer"
AWAY_TOO = "file:///dev/no-such-printer-either"


def here(acts: Acts, *printers: str) -> PrintersHere:
    """Drive some printers."""
    return PrintersHere(acts, Settings(database_url=str(acts.location.path)), printers)


def test_a_slip_goes_on_to_the_next_printer_and_says_so(acts: Acts) -> None:
    job = acts.take(Wish("ktp").on([AWAY, "virtual:"])).job or 0
    with closing(here(acts, AWAY, "virtual:")):
        wait_until(lambda: acts.print_job(job).state == Slip.SENT_UNVERIFIED, "the other printer")
    assert acts.print_job(job).printer == "virtual:"
    assert acts.verify().holds


def test_a_slip_goes_on_to_a_printer_that_another_process_drives(acts: Acts) -> None:
    job = acts.take(Wish("ktp").on([AWAY, "virtual:"])).job or 0
    with closing(here(acts, "virtual:")) as other:
        wait_until(lambda: is_owned(acts.location, lock_of("virtual:")), "the other driver")
        with closing(here(acts, AWAY)):
            wait_until(lambda: acts.print_job(job).printer == "virtual:", "handed over")
            other.wake()
            wait_until(lambda: acts.print_job(job).state == Slip.SENT_UNVERIFIED, "printed")


def test_a_slip_that_no_printer_takes_ends_as_not_sent(acts: Acts) -> None:
    job = acts.take(Wish("ktp").on([AWAY, AWAY_TOO])).job or 0
    with closing(here(acts, AWAY, AWAY_TOO)):
        wait_until(lambda: acts.print_job(job).printer == AWAY_TOO, "the last printer")
        wait_until(lambda: acts.print_job(job).state == Slip.NOT_SENT, "the end")


def test_printers_are_known_from_the_first_start_on(acts: Acts) -> None:
    with closing(here(acts, AWAY, "virtual:")):
        wait_until(lambda: len(PrinterActs(acts).paper().printers) == 2, "both")
    assert {one.roll_mm for one in PrinterActs(acts).paper().printers} == {80_000}


def test_printers_at_rest_write_nothing(acts: Acts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "LOOK_SECONDS", 0.0)
    monkeypatch.setattr("kiosk.printing.spooler.POLL_SECONDS", 0.005)
    with (
        closing(sqlite3.connect(acts.location.path)) as watching,
        closing(here(acts, "virtual:")),
    ):
        known = PrinterActs(acts)
        wait_until(lambda: any(one.said_at for one in known.paper().printers), "the first look")
        before = watching.execute("PRAGMA data_version").fetchone()
        time.sleep(0.3)
        assert watching.execute("PRAGMA data_version").fetchone() == before


def ticket_page_after(acts: Acts, clock: Clock, printer: str) -> float:
    """Take a ticket by touch; give the seconds until its number shows."""
    settings = Settings(database_url=str(acts.location.path), printer_url=printer)
    with ExitStack() as closing_:
        role = Role(settings, "test", closing_, acts)
        window = open_dispenser(role)
        for name in ("agency-dukcapil", "service-ktp"):
            settle(700)
            clock.pass_minutes(1 / 60)
            tap(window, name)
        settle(700)
        clock.pass_minutes(1 / 60)
        began = time.monotonic()
        tap(window, "take-ticket")
        await_that(lambda: _shows(window, "ticket-code"), "the number")
        took = time.monotonic() - began
        shown(window, "ticket-band")
    return took


def _shows(window: QQuickWindow, name: str) -> bool:
    return any(item.objectName() == name for item in items(window))


@pytest.mark.serial
@pytest.mark.usefixtures("qapp")
def test_a_dead_printer_delays_no_number(
    acts: Acts, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    assert qtbot is not None
    paper = tmp_path / "paper.bin"
    paper.touch()
    well = ticket_page_after(acts, clock, paper.as_uri())
    with deaf_printer() as deaf:
        for _ in range(2):
            acts.take(Wish("ktp", printer=deaf))
        dead = ticket_page_after(acts, clock, deaf)
    assert dead - well < 0.3, f"{well:.3f} s with a printer, {dead:.3f} s with a dead one"
