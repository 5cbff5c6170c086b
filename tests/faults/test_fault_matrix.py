"""Every fault of a printer, on every link: how the slip ends, and what is on paper."""

from collections.abc import Sequence

import pytest

from kiosk.printing.sending import NotSent, state_of
from tests.fault_matrix import MATRIX_FILE, document, facts
from tests.faults.walking import Walked, walked

pytestmark = pytest.mark.serial

LONGEST_SECONDS = 3.0
"""Until a person is told."""


@pytest.fixture(scope="module")
def walks() -> Sequence[Walked]:
    """Walk the matrix once for all tests."""
    return walked()


def test_every_slip_ends_as_the_matrix_says(walks: Sequence[Walked]) -> None:
    ends = {_name(walk): state_of(walk.sent)[0] for walk in walks}
    assert ends == {_name(walk): walk.row.ends for walk in walks}


def test_as_many_slips_are_on_paper_as_the_matrix_says(walks: Sequence[Walked]) -> None:
    slips = {_name(walk): walk.slips[0] for walk in walks}
    assert slips == {_name(walk): walk.row.slips for walk in walks}


def test_what_comes_out_after_the_repair_is_as_the_matrix_says(walks: Sequence[Walked]) -> None:
    mended = [walk for walk in walks if walk.row.repair is not None]
    slips = {_name(walk): walk.slips[1] for walk in mended}
    assert slips == {_name(walk): walk.row.slips_after_repair for walk in mended}


def test_slip_that_was_not_sent_comes_out_once_when_the_fault_is_mended(
    walks: Sequence[Walked],
) -> None:
    mended = [walk for walk in walks if isinstance(walk.sent, NotSent) and walk.row.repair]
    assert {_name(walk): walk.slips[2] for walk in mended} == {_name(walk): 1 for walk in mended}
    assert {walk.link for walk in mended} == {"tcp", "serial", "device"}


def test_no_number_is_on_two_slips(walks: Sequence[Walked]) -> None:
    assert [_name(walk) for walk in walks if walk.duplicates] == []


def test_no_slip_is_said_to_be_printed_that_is_not(walks: Sequence[Walked]) -> None:
    assert [_name(walk) for walk in walks if walk.is_lost] == []


def test_next_slip_comes_out_whole_whatever_befell_the_one_before(
    walks: Sequence[Walked],
) -> None:
    assert [_name(walk) for walk in walks if not walk.is_next_whole] == []


def test_outcome_is_known_within_three_seconds(walks: Sequence[Walked]) -> None:
    assert {_name(walk): walk.seconds for walk in walks if walk.seconds > LONGEST_SECONDS} == {}


def test_table_in_the_documents_is_current(walks: Sequence[Walked]) -> None:
    written = MATRIX_FILE.read_text("utf-8")
    assert facts(written) == facts(document(walks)), "run: python -m tests.fault_matrix"


def _name(walk: Walked) -> str:
    return f"{walk.row.name} ({walk.link})"
