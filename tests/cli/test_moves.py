"""Every move by its command: the same verbs as the windows', in sentences and as JSON."""

from typing import Any

import pytest

from kiosk.queueing.signing import ticket_signature
from kiosk.storage.key_file import read_key
from kiosk.storage.location import Location
from tests.cli.shell import AT, REFUSED, USAGE, Shell

LATER = "2026-11-24T09:14:05"


def waiting(kiosk: Shell, *services: str) -> list[str]:
    """Let people come; give their numbers."""
    at = kiosk.at()
    return [at("take", service)["ticket"] for service in services]


def serving(kiosk: Shell, counter: str = "1", service: str = "ktp") -> str:
    """Let somebody be served at a counter."""
    at = kiosk.at()
    (code,) = waiting(kiosk, service)
    at("call", counter), at("start", counter)
    return code


def said(kiosk: Shell, *arguments: str) -> str:
    """Run a command for a person; give what it says."""
    reply = kiosk(*arguments, "--at", AT)
    assert reply.code == 0, reply.err
    return reply.out.strip()


def test_a_ticket_is_held_and_taken_up_at_another_counter(kiosk: Shell) -> None:
    at = kiosk.at()
    serving(kiosk)
    held = at("hold", "1")
    assert (held["outcome"], held["ticket"], held["state"]) == ("hold", "A001", "held")
    assert at("status")["queues"][0]["held"] == 1
    resumed = at("resume", "2", "a-001")
    assert (resumed["outcome"], resumed["counter"], resumed["state"]) == ("resume", 2, "serving")


@pytest.mark.parametrize("words", [["1"], ["--dispenser", "Front", "1", "A001"], ["one", "A001"]])
def test_resume_names_a_counter_and_a_ticket_or_neither(kiosk: Shell, words: list[str]) -> None:
    reply = kiosk("resume", *words)
    assert (reply.code, reply.out) == (USAGE, "")


def test_a_ticket_goes_to_another_queue_under_its_number(kiosk: Shell) -> None:
    at = kiosk.at()
    waiting(kiosk, "aduan")
    serving(kiosk)
    moved = at("transfer", "1", "C")
    assert (moved["outcome"], moved["ticket"], moved["queue"]) == ("transfer", "A001", "C")
    assert (moved["service"], moved["ahead"], moved["class"]) == ("aduan", 1, "regular")
    assert [at("call", "3")["ticket"], at("no-show", "3")["ticket"]] == ["C001", "C001"]
    assert at("call", "3")["ticket"] == "A001"
    calls = at("status")["calls"]
    assert {(one["code"], one["counter"]) for one in calls} >= {("A001", 3), ("A001", 1)}
    assert "A001" in said(kiosk, "status")


def test_a_ticket_goes_to_a_counter_or_an_agency(kiosk: Shell) -> None:
    at = kiosk.at()
    serving(kiosk)
    assert at("transfer", "1", "--counter", "2")["for_counter"] == 2
    assert at("call", "2")["ticket"] == "A001"
    to = at("transfer", "2", "--agency", "pajak", "--place", "front", "--reason", "Salah loket")
    assert (to["queue"], to["for_counter"]) == ("B", None)


@pytest.mark.parametrize(
    "words", [[], ["C", "--counter", "2"], ["--agency", "pajak", "--counter", "2"], ["C", "--x"]]
)
def test_a_transfer_names_one_place_to_go(kiosk: Shell, words: list[str]) -> None:
    reply = kiosk.json("transfer", "1", *words)
    assert (reply.code, reply.out) == (USAGE, "")


def test_the_front_of_a_line_needs_a_reason(kiosk: Shell) -> None:
    serving(kiosk)
    reply = kiosk.json("transfer", "1", "C", "--place", "front", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ReasonMissing")


def test_a_further_service_follows_when_this_one_is_finished(kiosk: Shell) -> None:
    at = kiosk.at()
    serving(kiosk)
    planned = at("add-service", "1", "aduan")
    assert (planned["outcome"], planned["queue"]) == ("planned", "C")
    then = at("finish", "1")["then"]
    assert (then["ticket"], then["queue"], then["ahead"]) == ("A001", "C", 0)


def test_a_chosen_ticket_is_called_by_its_number_or_its_slip(
    kiosk: Shell, location: Location
) -> None:
    at = kiosk.at()
    waiting(kiosk, "ktp", "ktp")
    ticket = at("take", "ktp")
    assert at("call-ticket", "1", "A002", "--reason", "Sakit")["ticket"] == "A002"
    day, key = ticket["business_day"], read_key(location.key_file)
    signature = ticket_signature(key, ticket["id"], day, "A003")
    slip = f"A003 {day} UJI {ticket['id']} {signature}"
    assert at("call-ticket", "2", slip, "--reason", "Lansia")["ticket"] == "A003"
    forged = slip.replace("A003", "A001")
    reply = kiosk.json("call-ticket", "4", forged, "--reason", "Lansia", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "SlipForged")


@pytest.mark.parametrize(
    "words", [["call-ticket", "1", "A001"], ["cancel", "A001"], ["change-class", "A001", "regular"]]
)
def test_what_is_out_of_turn_is_wrong_usage_without_a_reason(
    kiosk: Shell, words: list[str]
) -> None:
    waiting(kiosk, "ktp")
    assert kiosk.json(*words, "--at", AT).code == USAGE
    reply = kiosk.json(*words, "--reason", " ", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "ReasonMissing")


def test_a_class_is_changed_and_a_visit_cancelled(kiosk: Shell) -> None:
    at = kiosk.at()
    waiting(kiosk, "ktp", "ktp")
    changed = at("change-class", "A002", "priority", "--reason", "Hamil")
    assert (changed["class"], changed["state"], changed["counter"]) == ("priority", "waiting", None)
    assert at("status")["queues"][0]["waiting_priority"] == 1
    assert at("cancel", "A001", "--reason", "Pergi")["state"] == "ended"
    assert at("status")["queues"][0]["waiting"] == 1
    assert kiosk.json("change-class", "A002", "vip", "--reason", "x").code == USAGE


def test_a_no_show_returns_and_waits(kiosk: Shell) -> None:
    at = kiosk.at()
    waiting(kiosk, "ktp")
    at("call", "1"), at("no-show", "1")
    back = at("return", "A001")
    assert (back["outcome"], back["queue"], back["ahead"]) == ("return", "A", 0)


def test_a_walk_in_begins_or_waits(kiosk: Shell) -> None:
    at = kiosk.at()
    served = at("walk-in", "1", "ktp")
    assert (served["outcome"], served["state"]) == ("walk_in", "serving")
    waits = at("walk-in", "1", "ktp", "--class", "priority")
    assert (waits["ticket"], waits["class"], waits["ahead"]) == ("A002", "priority", 0)


def test_closing_puts_the_open_ticket_back(kiosk: Shell) -> None:
    at = kiosk.at()
    serving(kiosk)
    assert at("close", "1")["put_back"]["ticket"] == "A001"
    assert at("close", "1") == {"outcome": "closed", "counter": 1, "put_back": None}
    assert at("call", "2")["ticket"] == "A001"


def test_the_last_act_is_undone_within_ten_seconds(kiosk: Shell) -> None:
    serving(kiosk)
    undone = kiosk.at(LATER)("undo", "1")
    assert undone["moves"] == [{"move": "start", "ticket": "A001", "state": "called"}]
    reply = kiosk.json("undo", "1", "--at", LATER)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "NothingToUndo")


def test_each_outcome_is_one_sentence_for_people(kiosk: Shell) -> None:
    serving(kiosk)
    assert said(kiosk, "add-service", "1", "aduan") == (
        "A001: “aduan” in queue C follows when this service is finished"
    )
    assert said(kiosk, "finish", "1") == (
        "A001 at counter 1: ended. A001 waits in queue C: 0 ahead"
    )
    assert said(kiosk, "undo", "1") == "A001: “finish” is undone. Now: being served"
    assert said(kiosk, "hold", "1") == "A001 at counter 1: on hold"
    assert said(kiosk, "resume", "2", "A001") == "A001 at counter 2: being served"
    assert said(kiosk, "transfer", "2", "--counter", "4") == "A001 waits for counter 4: 0 ahead"
    assert said(kiosk, "cancel", "A001", "--reason", "Pergi") == "A001: ended"
    assert said(kiosk, "walk-in", "1", "ktp") == "A002 at counter 1: being served"
    assert said(kiosk, "walk-in", "1", "ktp") == "A003 waits in queue A: 0 ahead"
    assert said(kiosk, "close", "1") == "A002 waits in queue A: 0 ahead"
    assert said(kiosk, "close", "1") == "Counter 1 had no open ticket"


@pytest.mark.parametrize(
    "words",
    [
        ["hold", "9"],
        ["resume", "9", "A001"],
        ["transfer", "9", "C"],
        ["add-service", "9", "ktp"],
        ["call-ticket", "9", "A001", "--reason", "x"],
        ["walk-in", "9", "ktp"],
        ["close", "9"],
        ["undo", "9"],
        ["cancel", "A001", "--reason", "x", "--counter", "9"],
        ["return", "A001", "--counter", "9"],
    ],
)
def test_an_unregistered_counter_moves_nothing(kiosk: Shell, words: list[str]) -> None:
    reply = kiosk.json(*words, "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "UnknownCounter")


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        (["hold", "1"], {"refused": "NothingOpen", "counter": 1, "move": "hold"}),
        (["resume", "1", "A009"], {"refused": "UnknownTicket", "ticket": "A009"}),
        (["cancel", "\0", "--reason", "x"], {"refused": "NoTicketCode"}),
        (["return", "A001"], {"refused": "MoveRefused", "ticket": "A001", "state": "waiting"}),
    ],
)
def test_what_is_not_possible_is_refused_with_its_facts(
    kiosk: Shell, words: list[str], refused: dict[str, Any]
) -> None:
    waiting(kiosk, "ktp")
    reply = kiosk.json(*words, "--at", AT)
    assert reply.code == REFUSED
    assert reply.facts | refused == reply.facts


def test_a_visit_is_shown_with_all_its_services(kiosk: Shell) -> None:
    at = kiosk.at()
    waiting(kiosk, "aduan")
    serving(kiosk)
    at("add-service", "1", "pbb"), at("transfer", "1", "C", "--place", "end")
    visit = at("show", "a 1")
    assert (visit["ticket"], visit["state"], visit["ahead"]) == ("A001", "waiting", 1)
    told = [(one["service"], one["state"], one["outcome"]) for one in visit["services"]]
    assert told == [
        ("ktp", "ended", "transferred"),
        ("pbb", "planned", None),
        ("aduan", "waiting", None),
    ]
    assert said(kiosk, "show", "A001").splitlines() == [
        "A001: waiting, 1 ahead",
        "  09:14  ktp, queue A, counter 1: transferred",
        "  09:14  pbb, queue B: planned",
        "  09:14  aduan, queue C: waiting",
    ]
    assert kiosk.json("show", "A009", "--at", AT).facts["refused"] == "UnknownTicket"
