"""The commands exactly as an office starts them; only the screens are missing."""

import signal
import sqlite3
import subprocess
from pathlib import Path
from time import monotonic

import pytest

from kiosk.app.acts import Acts
from kiosk.printing.drawing.paper import PAPERS
from kiosk.queueing.facts import Wish
from tests.escpos_reader import read
from tests.offices import small_office
from tests.printer import Printer, deaf_printer
from tests.processes import Programs, ended, wait_until, window_open

pytestmark = pytest.mark.serial
LONGEST_GOODBYE = 2.0


def terminated(*windows: subprocess.Popen[str]) -> None:
    """Ask each window to end; it does so in time, well, and without a traceback."""
    for window in windows:
        assert window.poll() is None, ended(window).err
        asked = monotonic()
        window.send_signal(signal.SIGTERM)
        window.wait(timeout=10)
        took = monotonic() - asked
        reply = ended(window)
        assert reply.code == 0, reply.err
        assert took < LONGEST_GOODBYE
        assert "Traceback" not in reply.err
        assert '"event": "qml"' not in reply.err


def open_counters(hall: Acts) -> tuple[int, ...]:
    return hall.hall().open_counters


def test_three_windows_live_through_a_visit_and_end_when_asked(
    hall: Acts, run: Programs, paper: Printer
) -> None:
    windows = [run.start("dispenser"), run.start("counter", "1"), run.start("display")]
    for window in windows:
        window_open(window)
    assert open_counters(hall) == (1,)
    taken = run.run("take", "ktp", "--print", "--json")
    assert taken.facts["print"] == "sent_unverified"
    assert taken.facts["ticket"] in read(paper.job(), PAPERS[80].dots).text
    assert run.run("call", "1", "--json").facts["ticket"] == taken.facts["ticket"]
    status = run.run("status", "--json").facts
    assert status["counters"][0] == {
        "number": 1,
        "queues": ["A"],
        "window": True,
        "ticket": taken.facts["ticket"],
        "state": "called",
    }
    terminated(*windows)
    assert open_counters(hall) == ()
    assert states(hall) == ["sent_unverified"]
    assert hall.verify().holds


def test_control_c_closes_a_window(run: Programs) -> None:
    counter = run.start("counter", "2")
    window_open(counter)
    counter.send_signal(signal.SIGINT)
    reply = ended(counter)
    assert reply.code == 0
    assert "Traceback" not in reply.err


def test_a_new_profile_builds_the_windows_anew(hall: Acts, run: Programs, tmp_path: Path) -> None:
    windows = [run.start("dispenser"), run.start("counter", "1"), run.start("display")]
    for window in windows:
        window_open(window)
    (tmp_path / "new.yaml").write_text(
        small_office().canonical().replace("Kantor Uji", "Kantor Baru")
    )
    assert run.run("office", "load", str(tmp_path / "new.yaml"), "--json").facts["office"] == "UJI"
    for window in windows:
        window_open(window)
    assert open_counters(hall) == (1,)
    terminated(*windows)


def test_a_hanging_printer_does_not_keep_the_dispenser(hall: Acts, run: Programs) -> None:
    with deaf_printer() as url:
        run.env["KIOSK_PRINTER_URL"] = url
        hall.take(Wish("ktp", printer=url))
        dispenser = run.start("dispenser")
        window_open(dispenser)
        wait_until(lambda: states(hall) == ["sending"], "the slip is being sent")
        terminated(dispenser)
    assert states(hall) != ["sending"]


def test_a_writer_that_hangs_does_not_keep_the_windows(hall: Acts, run: Programs) -> None:
    hall.take(Wish("ktp", printer=run.env["KIOSK_PRINTER_URL"]))
    writer = sqlite3.connect(hall.location.path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    windows = [run.start("dispenser"), run.start("counter", "1"), run.start("display")]
    for window in windows:
        window_open(window)
    try:
        terminated(*windows)
    finally:
        writer.close()


def states(hall: Acts) -> list[str]:
    """List the states of all slips."""
    connection = sqlite3.connect(hall.location.path)
    rows = connection.execute("SELECT state FROM print_job ORDER BY id").fetchall()
    connection.close()
    return [str(row[0]) for row in rows]
