"""One printer has one driver, however its address was typed and whatever leads to it."""

from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from kiosk.app import spooling
from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import lock_of
from kiosk.app.printing_here import PrintersHere
from kiosk.app.settings import Settings
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.storage.ownership import AlreadyOwned, Ownership, is_owned
from tests.processes import wait_until

# Their threads use Qt, whose main thread is the first to do so.
pytestmark = pytest.mark.usefixtures("qapp")

CUT = b"\x1dVB\x00"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A file that collects slips, as a printer on a cable does."""
    file = tmp_path / "paper.bin"
    file.touch()
    return file


def here(acts: Acts, *printers: str) -> PrintersHere:
    """Drive some printers."""
    return PrintersHere(acts, Settings(database_url=str(acts.location.path)), printers)


def is_printed(acts: Acts, job: int) -> bool:
    """Tell whether the slip has left."""
    return acts.print_job(job).state == Slip.SENT_UNVERIFIED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tcp://printer", "tcp://PRINTER:9100"),
        ("serial:///dev/ttyUSB0", "serial:///dev/ttyUSB0?parity=none&baud=115200"),
        ("file:///dev/usb/lp0", "file:///dev/../dev/usb/lp0"),
        ("usb://04b8:0e28", "usb://04B8:0E28"),
    ],
)
def test_two_spellings_of_a_printer_have_one_owner(acts: Acts, one: str, other: str) -> None:
    with (
        Ownership(acts.location, lock_of(one)),
        pytest.raises(AlreadyOwned),
        Ownership(acts.location, lock_of(other)),
    ):
        pass


def test_a_slip_under_another_spelling_is_printed_by_the_driver_of_the_printer(
    acts: Acts, paper: Path
) -> None:
    link = paper.with_name("by-id.bin")
    link.symlink_to(paper)
    dotted = f"file://{paper.parent}/./{paper.name}"
    jobs = [acts.take(Wish("ktp", printer=url)).job or 0 for url in (dotted, link.as_uri())]
    with closing(here(acts, paper.as_uri())):
        for job in jobs:
            wait_until(partial(is_printed, acts, job), "the slip")
    assert {acts.print_job(job).printer for job in jobs} == {paper.as_uri()}
    assert paper.read_bytes().count(CUT) == 2
    assert acts.verify().holds


def test_a_slip_cut_off_under_another_spelling_is_unknown_and_not_sent_again(
    acts: Acts, paper: Path
) -> None:
    dotted = f"file://{paper.parent}/./{paper.name}"
    job = acts.take(Wish("ktp", printer=dotted)).job or 0
    PrintQueue(acts, dotted).sending(job)
    with closing(here(acts, paper.as_uri())):
        wait_until(lambda: acts.print_job(job).state == Slip.UNKNOWN, "unknown")
    assert paper.read_bytes() == b""


def test_a_printer_known_by_an_earlier_spelling_keeps_its_name_and_what_was_learned(
    acts: Acts,
) -> None:
    known = PrinterActs(acts)
    known.keep("tcp://Printer", "Front", 30_000)
    known.learn("tcp://Printer", '{"style": "native"}', None)
    assert known.capability("tcp://printer:9100") == '{"style": "native"}'
    kept = known.keep("tcp://printer:9100", "printer", 80_000)
    assert (kept.url, kept.name, kept.roll_mm) == ("tcp://printer:9100", "Front", 30_000)
    assert [one.url for one in known.paper().printers] == ["tcp://printer:9100"]


def test_two_rows_of_one_printer_become_one_with_the_paper_of_both(acts: Acts) -> None:
    known = PrinterActs(acts)
    for number, url in enumerate(("tcp://printer:9100", "tcp://Printer", "tcp://printer/")):
        with acts.database.write(acts.clock) as tx:
            tx.connection.change(
                "INSERT INTO printer (url, name, roll_mm, used_mm) VALUES (:url, :url, 80000, :mm)",
                url=url,
                mm=10 ** (number + 1),
            )
    kept = known.keep("tcp://printer:9100", "printer", 80_000)
    assert (kept.used_mm, len(known.paper().printers)) == (1110, 1)


def test_a_printer_is_named_by_any_spelling_of_its_address(acts: Acts) -> None:
    known = PrinterActs(acts)
    known.keep("tcp://printer:9100", "Front", 80_000)
    assert known.change_roll("tcp://PRINTER").name == "Front"
    assert known.forget("tcp://printer/").name == "Front"


def test_a_name_that_leads_to_another_device_is_driven_as_that_device(
    acts: Acts, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "SECOND_LOOK", 0.05)
    link = paper.with_name("by-id.bin")
    away = lock_of(link.as_uri())
    with closing(here(acts, link.as_uri())) as printers:
        wait_until(lambda: is_owned(acts.location, away), "it waits for the printer")
        link.symlink_to(paper)
        printers.wake()
        wait_until(lambda: is_owned(acts.location, lock_of(paper.as_uri())), "the device")
        assert not is_owned(acts.location, away)
