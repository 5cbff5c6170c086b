"""The cache: said once, kept whole, bounded."""

import os
from pathlib import Path

import pytest

from kiosk.announcing.phrase import Call, call_sentence
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.cache import KeptVoice, SpeechCache
from tests.announcing.voices.sounds import Mouth, tone


def sentence(number: int = 12, language: str = "id") -> Sentence:
    """Call a number."""
    return call_sentence(Call(f"A{number:03d}", 5), language)


def test_a_sentence_is_spoken_once_and_given_again(tmp_path: Path) -> None:
    mouth = Mouth(sound=tone())
    voice = KeptVoice(mouth, SpeechCache(tmp_path / "speech"))
    assert voice.speak(sentence()) == tone()
    assert KeptVoice(mouth, SpeechCache(tmp_path / "speech")).speak(sentence()) == tone()
    assert len(mouth.said) == 1


def test_another_voice_another_language_and_another_sentence_are_spoken(tmp_path: Path) -> None:
    cache, mouth = SpeechCache(tmp_path), Mouth(sound=tone())
    other = Mouth(name="mouth 2", sound=tone())
    for voice, said in ((mouth, sentence()), (other, sentence()), (mouth, sentence(13))):
        KeptVoice(voice, cache).speak(said)
    KeptVoice(mouth, cache).speak(sentence(language="jv"))
    assert (len(mouth.said), len(other.said)) == (3, 1)


def test_what_a_voice_cannot_say_is_not_kept(tmp_path: Path) -> None:
    assert KeptVoice(Mouth(), SpeechCache(tmp_path)).speak(sentence()) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"x", b"RIFF" * 100])
def test_a_damaged_file_is_made_again(tmp_path: Path, damage: bytes) -> None:
    mouth, cache = Mouth(sound=tone()), SpeechCache(tmp_path)
    KeptVoice(mouth, cache).speak(sentence())
    [file] = tmp_path.iterdir()
    file.write_bytes(damage)
    assert KeptVoice(mouth, cache).speak(sentence()) == tone()
    assert KeptVoice(mouth, cache).speak(sentence()) == tone()
    assert len(mouth.said) == 2


def test_one_changed_bit_is_damage(tmp_path: Path) -> None:
    cache = SpeechCache(tmp_path)
    cache.keep("mouth", sentence(), tone())
    [file] = tmp_path.iterdir()
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    assert cache.find("mouth", sentence()) is None


def test_the_least_used_goes_when_the_folder_is_full(tmp_path: Path) -> None:
    size = len(tone().pcm) + 32
    cache = SpeechCache(tmp_path, most_bytes=3 * size)
    for number in (1, 2, 3):
        cache.keep("mouth", sentence(number), tone())
    for age, file in enumerate(sorted(tmp_path.iterdir(), key=lambda one: one.stat().st_mtime_ns)):
        os.utime(file, (age, age))
    assert cache.find("mouth", sentence(1)) == tone()  # used just now
    cache.keep("mouth", sentence(4), tone())
    kept = [number for number in (1, 2, 3, 4) if cache.find("mouth", sentence(number))]
    assert kept == [1, 3, 4]


def test_a_folder_that_cannot_be_made_silences_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    mouth = Mouth(sound=tone())
    voice = KeptVoice(mouth, SpeechCache(tmp_path / "file" / "speech"))
    assert [voice.speak(sentence()) for _ in range(2)] == [tone(), tone()]
    assert len(mouth.said) == 2
