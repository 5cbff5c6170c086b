"""The fault matrix leaves nothing out, and its words agree with themselves."""

from dataclasses import asdict

from kiosk.queueing.print_jobs import Slip
from tests.emulator.faults import Faults
from tests.faults.printer_faults import MATRIX


def test_every_switch_of_the_printer_is_in_the_matrix() -> None:
    untouched = asdict(Faults())
    turned = {
        switch
        for row in MATRIX
        for switch, value in asdict(row.faults()).items()
        if value != untouched[switch]
    }
    assert turned == set(untouched)


def test_every_link_meets_every_kind_of_ending() -> None:
    ends = {(link, row.ends) for row in MATRIX for link in row.links}
    for link in ("tcp", "serial", "device"):
        assert {end for on, end in ends if on == link} == {
            Slip.CONFIRMED,
            Slip.SENT_UNVERIFIED,
            Slip.NOT_SENT,
            Slip.UNKNOWN,
        }


def test_slip_that_may_be_sent_again_is_on_no_paper_and_never_comes_out() -> None:
    for row in MATRIX:
        if row.ends is Slip.NOT_SENT:
            assert (row.slips, row.slips_after_repair) == (0, 0), row.name


def test_only_a_printer_that_confirms_confirms() -> None:
    assert {row.known_as for row in MATRIX if row.ends is Slip.CONFIRMED} == {"confirming"}


def test_names_are_told_apart() -> None:
    assert len({row.name for row in MATRIX}) == len(MATRIX)
