"""Acting at another time than now: a demo may, a real office never."""

from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from tests.cli.shell import REFUSED, USAGE, Shell


def test_a_real_office_knows_no_time_but_now(acts: Acts) -> None:
    kiosk = Shell(acts.location.path)
    for command in (["take", "ktp"], ["call", "1"], ["finish", "1"], ["status"]):
        reply = kiosk.json(*command, "--at", "2026-11-24T09:20")
        assert (reply.code, reply.facts["refused"]) == (REFUSED, "NotADemo")
    assert acts.hall().queues[0].issued == 0


@pytest.mark.parametrize(
    "time",
    ["", "now", "09:14", "2026-13-01", "2026-11-24T25:00", "1e9", "0001-01-01", "9999-12-31T23:59"],
)
def test_what_is_no_time_is_wrong_usage(kiosk: Shell, time: str) -> None:
    reply = kiosk.json("take", "ktp", "--at", time)
    assert reply.code == USAGE
    assert "2026-11-24T09:14" in reply.err


@pytest.mark.parametrize(
    "time", ["2026-11-24T09:14", "2026-11-24T09:14:59.5", "2026-11-24T02:14Z", "20261124T0914"]
)
def test_a_time_without_a_zone_is_the_offices(kiosk: Shell, time: str) -> None:
    kiosk.at(time)("take", "ktp")
    refused = kiosk.json("call", "1", "--at", "2026-11-24T09:00")
    assert refused.facts["last"] == "2026-11-24 09:14"


def test_a_time_more_than_five_minutes_before_the_last_act_is_refused(kiosk: Shell) -> None:
    kiosk.at("2026-11-24T09:14")("take", "ktp")
    assert kiosk.at("2026-11-24T09:10")("take", "ktp")["number"] == 2
    reply = kiosk.json("take", "ktp", "--at", "2026-11-24T09:08")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ClockWrong")
    assert "--at goes forward only" in reply.message
    assert "09:08" in reply.message
    assert "09:14" in reply.message


def test_a_clock_that_went_back_is_told_apart_from_a_time_that_was_given(kiosk: Shell) -> None:
    kiosk.at("2098-01-02T09:00")("take", "ktp")
    assert "kiosk clock confirm" in kiosk.json("take", "ktp").message


def test_a_confirmed_clock_goes_on(kiosk: Shell) -> None:
    kiosk.at("2098-01-02T09:00")("take", "ktp")
    assert kiosk.json("take", "ktp").facts["refused"] == "ClockWrong"
    assert kiosk.facts("clock", "confirm")["by"] < 0
    assert kiosk.facts("take", "ktp")["number"] == 1
    assert kiosk.facts("verify")["holds"]


def test_a_demo_is_open_at_any_hour_and_any_day(kiosk: Shell) -> None:
    assert kiosk.at("2026-11-29T03:00")("take", "ktp")["business_day"] == "2026-11-29"


def test_a_new_day_expires_what_the_day_before_left(kiosk: Shell) -> None:
    today, tomorrow = kiosk.at(), kiosk.at("2026-11-25T08:00")
    today("take", "ktp")
    today("take", "ktp")
    today("call", "1")
    assert tomorrow("take", "ktp")["ticket"] == "A001"
    assert tomorrow("call", "1")["ticket"] == "A001"
    assert tomorrow("status")["queues"][0]["waiting"] == 0


def test_a_demo_can_begin_at_another_time(nowhere: Shell, profile_file: Path) -> None:
    load = ("office", "load", str(profile_file), "--demo")
    assert nowhere.at("2020-02-03T07:00")(*load)["founded"]
    assert nowhere.at("2020-02-03T09:14")("take", "ktp")["business_day"] == "2020-02-03"
    changed = profile_file.read_text().replace("Kantor Uji", "Kantor Coba")
    profile_file.write_text(changed)
    assert nowhere.json(*load, "--at", "2020-02-03T08:00").facts["refused"] == "ClockWrong"
    assert nowhere.at("2020-02-03T10:00")(*load)["version"] > 1
    assert nowhere.facts("verify")["holds"]


def test_a_real_office_begins_now_and_at_no_other_time(nowhere: Shell, profile_file: Path) -> None:
    load = ("office", "load", str(profile_file))
    reply = nowhere.json(*load, "--at", "2020-02-03T07:00")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "NotADemo")
    assert not nowhere.database.exists()
    nowhere.facts(*load)
    reply = nowhere.json(*load, "--demo", "--at", "2020-02-03T07:00")
    assert reply.facts["refused"] == "NotADemo"
