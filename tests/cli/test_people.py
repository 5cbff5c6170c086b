"""People on the command line: who founds, who acts, and PINs that are seen nowhere."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.core import TyperGroup

from kiosk.app.settings import read_settings
from kiosk.cli.acting import Who
from kiosk.cli.answers import Answer
from kiosk.cli.main import app
from kiosk.storage.location import Location
from tests.cli.shell import AT, DONE, REFUSED, USAGE, Shell
from tests.operations.lines import rows
from tests.people import office_with

ADMIN_PIN, PIN, WRONG = "60417283", "83726140", "19283746"
"""Eight digits each, so that they stand in no file by chance."""


def as_officer(kiosk: Shell, code: str, pin: str) -> Shell:
    """Give the shell of somebody whose PIN is in the environment."""
    return Shell(kiosk.database, {"KIOSK_OFFICER": code, "KIOSK_PIN": pin})


@pytest.fixture
def profile_with_pins(tmp_path: Path) -> Path:
    """The small office, whose officers sign in with PINs."""
    file = tmp_path / "office.yaml"
    file.write_text(office_with(sign_in="pin").canonical())
    return file


@pytest.fixture
def founded(nowhere: Shell, profile_with_pins: Path) -> Shell:
    """A real office with the administrator ``sari`` and the officer ``budi``."""
    load = ("office", "load", str(profile_with_pins), "--officer", "Sari", "--name", "Sari Dewi")
    nowhere.facts(*load, "--pin-stdin", typed=f"{ADMIN_PIN}\n")
    add = ("officer", "add", "budi", "--name", "Budi Santoso", "--officer", "sari", "--pin-stdin")
    nowhere.facts(*add, typed=f"{ADMIN_PIN}\n{PIN}\n")
    return nowhere


@pytest.fixture
def sari(founded: Shell) -> Shell:
    """The administrator's shell."""
    return as_officer(founded, "sari", ADMIN_PIN)


@pytest.fixture
def budi(founded: Shell) -> Shell:
    """An officer's shell."""
    return as_officer(founded, "budi", PIN)


def test_an_office_with_pins_is_not_founded_without_an_administrator(
    nowhere: Shell, profile_with_pins: Path
) -> None:
    load = ("office", "load", str(profile_with_pins))
    named = (*load, "--officer", "sari", "--name", "Sari")
    for typed in (load, (*load, "--officer", "sari"), named, (*named, "--pin-stdin")):
        reply = nowhere.json(*typed, typed="")
        assert (reply.code, reply.facts["refused"]) == (REFUSED, "AdministratorMissing")
    reply = nowhere.json(*named, "--pin-stdin", typed="1234\n")
    assert reply.facts["refused"] == "PinUnfit"
    assert nowhere.json("status").facts["refused"] == "OfficeMissing"
    assert as_officer(nowhere, "sari", ADMIN_PIN).facts(*load, "--name", "Sari")["founded"]


def test_a_whole_day_of_an_officer(founded: Shell, budi: Shell) -> None:
    assert budi.facts("sign-in", "2")["outcome"] == "signed_in"
    assert budi.facts("call", "2")["outcome"] == "nobody_waiting"
    away = budi.facts("break", "2", "--until", "23.59", "--reason", "prayer")
    assert (away["officer"], away["reason"]) == ("budi", "prayer")
    assert budi.json("call", "2").facts["refused"] == "OnBreak"
    assert founded.facts("status")["counters"][1]["state"] == "break"
    assert budi.facts("back", "2")["outcome"] == "break_ended"
    assert "counter 2: closed; queue A; budi" in founded("status").out
    assert budi.facts("sign-out", "2")["outcome"] == "signed_out"
    assert budi.json("call", "2").facts["refused"] == "NobodySignedIn"
    assert founded.facts("verify")["holds"]


def test_what_was_done_is_said_in_a_sentence(founded: Shell, sari: Shell, budi: Shell) -> None:
    assert budi("sign-in", "2").out == "“budi” works at counter 2\n"
    assert budi("sign-in", "2").out == "“budi” is signed in at counter 2 already\n"
    assert sari("hand-over", "2").out == "“sari” works at counter 2 now, for “budi”\n"
    assert "away until 23:59 (rest)" in sari("break", "2", "--until", "23:59").out
    assert "is back at counter 2 after " in sari("back", "2").out
    assert sari("sign-out", "2").out == "“sari” has signed out at counter 2\n"
    assert founded("officer", "list").out.splitlines() == [
        "budi  Budi Santoso, officer",
        "sari  Sari Dewi, administrator",
    ]
    assert "works here no more" in sari("officer", "dismiss", "budi").out
    assert founded("officer", "list").out == "sari  Sari Dewi, administrator\n"
    assert (
        "budi  Budi Santoso, officer, works here no more" in founded("officer", "list", "--all").out
    )


FURTHER_MOVES = (
    ("hold", "2"),
    ("resume", "2", "A001"),
    ("transfer", "2", "C"),
    ("add-service", "2", "aduan"),
    ("walk-in", "2", "ktp"),
    ("close", "2"),
    ("undo", "2"),
    ("call-ticket", "2", "A001", "--reason", "Sakit"),
    ("change-class", "A001", "priority", "--reason", "Hamil"),
    ("cancel", "A001", "--reason", "Pulang"),
    ("return", "A001"),
)


@pytest.mark.parametrize("words", FURTHER_MOVES, ids=lambda words: words[0])
def test_no_move_is_made_by_nobody(founded: Shell, words: tuple[str, ...]) -> None:
    assert founded.json(*words).facts["refused"] == "OfficerNeeded"


def test_a_visit_goes_through_the_hands_of_known_people(
    founded: Shell, budi: Shell, sari: Shell
) -> None:
    budi.facts("sign-in", "2")
    assert budi.facts("walk-in", "2", "ktp")["state"] == "serving"
    budi.facts("hold", "2")
    assert sari.facts("resume", "1", "A001")["counter"] == 1
    assert sari.facts("hold", "1")["state"] == "held"
    assert budi.facts("cancel", "A001", "--reason", "Pulang")["state"] == "ended"
    assert sari.facts("queue", "close", "B")["closed"]
    assert sari.facts("day", "close", "--early")["closed"]
    assert budi.json("call", "2").facts["refused"] == "NobodySignedIn"
    assert founded.facts("verify")["holds"]


def test_a_move_says_who_makes_it(founded: Shell, budi: Shell) -> None:
    budi("sign-in", "2")
    for move in ("call", "recall", "start", "finish", "no-show"):
        assert founded.json(move, "2").facts["refused"] == "OfficerNeeded"
        known = ("--officer", "budi")
        assert founded.json(move, "2", *known).facts["refused"] == "PinNeeded"
        wrong = founded.json(move, "2", *known, "--pin-stdin", typed=f"{WRONG}\n")
        assert wrong.facts["refused"] == ("PinLocked" if move == "no-show" else "PinRefused")


def test_a_supervisor_gives_a_new_pin_to_who_has_to_wait(sari: Shell, budi: Shell) -> None:
    wrong = as_officer(budi, "budi", WRONG)
    codes = [wrong.json("sign-in", "1").facts["refused"] for _ in range(6)]
    assert codes == ["PinRefused"] * 4 + ["PinLocked"] * 2
    assert budi.json("sign-in", "1").facts["refused"] == "PinLocked"
    sari.env["KIOSK_NEW_PIN"] = "27182818"
    assert "has a new PIN" in sari("officer", "reset-pin", "budi").out
    assert as_officer(budi, "budi", "27182818")("sign-in", "1").code == DONE


def test_a_pin_is_changed_by_its_owner(budi: Shell) -> None:
    typed = f"{PIN}\n27182818\n"
    change = ("officer", "change-pin", "--officer", "budi", "--pin-stdin")
    assert budi(*change, typed=typed).code == DONE
    assert budi.json(*change, typed=typed).facts["refused"] == "PinRefused"
    assert as_officer(budi, "budi", "27182818")("sign-in", "1").code == DONE


def test_a_dismissed_officers_pin_is_worth_nothing(sari: Shell, budi: Shell) -> None:
    budi("sign-in", "1")
    sari("officer", "dismiss", "budi")
    assert budi.json("call", "1").facts["refused"] == "PinRefused"


def test_an_office_of_names_asks_for_no_pin(nowhere: Shell, tmp_path: Path) -> None:
    file = tmp_path / "names.yaml"
    file.write_text(office_with(sign_in="name").canonical())
    assert nowhere("office", "load", str(file)).code == DONE
    assert "Nobody is known here yet" in nowhere("officer", "list").out
    assert nowhere.json("call", "1").facts["refused"] == "OfficerNeeded"
    assert nowhere.json("sign-in", "1", "--officer", "budi").facts["refused"] == "UnknownOfficer"
    assert not nowhere.facts("officer", "add", "Budi", "--name", "Budi")["has_pin"]
    assert "no PIN" in nowhere("officer", "list").out
    nowhere.facts("sign-in", "1", "--officer", "BUDI")
    assert nowhere("call", "1", "--officer", "budi").code == DONE


def test_in_a_demo_the_supervisor_demo_acts_where_nobody_is_named(
    nowhere: Shell, profile_with_pins: Path, location: Location
) -> None:
    nowhere.facts("office", "load", str(profile_with_pins), "--demo", "--at", AT)
    at = nowhere.at()
    at("take", "ktp")
    assert at("call", "1")["outcome"] == "called"
    assert rows(location, "SELECT code FROM stage JOIN officer ON officer.id = officer") == [
        ("demo",)
    ]
    demo = as_officer(nowhere, "demo", "000000")
    assert demo.at()("start", "1")["state"] == "serving"
    wrong = as_officer(nowhere, "demo", "000001")
    assert wrong.json("finish", "1", "--at", AT).facts["refused"] == "PinRefused"
    demo.env["KIOSK_NEW_PIN"] = "1234"
    assert demo.at()("officer", "add", "wati", "--name", "Wati")["role"] == "officer"
    wati = as_officer(nowhere, "wati", "1234").at()
    assert wati("sign-in", "2")["officer"] == "wati"


@pytest.mark.parametrize("until", ["25:00", "noon", ""])
def test_a_break_ends_at_a_time(founded: Shell, until: str) -> None:
    assert founded("break", "1", "--until", until).code == USAGE


def parameters(group: TyperGroup) -> Iterator[Any]:
    """Walk through the arguments and options of every command."""
    context = group.make_context("kiosk", [], resilient_parsing=True)
    for name in group.list_commands(context):
        command: Any = group.get_command(context, name)
        yield from parameters(command) if isinstance(command, TyperGroup) else command.params


def test_no_command_takes_a_pin_as_an_argument() -> None:
    command = typer.main.get_command(app)
    assert isinstance(command, TyperGroup)
    about_pins = {one.name: one.is_flag for one in parameters(command) if "pin" in one.name}
    assert about_pins == {"pin_stdin": True}


def test_a_pin_in_the_environment_is_taken_out_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_PIN", PIN)
    who = Who(Answer({}, as_json=True), "budi", pin_stdin=False)
    assert who.own_pin().digits == PIN
    assert "KIOSK_PIN" not in os.environ
    assert PIN not in repr(who)


def test_a_pin_is_no_misspelt_setting_and_is_kept_in_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("KIOSK_PIN", "KIOSK_NEW_PIN", "KIOSK_OFFICER"):
        monkeypatch.setenv(variable, PIN)
    assert PIN not in repr(read_settings())
