"""Levelling, trimming, resampling: equally loud, without silence, without false tones."""

from array import array

import pytest

from kiosk.announcing.loudness import CEILING, SPOKEN, levelled, loudness
from kiosk.announcing.resampling import resampled
from kiosk.announcing.sound import RATE, Sound, silence
from kiosk.announcing.trimming import trimmed
from tests.announcing.sentences import sentence
from tests.announcing.voices.sounds import highest, samples, tone


def test_the_silence_around_a_voice_is_cut_and_the_pause_within_stays() -> None:
    spoken = tone() + silence(0.4) + tone()
    cut = trimmed(silence(0.7) + spoken + silence(1.2))
    assert spoken.seconds <= cut.seconds < spoken.seconds + 0.1


def test_silence_is_nothing() -> None:
    assert trimmed(silence(1)) == trimmed(Sound()) == Sound()
    assert levelled(silence(1)) == silence(1)
    assert levelled(Sound()) == Sound()


@pytest.mark.parametrize("height", [0.03, 0.1, 0.5, 1.0])
def test_soft_and_loud_voices_become_equally_loud(height: float) -> None:
    level = levelled(tone(height=height) + silence(0.5) + tone(height=height))
    assert loudness(level) == pytest.approx(SPOKEN, rel=0.02)


def test_a_voice_of_peaks_stays_softer_and_never_clips() -> None:
    clicks = Sound((tone(0.0002, height=0.5) + silence(0.01)).pcm * 50)
    level = levelled(clicks)
    assert highest(level) == pytest.approx(CEILING, abs=1)
    assert loudness(clicks) < loudness(level) < SPOKEN * 0.9


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000, 96_000, 22_051])
def test_a_tone_keeps_its_pitch_length_and_height_at_every_rate(rate: int) -> None:
    heard = resampled(samples(tone(0.2, hertz=1000, rate=rate)), rate)
    meant = samples(tone(0.2, hertz=1000))
    assert heard.seconds == pytest.approx(0.2, abs=0.001)
    pairs = list(zip(samples(heard), meant, strict=False))[200:-200]
    assert max(abs(one - other) for one, other in pairs) < 100


def test_a_tone_too_high_for_our_rate_does_not_come_back_as_a_lower_one() -> None:
    heard = resampled(samples(tone(0.2, hertz=15_000, rate=48_000)), 48_000)
    assert max(map(abs, samples(heard)[200:-200])) < 30


def test_our_own_rate_is_left_as_it_is() -> None:
    assert resampled(samples(tone()), RATE) == tone()


def test_pauses_in_a_sentence_do_not_make_it_louder() -> None:
    dense, sparse = sentence(5), sentence(5) + silence(3.0) + sentence(5)
    assert loudness(sparse) == pytest.approx(loudness(dense), rel=0.02)


def test_a_voice_with_one_high_peak_is_not_clipped() -> None:
    spiky = Sound(array("h", [300, -300] * 5000 + [32_767]).tobytes())
    assert max(map(abs, array("h", levelled(spiky).pcm))) < 0.9 * 32_767


def test_the_noise_of_a_room_stays_faint() -> None:
    noise = Sound(array("h", [3, -3] * 5000).tobytes())
    assert max(array("h", levelled(noise).pcm)) <= 30
