"""What is wrong is one word in the print job, and one sentence for whoever stands there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.sending import CutShort, NotSent, state_of
from kiosk.printing.talking.status import Cover, Failure, PrinterStatus, Roll
from kiosk.printing.talking.trouble import Trouble, trouble_in, trouble_of
from kiosk.queueing.refusals import english

STATUSES = st.builds(
    PrinterStatus,
    st.sampled_from(Roll),
    st.sampled_from(Cover),
    st.sampled_from([True, False, None]),
    st.sampled_from(Failure),
)


@given(STATUSES)
def test_printer_has_a_trouble_exactly_when_it_is_in_trouble(status: PrinterStatus) -> None:
    assert (trouble_of(status) is not None) == status.is_in_trouble


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (PrinterStatus(Roll.OUT, Cover.OPEN, online=False), Trouble.COVER_OPEN),
        (PrinterStatus(Roll.OUT, Cover.CLOSED, online=False), Trouble.PAPER_OUT),
        (PrinterStatus(error=Failure.CUTTER, online=False), Trouble.CUTTER),
        (PrinterStatus(error=Failure.PASSING), Trouble.HOT),
        (PrinterStatus(online=False), Trouble.OFFLINE),
        (PrinterStatus(Roll.NEAR_END), None),
    ],
)
def test_trouble_that_a_person_can_mend_first_is_named(
    status: PrinterStatus, trouble: Trouble | None
) -> None:
    assert trouble_of(status) is trouble


@pytest.mark.parametrize("trouble", Trouble)
def test_trouble_is_read_back_from_the_detail_of_a_print_job(trouble: Trouble) -> None:
    broken = trouble.because(ConnectionResetError(104, "Connection reset by peer"))
    for reason in (trouble.value, broken):
        for sent in (NotSent(reason), CutShort(300, reason)):
            _state, detail = state_of(sent)
            assert trouble_in(detail or "") is trouble


@pytest.mark.parametrize("detail", ["", "interrupted", "expired", "layout: OSError()", "Paper out"])
def test_other_details_name_no_trouble(detail: str) -> None:
    assert trouble_in(detail) is None


def test_every_trouble_has_a_sentence_of_its_own() -> None:
    sentences = {trouble.for_people(english) for trouble in Trouble}
    assert len(sentences) == len(Trouble)
