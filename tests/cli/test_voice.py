"""``kiosk say`` and ``kiosk voice``."""

import shutil
import wave
from pathlib import Path

import pytest

from tests.announcing.voices.sounds import tone, write_recording
from tests.cli.shell import DONE, FAULT, REFUSED, USAGE, Shell


@pytest.fixture
def shell(nowhere: Shell, tmp_path: Path) -> Shell:
    """A shell on a machine without an office, with folders of its own."""
    nowhere.env |= {"KIOSK_VOICES": str(tmp_path / "voices"), "XDG_CACHE_HOME": str(tmp_path)}
    return nowhere


def said(shell: Shell, file: Path, *arguments: str) -> dict[str, object]:
    """Say a call into a file."""
    return shell.facts("say", *arguments, "--wav", str(file))


def test_a_call_is_said_into_a_file_without_any_office(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "call.wav"
    told = said(shell, file, "A012", "--counter", "5", "--lang", "id")
    assert told["text"] == "Nomor antrean, A, nol satu dua, silakan menuju loket 5."
    with wave.open(str(file)) as opened:
        assert (opened.getnchannels(), opened.getsampwidth(), opened.getframerate()) == (
            1,
            2,
            22050,
        )
        assert opened.getnframes() / 22050 == pytest.approx(told["seconds"], abs=0.01)


def test_the_whole_call_is_chosen(shell: Shell, tmp_path: Path) -> None:
    options = ["--agency", "BPJS", "--nth", "2", "--priority", "--numbers", "words"]
    told = said(shell, tmp_path / "x.wav", "b12", "--counter", "7", *options)
    assert told["text"] == (
        "Panggilan kedua, nomor antrean prioritas, B, dua belas, "
        "silakan menuju gerai BPJS, loket 7."
    )


def test_people_are_told_the_sentence_and_the_file(shell: Shell, tmp_path: Path) -> None:
    reply = shell("say", "A012", "--counter", "5", "--lang", "en", "--wav", str(tmp_path / "x.wav"))
    assert reply.code == DONE
    assert reply.out.splitlines() == [
        "Ticket number, A, zero one two, please proceed to counter 5.",
        str(tmp_path / "x.wav"),
    ]


@pytest.mark.parametrize(
    ("arguments", "refused"),
    [
        (["12", "--counter", "5"], "NotACode"),
        (["A012", "--counter", "5", "--lang", "mad"], "LanguageNotSpoken"),
    ],
)
def test_what_cannot_be_said_is_refused_in_words(
    shell: Shell, tmp_path: Path, arguments: list[str], refused: str
) -> None:
    file = tmp_path / "x.wav"
    reply = shell.json("say", *arguments, "--wav", str(file))
    assert (reply.code, reply.facts["refused"]) == (REFUSED, refused)
    assert not file.exists()


@pytest.mark.parametrize("name", ["none/x.wav", "", "n" * 300])
def test_a_file_that_cannot_be_written_is_refused(shell: Shell, tmp_path: Path, name: str) -> None:
    reply = shell.json("say", "A012", "--counter", "5", "--wav", f"{tmp_path}/{name}")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "FileNotWritten")


@pytest.mark.parametrize(
    "arguments",
    [
        ["say", "A012", "--counter", "5"],
        ["say", "A012", "--wav", "x.wav"],
        ["say", "A012", "--counter", "0", "--wav", "x.wav"],
        ["say", "A012", "--counter", "5", "--nth", "0", "--wav", "x.wav"],
        ["say", "A012", "--counter", "5", "--numbers", "roman", "--wav", "x.wav"],
        ["voice", "build", "x", "--name", "Sari"],
    ],
)
def test_what_is_not_said_clearly_is_told_at_once(shell: Shell, arguments: list[str]) -> None:
    assert shell(*arguments).code == USAGE


def test_a_machine_without_a_voice_says_how_to_get_one(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    reply = shell.json("say", "A012", "--counter", "5", "--wav", str(tmp_path / "x.wav"))
    assert (reply.code, reply.facts["fault"]) == (FAULT, "NoVoice")
    assert "espeak-ng" in reply.message
    told = shell("voice", "list")
    assert told.code == DONE
    assert "no voice: chime and screen only" in told.out


def test_an_office_records_a_voice_and_the_hall_speaks_with_it(
    shell: Shell, tmp_path: Path
) -> None:
    script = shell.facts("voice", "record-script", "--lang", "id", "--agency", "BPJS")
    recordings = tmp_path / "recordings"
    recordings.mkdir()
    for clip in script["clips"]:
        write_recording(recordings / clip["file"], tone(0.1))
    options = ["--lang", "id", "--licence", "milik kantor", "--name", "Sari"]
    built = shell.facts("voice", "build", str(recordings), *options)
    assert (built["clips"], built["missing"]) == (len(script["clips"]), [])
    arguments = ["A999", "--counter", "21", "--agency", "BPJS", "--numbers", "words"]
    assert "Sari" in str(said(shell, tmp_path / "x.wav", *arguments)["voice"])
    [indonesian, *_] = shell.facts("voice", "list")["languages"]
    assert "Sari" in indonesian["voices"][0]


def test_a_broken_pack_is_told_and_another_voice_speaks(shell: Shell, tmp_path: Path) -> None:
    recordings = tmp_path / "recordings"
    recordings.mkdir()
    write_recording(recordings / "nol.wav", tone())
    built = shell.facts("voice", "build", str(recordings), "--licence", "own", "--name", "Sari")
    shutil.rmtree(built["folder"])
    Path(built["folder"]).mkdir()
    (Path(built["folder"]) / "manifest.yaml").write_text("{}")
    [refused] = shell.facts("voice", "list")["packs_refused"]
    assert refused["refused"] == "PackRefused"
    assert "espeak" in str(said(shell, tmp_path / "x.wav", "A012", "--counter", "5")["voice"])


def test_the_script_is_read_by_people_and_names_every_file(shell: Shell, tmp_path: Path) -> None:
    reply = shell("voice", "record-script", "--lang", "jv")
    assert reply.code == DONE
    assert "sumangga-tindak-dhateng.wav  sumangga tindak dhateng" in reply.out
    assert "half a second of silence" in reply.out
    file = tmp_path / "script.txt"
    assert shell("voice", "record-script", "--lang", "jv", "--out", str(file)).code == DONE
    assert file.read_text() == reply.out
    assert shell("voice", "record-script", "--lang", "mad").code == REFUSED
    assert shell("voice", "record-script", "--out", str(tmp_path)).code == REFUSED


def test_a_folder_without_recordings_is_refused(shell: Shell, tmp_path: Path) -> None:
    options = ["--licence", "own", "--name", "Sari"]
    reply = shell.json("voice", "build", str(tmp_path), *options)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "RecordingsRefused")
    assert "kiosk voice record-script" in reply.message


def test_a_place_for_packs_that_cannot_be_written_is_refused(shell: Shell, tmp_path: Path) -> None:
    recordings = tmp_path / "recordings"
    recordings.mkdir()
    write_recording(recordings / "nol.wav", tone())
    (tmp_path / "voices").write_text("in the way")
    reply = shell.json("voice", "build", str(recordings), "--licence", "own", "--name", "Sari")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "FileNotWritten")


def test_recordings_that_no_sentence_needs_are_told(shell: Shell, tmp_path: Path) -> None:
    recordings = tmp_path / "recordings"
    recordings.mkdir()
    for word in ("nol", "loket2"):
        write_recording(recordings / f"{word}.wav", tone())
    told = shell("voice", "build", str(recordings), "--licence", "own", "--name", "Sari").out
    assert "Not in the script, used where an agency is named so: loket2.wav" in told


@pytest.mark.parametrize("option", ["--licence", "--name"])
def test_a_voice_without_a_name_or_terms_is_wrong_usage(
    shell: Shell, tmp_path: Path, option: str
) -> None:
    given = {"--licence": "own", "--name": "Sari"}
    for text in ("", " ", "x" * 501):
        options = [word for pair in (given | {option: text}).items() for word in pair]
        assert shell("voice", "build", str(tmp_path), *options).code == USAGE
