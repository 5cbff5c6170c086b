"""Taking and calling tickets by command, as scripts do it."""

import pytest

from tests.cli.shell import AT, DONE, REFUSED, USAGE, Shell


def test_a_taken_ticket_is_told_with_its_place_and_its_row(kiosk: Shell) -> None:
    taken = kiosk.at()("take", "ktp")
    assert taken["id"] > 0
    assert {name: taken[name] for name in ("ticket", "queue", "number", "ahead")} == {
        "ticket": "A001",
        "queue": "A",
        "number": 1,
        "ahead": 0,
    }
    assert taken["business_day"] == "2026-11-24"
    assert "print" not in taken
    assert kiosk.at()("take", "akta")["ahead"] == 1


def test_a_sentence_is_said_without_json(kiosk: Shell) -> None:
    reply = kiosk("take", "ktp", "--at", AT)
    assert (reply.code, reply.out, reply.err) == (DONE, "A001: 0 ahead\n", "")


def test_a_refusal_without_json_is_a_sentence_on_standard_error(kiosk: Shell) -> None:
    reply = kiosk("take", "ktpp", "--at", AT)
    assert (reply.code, reply.out) == (REFUSED, "")
    assert reply.err == "There is no service “ktpp”. See them all: kiosk office show\n"


def test_priority_is_called_before_those_who_came_with_it(kiosk: Shell) -> None:
    at = kiosk.at()
    at("take", "ktp")
    assert at("take", "ktp", "--class", "priority")["class"] == "priority"
    assert at("call", "1")["ticket"] == "A002"


def test_a_visual_call_can_be_asked_for_by_command(kiosk: Shell) -> None:
    at = kiosk.at()
    assert at("take", "ktp", "--visual")["visual"] is True
    assert at("take", "ktp")["visual"] is False


def test_a_request_id_gives_the_same_ticket_again(kiosk: Shell) -> None:
    at = kiosk.at()
    first = at("take", "ktp", "--request-id", "tap-1")
    again = at("take", "ktp", "--request-id", "tap-1")
    assert again == {**first, "repeated": True}
    assert at("take", "ktp", "--request-id", "tap-2")["ticket"] == "A002"


def test_a_request_id_of_another_wish_is_refused_with_the_ticket_it_gave(kiosk: Shell) -> None:
    kiosk.at()("take", "ktp", "--request-id", "tap-1")
    reply = kiosk.json("take", "pbb", "--request-id", "tap-1", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "RequestIdReused")
    assert (reply.facts["ticket"], reply.facts["class"]) == ("A001", "regular")


@pytest.mark.parametrize(
    "request_id", ["r" * 10_000, "a\nb\0c", "مرحبا 😀", "'; DROP TABLE ticket; --", '"', " "]
)
def test_any_text_may_be_a_request_id(kiosk: Shell, request_id: str) -> None:
    at = kiosk.at()
    first = at("take", "ktp", "--request-id", request_id)
    assert at("take", "ktp", "--request-id", request_id)["id"] == first["id"]


@pytest.mark.parametrize(
    "words", [["ktp", "--request-id", "\udcff"], ["\udcff\udcfe"], ["ktp", "--language", "\udcff"]]
)
def test_bytes_that_are_no_text_are_wrong_usage(kiosk: Shell, words: list[str]) -> None:
    reply = kiosk.json("take", *words)
    assert (reply.code, reply.out) == (USAGE, "")
    assert "UTF-8" in reply.err


@pytest.mark.parametrize(
    ("option", "expected"), [("--request-id", "a name"), ("--language", "the code of a language")]
)
def test_an_empty_request_id_or_language_is_wrong_usage(
    kiosk: Shell, option: str, expected: str
) -> None:
    reply = kiosk.json("take", "ktp", option, "")
    assert (reply.code, reply.out) == (USAGE, "")
    assert f"expected {expected}" in reply.err


def test_a_language_the_office_does_not_speak_is_refused_with_those_it_does(kiosk: Shell) -> None:
    reply = kiosk.json("take", "ktp", "--language", "xx", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "UnknownLanguage")
    assert reply.facts["languages"] == ["id", "en", "jv"]
    assert "id, en, jv" in reply.message
    assert kiosk.at()("take", "ktp")["number"] == 1


@pytest.mark.parametrize(
    "service",
    ["", " ", "KTP", "ktp\n", "k\"t'p", "😀", "عربي", "k" * 10_000, "ktp\0"],
)
def test_an_unknown_service_is_refused_by_its_name(kiosk: Shell, service: str) -> None:
    reply = kiosk.json("take", service, "--at", AT)
    assert reply.code == REFUSED
    assert reply.facts["refused"] == "UnknownService"
    assert reply.facts["service"] == service
    assert kiosk.at()("status")["queues"][0]["issued"] == 0


def test_an_unknown_class_is_wrong_usage(kiosk: Shell) -> None:
    assert kiosk.json("take", "ktp", "--class", "vip").code == USAGE


def test_the_quota_is_refused_with_the_next_opening(kiosk: Shell) -> None:
    at = kiosk.at()
    assert [at("take", "pbb")["number"] for _ in range(5)] == [1, 2, 3, 4, 5]
    reply = kiosk.json("take", "pbb", "--at", AT)
    assert reply.code == REFUSED
    assert reply.facts["refused"] == "QuotaReached"
    assert "2026-11-25 07:30" in reply.message


def test_the_first_in_line_is_called_served_and_finished(kiosk: Shell) -> None:
    at = kiosk.at()
    at("take", "ktp")
    called = at("call", "1")
    assert (called["outcome"], called["ticket"], called["counter"]) == ("called", "A001", 1)
    recalled = at("recall", "1")
    assert (recalled["outcome"], recalled["calls"]) == ("called", 2)
    assert at("start", "1")["state"] == "serving"
    assert at("finish", "1")["state"] == "ended"
    assert at("call", "1") == {"outcome": "nobody_waiting", "ticket": None, "counter": 1}


def test_who_did_not_come_is_closed(kiosk: Shell) -> None:
    at = kiosk.at()
    at("take", "ktp")
    at("call", "1")
    assert at("no-show", "1")["outcome"] == "no_show"
    assert kiosk.json("recall", "1", "--at", AT).facts["refused"] == "NothingOpen"


def test_a_busy_counter_is_refused_with_its_open_ticket(kiosk: Shell) -> None:
    at = kiosk.at()
    at("take", "ktp")
    at("take", "ktp")
    at("call", "1")
    reply = kiosk.json("call", "1", "--at", AT)
    assert reply.code == REFUSED
    assert (reply.facts["refused"], reply.facts["ticket"]) == ("CounterBusy", "A001")
    assert "A001" in reply.message


@pytest.mark.parametrize(
    ("serving", "move"), [(True, "recall"), (True, "no-show"), (True, "start"), (False, "finish")]
)
def test_a_move_from_the_wrong_state_is_refused(kiosk: Shell, move: str, serving: bool) -> None:  # noqa: FBT001
    at = kiosk.at()
    at("take", "ktp")
    at("call", "1")
    if serving:
        at("start", "1")
    reply = kiosk.json(move, "1", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "MoveRefused")
    assert "A001" in reply.message


@pytest.mark.parametrize("move", ["recall", "start", "finish", "no-show"])
def test_a_move_at_an_idle_counter_is_refused(kiosk: Shell, move: str) -> None:
    reply = kiosk.json(move, "1", "--at", AT)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "NothingOpen")


@pytest.mark.parametrize("counter", ["0", "-1", "5", "9" * 30, "-" + "9" * 19])
def test_an_unregistered_counter_calls_nobody(kiosk: Shell, counter: str) -> None:
    reply = kiosk("call", "--json", "--at", AT, "--", counter)
    assert (reply.code, reply.facts["refused"]) == (REFUSED, "UnknownCounter")


@pytest.mark.parametrize(
    "counter", ["", "one", "1.5", "1;2", "0x1", "9" * 5000, "-1", "\u0661", "\0"]
)
def test_what_is_no_number_is_no_counter(kiosk: Shell, counter: str) -> None:
    reply = kiosk.json("call", counter)
    assert (reply.code, reply.out) == (USAGE, "")


def test_wrong_usage_is_said_on_standard_error(kiosk: Shell) -> None:
    for arguments in ([], ["take"], ["tak", "ktp"], ["call", "1", "2"], ["take", "ktp", "--nope"]):
        reply = kiosk(*arguments)
        assert reply.code == USAGE
        assert "Usage" in reply.err or not arguments
