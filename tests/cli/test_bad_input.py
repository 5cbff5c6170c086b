"""What goes wrong at a counter gets one sentence that says what to do, and changes nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.acts import Acts
from kiosk.app.here import now
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Wish
from kiosk.queueing.signing import ticket_signature
from kiosk.storage.key_file import read_key
from kiosk.storage.location import Location
from kiosk.storage.ownership import Ownership, counter_lock
from tests.cli.shell import AT, FAULT, REFUSED, Shell
from tests.clock import Clock
from tests.operations.lines import rows
from tests.people import BUDI, employ

YESTERDAY, NEXT_DAY = "2026-11-23T09:14", "2026-11-25T08:14"
HOUR = 60 * MINUTE
ID_CARD = "3171234567890001"


def slip_of(kiosk: Shell, location: Location, at: str = AT) -> str:
    """Take a ticket; give what the QR code of its slip says."""
    taken = kiosk.facts("take", "ktp", "--at", at)
    day, key = taken["business_day"], read_key(location.key_file)
    signature = ticket_signature(key, taken["id"], day, taken["ticket"])
    return f"{taken['ticket']} {day} UJI {taken['id']} {signature}"


SCANNED: dict[str, tuple[str, Callable[[str], str], str]] = {
    "forged": ("SlipForged", lambda slip: slip[:-4] + "AAAA", "not one of ours"),
    "changed": ("SlipForged", lambda slip: slip.replace("A001", "A002"), "not one of ours"),
    "foreign": ("SlipForeign", lambda slip: slip.replace(" UJI ", " MPP "), "another office, MPP"),
    "a web address": ("NoTicketCode", lambda _: "https://example.org/?t=A001", "such as A012"),
    "an id card": ("NoTicketCode", lambda _: ID_CARD, "such as A012"),
    "nothing": ("NoTicketCode", lambda _: "", "such as A012"),
}


@pytest.mark.parametrize("what", SCANNED)
@pytest.mark.parametrize("command", ["call-ticket", "resume", "cancel"])
def test_a_code_that_is_no_ticket_of_ours_is_told_apart(
    kiosk: Shell, location: Location, command: str, what: str
) -> None:
    slip, (refused, scanned, words) = slip_of(kiosk, location), SCANNED[what]
    counter = [] if command == "cancel" else ["1"]
    reason = [] if command == "resume" else ["--reason", "Sakit"]
    reply = kiosk.json(command, *counter, scanned(slip), *reason, "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, refused)
    assert words in reply.message
    assert ID_CARD not in reply.out + reply.err
    assert rows(location, "SELECT state FROM stage") == [("waiting",)]


def test_yesterdays_slip_is_told_its_day(kiosk: Shell, location: Location) -> None:
    slip = slip_of(kiosk, location, YESTERDAY)
    reply = kiosk.json("call-ticket", "1", slip, "--reason", "Sakit", "--at", AT)
    assert reply.facts["refused"] == "TicketNotOfToday"
    assert "a ticket of 2026-11-23" in reply.message
    assert "take a new ticket" in reply.message


def test_nobody_is_sent_to_a_closed_queue(kiosk: Shell, location: Location) -> None:
    at = kiosk.at()
    at("take", "ktp"), at("call", "1"), at("start", "1")
    at("queue", "close", "C", "--message", "Petugas sakit.")
    reply = kiosk.json("transfer", "1", "C", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "QueueClosed")
    assert "Petugas sakit." in reply.message
    assert rows(location, "SELECT state, queue FROM stage") == [("serving", "A")]


def test_a_clock_that_jumps_back_in_a_shift_stops_every_move_until_somebody_looks(
    acts: Acts, clock: Clock
) -> None:
    clock.now = now() + HOUR
    staff = employ(acts, sign_in="name")
    staff.shifts(BUDI).sign_in(1)
    acts.take(Wish("ktp"))
    budi = Shell(acts.location.path, {"KIOSK_OFFICER": BUDI})
    reply = budi.json("call", "1")
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ClockWrong")
    assert "kiosk clock confirm" in reply.message
    budi.facts("clock", "confirm")
    assert budi.facts("call", "1")["ticket"] == "A001"
    assert [one.code for one in acts.hall().shifts] == [BUDI]
    assert budi.facts("verify")["holds"]


def test_a_clock_that_jumps_a_day_ahead_in_a_shift_ends_it_with_its_last_act(
    kiosk: Shell, location: Location
) -> None:
    at = kiosk.at()
    begun = at("sign-in", "1")
    at("take", "ktp"), at("call", "1")
    assert kiosk.facts("call", "1", "--at", NEXT_DAY)["outcome"] == "nobody_waiting"
    [(ended, ending)] = rows(location, "SELECT ended_at - begun_at, ending FROM shift")
    assert (ended, ending) == (0, "day_turned")
    assert kiosk.facts("sign-in", "1", "--at", NEXT_DAY)["shift"] != begun["shift"]
    assert kiosk.facts("verify")["holds"]


def test_a_second_console_on_a_counter_says_where_the_first_one_is(
    kiosk: Shell, location: Location
) -> None:
    with Ownership(location, counter_lock(1)):
        reply = kiosk.json("counter", "1")
    assert (reply.code, reply.facts["fault"]) == (FAULT, "AlreadyOwned")
    assert "already works at counter 1" in reply.message


def test_a_disk_that_is_gone_is_named_and_nothing_is_lost_when_it_is_back(
    kiosk: Shell, location: Location, tmp_path: Path
) -> None:
    kiosk.at()("take", "ktp")
    folder, away = location.path.parent, tmp_path.with_name(f"{tmp_path.name}-away")
    shutil.move(folder, away)
    for words in (["call", "1", "--at", AT], ["take", "ktp", "--at", AT], ["status"]):
        reply = kiosk.json(*words)
        assert (reply.code, reply.facts["fault"]) == (FAULT, "DatabaseMissing")
        assert str(location.path) in reply.message
    assert not folder.exists()
    shutil.move(away, folder)
    assert kiosk.at()("call", "1")["ticket"] == "A001"
    assert kiosk.facts("verify")["holds"]
