"""Settings that are wrong: the command says which and where, whatever it was asked to do."""

import os
from pathlib import Path

import pytest

from kiosk.app.languages import FOLDER
from tests.cli.shell import DONE, FAULT, REFUSED, Reply, Shell
from tests.faults.conditions import ordinary_user, shared_folder


def with_file(kiosk: Shell, content: bytes) -> Reply:
    """Run a command with a settings file."""
    file = kiosk.database.with_name("kiosk.toml")
    file.write_bytes(content)
    kiosk.env |= {"KIOSK_SETTINGS": str(file), "KIOSK_LANGUAGE": None, "KIOSK_DATABASE_URL": None}
    reply = kiosk.json("status")
    assert reply.code == DONE or str(file) in reply.message
    return reply


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"paper = [", "Invalid value"),
        (b"\xff\xfe\x00", "utf-8"),
        (b"paper = 79", "paper"),
        (b"paper = 'wide'", "paper"),
        (b"language = 'Indonesian'", "language"),
        (b"database_url = 5", "database_url"),
        (b'printer_url = "a\\u0000b"', "printer_url"),
        (b"printer_ulr = 'virtual:'", "printer_ulr"),
        (b"[printer]\nurl = 'virtual:'", "printer"),
        (b"paper = 80\npaper = 58", "overwrite"),
    ],
)
def test_a_broken_settings_file_is_named_with_what_is_wrong(
    kiosk: Shell, content: bytes, said: str
) -> None:
    reply = with_file(kiosk, content)
    assert (reply.code, reply.facts["fault"]) == (FAULT, "SettingsBroken")
    assert said in reply.message


def test_a_settings_file_names_the_database_in_its_language(kiosk: Shell) -> None:
    content = f"database_url = '{kiosk.database}'\npaper = 58\nlanguage = 'id'\n"
    assert with_file(kiosk, content.encode()).facts["office"] == "UJI"
    assert "layanan" in kiosk("take", "ktpp").err


def test_a_settings_file_in_a_folder_that_may_not_be_read_is_named(kiosk: Shell) -> None:
    with shared_folder() as folder, ordinary_user():
        (folder / "kiosk.toml").touch()
        folder.chmod(0)
        kiosk.env["KIOSK_SETTINGS"] = str(folder / "kiosk.toml")
        reply = kiosk.json("status")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "SettingsBroken")
    assert "Permission denied" in reply.message
    assert "kiosk.toml" in reply.message


def test_a_named_settings_file_must_be_there(kiosk: Shell, tmp_path: Path) -> None:
    kiosk.env["KIOSK_SETTINGS"] = str(tmp_path / "gone.toml")
    reply = kiosk.json("status")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "SettingsBroken")
    assert "gone.toml" in reply.message


def test_a_folder_is_no_settings_file(kiosk: Shell, tmp_path: Path) -> None:
    kiosk.env["KIOSK_SETTINGS"] = str(tmp_path)
    reply = kiosk.json("status")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "SettingsBroken")
    assert "expected a file" in reply.message
    assert str(tmp_path) in reply.message


def test_a_folder_of_translations_must_be_there(kiosk: Shell, tmp_path: Path) -> None:
    kiosk.env["KIOSK_TRANSLATIONS"] = str(tmp_path / "gone")
    reply = kiosk.json("status")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "SettingsBroken")
    assert "translations: expected a folder" in reply.message


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("KIOSK_DATABSE_URL", "KIOSK_DATABASE_URL"),
        ("KIOSK_DATABASE", "KIOSK_DATABASE_URL"),
        ("KIOSK_PRINTER", "KIOSK_PRINTER_URL"),
        ("KIOSK_LANGUGE", "KIOSK_LANGUAGE"),
        ("KIOSK_SETTING", "KIOSK_SETTINGS"),
    ],
)
def test_a_misspelt_variable_is_refused_with_the_one_it_may_mean(
    kiosk: Shell, typed: str, meant: str
) -> None:
    kiosk.env[typed] = "x"
    reply = kiosk.json("take", "ktp")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "SettingsBroken")
    assert f"{typed} is no setting; expected {meant}" in reply.message
    kiosk.env[typed] = None
    assert kiosk.facts("take", "ktp")["ticket"] == "A001"


@pytest.mark.parametrize(
    ("name", "value"), [("PAPER", "79"), ("LANGUAGE", "../../x"), ("PAPER", "80mm")]
)
def test_a_broken_variable_is_named(kiosk: Shell, name: str, value: str) -> None:
    kiosk.env[f"KIOSK_{name}"] = value
    reply = kiosk.json("take", "ktp")
    assert reply.code == FAULT
    assert name.lower() in reply.message


def test_a_fault_of_the_settings_is_a_sentence_without_json(kiosk: Shell) -> None:
    kiosk.env["KIOSK_PAPER"] = "79"
    reply = kiosk("status")
    assert (reply.code, reply.out) == (FAULT, "")
    assert "58 or 80" in reply.err


def test_the_command_line_wins_over_a_variable(kiosk: Shell) -> None:
    kiosk.env["KIOSK_DATABASE_URL"] = "postgresql://host/db"
    assert kiosk.json("status").code == FAULT
    assert kiosk.json("status", "--database", str(kiosk.database)).code == DONE


def test_messages_speak_the_language_of_the_settings(kiosk: Shell) -> None:
    kiosk.env["KIOSK_LANGUAGE"] = "id"
    reply = kiosk("take", "ktpp")
    assert reply.code == REFUSED
    assert "layanan" in reply.err


@pytest.mark.parametrize("language", ["xx", "../../x", "ID", "id_ID", "\udcff"])
def test_a_language_that_nobody_translated_is_refused_with_those_there_are(
    kiosk: Shell, language: str
) -> None:
    kiosk.env["KIOSK_LANGUAGE"] = language
    reply = kiosk.json("take", "ktp")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "SettingsBroken")
    assert "language: expected one of en, id, jv, found" in reply.message


def test_a_language_of_the_folder_of_translations_is_spoken(kiosk: Shell, tmp_path: Path) -> None:
    (tmp_path / "kiosk_su.qm").write_bytes((FOLDER / "kiosk_id.qm").read_bytes())
    kiosk.env |= {"KIOSK_LANGUAGE": "su", "KIOSK_TRANSLATIONS": str(tmp_path)}
    assert "layanan" in kiosk("take", "ktpp").err


@pytest.mark.parametrize("url", ["", "garbage", "tcp://", "file:lp0", "usb://1", "tcp://h:99999"])
def test_a_printer_that_cannot_be_is_refused_before_a_number_is_taken(
    kiosk: Shell, url: str
) -> None:
    kiosk.env["KIOSK_PRINTER_URL"] = url
    reply = kiosk.json("take", "ktp", "--print")
    if url:
        assert (reply.code, reply.facts["refused"]) == (REFUSED, "PrinterUrlRefused")
        assert kiosk.facts("take", "ktp")["number"] == 1
    else:
        assert reply.facts["print"] == "not_sent"


def test_settings_of_other_programs_are_left_alone_and_told(
    kiosk: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.env["KIOSK_SOMETHING_ELSE"] = "1"
    assert kiosk.json("status").code == DONE
    [warned] = [record for record in caplog.records if record.msg == "variable is no setting"]
    assert vars(warned)["variable"] == "KIOSK_SOMETHING_ELSE"
    assert os.devnull not in kiosk.json("status").out
