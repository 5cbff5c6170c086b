"""What all windows have in common: built over one office, closed in time."""

import logging
import sqlite3
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app.acts import Acts
from kiosk.app.counter import open_counter
from kiosk.app.dispenser import open_dispenser
from kiosk.app.display import open_display
from kiosk.app.jobs import GuiJobs
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.printing.talking.faults import PrinterForeign
from kiosk.printing.ways.address import PrinterUrlRefused
from kiosk.queueing.facts import Wish
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.faults import DatabaseBusy
from kiosk.storage.ownership import AlreadyOwned, counter_lock, is_owned

pytestmark = pytest.mark.usefixtures("qapp")
LONGEST_GOODBYE = 2.0


def role(acts: Acts, closing: ExitStack, printer: str | None = None) -> Role:
    """Make a role over the test's office and its clock."""
    settings = Settings(database_url=str(acts.location.path), printer_url=printer)
    return Role(settings, "test", closing, acts)


def test_all_windows_open_and_close_without_a_warning(
    acts: Acts, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with ExitStack() as closing:
        here = role(acts, closing, "virtual:")
        windows = [open_dispenser(here), open_counter(here, 1), open_display(here)]
        assert all(window.isVisible() for window in windows)
        assert acts.hall().open_counters == (1,)
        qtbot.wait(200)
    assert acts.hall().open_counters == ()
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_only_a_registered_counter_that_nobody_holds_is_opened(acts: Acts) -> None:
    with ExitStack() as closing:
        here = role(acts, closing)
        with pytest.raises(UnknownCounter):
            open_counter(here, 9)
        open_counter(here, 1)
        with pytest.raises(AlreadyOwned, match="1"):
            open_counter(here, 1)
        open_counter(here, 2)
    assert not is_owned(acts.location, counter_lock(1))


def test_a_dispenser_with_an_impossible_printer_does_not_open(acts: Acts) -> None:
    with ExitStack() as closing, pytest.raises(PrinterUrlRefused):
        open_dispenser(role(acts, closing, "usb://printer"))


def test_a_dispenser_whose_printer_is_a_document_does_not_open(acts: Acts, tmp_path: Path) -> None:
    document = tmp_path / "surat.txt"
    document.write_text("Yth. Bapak Lurah")
    with ExitStack() as closing, pytest.raises(PrinterForeign):
        open_dispenser(role(acts, closing, document.as_uri()))
    assert document.read_text() == "Yth. Bapak Lurah"


def never(_: object) -> None:
    """Nobody is told once the role has ended."""
    raise AssertionError


def test_no_write_that_waits_for_others_holds_up_the_end(acts: Acts, qapp: QGuiApplication) -> None:
    answers: list[object] = []

    def take() -> None:
        try:
            acts.take(Wish("ktp"))
        except DatabaseBusy as busy:
            answers.append(busy)

    writer = sqlite3.connect(acts.location.path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    with ExitStack() as closing:
        here = role(acts, closing)
        here.jobs.run(take, never, never)
        # A part that is opened later is closed first: the announcer of a zone works so.
        announcer = GuiJobs()
        closing.callback(announcer.close)
        announcer.run(take, never, never)
        QTimer.singleShot(0, qapp.quit)
        here.work()
        began = monotonic()
    assert monotonic() - began < LONGEST_GOODBYE
    writer.close()
    assert [type(answer) for answer in answers] == [DatabaseBusy, DatabaseBusy]
    assert acts.take(Wish("ktp")).ticket.number == 1
