"""espeak-ng and flite: programs that speak, and what they do when they cannot."""

from pathlib import Path

import pytest

from kiosk.announcing.levelling import LOUDNESS, loudness
from kiosk.announcing.phrase import LANGUAGES, Call, Notice, call_sentence, notice_sentence
from kiosk.announcing.voices.espeak import EspeakVoice
from kiosk.announcing.voices.flite import FliteVoice
from kiosk.announcing.voices.installed import espeak_voices, flite_voices, mbrola_voices
from kiosk.announcing.voices.pronunciation import INDONESIAN
from kiosk.announcing.voices.voice import Voice, VoiceFailed
from tests.announcing.recognising import English
from tests.announcing.voices.sounds import highest

CALL = Call("A012", 5)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def voices(language: str) -> list[Voice]:
    """Give the programs' voices for a language."""
    return [*flite_voices(language), *espeak_voices(language)]


def program(folder: Path, script: str) -> str:
    """Write a program that speaks, or does not."""
    file = folder / "speaker"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return str(file)


def espeak(path: str, deadline: float = 10) -> EspeakVoice:
    """Make a voice of that program."""
    return EspeakVoice("id", "id", 160, "0", path, INDONESIAN, deadline)


@every_language
def test_a_call_is_spoken_in_every_language_at_120_to_140_words_a_minute(language: str) -> None:
    sentence = call_sentence(CALL, language)
    spoken = [voice.speak(sentence) for voice in voices(language)]
    assert spoken
    for sound in spoken:
        assert sound is not None
        assert 120 <= len(sentence.spoken.split()) * 60 / sound.seconds <= 140
        assert loudness(sound) == pytest.approx(LOUDNESS, rel=0.05)
        assert highest(sound) < 32_767


@every_language
def test_every_notice_can_be_spoken(language: str) -> None:
    for voice in voices(language):
        for notice in Notice:
            sound = voice.speak(notice_sentence(notice, language))
            assert sound is not None
            assert 1 < sound.seconds < 30


def test_a_machine_hears_every_digit_of_an_english_call() -> None:
    listener, [voice] = English(), list(flite_voices("en"))
    codes = ("A012", "B345", "F678", "S908", "Z246")
    for counter, code in enumerate(codes, 1):
        sentence = call_sentence(Call(code, counter), "en")
        sound = voice.speak(sentence)
        assert sound is not None
        words = " ".join(sentence.words).split()
        heard = listener.hears(sound)
        assert (heard[3:6], heard[6:]) == (tuple(words[3:6]), tuple(words[6:]))


def test_a_voice_leaves_other_languages_to_others() -> None:
    sentence = call_sentence(CALL, "jv")
    assert [voice.speak(sentence) for voice in (*voices("id"), *voices("en"))] == [None] * 3


def test_the_name_tells_two_pronunciations_apart() -> None:
    one, other = espeak("x"), EspeakVoice("id", "id", 160, "0", "x", {})
    assert one.name != other.name


@pytest.mark.parametrize(
    "agency", ["[[x", "<b>", "-f /etc/passwd", "\n\n", "Ä\udcff", "\0", "BPJS"]
)
def test_an_agency_of_any_name_is_text_and_nothing_else(agency: str) -> None:
    for language in ("id", "en"):
        for voice in voices(language):
            sound = voice.speak(call_sentence(Call("A012", 5, agency), language))
            assert sound is not None
            assert sound.seconds > 3


def test_a_word_that_would_be_said_wrongly_is_given_in_phonemes(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    voice = espeak(program(tmp_path, f"cat > {asked}; exit 1"))
    with pytest.raises(VoiceFailed):
        voice.speak(call_sentence(Call("A416", 4), "id"))
    assert asked.read_text() == (
        "Nomor antrean, a, [[@mp'at]] satu [[@n'am]], silakan menuju [[l'okEt]] [[@mp'at]]."
    )


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo 'no such voice' >&2; exit 1", "no such voice"),
        ("exit 3", "exit 3"),
        ("cat > /dev/null", "ends too early"),
        ("echo this is no sound", "RIFF"),
        ("exec sleep 20", "timed out"),
    ],
)
def test_a_program_that_does_not_speak_is_a_failure_with_words(
    tmp_path: Path, script: str, said: str
) -> None:
    voice = espeak(program(tmp_path, script), deadline=1)
    with pytest.raises(VoiceFailed) as failed:
        voice.speak(call_sentence(CALL, "id"))
    assert said in failed.value.detail
    assert "kiosk voice list" in str(failed.value)


def test_a_program_that_goes_away_is_a_failure(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone")
    for voice in (espeak(gone), FliteVoice("slt", 1.0, "0", gone, "id")):
        with pytest.raises(VoiceFailed):
            voice.speak(call_sentence(CALL, "id"))


def test_a_program_that_writes_no_file_is_a_failure(tmp_path: Path) -> None:
    voice = FliteVoice("slt", 1.0, "0", program(tmp_path, "exit 0"))
    with pytest.raises(VoiceFailed):
        voice.speak(call_sentence(CALL, "en"))


@pytest.mark.parametrize("script", ["exit 1", "echo hello", "echo version 1.0; exit 1"])
def test_a_program_that_only_says_it_is_there_gives_no_voice(tmp_path: Path, script: str) -> None:
    path = program(tmp_path, script)
    for found in (espeak_voices("id", path), mbrola_voices("id", path), flite_voices("en", path)):
        assert list(found) == []


def test_a_program_that_is_not_installed_gives_no_voice(tmp_path: Path) -> None:
    assert list(espeak_voices("id", str(tmp_path / "none"))) == []
    assert list(flite_voices("en", str(tmp_path / "none"))) == []


def test_mbrola_is_used_where_it_speaks(tmp_path: Path) -> None:
    path = program(
        tmp_path,
        'case "$*" in *--version*) echo 1.51;; *mb-id1*) exec espeak-ng -v id --stdin --stdout;; '
        "*) exit 1;; esac",
    )
    [voice] = mbrola_voices("id", path)
    assert "mb-id1" in voice.name
    assert voice.speak(call_sentence(CALL, "id")) is not None
    assert list(mbrola_voices("jv", path)) == []
