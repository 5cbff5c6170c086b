"""Calling: who is next for a counter, and when a counter may not call."""

import pytest

from kiosk.app.acts import Acts
from kiosk.queueing.facts import Called, Class, NobodyWaiting, State, Wish
from kiosk.queueing.move_refusals import CounterBusy
from kiosk.queueing.refusals import UnknownCounter
from tests.clock import Clock
from tests.operations.lines import bring_to, call, kinds, serve_all, take


def test_the_first_who_came_is_called_to_the_counter(acts: Acts) -> None:
    take(acts), take(acts)
    assert acts.call(2) == Called("A001", 2, "ktp", "A", "regular", 1, "place")


def test_nobody_waiting_is_an_outcome_and_leaves_nothing_behind(acts: Acts) -> None:
    take(acts)
    before = kinds(acts)
    assert acts.call(3) == NobodyWaiting(3)
    assert kinds(acts) == before


def test_a_counter_calls_only_from_the_queues_it_serves(acts: Acts) -> None:
    take(acts, "pbb"), take(acts, "ktp"), take(acts, "aduan")
    assert serve_all(acts, 3) == ["B001", "C001"]
    assert serve_all(acts, 1) == ["A001"]


def test_a_counter_of_several_queues_calls_whoever_came_first(acts: Acts, clock: Clock) -> None:
    for service in ("aduan", "ktp", "pbb", "aduan"):
        take(acts, service)
        clock.pass_minutes(1)
    assert serve_all(acts, 4) == ["C001", "A001", "B001", "C002"]


def test_people_who_came_in_the_same_instant_are_called_in_the_order_of_their_taps(
    acts: Acts,
) -> None:
    for service in ("aduan", "ktp", "pbb"):
        take(acts, service)
    assert serve_all(acts, 4) == ["C001", "A001", "B001"]


def test_priority_passes_those_who_came_at_most_the_head_start_before(
    acts: Acts, clock: Clock
) -> None:
    take(acts)
    clock.pass_minutes(5)
    take(acts)
    clock.pass_minutes(11)
    take(acts, class_=Class.PRIORITY)
    assert serve_all(acts, 1) == ["A001", "A003", "A002"]


def test_a_call_that_passed_somebody_says_so(acts: Acts) -> None:
    take(acts)
    acts.take(Wish("ktp", Class.PRIORITY))
    passed = acts.call(1)
    assert isinstance(passed, Called)
    assert (passed.ticket, passed.class_, passed.why) == ("A002", "priority", "head_start")


@pytest.mark.parametrize("state", [State.CALLED, State.SERVING])
def test_a_busy_counter_is_refused_and_names_its_ticket(acts: Acts, state: State) -> None:
    code = bring_to(acts, state, counter=2)
    take(acts)
    with pytest.raises(CounterBusy) as refused:
        acts.call(2)
    assert refused.value == CounterBusy(2, code, state.value)
    assert call(acts, 1) == "A002"


def test_an_unregistered_counter_calls_nobody(acts: Acts) -> None:
    take(acts)
    with pytest.raises(UnknownCounter) as refused:
        acts.call(9)
    assert refused.value.counter == 9


def test_two_counters_never_get_the_same_ticket(acts: Acts) -> None:
    take(acts), take(acts)
    assert [call(acts, 1), call(acts, 2), call(acts, 4)] == ["A001", "A002", None]


def test_finishing_and_calling_is_one_act_for_the_officer(acts: Acts) -> None:
    bring_to(acts, State.SERVING)
    take(acts)
    called = acts.finish_and_call(1)
    assert isinstance(called, Called)
    assert called.ticket == "A002"
    assert kinds(acts)[-2:] == ["service_finished", "ticket_called"]


def test_finishing_and_calling_with_nobody_left_still_finishes(acts: Acts) -> None:
    bring_to(acts, State.SERVING)
    assert acts.finish_and_call(1) == NobodyWaiting(1)
    assert kinds(acts)[-1] == "service_finished"
