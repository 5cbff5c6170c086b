"""The floor: what a supervisor's window is drawn from."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.app.acts import Acts
from kiosk.app.counter_acts import CounterActs
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.counter_stands import Doing, counter_stands
from kiosk.queueing.day_figures import waits_of
from kiosk.queueing.facts import State
from kiosk.queueing.floor import LOW_DISK, Floor
from kiosk.storage import free_disk
from kiosk.storage.connection import Connection
from kiosk.storage.floor import FloorLook, figures_of, floor
from kiosk.storage.location import Location
from kiosk.storage.onlooker import Onlooker
from tests.clock import DAY, Clock
from tests.operations.lines import bring_to, call, take, tampering
from tests.storage.test_queries import Plans

TODAY, ZONE = "2026-11-24", "Asia/Jakarta"
DAYS_BEFORE = 250


def seen(acts: Acts) -> Floor:
    """Read the floor."""
    with acts.database.read() as connection:
        return floor(connection, acts.profile, acts.clock())


def test_a_fresh_floor_is_empty(acts: Acts) -> None:
    found = seen(acts)
    assert (found.open, found.shifts, found.day.served) == ((), (), 0)
    assert found.day.waits.p95 is None


def test_the_floor_tells_who_is_where_and_how_long_people_waited(acts: Acts, clock: Clock) -> None:
    for _ in range(3):
        take(acts)
    clock.pass_minutes(7)
    call(acts, 1)
    acts.start(1)
    clock.pass_minutes(5)
    call(acts, 2)
    found = seen(acts)
    assert [(one.code, one.counter, one.state) for one in found.open] == [
        ("A001", 1, "serving"),
        ("A002", 2, "called"),
    ]
    assert found.day.by_queue["A"] == waits_of([7 * MINUTE, 12 * MINUTE])
    assert [(hour.came, hour.served) for hour in found.day.hours] == [(3, 0)]
    acts.finish(1)
    assert seen(acts).day.served == 1


def test_yesterday_is_not_told_of(acts: Acts, clock: Clock) -> None:
    bring_to(acts, State.SERVING)
    clock.now += DAY
    found = seen(acts)
    assert (found.open, found.day.hours, found.day.waits.people) == ((), (), 0)


def test_a_counter_that_helps_serves_another_queue(acts: Acts) -> None:
    CounterActs(acts).serve(1, ["A", "B"])
    stands = counter_stands(seen(acts), acts.profile, signs_in=False)
    assert (stands[0].queues, stands[0].assigned) == (("A", "B"), True)
    assert stands[0].doing is Doing.CLOSED


def test_a_clock_that_stands_far_before_the_last_act_is_told(acts: Acts, clock: Clock) -> None:
    take(acts)
    at = clock.now
    clock.pass_minutes(-5)
    assert seen(acts).act_ahead is None
    clock.pass_minutes(-1)
    assert seen(acts).act_ahead == at


def test_a_disk_is_told_of_only_when_it_is_nearly_full(
    acts: Acts, location: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = LOW_DISK

    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage)
    assert free_disk.free_disk_if_low(location) is None
    Usage.free = LOW_DISK - 1
    onlooker = Onlooker(location)
    with onlooker.open():
        assert FloorLook().read(onlooker, acts.clock()).free_disk == 490_000_000


def test_the_figures_of_the_day_stand_for_a_moment_and_the_queues_never(
    acts: Acts, location: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    onlooker, look = Onlooker(location), FloorLook()
    with onlooker.open():
        look.read(onlooker, acts.clock())
        take(acts)
        told = look.read(onlooker, acts.clock())
        assert (told.queues[0].waiting, told.day.hours) == (1, ())
        monkeypatch.setattr("kiosk.storage.floor.FIGURES_STAND", 0)
        assert [hour.came for hour in look.read(onlooker, acts.clock()).day.hours] == [1]


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from(("take", "call", "start", "finish")), st.integers(0, 20)))
)
def test_the_figures_are_those_of_a_slow_look_at_every_row(
    acts: Acts, clock: Clock, location: Location, steps: list[tuple[str, int]]
) -> None:
    for act, minutes in steps:
        clock.pass_minutes(minutes / 10)
        open_ = acts.at_counter(1).open
        if act == "take":
            take(acts)
        elif act == "call" and open_ is None:
            call(acts, 1)
        elif act == "start" and open_ and open_.state == State.CALLED:
            acts.start(1)
        elif act == "finish" and open_ and open_.state == State.SERVING:
            acts.finish(1)
    found = seen(acts).day
    with closing(sqlite3.connect(location.path)) as raw:
        raw.row_factory = sqlite3.Row
        every = raw.execute("SELECT * FROM stage").fetchall()
    waits = [one["called_at"] - one["waiting_since"] for one in every if one["called_at"]]
    assert found.waits == waits_of(waits)
    assert found.served == sum(one["outcome"] == "served" for one in every)
    assert sum(hour.came for hour in found.hours) == len(every)


def test_every_question_about_the_day_is_an_index_look_up(acts: Acts, location: Location) -> None:
    bring_to(acts, State.ENDED)
    with closing(sqlite3.connect(location.path)) as raw:
        raw.row_factory = sqlite3.Row
        plans = Plans(raw)
        figures_of(plans, TODAY, ZONE)
    tables = [step for step in plans.told if "stage" in step or "ticket" in step]
    assert len(tables) == 2
    assert all(step.startswith("SEARCH") for step in tables)


def test_the_day_costs_the_same_with_years_of_old_tickets(acts: Acts, location: Location) -> None:
    for _ in range(20):
        bring_to(acts, State.ENDED)
    before = cost(location)
    with tampering(location) as raw:
        add_years(raw)
    assert cost(location) <= before * 1.02


def cost(location: Location) -> int:
    """Count the operations of SQLite's virtual machine for the figures of today."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    with closing(sqlite3.connect(location.path)) as raw:
        raw.row_factory = sqlite3.Row
        connection: Connection = Plans(raw)
        raw.set_progress_handler(count, 1)
        figures_of(connection, TODAY, ZONE)
    return steps


def add_years(raw: sqlite3.Connection) -> None:
    """Give every ticket and stage of today many days before it."""
    raw.row_factory = sqlite3.Row
    for table in ("ticket", "stage"):
        rows = raw.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608  our own
        columns = rows[0].keys()
        marks = ", ".join(f":{name}" for name in columns)
        statement = f"INSERT INTO {table} VALUES ({marks})"  # noqa: S608
        raw.executemany(
            statement,
            (
                {
                    **dict(row),
                    "business_day": f"old-{day:05}",
                    "request_id": None,
                    **moved(row, day),
                }
                for day in range(DAYS_BEFORE)
                for row in rows
            ),
        )


def moved(row: sqlite3.Row, day: int) -> dict[str, int]:
    """Give a row of an older day ids of its own."""
    shift = 1_000_000 * (day + 1)
    return {name: row[name] + shift for name in ("id", "ticket") if name in row.keys()}  # noqa: SIM118
