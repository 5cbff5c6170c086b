"""A citizen, an officer and the hall's display: three processes, one file, one printer."""

from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.printing.drawing.paper import PAPERS
from kiosk.queueing.facts import Wish
from tests.end_to_end.conftest import Open
from tests.escpos_reader import read
from tests.printer import Printer
from tests.printing.reading import decoded

pytestmark = pytest.mark.serial
TAKE_KTP = ("agency-dukcapil", "service-ktp", "take-ticket")
TAKE_PBB = ("agency-pajak", "service-pbb", "take-ticket")


def test_a_number_goes_from_the_touch_to_the_paper_the_counter_and_the_display(
    hall: Acts, paper: Printer, open_window: Open, tmp_path: Path
) -> None:
    dispenser, counter, display = (
        open_window("dispenser"),
        open_window("counter", "1"),
        open_window("display"),
    )
    for window in (dispenser, counter, display):
        window.ready()

    dispenser.taps(*TAKE_KTP)
    assert dispenser.text("ticket-code") == "A001"
    sheet = read(paper.job(), PAPERS[80].dots)
    assert "A001" in sheet.text
    assert decoded(sheet.dots())[0].startswith("A001")
    assert sheet.was_cut
    dispenser.wait_for("band-title", "Silakan ambil")
    dispenser.tap("done")
    dispenser.taps(*TAKE_KTP)
    assert dispenser.text("ticket-code") == "A002"

    counter.wait_for("waiting-total", "2")
    counter.tap("call-next")
    counter.wait_for("ticket-code", "A001")
    assert display.wait_for("call-code", "A001") == "A001"
    assert "1" in display.text("call-counter")
    counter.wait_for("timer", "00.01")  # the main key ignores a second press within one second
    counter.tap("call-next")
    counter.wait_for("call-next", "Selesai")
    assert "serving" in str(hall.at_counter(1).open)
    counter.wait_for("timer", "00.01")
    counter.tap("call-next")
    counter.wait_for("ticket-code", "A002")
    display.wait_for("call-code", "A002")
    counter.tap("no-show")
    counter.wait_for("empty-page", "")
    counter.wait_for("served-today", "1")
    counter.wait_for("no-shows-today", "1")
    assert hall.verify().holds

    for window, name in ((dispenser, "dispenser"), (counter, "counter"), (display, "display")):
        window.grab(tmp_path / f"{name}.png")
        window.quit()
        assert (tmp_path / f"{name}.png").stat().st_size > 5_000


def test_a_used_up_quota_is_said_on_the_screen(hall: Acts, open_window: Open) -> None:
    dispenser = open_window("dispenser").ready()
    for _ in range(4):
        hall.take(Wish("pbb"))
    dispenser.taps(*TAKE_PBB)
    assert dispenser.text("ticket-code") == "B005"
    dispenser.taps("done", *TAKE_PBB[:2])
    assert dispenser.text("no-ticket")
    assert not dispenser.shows("take-ticket")
    assert hall.hall().queues[1].issued == 5
    dispenser.quit()


def test_one_touch_is_one_ticket_however_fast_the_finger(hall: Acts, open_window: Open) -> None:
    dispenser = open_window("dispenser").ready()
    dispenser.taps(*TAKE_KTP[:2])
    dispenser.hasty_taps("take-ticket", 20)
    assert dispenser.text("ticket-code") == "A001"
    assert hall.hall().queues[0].issued == 1
    dispenser.quit()


def test_a_clock_set_back_is_said_to_the_citizen_and_nothing_is_taken(
    hall: Acts, open_window: Open
) -> None:
    dispenser = open_window("dispenser").ready()
    dispenser.taps(*TAKE_KTP)
    dispenser.tap("done")
    dispenser.clock(-30)
    dispenser.taps(*TAKE_KTP)
    assert dispenser.wait_for("refusal", "")
    assert hall.hall().queues[0].issued == 1
    dispenser.clock(0)  # half an hour passes at once: nobody is there any more
    dispenser.taps(*TAKE_KTP)
    assert dispenser.text("ticket-code") == "A002"
    dispenser.quit()
