"""Snapshots: what the display and a counter are drawn from, at one position of the journal."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.announcing_acts import AnnouncingActs
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Class, State, Wish
from kiosk.queueing.hall import QueueStatus, Served
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage import counter_snapshot, snapshots
from tests.clock import DAY, Clock
from tests.operations.lines import bring_to, call, kinds, serve_all, take


def test_a_fresh_hall_is_empty(acts: Acts, clock: Clock) -> None:
    hall = acts.hall()
    assert (hall.seq, hall.at, hall.business_day) == (2, clock.now, "2026-11-24")
    assert (hall.calls, hall.open_counters) == ((), ())
    assert hall.queues == (
        QueueStatus("A", 0, 0, 0, None, None),
        QueueStatus("B", 0, 0, 0, 5, None),
        QueueStatus("C", 0, 0, 0, None, None),
    )


def test_the_hall_counts_who_waits_and_since_when(acts: Acts, clock: Clock) -> None:
    began = clock.now
    take(acts)
    clock.pass_minutes(1)
    take(acts, class_=Class.PRIORITY), take(acts, "pbb")
    hall = acts.hall()
    assert hall.queues[0] == QueueStatus("A", 2, 1, 2, None, began)
    assert hall.queues[1] == QueueStatus("B", 1, 0, 1, 5, began + MINUTE)
    assert hall.seq == len(kinds(acts))


def test_calls_are_shown_newest_first_and_a_recall_comes_to_the_top(
    acts: Acts, clock: Clock
) -> None:
    for counter in (1, 2, 4):
        take(acts)
        clock.pass_minutes(1)
        call(acts, counter)
    clock.pass_minutes(1)
    acts.recall(1)
    calls = acts.hall().calls
    assert [(one.code, one.counter, one.calls) for one in calls] == [
        ("A001", 1, 2),
        ("A003", 4, 1),
        ("A002", 2, 1),
    ]
    assert calls[0].called_at == clock.now


def test_an_open_ticket_stays_on_the_display_however_many_are_called_after_it(
    acts: Acts, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "LAST_CALLS", 2)
    code = bring_to(acts, State.SERVING, counter=2)
    for _ in range(4):
        clock.pass_minutes(1)
        take(acts), serve_all(acts, 1)
    assert [one.code for one in acts.hall().calls] == ["A005", "A004", code]


def test_yesterdays_calls_are_gone_before_anybody_moves(acts: Acts, clock: Clock) -> None:
    bring_to(acts, State.SERVING)
    clock.now += DAY
    hall = acts.hall()
    assert (hall.calls, hall.queues[0].waiting, hall.queues[0].issued) == ((), 0, 0)


def test_a_counter_sees_its_people_in_the_order_they_will_be_called(
    acts: Acts, clock: Clock
) -> None:
    for service, class_ in [("ktp", "regular"), ("aduan", "regular"), ("pbb", "priority")]:
        take(acts, service, Class(class_))
        clock.pass_minutes(1)
    at = acts.at_counter(4)
    listed = [one.code for one in at.waiting]
    assert (at.waiting_total, at.waiting_priority, at.longest_since) == (
        3,
        1,
        clock.now - 3 * MINUTE,
    )
    assert serve_all(acts, 4) == listed == ["B001", "A001", "C001"]


def test_a_counter_sees_only_its_own_queues(acts: Acts) -> None:
    take(acts), take(acts, "pbb")
    assert [one.code for one in acts.at_counter(3).waiting] == ["B001"]


def test_a_long_line_is_cut_and_still_counted(acts: Acts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counter_snapshot, "LONGEST_LIST", 2)
    for _ in range(4):
        take(acts)
    at = acts.at_counter(1)
    assert ([one.code for one in at.waiting], at.waiting_total) == (["A001", "A002"], 4)


def test_a_counter_sees_its_open_ticket_and_how_many_were_ahead_of_it(acts: Acts) -> None:
    take(acts), acts.take(Wish("ktp"))
    serve_all(acts, 2)
    take(acts), take(acts)
    call(acts, 2), call(acts, 1)
    at = acts.at_counter(1)
    assert at.open is not None
    assert (at.open.code, at.open.state, at.ahead_when_taken) == ("A004", "called", 1)
    assert acts.at_counter(3).open is None


def test_a_counters_day_counts_served_and_no_shows_and_the_mean_time(
    acts: Acts, clock: Clock
) -> None:
    for minutes in (4, 8):
        bring_to(acts, State.SERVING)
        clock.pass_minutes(minutes)
        acts.finish(1)
    take(acts), serve_all(acts, 1)
    at = acts.at_counter(1)
    assert at.today == Served(served=2, no_shows=1, average=6 * MINUTE)
    assert sorted(one.code for one in at.recent) == ["A001", "A002", "A003"]
    assert acts.at_counter(2).today == Served(0, 0, None)


def test_an_unregistered_counter_has_no_window(acts: Acts) -> None:
    with pytest.raises(UnknownCounter):
        acts.at_counter(9)


def test_an_evacuation_reaches_hall_and_counters_and_ends_for_both(acts: Acts) -> None:
    begun = AnnouncingActs(acts).begin_evacuation("Pintu timur")
    assert acts.hall().evacuation == acts.at_counter(1).evacuation == begun
    AnnouncingActs(acts).end_evacuation()
    assert acts.hall().evacuation is acts.at_counter(1).evacuation is None
