"""What an officer's window says about a counter's snapshot."""

from dataclasses import replace

import pytest

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.calendar import MINUTE, SECOND
from kiosk.queueing.facts import Class, Outcome
from kiosk.queueing.hall import Served
from kiosk.queueing.refusals import english
from kiosk.viewmodels import counter_line
from kiosk.viewmodels import counter_view as view
from kiosk.viewmodels.counter_history import derive_history
from kiosk.viewmodels.counter_words import Spoken, stopwatch
from tests.offices import SMALL, small_office
from tests.viewmodels.halls import at, at_the_counter, being_served, counter, ended, waiting

OFFICE = Spoken(small_office(), "id", english)
STARTED = at(9, 20)


def test_card_follows_the_ticket_through_its_life() -> None:
    pages = [
        view.derive_ticket(snapshot, OFFICE).page
        for snapshot in (
            counter(),
            counter(None, waiting(2)),
            counter(at_the_counter(1)),
            counter(being_served(1)),
        )
    ]
    assert pages == ["nobody", "ready", "called", "serving"]


def test_card_names_code_service_class_and_call() -> None:
    stage = at_the_counter(12, calls=2, class_=Class.PRIORITY)
    ticket = view.derive_ticket(counter(stage), OFFICE)
    assert (ticket.code, ticket.service, ticket.priority) == ("A012", "Akta Kelahiran", True)
    assert ticket.calls == "Call 2 of 2"
    patient = SMALL.replace("calls_before_no_show: 1", "calls_before_no_show: 3")
    spoken = replace(OFFICE, profile=small_office(patient))
    assert view.derive_ticket(counter(stage), spoken).calls == "Call 2 of 3"


def test_card_tells_that_this_person_asked_to_be_called_by_light() -> None:
    stage = at_the_counter(1)
    assert not view.derive_ticket(counter(stage), OFFICE).visual
    assert view.derive_ticket(counter(replace(stage, visual=True)), OFFICE).visual


def test_service_of_an_older_profile_is_named_by_its_code() -> None:
    stage = replace(being_served(1), service="gone")
    assert view.derive_ticket(counter(stage), OFFICE).service == "gone"
    assert view.derive_timer(counter(stage), STARTED, OFFICE).standard == ""
    assert view.derive_requirements(counter(stage), OFFICE) == ()


def test_timer_counts_down_the_standard_in_words() -> None:
    timer = view.derive_timer(counter(being_served(1)), STARTED + 402 * SECOND, OFFICE)
    assert timer.text == "06.42"
    assert timer.words == "3 minutes 18 seconds left by the standard"
    assert timer.standard == "standard 10 min"
    assert timer.tone == "calm"
    assert round(timer.done, 2) == 0.67


def test_timer_says_when_the_standard_is_close_and_when_it_is_past() -> None:
    close = view.derive_timer(counter(being_served(1)), STARTED + 9 * MINUTE, OFFICE)
    assert (close.tone, close.words) == ("close", "1 minute left by the standard")
    past = view.derive_timer(counter(being_served(1)), STARTED + 11 * MINUTE + SECOND, OFFICE)
    assert (past.tone, past.words) == ("past", "1 minute 1 second past the standard")
    assert past.done == 1.0


def test_timer_of_a_called_ticket_counts_from_the_call_without_a_standard() -> None:
    timer = view.derive_timer(counter(at_the_counter(1)), at(9, 19, 5), OFFICE)
    assert timer == view.TimerView("00.05")


def test_timer_of_a_ticket_that_was_held_leaves_the_time_on_hold_out() -> None:
    held = replace(being_served(1), held_for=5 * MINUTE)
    assert view.derive_timer(counter(held), STARTED + 9 * MINUTE, OFFICE).text == "04.00"


def test_clock_set_back_leaves_the_timer_at_zero() -> None:
    assert view.derive_timer(counter(being_served(1)), at(9, 0), OFFICE).text == "00.00"


def test_stopwatch_shows_hours_only_when_there_are_some() -> None:
    assert stopwatch(59 * MINUTE, "id") == "59.00"
    assert stopwatch(61 * MINUTE + SECOND, "en") == "1:01:01"


def test_keys_come_from_the_table_of_moves() -> None:
    nobody = view.derive_keys(counter())
    ready = view.derive_keys(counter(None, waiting(2)))
    called = view.derive_keys(counter(at_the_counter(1)))
    serving = view.derive_keys(counter(being_served(1)))
    assert (nobody.offered, nobody.can_go_on) == ("call", False)
    assert (ready.go_on, ready.can_recall) == ("call", False)
    assert called.go_on == "start"
    assert (called.can_recall, called.can_no_show) == (True, True)
    assert (serving.go_on, serving.can_finish) == ("finish_and_call", True)
    assert (serving.can_recall, serving.can_no_show) == (False, False)


def test_while_everybody_is_asked_to_leave_nobody_is_called_or_given_up() -> None:
    leaving = Evacuation(at(9, 20), "")
    ready = replace(counter(None, waiting(2)), evacuation=leaving)
    called = view.derive_keys(replace(counter(at_the_counter(1)), evacuation=leaving))
    serving = view.derive_keys(replace(counter(being_served(1)), evacuation=leaving))
    assert view.derive_ticket(ready, OFFICE).page == "evacuation"
    assert not view.derive_keys(ready).can_go_on
    assert (called.go_on, called.can_recall, called.can_no_show) == ("start", False, False)
    assert (serving.can_go_on, serving.can_finish) == (False, True)


def test_line_counts_people_priority_and_the_longest_wait() -> None:
    snapshot = counter(None, waiting(2), waiting(3, since=at(9, 5), class_=Class.PRIORITY))
    line = counter_line.derive_line(snapshot, at(9, 24), OFFICE)
    assert line == counter_line.LineView("Waiting in queue A", "2", "people, 1 priority", "24 min")
    alone = counter_line.derive_line(counter(None, waiting(2)), at(9, 24), OFFICE)
    assert alone.people == "person"


def test_counter_of_several_queues_names_them() -> None:
    snapshot = replace(counter(), counter=4)
    assert (
        counter_line.derive_line(snapshot, at(9, 0), OFFICE).queues == "Waiting in queues A, B, C"
    )
    assert counter_line.counter_agencies(4, OFFICE) == "Dispendukcapil, Bapenda"
    assert counter_line.counter_agencies(99, OFFICE) == ""


def test_waiting_rows_are_in_calling_order_and_the_first_is_next() -> None:
    line = [waiting(number, since=at(9, number)) for number in range(1, 10)]
    rows = counter_line.derive_waiting(counter(None, *line), at(9, 11), OFFICE)
    assert [row.code for row in rows] == ["A001", "A002", "A003", "A004", "A005", "A006"]
    assert [row.isNext for row in rows] == [True] + [False] * 5
    assert rows[0].minutes == "10 min"


def test_history_tells_what_happened_and_how_long_the_wait_was() -> None:
    rows = derive_history(counter(being_served(1)), OFFICE)
    assert [(row.time, row.text) for row in rows] == [
        ("09.00", "Ticket taken, 5 ahead"),
        ("09.19", "Called to counter 1"),
        ("09.20", "Service started"),
        ("", "Waited 19 min"),
    ]


def test_history_of_a_ticket_from_another_line_does_not_say_it_was_taken_now() -> None:
    rows = derive_history(counter(replace(at_the_counter(1), id=7)), OFFICE)
    assert (rows[0].time, rows[0].text) == ("09.00", "Came from another line")


def test_history_says_when_nobody_was_ahead_and_nothing_when_it_is_not_known() -> None:
    snapshot = counter(at_the_counter(1))
    first = derive_history(replace(snapshot, ahead_when_taken=0), OFFICE)[0]
    unknown = derive_history(replace(snapshot, ahead_when_taken=None), OFFICE)[0]
    assert (first.text, unknown.text) == ("Ticket taken, nobody ahead", "Ticket taken")


def test_recent_tickets_say_how_they_ended() -> None:
    snapshot = counter(recent=(ended(3), ended(2, Outcome.NO_SHOW), ended(1, Outcome.EXPIRED)))
    rows = counter_line.derive_recent(snapshot, OFFICE)
    assert [row.outcome for row in rows] == ["Served", "No-show", "Expired"]
    assert rows[0].time == "09.30"


@pytest.mark.parametrize(
    "outcome", [one for one in Outcome if one not in {Outcome.UNSERVED, Outcome.UNDONE}]
)
def test_every_way_to_leave_a_counter_has_a_word(outcome: Outcome) -> None:
    rows = counter_line.derive_recent(counter(recent=(ended(1, outcome),)), OFFICE)
    assert rows[0].outcome


def test_day_shows_a_dash_until_somebody_was_served() -> None:
    assert counter_line.derive_day(counter(), OFFICE).average == "—"
    served = counter(today=Served(11, 1, 470 * SECOND))
    assert counter_line.derive_day(served, OFFICE) == counter_line.DayView("11", "1", "7 min 50 s")
