"""Printers as rows: learned once, heard when something changes, their paper counted."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.print_queue import PrintQueue
from kiosk.app.printer_acts import PrinterActs
from kiosk.app.printer_ownership import lock_of
from kiosk.queueing.facts import Wish
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.printers import PrinterSaid
from kiosk.queueing.slip_refusals import PrinterNameTaken, UnknownPrinter
from kiosk.storage.ownership import AlreadyOwned, Ownership
from kiosk.storage.printers import add_printer
from tests.operations.history import events_of
from tests.operations.lines import kinds

URL = "tcp://192.168.1.50"


@pytest.fixture
def paper(acts: Acts) -> PrinterActs:
    """An office that knows one printer."""
    known = PrinterActs(acts)
    known.keep(URL, "Front", 80_000)
    return known


def print_slip(acts: Acts, millimetres: int) -> None:
    """Print a slip of some length."""
    job = acts.take(Wish("ktp", printer=URL)).job or 0
    PrintQueue(acts, URL).ended(job, Slip.CONFIRMED, None, millimetres)


def test_a_printer_is_known_before_there_is_a_ticket(paper: PrinterActs) -> None:
    [printer] = paper.paper().printers
    assert (printer.url, printer.name, printer.probed_at) == (URL, "Front", None)


def test_a_printer_that_is_known_keeps_its_name_and_its_roll(paper: PrinterActs) -> None:
    assert paper.keep(URL, "Other", 30_000).name == "Front"
    [printer] = paper.paper().printers
    assert printer.roll_mm == 80_000


def test_what_a_printer_understands_is_kept_with_the_moment(acts: Acts, paper: PrinterActs) -> None:
    printer = paper.learn(URL, '{"senses": true}', "Hall")
    assert (printer.name, printer.probed_at) == ("Hall", acts.clock())
    assert paper.capability(URL) == '{"senses": true}'
    assert paper.capability("tcp://other") is None


def test_what_a_printer_says_is_shown_until_nobody_drives_it(
    acts: Acts, paper: PrinterActs
) -> None:
    said = PrinterSaid(paper="out", cover="closed", online=False, error="none")
    PrintQueue(acts, URL).heard(said)
    [printer] = paper.paper().printers
    assert (printer.said, printer.said_at) == (said, acts.clock())
    PrintQueue(acts, URL).heard(None)
    [printer] = paper.paper().printers
    assert (printer.said, printer.said_at) == (PrinterSaid(), None)


def test_changing_the_roll_counts_from_zero_and_is_in_the_journal(
    acts: Acts, paper: PrinterActs
) -> None:
    print_slip(acts, 120)
    assert paper.change_roll("Front").used_mm == 0
    event = events_of(acts)[-1]
    assert (event.kind, event.data) == (
        "roll_changed",
        {"printer": URL, "used": 120, "roll": 80_000},
    )
    assert acts.verify().holds


def test_a_roll_of_another_length_is_counted_to_its_own_end(paper: PrinterActs) -> None:
    assert paper.change_roll(URL, 50_000).roll_mm == 50_000


def test_paper_without_a_sensor_is_low_from_nine_tenths_of_the_roll_on(
    acts: Acts, paper: PrinterActs
) -> None:
    print_slip(acts, 71_999)
    [printer] = paper.paper().printers
    assert (printer.paper, printer.is_paper_counted) == ("unknown", False)
    print_slip(acts, 1)
    [printer] = paper.paper().printers
    assert (printer.paper, printer.is_paper_counted) == ("near_end", True)


def test_a_printer_is_forgotten_by_its_name(paper: PrinterActs) -> None:
    paper.forget("Front")
    assert paper.paper().printers == ()
    with pytest.raises(UnknownPrinter):
        paper.forget("Front")
    with pytest.raises(UnknownPrinter):
        paper.change_roll(URL)


def test_no_two_printers_get_one_name(paper: PrinterActs) -> None:
    assert paper.keep("tcp://other", "Front", 80_000).name == "tcp://other"
    assert paper.change_roll("Front").url == URL
    for taken in ("Front", URL):
        with pytest.raises(PrinterNameTaken) as refusal:
            paper.learn("tcp://other", "{}", taken)
        assert refusal.value.printer == URL
    assert paper.capability("tcp://other") is None


def test_a_printer_may_be_given_its_own_name_again(paper: PrinterActs) -> None:
    assert paper.learn(URL, "{}", "Front").name == "Front"


def test_two_printers_that_got_one_name_earlier_are_told_apart_by_their_address(
    acts: Acts, paper: PrinterActs
) -> None:
    with acts.database.write(acts.clock) as tx:
        add_printer(tx.connection, "tcp://other", "Front", 80_000)
    with pytest.raises(UnknownPrinter):
        paper.change_roll("Front")
    assert paper.change_roll("tcp://other").url == "tcp://other"


def test_what_a_printer_is_and_says_leaves_nothing_in_the_journal(
    acts: Acts, paper: PrinterActs
) -> None:
    before = kinds(acts)
    paper.learn(URL, "{}", None)
    PrintQueue(acts, URL).heard(PrinterSaid())
    assert kinds(acts) == before


def test_a_printer_at_work_is_not_forgotten(acts: Acts, paper: PrinterActs) -> None:
    with Ownership(acts.location, lock_of(URL)), pytest.raises(AlreadyOwned):
        paper.forget("Front")
    assert [known.url for known in paper.paper().printers] == [URL]
