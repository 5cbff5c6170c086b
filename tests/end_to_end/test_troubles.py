"""What breaks in a hall: the printer, the disk, two windows at one place. Every window lives on."""

from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.printing.drawing.paper import PAPERS
from kiosk.queueing.print_jobs import Slip
from tests.cli.shell import FAULT, REFUSED
from tests.end_to_end.conftest import Open
from tests.end_to_end.test_a_day import TAKE_KTP
from tests.escpos_reader import read
from tests.printer import Printer
from tests.printing.reading import decoded
from tests.processes import Programs, ended, wait_until

pytestmark = pytest.mark.serial


def test_a_dead_printer_shows_how_to_do_without_paper_and_the_number_stands(
    hall: Acts, run: Programs, open_window: Open
) -> None:
    run.env["KIOSK_PRINTER_URL"] = "tcp://127.0.0.1:1"
    dispenser = open_window("dispenser").ready()
    dispenser.taps(*TAKE_KTP)
    assert dispenser.text("ticket-code") == "A001"
    dispenser.wait_for("band-title", "Nomor Anda sah")
    assert dispenser.text("ticket-code") == "A001"
    assert hall.call(1).counter == 1
    dispenser.quit()


def test_a_database_that_is_away_is_said_by_every_window_which_keeps_its_last_state(
    hall: Acts, open_window: Open
) -> None:
    windows = dispenser, counter, display = (
        open_window("dispenser"),
        open_window("counter", "1"),
        open_window("display"),
    )
    for window in windows:
        window.ready()
    dispenser.taps(*TAKE_KTP)
    dispenser.tap("done")
    counter.tap("call-next")
    display.wait_for("call-code", "A001")

    path, away = hall.location.path, Path(f"{hall.location.path}-away")
    path.rename(away)
    for window, band in (
        (dispenser, "fault-band"),
        (counter, "connection"),
        (display, "corner-note"),
    ):
        window.wait_for(band, str(path))
    assert counter.text("ticket-code") == "A001"
    assert display.text("call-code") == "A001"
    counter.tap("recall")

    away.rename(path)
    dispenser.wait_without("fault-band")
    display.wait_without("corner-note")
    wait_until(lambda: str(path) not in counter.text("connection"), "connected")
    dispenser.taps(*TAKE_KTP)
    assert dispenser.text("ticket-code") == "A002"
    wait_until(lambda: counter.text("timer") > "00.01", "a second since the last press")
    counter.tap("call-next")
    wait_until(lambda: "serving" in str(hall.at_counter(1).open), "the officer goes on")
    assert hall.verify().holds
    for window in windows:
        window.quit()


def test_a_second_window_at_a_counter_is_refused_with_words(
    run: Programs, open_window: Open
) -> None:
    first = open_window("counter", "1").ready()
    second, unknown = run.start("counter", "1", "--json"), run.start("counter", "9", "--json")
    reply = ended(second)
    assert (reply.code, reply.facts["fault"]) == (FAULT, "AlreadyOwned")
    assert "counter" in reply.facts["message"]
    assert ended(unknown).code == REFUSED
    first.quit()


def test_the_slips_of_a_second_dispenser_are_printed_by_the_printers_owner(
    hall: Acts, paper: Printer, open_window: Open
) -> None:
    first, second = open_window("dispenser"), open_window("dispenser")
    first.ready()
    second.ready()
    second.taps(*TAKE_KTP)
    first.taps(*TAKE_KTP)
    sheets = [read(paper.job(), PAPERS[80].dots) for _ in range(2)]
    printed = sorted(decoded(sheet.dots())[0][:4] for sheet in sheets)
    assert printed == ["A001", "A002"]
    for window in (first, second):
        window.wait_for("band-title", "Silakan ambil")
    second.tap("done")
    first.quit()
    second.taps(*TAKE_KTP)
    assert "A003" in read(paper.job(), PAPERS[80].dots).text
    second.wait_for("band-title", "Silakan ambil")
    job = hall.print_job(hall.hall().seq - 1)
    assert job.state == Slip.SENT_UNVERIFIED
    second.quit()
