"""Choosing: the best voice that can say it."""

from pathlib import Path

import pytest

from kiosk.announcing.phrase import Call, call_sentence
from kiosk.announcing.template import Sentence
from kiosk.announcing.voices.cache import SpeechCache
from kiosk.announcing.voices.choosing import OneAfterAnother, remembering, voices_here
from kiosk.announcing.voices.pack import VoicePack
from kiosk.announcing.voices.recording import build_pack
from kiosk.announcing.voices.voice import VoiceFailed
from tests.announcing.voices.sounds import Mouth, tone, write_recording

SENTENCE = call_sentence(Call("A012", 5), "id")


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """A folder with one pack, of two clips."""
    recordings = tmp_path / "recordings"
    recordings.mkdir()
    for word in ("nol", "satu"):
        write_recording(recordings / f"{word}.wav", tone(rate=48_000))
    build_pack(recordings, "id", "Sari", "own", tmp_path / "voices")
    return tmp_path / "voices"


def test_a_recorded_person_comes_before_every_engine(packs: Path) -> None:
    here = voices_here("id", packs)
    assert isinstance(here.voices[0], VoicePack)
    assert len(here.voices) > 1
    assert not any(isinstance(voice, VoicePack) for voice in voices_here("jv", packs).voices)


def test_a_broken_pack_is_told_and_the_next_voice_speaks(packs: Path) -> None:
    (packs / "sari" / "nol.wav").unlink()
    here = voices_here("id", packs)
    [refused] = here.refused
    assert "nol.wav is missing" in str(refused)
    assert OneAfterAnother(here.voices).speak(SENTENCE) is not None


def test_a_machine_without_programs_and_packs_has_no_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert voices_here("id", tmp_path / "none").voices == ()
    assert OneAfterAnother(()).speak(SENTENCE) is None


def test_what_the_best_voice_cannot_say_is_said_by_the_next(packs: Path) -> None:
    voices = voices_here("id", packs).voices
    spoken = OneAfterAnother(voices).spoken(SENTENCE)
    assert spoken is not None
    assert spoken[0] == voices[1]


def test_what_an_engine_said_is_kept_and_what_a_person_recorded_is_joined_anew(
    packs: Path, tmp_path: Path
) -> None:
    here, speech = voices_here("id", packs), tmp_path / "speech"
    voice = remembering(here, SpeechCache(speech))
    recorded = Sentence("id", "0 1", "nol satu", (("nol", "satu"),))
    assert voice.speak(recorded) == here.voices[0].speak(recorded)
    assert not speech.exists()
    assert voice.speak(SENTENCE) == voice.speak(SENTENCE)
    assert len(list(speech.iterdir())) == 1


def test_a_voice_that_fails_is_followed_by_one_that_does_not() -> None:
    hoarse, clear = Mouth(fails=True), Mouth(sound=tone())
    assert OneAfterAnother((hoarse, clear)).speak(SENTENCE) == tone()
    with pytest.raises(VoiceFailed):
        OneAfterAnother((hoarse, Mouth())).speak(SENTENCE)
