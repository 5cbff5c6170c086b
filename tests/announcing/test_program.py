"""One announcement: chime, sentences, pauses; and nothing else."""

import pytest

from kiosk.announcing.chime import chime, evacuation_signal
from kiosk.announcing.program import announcement, evacuation
from kiosk.announcing.sound import Sound
from kiosk.queueing.announcements import Manner
from tests.announcing.hearing import first_heard, times_heard
from tests.announcing.sentences import sentence


def test_a_call_said_once_is_chime_then_sentence() -> None:
    said = sentence(7)
    program = announcement([said], Manner.ONCE)
    assert program.pcm.startswith(chime().pcm)
    assert times_heard(said, program) == 1
    assert 0.2 <= program.seconds - chime().seconds - said.seconds <= 0.4


def test_a_call_said_twice_has_one_chime() -> None:
    said = sentence(7)
    program = announcement([said], Manner.TWICE)
    assert times_heard(said, program) == 2
    assert times_heard(chime(), program) == 1


def test_a_call_in_two_languages_says_both_before_it_repeats_either() -> None:
    one, other = sentence(1), sentence(2)
    program = announcement([one, other], Manner.TWICE)
    assert times_heard(one, program) == times_heard(other, program) == 2
    assert first_heard(one, program) < first_heard(other, program)


@pytest.mark.parametrize(
    ("sentences", "manner"), [([sentence(1)], Manner.CHIME), ([], Manner.TWICE)]
)
def test_behind_time_or_without_a_voice_the_chime_stands_alone(
    sentences: list[Sound], manner: Manner
) -> None:
    assert announcement(sentences, manner) == chime()


def test_what_is_heard_is_the_sentence_as_it_came_without_another_scaling() -> None:
    said = sentence(4)
    assert announcement([said], Manner.ONCE).pcm.endswith(said.pcm)


def test_an_evacuation_begins_with_its_own_signal() -> None:
    program = evacuation([sentence(3)])
    assert program.pcm.startswith(evacuation_signal().pcm)
    assert times_heard(sentence(3), program) == 1
