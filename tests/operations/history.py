"""What must hold of every history: read from the journal, and compared with the rows."""

from collections import Counter, defaultdict

from kiosk.app.acts import Acts
from kiosk.queueing.journal import Event, Kind
from kiosk.storage.changes import events_after
from kiosk.storage.database import CLOCK_TOLERANCE
from kiosk.storage.location import Location
from tests.operations.fairness import Lines, assert_those_who_only_wait_keep_their_order
from tests.operations.lines import rows

NUMBERS = (Kind.TICKET_TAKEN, Kind.WALK_IN_TAKEN)


def events_of(acts: Acts) -> list[Event]:
    """Read the whole journal."""
    with acts.database.read() as connection:
        sealed = events_after(connection, 0, limit=1_000_000)
    return [event.opened() for event in sealed]


def assert_numbers_are_gapless(location: Location) -> None:
    """Per day and queue the numbers are 1, 2, 3 … and the series stands at the last."""
    counted = rows(
        location,
        "SELECT business_day, queue, count(*), min(number), max(number), count(DISTINCT number) "
        "FROM ticket GROUP BY business_day, queue ORDER BY business_day, queue",
    )
    for day, queue, count, first, last, distinct in counted:
        assert first == 1, (day, queue)
        assert count == last == distinct, (day, queue)
    series = "SELECT business_day, queue, last FROM number_series ORDER BY business_day, queue"
    assert rows(location, series) == [(day, queue, last) for day, queue, _, _, last, _ in counted]


def assert_counters_hold_one_ticket(location: Location) -> None:
    """No counter has two open tickets."""
    query = "SELECT counter FROM stage WHERE ended_at IS NULL AND counter IS NOT NULL"
    counted = Counter(rows(location, query))
    assert all(count == 1 for count in counted.values()), counted


def assert_no_other_day_is_open(location: Location) -> None:
    """Nothing waits or is at a counter but on the business day of the journal's head."""
    query = (
        "SELECT stage.id FROM stage, journal_head "
        "WHERE ended_at IS NULL AND stage.business_day <> journal_head.business_day"
    )
    assert rows(location, query) == []


def assert_nobody_of_today_has_expired(location: Location, events: list[Event]) -> None:
    """Whoever expired with a day that came again waits again.

    But for those of a day that only a clock running ahead knew: when it really begins, the hour of
    their tickets still lies ahead.
    """
    query = (
        "SELECT place FROM stage, journal_head "
        "WHERE outcome = 'expired' AND stage.business_day = journal_head.business_day"
    )
    if expired := rows(location, query):
        before, opened = [event for event in events if event.kind == Kind.DAY_OPENED][-2:]
        assert before.data["business_day"] < opened.data["business_day"]
        assert max(expired) > (opened.at + CLOCK_TOLERANCE,)


def assert_a_ticket_stands_once(location: Location) -> None:
    """No ticket has two stages that are neither ended nor planned."""
    query = "SELECT ticket FROM stage WHERE ended_at IS NULL AND state <> 'planned'"
    counted = Counter(rows(location, query))
    assert all(count == 1 for count in counted.values()), counted


def assert_stages_make_up_their_visit(location: Location) -> None:
    """A visit's stages follow on each other without a gap, from the taking of its number on.

    But between a no-show and its return, when nobody waited. A service whose turn never came, or
    that was taken back, is no part of it.
    """
    query = (
        "SELECT stage.ticket, taken_at, waiting_since, ended_at, outcome, called_at"
        " FROM stage JOIN ticket ON ticket.id = stage.ticket"
        " WHERE state <> 'planned' AND coalesce(outcome, '') NOT IN ('undone', 'unserved')"
    )
    ends: defaultdict[object, set[object]] = defaultdict(set)
    begun = rows(location, query)
    for ticket, taken_at, _, ended_at, outcome, _ in begun:
        ends[ticket] |= {taken_at, ended_at, outcome if outcome == "returned" else None}
    for ticket, _, since, _, outcome, called_at in begun:
        was_planned = outcome == "cancelled" and called_at is None
        assert since in ends[ticket] or "returned" in ends[ticket] or was_planned, ticket


def assert_nobody_was_overtaken(events: list[Event]) -> None:
    """Every call takes the first of its line; out of turn only with a reason; a walk-in nobody."""
    Lines().follow(events)
    assert_those_who_only_wait_keep_their_order(events)


def assert_the_office_is_sound(acts: Acts) -> list[Event]:
    """Everything at once; give the events for more questions."""
    verified = acts.verify()
    assert verified.problems == ()
    assert_numbers_are_gapless(acts.location)
    assert_counters_hold_one_ticket(acts.location)
    assert_a_ticket_stands_once(acts.location)
    assert_stages_make_up_their_visit(acts.location)
    assert_no_other_day_is_open(acts.location)
    events = events_of(acts)
    assert_nobody_of_today_has_expired(acts.location, events)
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    assert_nobody_was_overtaken(events)
    taken = sum(event.kind in NUMBERS for event in events)
    opened = sum("opens" in event.data for event in events)
    assert rows(acts.location, "SELECT count(*) FROM ticket") == [(taken,)]
    assert rows(acts.location, "SELECT count(*) FROM stage") == [(taken + opened,)]
    return events
