"""Which reply answers which question; a late or stray one answers none."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.talking.commands import Identity, Sense, process_id
from kiosk.printing.talking.conversation import Conversation
from kiosk.printing.talking.status import Cover, Failure, PrinterStatus, Roll, status_of

PAPER_OUT, COVER_OPEN, WELL = b"\x72", b"\x16", b"\x12"


def test_four_questions_in_turn_give_the_whole_status() -> None:
    talk = Conversation()
    for sense, answer in zip(Sense, (b"\x1a", COVER_OPEN, WELL, b"\x1e"), strict=True):
        assert talk.ask(sense) == b"\x10\x04" + bytes([sense])
        assert talk.awaits_answer
        talk.hear(answer)
    assert talk.status == PrinterStatus(Roll.NEAR_END, Cover.OPEN, online=False, error=Failure.NONE)
    assert not talk.awaits_answer


def test_stray_status_answers_nothing() -> None:
    talk = Conversation()
    talk.hear(WELL)
    talk.ask(Sense.PAPER)
    assert talk.status == PrinterStatus()
    assert talk.awaits_answer


def test_late_reply_is_not_taken_for_the_answer_to_a_later_question() -> None:
    talk = Conversation()
    talk.ask(Sense.OFFLINE)
    talk.begin()
    talk.ask(Sense.PAPER)
    talk.hear(WELL)
    assert talk.status == PrinterStatus()
    talk.hear(PAPER_OUT)
    assert talk.status == PrinterStatus(paper=Roll.OUT)
    assert talk.owed == 0


def test_answers_of_an_earlier_round_are_not_those_of_this_one() -> None:
    talk = Conversation()
    talk.ask(Sense.PAPER)
    talk.hear(WELL)
    talk.begin()
    assert talk.status.paper is Roll.UNKNOWN


def test_lost_reply_leaves_a_debt_and_never_a_wrong_answer() -> None:
    talk = Conversation()
    talk.ask(Sense.PRINTER)
    talk.ask(Sense.PAPER)
    talk.hear(WELL)
    assert talk.status == PrinterStatus()
    assert talk.awaits_answer
    talk.begin()
    assert talk.owed == 1


def test_requests_spelled_by_the_dots_of_a_page_are_answered_first() -> None:
    talk = Conversation()
    talk.owe([Sense.PRINTER, Sense.PRINTER])
    talk.ask(Sense.PAPER)
    talk.hear(WELL + WELL + PAPER_OUT)
    assert talk.status.paper is Roll.OUT


def test_only_the_expected_process_id_confirms() -> None:
    talk = Conversation()
    assert talk.expect("AAAA") == process_id("AAAA")
    talk.expect("AAAB")
    talk.hear(b"\x37\x22AAAA\x00")
    assert not talk.is_processed
    talk.hear(b"\x12\x37\x22AA")
    talk.hear(b"AB\x00")
    assert talk.is_processed


def test_ids_that_came_back_are_told_apart() -> None:
    talk = Conversation()
    talk.expect("AAAA")
    talk.hear(b"\x37\x22aaaa\x00")
    assert (talk.processed, talk.is_processed) == ({"aaaa"}, False)
    talk.hear(b"\x37\x22AAAA\x00")
    assert talk.is_processed
    talk.expect("AAAB")
    assert talk.processed == set()


def test_block_is_found_by_its_header_until_the_next_round() -> None:
    talk = Conversation()
    talk.hear(b"\x37\x25\x00\x37\x31262144\x00")
    assert talk.block(b"\x37\x25") == b""
    assert talk.block(b"\x37\x31") == b"262144"
    assert talk.block(b"\x37\x36") is None
    talk.begin()
    assert talk.block(b"\x37\x25") is None


def test_automatic_status_is_no_answer_but_is_kept() -> None:
    talk = Conversation()
    talk.ask(Sense.PAPER)
    talk.hear(b"\x38\x00\x0c\x00")
    assert talk.automatic == PrinterStatus(Roll.OUT, Cover.OPEN, online=False, error=Failure.NONE)
    assert talk.status.paper is Roll.UNKNOWN


def test_identities_are_told_apart_by_kind() -> None:
    talk = Conversation()
    talk.ask(Identity.TYPE)
    talk.ask(Identity.MODEL_NAME)
    talk.hear(b"_TM-T20III\x00\x02")
    assert talk.identities == {Identity.TYPE: 2, Identity.MODEL_NAME: "TM-T20III"}


@given(st.data())
def test_answer_that_is_believed_is_always_the_one_to_that_question(data: st.DataObject) -> None:
    """The printer answers in order, some replies late, some lost, and noise comes between."""
    talk, underway = Conversation(), list[int]()
    truth = {sense: 0x12 | sense << 2 & 0x0C | sense << 5 & 0x60 for sense in Sense}
    for _ in range(data.draw(st.integers(1, 12))):
        sense = data.draw(st.sampled_from(Sense))
        talk.begin()
        talk.ask(sense)
        underway.append(truth[sense])
        if data.draw(st.booleans(), label="lost"):
            underway.pop(data.draw(st.integers(0, len(underway) - 1)))
        arriving = data.draw(st.integers(0, len(underway)))
        talk.hear(data.draw(st.sampled_from([b"", b"\xff", b"\x10\x00\x00\x00", b"\x11"])))
        talk.hear(bytes(underway[:arriving]))
        del underway[:arriving]
        assert talk.status in (PrinterStatus(), status_of({sense: truth[sense]}))
