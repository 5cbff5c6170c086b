"""Status and verify: what the office looks like from outside, and who changed its records."""

import sqlite3

import pytest

from kiosk.storage.location import Location
from kiosk.storage.open_displays import DisplayPlace
from kiosk.storage.ownership import Ownership, counter_lock
from tests.cli.shell import AT, DONE, FAULT, Shell


def test_status_tells_queues_calls_and_counters(kiosk: Shell, location: Location) -> None:
    at = kiosk.at()
    at("take", "ktp")
    at("take", "ktp", "--class", "priority")
    at("call", "2")
    with Ownership(location, counter_lock(2)):
        status = at("status")
    assert (status["office"], status["demo"], status["business_day"]) == ("UJI", True, AT[:10])
    assert (status["queues"][0]["waiting"], status["queues"][0]["issued"]) == (1, 2)
    assert status["counters"][1] == {
        "number": 2,
        "queues": ["A"],
        "window": True,
        "ticket": "A002",
        "state": "called",
    }
    assert status["counters"][0]["window"] is False
    assert status["counters"][0]["state"] == "idle"


def test_status_is_readable_without_json(kiosk: Shell, location: Location) -> None:
    kiosk.at()("take", "ktp")
    kiosk.at()("call", "1")
    with Ownership(location, counter_lock(2)):
        reply = kiosk("status", "--at", AT)
    assert reply.code == DONE
    assert "A: 0 waiting, 1 issued" in reply.out
    assert "A001 to counter 1: called" in reply.out
    assert "counter 2: open; queue" in reply.out
    assert "counter 3: closed; queues B, C" in reply.out
    assert "No display is open: nothing is shown or said in the hall." in reply.out


def test_status_names_the_displays_and_the_zones_where_none_speaks(
    kiosk: Shell, location: Location
) -> None:
    place = DisplayPlace(location, ("hall",), "HDMI-1")
    place.take()
    status = kiosk.facts("status")
    assert status["displays"] == [
        {"number": 1, "zones": ["hall"], "screen": "HDMI-1", "duty": "shows", "silence": ""}
    ]
    assert kiosk("status").out.endswith(
        "  Display 1 (HDMI-1) only shows: hall.\n  No display speaks in: hall.\n"
    )
    place.leave()


def test_untouched_records_hold(kiosk: Shell) -> None:
    at = kiosk.at()
    at("take", "ktp")
    at("call", "1")
    verified = kiosk.facts("verify")
    assert verified["holds"] is True
    assert verified["tickets"] == 1
    assert "hold; head " in kiosk("verify").out


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE ticket SET class = 'priority'",
        "UPDATE stage SET waiting_since = waiting_since - 1",
        "UPDATE number_series SET last = 7",
        "UPDATE event SET data = replace(data, 'ktp', 'kk') WHERE kind LIKE 'ticket%'",
        "UPDATE event SET data = 'x'",
        "UPDATE event SET data = '[]'",
        "UPDATE event SET data = '{}'",
        "UPDATE event SET kind = 'nonsense'",
        "UPDATE event SET hash = ''",
        "DELETE FROM event WHERE seq = 2",
        "DELETE FROM event",
        "UPDATE profile_version SET body = '{}'",
        "UPDATE journal_head SET hash = 'x'",
        "UPDATE office SET demo = 0",
        "DELETE FROM stage",
    ],
)
def test_edited_records_are_told_and_no_edit_breaks_the_check(kiosk: Shell, edit: str) -> None:
    kiosk.at()("take", "ktp")
    raw = sqlite3.connect(kiosk.database)
    triggers = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("PRAGMA foreign_keys=OFF")
    assert raw.execute(edit).rowcount > 0
    raw.commit()
    raw.close()
    reply = kiosk.json("verify")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "JournalBroken")
    assert reply.facts["holds"] is False
    assert reply.facts["problems"]


def test_a_clock_that_is_right_needs_no_confirmation(kiosk: Shell) -> None:
    assert kiosk.facts("clock", "confirm")["by"] == 0
