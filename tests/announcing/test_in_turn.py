"""What is said of a recording: each way in which calls can go wrong in a hall is noticed."""

from kiosk.announcing.chime import chime
from kiosk.announcing.program import announcement
from kiosk.announcing.sound import Sound, silence
from kiosk.queueing.announcements import Manner
from tests.announcing.in_turn import InTurn, heard_in_turn
from tests.announcing.sentences import sentence


def said(number: int) -> Sound:
    """Say a call; only its end tells it from the other calls."""
    return announcement([sentence(0, 2.0) + sentence(number, 0.4)], Manner.ONCE)


def judged(*played: Sound) -> InTurn:
    """Play sounds with rests where calls 1, 2 and a chime are meant."""
    rest = silence(0.5)
    recording = Sound(b"".join((rest + one).pcm for one in played) + rest.pcm)
    return heard_in_turn([said(1), said(2), chime()], recording)


def test_calls_heard_once_each_in_order_are_found_and_nothing_else() -> None:
    heard = judged(said(1), said(2), chime())
    assert (heard.missing, heard.mistaken, heard.overlaps, heard.chimes) == (0, 0, 0, 3)
    assert heard.beside == 0


def test_two_calls_that_changed_places_are_noticed() -> None:
    assert judged(said(2), said(1), chime()).mistaken == 2


def test_a_call_that_is_missing_or_was_cut_is_noticed() -> None:
    assert judged(said(1), chime()).missing == 1
    cut = Sound(said(2).pcm[: len(said(2).pcm) // 2])
    assert judged(said(1), cut, chime()).missing == 1


def test_a_call_that_was_begun_twice_is_counted_and_its_beginning_is_heard_beside() -> None:
    cut = Sound(said(1).pcm[: len(said(1).pcm) // 2])
    heard = judged(cut, said(1), said(2), chime())
    assert (heard.missing, heard.chimes) == (0, 4)
    assert heard.beside > 0.5
