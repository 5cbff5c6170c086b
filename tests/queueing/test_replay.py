"""The replay: the rows that a journal tells of, and the events that cannot have happened."""

import pytest

from kiosk.queueing.journal import Kind
from kiosk.queueing.replay import Replayed, replay
from tests.queueing.events import DAY, History


def told(history: History) -> Replayed:
    """Replay a history of which every event must follow from those before."""
    rows = replay(history.events)
    assert rows.impossible == []
    return rows


def test_a_ticket_its_stage_and_its_slip_are_made_by_one_event() -> None:
    history = History()
    seq = history.take(1, printer="virtual:", request_id="tap")
    rows = told(history)
    assert rows.tickets[seq]["request_id"] == "tap"
    assert rows.stages[seq] | {"state": "waiting", "place": 1_000, "calls": 0} == rows.stages[seq]
    assert (rows.jobs[seq]["ticket"], rows.jobs[seq]["printer"]) == (seq, "virtual:")
    assert rows.last == {(DAY, "A"): 1}


def test_without_a_printer_there_is_no_slip() -> None:
    history = History()
    history.take(1)
    assert told(history).jobs == {}


def test_a_whole_visit_leaves_every_time_in_its_stage() -> None:
    history = History()
    seq = history.take(1)
    history.call(seq)
    history.move(Kind.TICKET_RECALLED, seq, "called", counter=2, calls=2)
    history.move(Kind.SERVICE_STARTED, seq, "called", counter=2)
    history.move(Kind.SERVICE_FINISHED, seq, "serving", counter=2)
    stage = told(history).stages[seq]
    times = [stage[name] for name in ("waiting_since", "called_at", "serving_at", "ended_at")]
    assert times == [1_000, 2_000, 4_000, 5_000]
    assert (stage["last_call_at"], stage["calls"], stage["outcome"]) == (3_000, 2, "served")


def test_the_turn_of_the_day_expires_what_was_left_and_numbers_begin_again() -> None:
    history = History()
    first, second = history.take(1), history.take(2)
    history.call(first)
    left = [
        {"stage": first, "before": "called"},
        {"stage": second, "before": "waiting"},
    ]
    history.add(Kind.DAY_OPENED, business_day="2026-11-25", expired=left)
    history.take(1, day="2026-11-25")
    rows = told(history)
    assert [rows.stages[stage]["outcome"] for stage in (first, second)] == ["expired", "expired"]
    assert rows.last == {(DAY, "A"): 2, ("2026-11-25", "A"): 1}


def test_a_day_that_comes_again_lets_wait_again_who_expired_with_it() -> None:
    history = History()
    seq = history.take(1)
    history.call(seq)
    left = {"stage": seq, "before": "called"}
    history.add(Kind.DAY_OPENED, business_day="2026-11-25", expired=[left])
    back = {"stage": seq, "place": 500}
    history.add(Kind.DAY_OPENED, business_day=DAY, expired=[], revived=[back])
    stage = told(history).stages[seq]
    assert (stage["state"], stage["place"], stage["waiting_since"]) == ("waiting", 500, 1_000)
    gone = ("outcome", "ended_at", "called_at", "last_call_at", "counter")
    assert [stage[name] for name in gone] == [None] * 5


def test_a_confirmed_clock_moves_only_those_who_wait_today() -> None:
    history = History()
    called, waiting = history.take(1), history.take(2)
    yesterday = history.take(1, day="2026-11-23")
    history.call(called)
    history.add(Kind.CLOCK_CONFIRMED, business_day=DAY, by=-500, stepped=-500)
    stages = told(history).stages
    assert [stages[seq]["place"] for seq in (called, waiting, yesterday)] == [1_000, 1_500, 3_000]
    assert stages[waiting]["waiting_since"] == 2_000


def test_events_that_change_no_row_are_followed_without_a_trace() -> None:
    history = History()
    history.add(Kind.PROFILE_PUBLISHED, sha256="0", office="UJI")
    history.add(Kind.SLIP_ENDED, job=1, ticket=1, state="confirmed", detail=None)
    rows = told(history)
    assert (rows.tickets, rows.stages) == ({}, {})


def test_a_number_that_was_skipped_is_impossible() -> None:
    history = History()
    history.take(1)
    skipped = history.take(3)
    assert replay(history.events).impossible == [skipped]


def test_a_number_given_twice_is_impossible() -> None:
    history = History()
    history.take(1)
    again = history.take(1)
    assert replay(history.events).impossible == [again]


@pytest.mark.parametrize("before", ["waiting", "called", "ended"])
def test_a_move_from_another_state_is_impossible(before: str) -> None:
    history = History()
    seq = history.take(1)
    history.call(seq)
    history.move(Kind.SERVICE_STARTED, seq, "called", counter=2)
    wrong = history.move(Kind.TICKET_NO_SHOW, seq, before, counter=2)
    assert replay(history.events).impossible == [wrong]


def test_a_call_of_a_ticket_nobody_took_is_impossible() -> None:
    history = History()
    history.take(1)
    ghost = history.call(99)
    assert replay(history.events).impossible == [ghost]


def test_an_officer_and_a_shift_are_made_and_ended_by_events() -> None:
    history = History()
    officer = history.add(Kind.OFFICER_ADDED, role="officer")
    who = {"officer": officer, "counter": 2}
    shift = history.add(Kind.SHIFT_BEGUN, **who)
    history.add(Kind.BREAK_BEGUN, shift=shift, reason="meal", until=9_000, **who)
    history.add(Kind.BREAK_ENDED, shift=shift, **who)
    ended = {"ending": "signed_out", "ended_at": 5_000}
    history.add(Kind.SHIFT_ENDED, shift=shift, **who, **ended)
    history.add(Kind.OFFICER_DISMISSED, officer=officer)
    rows = told(history)
    assert rows.officers[officer]["dismissed_at"] == 6_000
    break_over = {"break_since": None, "break_reason": None, "break_until": 4_000}
    row = {"id": shift, **who, "begun_at": 2_000, **break_over, **ended}
    assert rows.shifts[shift] == row


@pytest.mark.parametrize("kind", [Kind.BREAK_BEGUN, Kind.BREAK_ENDED, Kind.SHIFT_ENDED])
def test_nothing_happens_in_a_shift_that_has_ended(kind: Kind) -> None:
    history = History()
    officer = history.add(Kind.OFFICER_ADDED, role="officer")
    shift = history.add(Kind.SHIFT_BEGUN, officer=officer, counter=2)
    facts = {"ending": "idle", "ended_at": 5_000, "reason": "meal", "until": 9_000}
    history.add(Kind.SHIFT_ENDED, shift=shift, **facts)
    wrong = history.add(kind, shift=shift, **facts)
    assert replay(history.events).impossible == [wrong]


def test_a_shift_of_somebody_nobody_added_is_impossible() -> None:
    history = History()
    ghost = history.add(Kind.SHIFT_BEGUN, officer=99, counter=2)
    assert replay(history.events).impossible == [ghost]
