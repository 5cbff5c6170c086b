"""Taking a ticket: the number, how many are ahead, one ticket per tap, and when there is none."""

from dataclasses import replace

import pytest

from kiosk.app.acts import Acts
from kiosk.app.opening import create_office
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Class, Wish
from kiosk.queueing.refusals import QuotaReached, RequestIdReused, TicketsClosed, UnknownService
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.clock import DAY, MORNING, Clock
from tests.offices import small_office
from tests.operations.lines import call, kinds, rows, take

MIDNIGHT = MORNING + (14 * 60 + 46) * MINUTE
"""The end of that Tuesday in Jakarta."""


@pytest.fixture
def demo(location: Location, clock: Clock) -> Acts:
    """The small office as a demo."""
    create_office(location)
    opened = Acts(Database.open(location), location, clock)
    opened.publish(small_office(), demo=True)
    return opened


def test_numbers_of_a_queue_begin_at_one_and_have_no_gap(acts: Acts) -> None:
    assert [take(acts) for _ in range(3)] == ["A001", "A002", "A003"]


def test_services_of_one_queue_share_its_numbers_and_other_queues_have_their_own(
    acts: Acts,
) -> None:
    codes = [take(acts, service) for service in ("ktp", "akta", "pbb", "aduan", "akta")]
    assert codes == ["A001", "A002", "B001", "C001", "A003"]


def test_a_ticket_knows_its_day_its_service_its_time_and_its_language(
    acts: Acts, clock: Clock
) -> None:
    ticket = acts.take(Wish("akta", Class.PRIORITY, language="jv")).ticket
    assert (ticket.business_day, ticket.service, ticket.class_) == (
        "2026-11-24",
        "akta",
        "priority",
    )
    assert (ticket.taken_at, ticket.language, ticket.queue) == (clock.now, "jv", "A")


def test_ahead_counts_those_who_wait_in_the_same_queue(acts: Acts) -> None:
    assert [acts.take(Wish("ktp")).ahead for _ in range(3)] == [0, 1, 2]
    assert acts.take(Wish("pbb")).ahead == 0
    call(acts)
    assert acts.take(Wish("akta")).ahead == 2


def test_ahead_of_a_priority_ticket_are_only_those_it_will_not_pass(
    acts: Acts, clock: Clock
) -> None:
    take(acts)
    clock.pass_minutes(10)
    take(acts)
    clock.pass_minutes(10)
    assert acts.take(Wish("ktp", Class.PRIORITY)).ahead == 1
    assert acts.take(Wish("ktp", Class.PRIORITY)).ahead == 2
    assert acts.take(Wish("ktp")).ahead == 4


def test_ahead_is_how_many_are_really_called_before(acts: Acts, clock: Clock) -> None:
    for minutes, class_ in [(0, "regular"), (6, "regular"), (12, "priority"), (5, "regular")]:
        clock.pass_minutes(minutes)
        take(acts, class_=Class(class_))
    last = acts.take(Wish("akta", Class.PRIORITY))
    called = []
    while (code := call(acts)) != last.ticket.code:
        called.append(code)
        acts.no_show(1)
    assert len(called) == last.ahead == 3


def test_the_same_tap_gives_the_same_ticket(acts: Acts) -> None:
    wish = Wish("ktp", request_id="tap-1", printer="virtual:")
    first, again = acts.take(wish), acts.take(wish)
    assert (again.ticket, again.ahead, again.job) == (first.ticket, first.ahead, first.job)
    assert (first.repeated, again.repeated) == (False, True)
    assert take(acts) == "A002"


def test_the_same_tap_gives_the_same_ticket_at_night(acts: Acts, clock: Clock) -> None:
    first = acts.take(Wish("ktp", request_id="tap-1"))
    clock.pass_minutes(14 * 60)
    assert acts.take(Wish("ktp", request_id="tap-1")).ticket == first.ticket


@pytest.mark.parametrize(
    ("service", "class_", "later"),
    [("akta", "regular", 0), ("ktp", "priority", 0), ("pbb", "priority", 0), ("ktp", "regular", 1)],
)
def test_the_name_of_a_tap_is_no_name_for_another_wish_or_another_day(
    acts: Acts, clock: Clock, service: str, class_: str, later: int
) -> None:
    acts.take(Wish("ktp", request_id="tap-1"))
    before = kinds(acts)
    clock.now += later * DAY
    with pytest.raises(RequestIdReused) as refused:
        acts.take(Wish(service, Class(class_), request_id="tap-1"))
    assert refused.value == RequestIdReused("tap-1", "A001", "ktp", "regular", "2026-11-24")
    assert kinds(acts) == before


@pytest.mark.parametrize("minutes_later", [1 / 60, 10])
def test_a_tap_before_midnight_repeated_after_it_gives_the_same_ticket(
    demo: Acts, clock: Clock, minutes_later: float
) -> None:
    clock.now = MIDNIGHT - 1
    wish = Wish("ktp", request_id="tap-1", printer="virtual:")
    first = demo.take(wish)
    clock.pass_minutes(minutes_later)
    assert demo.take(wish) == replace(first, repeated=True)
    demo.database.close()


def test_a_tap_of_yesterday_is_no_tap_of_today_even_soon_after_midnight(
    demo: Acts, clock: Clock
) -> None:
    clock.now = MIDNIGHT - 1
    demo.take(Wish("ktp", request_id="tap-1"))
    clock.pass_minutes(10.1)
    with pytest.raises(RequestIdReused):
        demo.take(Wish("ktp", request_id="tap-1"))
    assert demo.take(Wish("ktp", request_id="tap-2")).ticket.business_day == "2026-11-25"
    demo.database.close()


def test_a_tap_repeated_after_midnight_names_no_other_wish(demo: Acts, clock: Clock) -> None:
    clock.now = MIDNIGHT - 1
    demo.take(Wish("ktp", request_id="tap-1"))
    clock.pass_minutes(1)
    with pytest.raises(RequestIdReused):
        demo.take(Wish("pbb", request_id="tap-1"))
    demo.database.close()


def test_an_empty_name_is_a_name(acts: Acts) -> None:
    first = acts.take(Wish("ktp", request_id=""))
    assert acts.take(Wish("ktp", request_id="")) == replace(first, repeated=True)


def test_the_same_tap_gives_the_same_ticket_after_the_quota_is_used_up(acts: Acts) -> None:
    first = acts.take(Wish("pbb", request_id="tap-1"))
    for _ in range(4):
        take(acts, "pbb")
    with pytest.raises(QuotaReached):
        take(acts, "pbb")
    assert acts.take(Wish("pbb", request_id="tap-1")).ticket == first.ticket


def test_a_used_up_quota_names_the_next_opening_and_gives_no_number_away(
    acts: Acts, clock: Clock, location: Location
) -> None:
    for _ in range(5):
        take(acts, "pbb")
    for _ in range(3):
        with pytest.raises(QuotaReached) as refused:
            take(acts, "pbb")
    assert refused.value == QuotaReached("B", 5, "2026-11-25 07:30")
    assert rows(location, "SELECT last FROM number_series WHERE queue = 'B'") == [(5,)]
    assert take(acts) == "A001"
    clock.now += DAY
    assert take(acts, "pbb") == "B001"


@pytest.mark.parametrize(
    ("minutes", "closure", "opens"),
    [
        (-120, "before_opening", "2026-11-24 07:30"),
        (6 * 60, "last_ticket_passed", "2026-11-25 07:30"),
        (4 * 24 * 60, "day_off", "2026-11-30 07:30"),
    ],
)
def test_at_closed_hours_the_refusal_names_the_next_opening(
    acts: Acts, clock: Clock, minutes: int, closure: str, opens: str
) -> None:
    clock.now += 0 if minutes > 0 else DAY
    opens = opens if minutes > 0 else opens.replace("24", "25")
    clock.pass_minutes(minutes)
    before = kinds(acts)
    with pytest.raises(TicketsClosed) as refused:
        take(acts)
    assert refused.value == TicketsClosed(closure, opens)
    assert kinds(acts) == before


def test_a_demo_gives_tickets_at_any_hour(demo: Acts, clock: Clock) -> None:
    clock.pass_minutes(14 * 60)
    assert take(demo) == "A001"
    demo.database.close()


def test_an_unknown_service_is_refused_and_leaves_no_trace(acts: Acts) -> None:
    before = kinds(acts)
    with pytest.raises(UnknownService) as refused:
        take(acts, "paspor")
    assert refused.value.service == "paspor"
    assert kinds(acts) == before


def test_after_999_numbers_go_on_with_four_digits(acts: Acts) -> None:
    take(acts)
    with acts.database.write(acts.clock) as tx:
        tx.connection.change("UPDATE number_series SET last = 998")
    assert [take(acts), take(acts)] == ["A999", "A1000"]


def test_a_slip_is_asked_for_in_the_same_act_as_the_ticket(acts: Acts) -> None:
    taken = acts.take(Wish("ktp", printer="tcp://printer:9100"))
    assert taken.job is not None
    job = acts.print_job(taken.job)
    assert (job.ticket, job.state, job.printer) == (taken.ticket.id, "queued", "tcp://printer:9100")
    assert acts.take(Wish("ktp")).job is None


def test_a_tap_of_a_day_that_only_a_wrong_clock_knew_gives_no_dead_number(
    demo: Acts, clock: Clock
) -> None:
    clock.now += 3 * DAY
    demo.take(Wish("ktp", request_id="w"))
    clock.now -= 3 * DAY
    demo.confirm_clock()
    with pytest.raises(RequestIdReused):
        demo.take(Wish("ktp", request_id="w"))
