"""``kiosk slip``: a slip as files."""

from pathlib import Path

import pytest

from kiosk.queueing.slip_code import read_qr
from tests.cli.shell import AT, REFUSED, USAGE, Shell
from tests.escpos_reader import read


@pytest.fixture
def taken(kiosk: Shell) -> Shell:
    """A shell in whose office A001 was taken this morning."""
    kiosk.at()("take", "ktp", "--language", "en")
    return kiosk


def test_the_slip_of_a_ticket_is_written_as_picture_and_as_bytes(
    taken: Shell, tmp_path: Path
) -> None:
    png, bin_ = tmp_path / "slip.png", tmp_path / "slip.bin"
    told = taken.at()("slip", "a-001", "--png", str(png), "--bin", str(bin_))
    sheet = read(bin_.read_bytes(), 576)
    assert "A001" in sheet.text
    code = read_qr(sheet.codes[0].content)
    assert code is not None
    assert (code.code, code.business_day, code.office) == ("A001", "2026-11-24", "UJI")
    assert png.read_bytes().startswith(b"\x89PNG")
    assert (told["ticket"], told["width"], told["style"]) == ("A001", 80, "native")
    assert (told["bytes"], told["png"]) == (len(bin_.read_bytes()), str(png))
    assert 80 < told["millimetres"] < 200


def test_width_style_and_copy_are_chosen(taken: Shell, tmp_path: Path) -> None:
    file = tmp_path / "slip.bin"
    for width, dots in ((58, 384), (80, 576)):
        chosen = ["--width", str(width), "--copy", "2"]
        taken.at()("slip", "A1", "--bin", str(file), *chosen)
        assert "COPY no. 2" in read(file.read_bytes(), dots).text
        taken.at()("slip", "A1", "--bin", str(file), *chosen, "--style", "designed")
        assert read(file.read_bytes(), dots).dots().mean() > 0.02


def test_the_style_of_the_settings_is_used(taken: Shell, tmp_path: Path) -> None:
    taken.env["KIOSK_SLIP_STYLE"] = "designed"
    taken.env["KIOSK_PAPER"] = "58"
    told = taken.at()("slip", "A1", "--bin", str(tmp_path / "slip.bin"))
    assert (told["style"], told["width"]) == ("designed", 58)


def test_the_copy_of_a_slip_says_how_many_were_ahead_when_it_was_taken(
    taken: Shell, tmp_path: Path
) -> None:
    taken.at()("take", "ktp", "--language", "en")
    taken.at()("call", "1")
    file = tmp_path / "slip.bin"
    taken.at()("slip", "A2", "--bin", str(file))
    assert "1 person" in read(file.read_bytes(), 576).text


def test_a_sample_is_marked_and_proves_nothing(kiosk: Shell, tmp_path: Path) -> None:
    file = tmp_path / "slip.bin"
    told = kiosk.at()("slip", "--sample", "pbb", "--bin", str(file))
    sheet = read(file.read_bytes(), 576)
    assert told["ticket"] == "B001"
    assert "DEMO" in sheet.text
    code = read_qr(sheet.codes[0].content)
    assert code is not None
    assert (code.signature, code.ticket) == ("0000-0000", 0)


@pytest.mark.parametrize("typed", ["A002", "Z1", "12", "", " ", "A-01x", "\udcff"])
def test_no_ticket_of_today_is_refused(taken: Shell, tmp_path: Path, typed: str) -> None:
    reply = taken.json("slip", typed, "--bin", str(tmp_path / "slip.bin"), "--at", AT)
    assert reply.code in (REFUSED, USAGE)
    assert not (tmp_path / "slip.bin").exists()


def test_a_ticket_of_yesterday_is_not_one_of_today(taken: Shell, tmp_path: Path) -> None:
    reply = taken.json("slip", "A001", "--bin", str(tmp_path / "x"), "--at", "2026-11-25T09:14")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "UnknownTicket")


def test_a_service_that_is_not_there_is_refused(kiosk: Shell, tmp_path: Path) -> None:
    reply = kiosk.json("slip", "--sample", "ktp2", "--bin", str(tmp_path / "x"))
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "UnknownService")


def test_a_device_is_no_file(taken: Shell) -> None:
    reply = taken.json("slip", "A001", "--bin", "/dev/null", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "NotAFile")


@pytest.mark.parametrize("name", ["missing/slip.bin", "", "n" * 300])
def test_a_file_that_cannot_be_written_is_refused(taken: Shell, tmp_path: Path, name: str) -> None:
    reply = taken.json("slip", "A001", "--bin", f"{tmp_path}/{name}", "--at", AT)
    assert reply.code == REFUSED
    assert reply.facts["refused"] in {"FileNotWritten", "NotAFile"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["slip"],
        ["slip", "A001"],
        ["slip", "--png", "x.png"],
        ["slip", "A001", "--sample", "ktp", "--png", "x.png"],
        ["slip", "A001", "--png", "x.png", "--width", "70"],
        ["slip", "A001", "--png", "x.png", "--style", "bold"],
        ["slip", "A001", "--png", "x.png", "--copy", "-1"],
    ],
)
def test_what_is_not_said_clearly_is_told_at_once(kiosk: Shell, arguments: list[str]) -> None:
    assert kiosk(*arguments).code == USAGE
