"""One announcement: chime, sentences, pauses; equally loud, and never clipped."""

from array import array
from math import log10

import pytest

from kiosk.announcing.chime import chime, evacuation_signal
from kiosk.announcing.loudness import levelled, loudness
from kiosk.announcing.program import announcement, evacuation
from kiosk.announcing.sound import Sound, silence
from kiosk.queueing.announcements import Manner
from tests.announcing.hearing import first_heard, times_heard
from tests.announcing.sentences import scaled, sentence

FULL_SCALE = 32_767


def test_a_call_said_once_is_chime_then_sentence() -> None:
    said = sentence(7)
    program = announcement([said], Manner.ONCE)
    assert program.pcm.startswith(chime().pcm)
    assert times_heard(levelled(said), program) == 1
    assert 0.2 <= program.seconds - chime().seconds - said.seconds <= 0.4


def test_a_call_said_twice_has_one_chime() -> None:
    said = sentence(7)
    program = announcement([said], Manner.TWICE)
    assert times_heard(levelled(said), program) == 2
    assert times_heard(chime(), program) == 1


def test_a_call_in_two_languages_says_both_before_it_repeats_either() -> None:
    one, other = sentence(1), sentence(2)
    program = announcement([one, other], Manner.TWICE)
    assert times_heard(levelled(one), program) == times_heard(levelled(other), program) == 2
    assert first_heard(levelled(one), program) < first_heard(levelled(other), program)


@pytest.mark.parametrize(
    ("sentences", "manner"), [([sentence(1)], Manner.CHIME), ([], Manner.TWICE)]
)
def test_behind_time_or_without_a_voice_the_chime_stands_alone(
    sentences: list[Sound], manner: Manner
) -> None:
    assert announcement(sentences, manner) == chime()


def test_an_evacuation_begins_with_its_own_signal() -> None:
    program = evacuation([sentence(3)])
    assert program.pcm.startswith(evacuation_signal().pcm)
    assert times_heard(levelled(sentence(3)), program) == 1


def test_a_faint_voice_and_a_loud_one_are_heard_equally_loud() -> None:
    voices = [levelled(scaled(sentence(4), gain)) for gain in (0.15, 0.5, 1.0)]
    loud = [20 * log10(loudness(voice)) for voice in voices]
    assert max(loud) - min(loud) < 0.5


def test_pauses_in_a_sentence_do_not_make_it_louder() -> None:
    dense, sparse = sentence(5), sentence(5) + silence(3.0) + sentence(5)
    assert loudness(sparse) == pytest.approx(loudness(dense), rel=0.02)


def test_a_voice_with_one_high_peak_is_not_clipped() -> None:
    spiky = Sound(array("h", [300, -300] * 5000 + [32_767]).tobytes())
    assert max(map(abs, array("h", levelled(spiky).pcm))) < 0.9 * FULL_SCALE


def test_silence_and_the_noise_of_a_room_stay_faint() -> None:
    noise = Sound(array("h", [3, -3] * 5000).tobytes())
    assert levelled(silence(1.0)) == silence(1.0)
    assert levelled(Sound()) == Sound()
    assert max(array("h", levelled(noise).pcm)) <= 30
