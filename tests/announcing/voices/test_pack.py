"""Voice packs: recorded, built, joined; and what is refused."""

import struct
import wave
from pathlib import Path

import pytest

from kiosk.announcing.loudness import SPOKEN, loudness
from kiosk.announcing.phrase import (
    LANGUAGES,
    Call,
    LanguageNotSpoken,
    Notice,
    call_sentence,
    notice_sentence,
)
from kiosk.announcing.sound import Sound, silence
from kiosk.announcing.voices.clips import slug, vocabulary
from kiosk.announcing.voices.pack import (
    BETWEEN_CLIPS,
    BETWEEN_PHRASES,
    MANIFEST,
    packs_in,
    read_pack,
)
from kiosk.announcing.voices.pack_refused import PackRefused, RecordingsRefused
from kiosk.announcing.voices.recording import PackBuilt, build_pack
from kiosk.queueing.refusals import english
from tests.announcing.voices.sounds import tone, write_recording

CALL = Call("A012", 5)
NEEDED = ("nomor-antrean", "a", "nol", "satu", "dua", "silakan-menuju", "loket", "lima")


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    """The clips of one call, as they are recorded."""
    folder = tmp_path / "recordings"
    folder.mkdir()
    for word in NEEDED:
        write_recording(folder / f"{word}.wav", recorded())
    return folder


def recorded(height: float = 0.2) -> Sound:
    """Record a word at 48 kHz, with silence around it."""
    room = tone(0.3, 0, rate=48_000)
    return room + tone(0.25, height, rate=48_000) + room


def build(recordings: Path, language: str = "id") -> PackBuilt:
    """Build a pack beside the recordings."""
    return build_pack(recordings, language, "Sari", "own", recordings.parent / "voices")


def built(recordings: Path) -> Path:
    """Build a pack, and give its folder."""
    return Path(build(recordings).folder)


def refused(folder: Path) -> str:
    """Read a pack that must be refused; give the words."""
    with pytest.raises(PackRefused) as refusal:
        read_pack(folder)
    assert str(folder) in str(refusal.value)
    assert "kiosk voice build" in str(refusal.value)
    return str(refusal.value)


def test_recordings_become_a_voice_that_says_a_call(recordings: Path) -> None:
    pack = read_pack(built(recordings))
    assert (pack.manifest.name, pack.manifest.licence) == ("Sari", "own")
    sound = pack.speak(call_sentence(CALL, "id"))
    assert sound is not None
    clips = 8 * 0.25
    pauses = 3 * BETWEEN_PHRASES + 4 * BETWEEN_CLIPS
    assert sound.seconds == pytest.approx(clips + pauses, abs=8 * 0.08)
    assert loudness(sound) == pytest.approx(SPOKEN, rel=0.1)


def test_building_tells_what_is_missing_and_leaves_the_recordings(recordings: Path) -> None:
    before = {file.name: file.read_bytes() for file in recordings.iterdir()}
    told = build(recordings)
    assert (told.clips, told.name, told.language) == (len(NEEDED), "Sari", "id")
    assert "tiga.wav" in told.missing
    assert not set(told.missing) & {f"{word}.wav" for word in NEEDED}
    assert {file.name: file.read_bytes() for file in recordings.iterdir()} == before


def test_a_sentence_that_needs_a_missing_clip_is_left_to_others(recordings: Path) -> None:
    pack = read_pack(built(recordings))
    assert pack.speak(call_sentence(Call("A013", 5), "id")) is None
    assert pack.speak(call_sentence(CALL, "jv")) is None
    assert pack.speak(notice_sentence(Notice.CLOSING, "id")) is None


def test_an_agency_is_a_clip_by_its_name(recordings: Path) -> None:
    write_recording(recordings / "gerai.wav", recorded())
    write_recording(recordings / "dinas-kependudukan-catatan-sipil.wav", recorded())
    pack = read_pack(built(recordings))
    said = Call("A012", 5, "Dinas Kependudukan & Catatan Sipil")
    assert pack.speak(call_sentence(said, "id")) is not None
    assert pack.speak(call_sentence(Call("A012", 5, "BPJS"), "id")) is None


def test_stereo_and_other_rates_are_recordings_too(recordings: Path) -> None:
    write_recording(recordings / "lima.wav", tone(0.25, rate=44_100), rate=44_100, channels=2)
    pack = read_pack(built(recordings))
    assert pack.clips["lima"].seconds == pytest.approx(0.25, abs=0.05)


def test_a_pack_built_again_replaces_the_older_one_and_has_another_name(recordings: Path) -> None:
    older = read_pack(built(recordings))
    write_recording(recordings / "tiga.wav", recorded())
    newer = read_pack(built(recordings))
    assert len(newer.clips) == len(older.clips) + 1
    assert newer.name != older.name
    assert [folder.name for folder in packs_in(recordings.parent / "voices")] == ["sari"]


def test_missing_and_changed_clips_are_named_at_once(recordings: Path) -> None:
    folder = built(recordings)
    (folder / "nol.wav").unlink()
    (folder / "satu.wav").write_bytes((folder / "dua.wav").read_bytes() + b"\0\0")
    words = refused(folder)
    assert "nol.wav is missing" in words
    assert "satu.wav is not the file that was built (wrong hash)" in words
    assert "dua.wav" not in words


def test_a_hundred_problems_are_a_short_message(recordings: Path) -> None:
    folder = built(recordings)
    for file in folder.glob("*.wav"):
        file.unlink()
    assert "3 more" in refused(folder)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, MANIFEST),
        ("", "cannot be read"),
        ("[", "cannot be read"),
        ("format: 2\nname: x\nlanguage: id\nlicence: x\nclips: {}\n", "format"),
        ("name: x\nlanguage: id\nclips: {}\n", "licence"),
        ("name: x\nlanguage: '../x'\nlicence: x\nclips: {}\n", "language"),
        (f"name: x\nlanguage: id\nlicence: x\nclips: {{../a.wav: {'0' * 64}}}\n", "clips"),
        ("name: x\nlanguage: id\nlicence: x\nclips: {a.wav: abc}\n", "clips"),
    ],
)
def test_a_manifest_that_is_none_is_told_with_what_is_wrong(
    recordings: Path, content: str | None, said: str
) -> None:
    manifest = built(recordings) / MANIFEST
    if content is None:
        manifest.unlink()
    else:
        manifest.write_text(content)
    assert said in refused(manifest.parent)


def test_a_clip_of_a_gigabyte_is_told_and_not_read(recordings: Path) -> None:
    folder = built(recordings)
    with (folder / "nol.wav").open("r+b") as clip:
        clip.truncate(2**30)
    assert "nol.wav is no WAV of 16-bit PCM (1073 MB, at most 20)" in refused(folder)


def test_nothing_is_built_of_recordings_that_cannot_be_used(recordings: Path) -> None:
    write_recording(recordings / "nol.wav", silence(1))
    write_recording(recordings / "satu.wav", recorded(0.013))
    write_recording(recordings / "dua.wav", recorded(1.0))
    (recordings / "tiga.wav").write_bytes(b"mp3")
    write_24_bit(recordings / "lima.wav")
    with pytest.raises(RecordingsRefused) as refusal:
        build(recordings)
    words = refusal.value.for_people(english)
    for said in (
        *("nol.wav is silent", "satu.wav is too soft", "dua.wav is too loud"),
        *("tiga.wav is no WAV", "lima.wav is no WAV of 16-bit PCM (24 bit)"),
    ):
        assert said in words
    assert not (recordings.parent / "voices").exists()


def test_a_recording_at_an_odd_rate_is_told(recordings: Path) -> None:
    write_recording(recordings / "nol.wav", recorded(), rate=48_001)
    with pytest.raises(RecordingsRefused, match=r"nol\.wav is no WAV .*48001 Hz"):
        build(recordings)


def write_24_bit(file: Path) -> None:
    """Write what some recorders write."""
    with wave.open(str(file), "wb") as opened:
        opened.setnchannels(1)
        opened.setsampwidth(3)
        opened.setframerate(48_000)
        opened.writeframes(struct.pack("<i", 1000)[:3] * 4800)


def test_a_folder_without_recordings_says_where_the_script_is(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(RecordingsRefused) as refusal:
            build_pack(folder, "id", "Sari", "own", tmp_path / "voices")
        assert "kiosk voice record-script" in str(refusal.value)


def test_a_language_nobody_speaks_is_refused(recordings: Path) -> None:
    with pytest.raises(LanguageNotSpoken):
        build(recordings, "mad")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_holds_every_word_of_every_call_and_notice(language: str) -> None:
    clips = vocabulary(LANGUAGES[language], ["BPJS Kesehatan"])
    files = [clip.file for clip in clips]
    assert len(files) == len(set(files))
    known = {clip.file for clip in clips}
    sentences = [
        notice_sentence(notice, language, counter=counter)
        for notice in Notice
        for counter in (None, 3)
    ]
    sentences += [
        call_sentence(
            Call(f"{letter}{number:03d}", 1 + number % 99, agency, priority, nth),
            language,
            numbers=how,
        )
        for number, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 40, 1)
        for agency, priority, nth in ((None, False, 1), ("BPJS Kesehatan", True, 2 + number % 8))
        for how in ("digits", "words")
    ]
    needed = {f"{slug(word)}.wav" for sentence in sentences for word in sentence.words}
    assert needed <= known
