"""The programs that speak: paced, levelled, within a deadline, and never the end of a call."""

import os
from dataclasses import replace
from pathlib import Path
from socket import AF_UNIX, socket
from types import MappingProxyType

import pytest

from kiosk.announcing.loudness import CEILING, SPOKEN, loudness
from kiosk.announcing.phrase import LANGUAGES, Call, Notice, call_sentence, notice_sentence
from kiosk.announcing.sound import RATE
from kiosk.announcing.voices.espeak import EspeakVoice
from kiosk.announcing.voices.flite import FliteVoice
from kiosk.announcing.voices.installed import engines
from kiosk.announcing.voices.pronunciation import INDONESIAN
from kiosk.announcing.voices.voice import VoiceFailed
from tests.announcing.voices.sounds import program, sentence, tone, write_recording

SPOKEN_HERE = [voice for language in LANGUAGES for voice in engines(language)]
A_VOICE = EspeakVoice("id", "id", 160, "1.51", "espeak-ng", MappingProxyType({}))


def test_every_language_is_spoken_by_what_make_install_brings() -> None:
    assert all(engines(language) for language in LANGUAGES)
    assert isinstance(engines("en")[0], FliteVoice)
    assert engines("mad") == ()


@pytest.mark.parametrize("voice", SPOKEN_HERE, ids=lambda voice: str(voice.name))
def test_a_call_is_spoken_at_120_to_140_words_a_minute(voice: EspeakVoice | FliteVoice) -> None:
    minutes, words = 0.0, 0
    for code, counter in (("A012", 5), ("K305", 2), ("L741", 9), ("S068", 4)):
        said = call_sentence(Call(code, counter), voice.language)
        spoken = voice.speak(said)
        assert spoken is not None
        minutes += spoken.seconds / 60
        words += len(said.spoken.split())
    assert 120 <= words / minutes <= 140


@pytest.mark.parametrize("voice", SPOKEN_HERE, ids=lambda voice: str(voice.name))
def test_every_voice_is_equally_loud_without_silence_around_it(
    voice: EspeakVoice | FliteVoice,
) -> None:
    spoken = voice.speak(sentence(language=voice.language))
    assert spoken is not None
    samples = memoryview(spoken.pcm).cast("h")
    peak = max(map(abs, samples))
    assert peak <= CEILING + 1
    # As loud as all others, or as its highest sample lets it be.
    assert loudness(spoken) == pytest.approx(SPOKEN, rel=0.02) or peak > CEILING - 100
    edge = len(samples) // 40
    assert max(map(abs, samples[:edge])) > 0.02 * peak
    assert max(map(abs, samples[-edge:])) > 0.02 * peak


@pytest.mark.parametrize("voice", SPOKEN_HERE, ids=lambda voice: str(voice.name))
def test_every_notice_can_be_spoken(voice: EspeakVoice | FliteVoice) -> None:
    for notice in Notice:
        sound = voice.speak(notice_sentence(notice, voice.language))
        assert sound is not None
        assert 1 < sound.seconds < 30


@pytest.mark.parametrize(
    "agency", ["[[x", "<b>", "-f /etc/passwd", "\n\n", "Ä\udcff", "\0", "BPJS"]
)
def test_an_agency_of_any_name_is_text_and_nothing_else(agency: str) -> None:
    for language in ("id", "en"):
        for voice in engines(language):
            sound = voice.speak(call_sentence(Call("A012", 5, agency), language))
            assert sound is not None
            assert sound.seconds > 3


def test_a_voice_leaves_other_languages_to_others() -> None:
    for language, other in (("id", "jv"), ("jv", "id"), ("en", "id")):
        said = [voice.speak(sentence(language=other)) for voice in engines(language)]
        assert set(said) == {None}


def test_words_that_are_said_wrongly_are_given_in_phonemes(tmp_path: Path) -> None:
    voice, told = _listening(tmp_path)
    voice = replace(voice, pronounced=INDONESIAN)
    voice.speak(call_sentence(Call("A046", 14), "id"))
    assert told.read_text() == (
        "Nomor antrean, a, nol [[@mp'at]] [[@n'am]], silakan menuju [[l'okEt]] "
        "[[@mp'at]] [[b@l'as]]."
    )


def test_the_name_of_an_agency_is_read_and_gives_no_orders(tmp_path: Path) -> None:
    voice, told = _listening(tmp_path)
    voice.speak(call_sentence(Call("A012", 5, agency="[[@n'am]] <break/> $(ls)\n-v"), "id"))
    assert "gerai @n'am break/ $(ls) -v, loket" in " ".join(told.read_text().split())


def test_other_settings_are_another_voice_so_that_nothing_old_is_heard() -> None:
    names = {
        A_VOICE.name,
        replace(A_VOICE, pace=150).name,
        replace(A_VOICE, voice="mb-id1").name,
        replace(A_VOICE, version="1.52").name,
        replace(A_VOICE, pronounced=INDONESIAN).name,
        FliteVoice("rms", 1.1, "2.2", "flite").name,
        FliteVoice("slt", 1.1, "2.2", "flite").name,
    }
    assert len(names) == 7


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (["echo no such voice >&2", "exit 1"], "no such voice"),
        (["exit 3"], "exit 3"),
        (["exec sleep 60"], "timed out"),
        (["exit 0"], "ends too early"),
        (["echo this is no sound"], "RIFF"),
    ],
    ids=["fails", "fails without a word", "hangs", "says nothing", "says nonsense"],
)
def test_a_program_that_does_not_speak_fails_in_time_and_with_words(
    tmp_path: Path, script: list[str], said: str
) -> None:
    path = str(program(tmp_path, "speaker", script))
    with pytest.raises(VoiceFailed, match=said):
        replace(A_VOICE, program=path, deadline=1.0).speak(sentence())
    with pytest.raises(VoiceFailed):
        FliteVoice("rms", 1.1, "2.2", path, deadline=1.0).speak(sentence(language="en"))


def test_a_program_that_is_gone_fails_with_words(tmp_path: Path) -> None:
    with pytest.raises(VoiceFailed, match="No such file"):
        replace(A_VOICE, program=str(tmp_path / "gone")).speak(sentence())


def test_silence_is_no_call(tmp_path: Path) -> None:
    voice, _ = _listening(tmp_path, height=0.0)
    with pytest.raises(VoiceFailed, match="silence"):
        voice.speak(sentence())


def test_without_programs_nothing_speaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [engines(language) for language in LANGUAGES] == [()] * len(LANGUAGES)


def test_mbrola_is_preferred_where_it_speaks_not_where_it_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wav = tmp_path / "spoken.wav"
    write_recording(wav, tone(), RATE)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    speaks = ['case "$1" in --version) echo 1.51; exit;; esac', f"cat {wav}"]
    program(tmp_path, "espeak-ng", speaks)
    assert [" mb-id1 " in voice.name for voice in engines("id")] == [True, False]
    program(tmp_path, "espeak-ng", ['case "$*" in *mb-id1*) exit 1;; esac', *speaks])
    assert [" mb-id1 " in voice.name for voice in engines("id")] == [False]


def _listening(folder: Path, height: float = 0.3) -> tuple[EspeakVoice, Path]:
    """Make a program that writes down what it is to say, and hums."""
    wav, told = folder / "spoken.wav", folder / "told.txt"
    write_recording(wav, tone(height=height), RATE)
    path = program(folder, "speaker", [f"cat > {told}", f"cat {wav}"])
    return replace(A_VOICE, program=str(path)), told


@pytest.mark.parametrize("voice", SPOKEN_HERE, ids=lambda voice: str(voice.name))
def test_a_sound_server_that_hangs_does_not_hold_up_a_voice(
    voice: EspeakVoice | FliteVoice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket(AF_UNIX) as silent:
        silent.bind(str(tmp_path / "native"))
        silent.listen()
        monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'native'}")
        patient = replace(voice, deadline=5.0)
        assert patient.speak(sentence(language=voice.language)) is not None
