"""The day is closed: what is left expires and is told; a mistake is taken back."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.calendar_acts import CalendarActs
from kiosk.operations.close_day import LeftOver
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.calendar_refusals import DayNotClosed, DayNotOver
from kiosk.queueing.facts import State
from kiosk.queueing.refusals import TicketsClosed
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.operations.calendar_office import local
from tests.operations.lines import bring_to, call, kinds, rows, serve_all, take

EVENING = local("2026-11-24T15:05")


def test_closing_the_day_tells_by_queue_what_was_left_and_how_long_it_waited(
    acts: Acts, clock: Clock
) -> None:
    bring_to(acts, State.ENDED)
    bring_to(acts, State.CALLED)
    clock.now = local("2026-11-24T14:25")
    take(acts, "pbb"), take(acts, "akta")
    clock.now = EVENING
    closed = CalendarActs(acts).close_day()
    a, b, c = closed.queues
    assert (a.queue, a.served, a.left) == (
        "A",
        1,
        (LeftOver("A003", "waiting", 40 * MINUTE), LeftOver("A002", "called", 0)),
    )
    assert (a.longest, a.average) == (40 * MINUTE, 20 * MINUTE)
    assert (b.left, c.left, c.longest) == ((LeftOver("B001", "waiting", 40 * MINUTE),), (), None)
    assert acts.verify().holds


def test_nobody_waits_after_the_day_is_closed(acts: Acts, clock: Clock, location: Location) -> None:
    bring_to(acts, State.SERVING), take(acts)
    clock.now = EVENING
    CalendarActs(acts).close_day()
    assert rows(location, "SELECT count(*) FROM stage WHERE ended_at IS NULL") == [(0,)]
    assert call(acts, 2) is None
    assert acts.hall().closed_day == "2026-11-24"


def test_while_numbers_are_given_the_day_is_closed_only_on_purpose(
    acts: Acts, clock: Clock
) -> None:
    take(acts)
    with pytest.raises(DayNotOver) as refusal:
        CalendarActs(acts).close_day()
    assert refusal.value == DayNotOver("2026-11-24 14:30", 1)
    assert CalendarActs(acts).close_day(early=True).queues[0].left[0].ticket == "A001"
    with pytest.raises(TicketsClosed, match="2026-11-25 07:30"):
        take(acts)
    clock.now += DAY
    assert take(acts) == "A001"


def test_before_opening_the_day_that_comes_is_not_closed(acts: Acts, clock: Clock) -> None:
    clock.now = local("2026-11-25T06:00")
    assert call(acts) is None
    with pytest.raises(DayNotOver):
        CalendarActs(acts).close_day()


def test_the_day_before_is_closed_when_nobody_has_come_since(acts: Acts, clock: Clock) -> None:
    take(acts)
    clock.now += DAY
    closed = CalendarActs(acts).close_day()
    assert (closed.business_day, closed.queues[0].left[0].ticket) == ("2026-11-24", "A001")
    assert take(acts) == "A001"


def test_a_day_is_closed_once_and_reported_again(acts: Acts, clock: Clock) -> None:
    take(acts)
    clock.now = EVENING
    staff = CalendarActs(acts)
    assert len(staff.close_day().queues[0].left) == 1
    assert staff.close_day().queues[0].left == ()
    assert kinds(acts).count("day_closed") == 1


def test_a_day_that_was_closed_by_mistake_goes_on_with_everybody_in_order(
    acts: Acts, clock: Clock
) -> None:
    bring_to(acts, State.CALLED)
    take(acts), take(acts)
    staff = CalendarActs(acts)
    staff.close_day(early=True)
    clock.pass_minutes(3)
    assert staff.reopen_day().tickets == ("A001", "A002", "A003")
    assert take(acts) == "A004"
    assert serve_all(acts, 2) == ["A001", "A002", "A003", "A004"]
    assert acts.verify().holds


def test_a_closed_day_stays_closed_when_a_clock_that_ran_ahead_is_set_right(
    acts: Acts, clock: Clock
) -> None:
    take(acts)
    clock.now = EVENING
    CalendarActs(acts).close_day()
    clock.now += DAY
    assert call(acts) is None
    clock.now -= DAY
    acts.confirm_clock()
    assert call(acts) is None
    assert CalendarActs(acts).reopen_day().tickets == ("A001",)
    assert acts.verify().holds


@pytest.mark.parametrize("days", [0, 1])
def test_a_day_that_is_not_closed_or_gone_by_cannot_go_on(
    acts: Acts, clock: Clock, days: int
) -> None:
    take(acts)
    if days:
        CalendarActs(acts).close_day(early=True)
        clock.now += days * DAY
    with pytest.raises(DayNotClosed):
        CalendarActs(acts).reopen_day()


def test_an_office_where_nothing_has_happened_can_be_closed(acts: Acts, clock: Clock) -> None:
    clock.now = EVENING
    assert CalendarActs(acts).close_day().business_day == "2026-11-24"
    assert acts.verify().holds
