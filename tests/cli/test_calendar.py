"""``kiosk queue``, ``kiosk day``, ``kiosk appointment`` and ``kiosk office holidays``."""

import json
from pathlib import Path

import pytest

from kiosk.queueing.calendar import MINUTE
from tests.cli.shell import AT, DONE, REFUSED, USAGE, Shell
from tests.operations.calendar_office import office

AT_TEN = "2026-11-24T10:00"


@pytest.fixture
def booking(kiosk: Shell, tmp_path: Path) -> Shell:
    """A demo whose queue B takes appointments and has slots."""
    file = tmp_path / "booking.yaml"
    taking = {"minutes": 15, "most": 1}
    file.write_text(office(appointments=taking, slot={"minutes": 60, "quota": 9}).canonical())
    kiosk.at()("office", "load", str(file), "--demo")
    return kiosk


def test_a_closed_queue_is_told_by_status_and_refused_with_its_words(kiosk: Shell) -> None:
    at = kiosk.at()
    closed = at("queue", "close", "b", "--message", "Petugas sakit.", "--until", AT_TEN)
    assert (closed["queue"], closed["words"], closed["closed"]) == ("B", "Petugas sakit.", True)
    queue = at("status")["queues"][1]
    assert queue["closure"]["words"] == "Petugas sakit."
    reply = kiosk.json("take", "pbb", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "QueueClosed")
    assert reply.facts["opens"] == "2026-11-24 10:00"
    opened = at("queue", "open", "B")
    assert (opened["closed"], opened["was_closed"]) == (False, True)
    assert at("take", "pbb")["ticket"] == "B001"


def test_the_status_says_in_words_which_queue_is_closed(kiosk: Shell) -> None:
    kiosk.at()("queue", "close", "B", "--message", "Petugas sakit.")
    told = kiosk("status", "--at", AT).out
    assert "B: closed. Petugas sakit." in told
    assert "A: closed" not in told


@pytest.mark.parametrize("arguments", [("close", "X"), ("open", "X")])
def test_an_unknown_queue_is_refused_with_those_there_are(
    kiosk: Shell, arguments: tuple[str, ...]
) -> None:
    reply = kiosk.json("queue", *arguments, "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "UnknownQueue")
    assert "A, B, C" in reply.message


def test_a_wrong_time_is_wrong_usage(kiosk: Shell) -> None:
    assert kiosk.json("queue", "close", "B", "--until", "soon").code == USAGE
    assert kiosk.json("appointment", "add", "pbb", "later").code == USAGE


def test_closing_the_day_reports_by_queue_and_can_be_taken_back(kiosk: Shell) -> None:
    at = kiosk.at()
    at("take", "ktp")
    closed = kiosk.at("2026-11-24T09:54")("day", "close")
    assert closed["business_day"] == "2026-11-24"
    [a, b, _c] = closed["queues"]
    assert a["left"] == [{"ticket": "A001", "state": "waiting", "waited": 40 * MINUTE}]
    assert (a["longest"], b["left"], b["longest"]) == (40 * MINUTE, [], None)
    reopened = kiosk.at("2026-11-24T09:55")("day", "reopen")
    assert reopened["tickets"] == ["A001"]
    assert kiosk.facts("verify")["holds"]


def test_the_report_is_a_page_to_read(kiosk: Shell) -> None:
    kiosk.at()("take", "ktp")
    told = kiosk("day", "close", "--at", "2026-11-24T09:54").out
    assert "2026-11-24 is closed" in told
    assert "A: 0 served, 0 did not come, 1 left" in told
    assert "A001 (waiting) had waited 40 minutes" in told
    assert "B:" not in told
    assert kiosk("day", "reopen", "--at", "2026-11-24T09:55").out.strip().endswith("again: A001")


def test_a_day_that_is_not_closed_cannot_be_opened(kiosk: Shell) -> None:
    reply = kiosk.json("day", "reopen", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "DayNotClosed")


def test_an_appointment_is_booked_listed_kept_and_called_off(booking: Shell) -> None:
    at = booking.at()
    booked = at("appointment", "add", "pbb", AT_TEN, "--class", "priority")
    assert (booked["service"], booked["class"]) == ("pbb", "priority")
    other = at("appointment", "add", "pbb", "2026-11-24T10:15")
    at("appointment", "cancel", other["code"])
    [listed] = at("appointment", "list")["appointments"]
    assert listed == booked
    taken = at("appointment", "arrive", booked["code"].lower())
    assert (taken["ticket"], taken["class"], taken["repeated"]) == ("B001", "priority", False)
    assert at("appointment", "arrive", booked["code"])["repeated"]


def test_appointments_are_told_in_words(booking: Shell) -> None:
    code = booking.at()("appointment", "add", "pbb", AT_TEN)["code"]
    assert (
        f"2026-11-24 10:00  {code}  pbb: expected" in booking("appointment", "list", "--at", AT).out
    )
    booking.at()("appointment", "arrive", code)
    assert "pbb: has come" in booking("appointment", "list", "--at", AT).out
    told = booking("appointment", "list", "--day", "2026-11-25", "--at", AT).out
    assert told.strip() == "Nobody has an appointment on 2026-11-25"


def test_without_an_office_holidays_are_proposed_for_its_first_profile(nowhere: Shell) -> None:
    facts = nowhere.facts("office", "holidays", "--year", "2026")
    assert {one["standing"] for one in facts["holidays"]} == {"missing"}
    assert json.dumps(facts["to_confirm"]) == "[]"


def test_what_is_proposed_is_written_as_entries_with_what_a_person_must_do(kiosk: Shell) -> None:
    reply = kiosk("office", "holidays", "--year", "2028")
    assert reply.code == DONE
    assert '  - {date: 2028-08-17, name: {id: "Hari Kemerdekaan' in reply.out
    assert "estimated: true}" in reply.out
    assert "does not close the office" in reply.out


@pytest.mark.parametrize("year", ["1900", "2100", "soon"])
def test_a_year_of_which_nothing_is_known_is_wrong_usage(kiosk: Shell, year: str) -> None:
    assert kiosk.json("office", "holidays", "--year", year).code == USAGE
