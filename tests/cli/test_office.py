"""Loading and showing the office; files that are no office."""

import os
from pathlib import Path

import pytest

from tests.cli.shell import AT, DONE, REFUSED, Shell
from tests.offices import SMALL

BOMB = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(20)
)


def test_the_office_is_shown_with_its_services_and_counters(kiosk: Shell) -> None:
    office = kiosk.facts("office", "show")
    assert office["services"][0] == {"code": "ktp", "name": "KTP", "queue": "A"}
    assert office["counters"][2] == {"number": 3, "queues": ["B", "C"]}
    told = kiosk("office", "show").out
    assert "Kantor Uji (UJI) DEMO" in told
    assert "  A  ktp    KTP\n" in told
    assert "  counter 3: queues B, C\n" in told


def test_the_office_is_shown_in_the_language_of_whoever_asks(nowhere: Shell) -> None:
    nowhere("office", "load", "kelurahan", "--demo")
    in_english = nowhere("office", "show").out
    nowhere.env["KIOSK_LANGUAGE"] = "id"
    in_indonesian = nowhere("office", "show").out
    assert "Birth certificate" in in_english
    assert "Birth certificate" not in in_indonesian
    assert nowhere.facts("office", "show")["services"][0]["name"] in in_indonesian


def test_a_loaded_office_is_real_unless_a_demo_is_asked_for(
    nowhere: Shell, profile_file: Path
) -> None:
    loaded = nowhere.facts("office", "load", str(profile_file))
    assert (loaded["office"], loaded["founded"]) == ("UJI", True)
    assert nowhere.facts("status")["demo"] is False
    again = nowhere.facts("office", "load", str(profile_file))
    assert (again["founded"], again["unchanged"]) == (False, True)


def test_a_real_office_never_becomes_a_demo(nowhere: Shell, profile_file: Path) -> None:
    nowhere.facts("office", "load", str(profile_file))
    reply = nowhere.json("office", "load", str(profile_file), "--demo")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "OfficeIsReal")


def test_a_sample_is_loaded_by_its_name(nowhere: Shell) -> None:
    assert nowhere("office", "load", "kelurahan", "--demo").code == DONE
    assert nowhere.facts("status")["demo"] is True


def test_another_offices_profile_is_refused(kiosk: Shell) -> None:
    reply = kiosk.json("office", "load", "mpp")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "OfficeDiffers")


def test_a_profile_that_would_strand_people_is_refused(kiosk: Shell, profile_file: Path) -> None:
    now = kiosk.facts("take", "aduan")
    text = profile_file.read_text().replace('"C"', '"D"')
    profile_file.write_text(text)
    reply = kiosk.json("office", "load", str(profile_file))
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "QueueInUse")
    assert kiosk.facts("call", "3")["ticket"] == now["ticket"]


@pytest.mark.parametrize("name", ["", "missing.yaml", "/", "x" * 300, "ملف", "\udcff", "."])
def test_a_file_that_cannot_be_read_is_refused_by_its_name(nowhere: Shell, name: str) -> None:
    reply = nowhere.json("office", "load", name)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ProfileUnreadable")
    assert (name or ".") in reply.message
    assert not nowhere.database.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "expected"),
        (b"\x00\xff\xfe" * 1000, "UTF-8"),
        (b"x" * 3_000_000, "at most 2 MB"),
        (BOMB.encode(), "line 1"),
        (b"format: 1\n" + b"- [" * 5000, "line"),
        (b"[" * 100_000, "expected"),
        (b"42", "expected"),
        (b"<html>", "expected"),
        (SMALL.encode(), "line 9"),
    ],
)
def test_a_file_that_is_no_profile_is_refused_with_its_problems(
    nowhere: Shell, tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "office.yaml"
    file.write_bytes(content)
    reply = nowhere.json("office", "load", str(file))
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ProfileRefused")
    assert said in reply.message
    assert not nowhere.database.exists()


def test_a_device_without_an_end_is_refused(nowhere: Shell) -> None:
    reply = nowhere.json("office", "load", "/dev/zero")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ProfileUnreadable")


def test_a_pipe_nobody_writes_into_is_refused_at_once(nowhere: Shell, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reply = nowhere.json("office", "load", str(pipe))
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ProfileUnreadable")
    assert "not a regular file" in reply.message


def test_a_misspelt_icon_is_refused_with_those_it_may_mean(
    nowhere: Shell, profile_file: Path
) -> None:
    text = profile_file.read_text().replace('"icon":"file-text"', '"icon":"id-cart"', 1)
    profile_file.write_text(text)
    reply = nowhere.json("office", "load", str(profile_file))
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ProfileRefused")
    assert "services.0.icon" in reply.message
    assert "id-card" in reply.message


def test_a_refused_profile_leaves_the_one_in_force(kiosk: Shell, tmp_path: Path) -> None:
    file = tmp_path / "office.yaml"
    file.write_text("format: 1")
    assert kiosk.json("office", "load", str(file)).code == REFUSED
    assert kiosk.at(AT)("take", "ktp")["ticket"] == "A001"
