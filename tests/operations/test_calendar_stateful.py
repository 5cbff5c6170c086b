"""Closed queues, closed days and appointments in any order, while clocks step: the records hold."""

import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from kiosk.app.acts import Acts
from kiosk.app.calendar_acts import CalendarActs
from kiosk.queueing.appointments import Appointment
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Taken, Wish
from kiosk.queueing.refusals import Refusal
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.operations.calendar_office import office
from tests.operations.hasty import not_waiting_for_the_disk
from tests.operations.history import (
    assert_counters_hold_one_ticket,
    assert_no_other_day_is_open,
    assert_numbers_are_gapless,
)

pytestmark = pytest.mark.proof

DoneT = TypeVar("DoneT")
SERVICES = st.sampled_from(["ktp", "pbb", "aduan"])
QUEUES = st.sampled_from(["A", "B", "C"])


class Calendar(RuleBasedStateMachine):
    """A real office: its hours refuse."""

    empty: Location

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.location = Location(Path(self.folder.name) / "hall.sqlite3")
        shutil.copy(self.empty.path, self.location.path)
        shutil.copy(self.empty.key_file, self.location.key_file)
        self.clock, self.codes = Clock(), ["BCD-FGH"]
        self.tickets: dict[str, int] = {}
        self.database = Database.open(self.location)
        self.acts = Acts(self.database, self.location, self.clock)
        self.staff = CalendarActs(self.acts)

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @initialize(quota=st.integers(3, 6), late=st.sampled_from(["end", "refuse"]))
    def found(self, quota: int, late: str) -> None:
        taking = {"minutes": 15, "most": 1, "late": late}
        slot = {"minutes": 30, "quota": quota}
        self.acts.publish(office(daily_quota=9, slot=slot, appointments=taking), demo=False)

    @rule(services=st.lists(SERVICES, max_size=4))
    def people_come(self, services: list[str]) -> None:
        for service in services:
            closed = {one.queue for one in self.acts.hall().queues if one.closure}
            taken = self.tried(partial(self.acts.take, Wish(service)))
            if isinstance(taken, Taken):
                assert taken.ticket.queue not in closed

    @rule(counter=st.integers(1, 4), ends=st.booleans())
    def counter_works(self, counter: int, ends: bool) -> None:  # noqa: FBT001  drawn
        self.tried(partial(self.acts.call, counter))
        if ends:
            self.tried(partial(self.acts.no_show, counter))

    @rule(quarters=st.integers(0, 30), days=st.integers(0, 1))
    def somebody_books(self, quarters: int, days: int) -> None:
        quarter = 15 * MINUTE
        at = self.clock.now // quarter * quarter + quarters * quarter + days * DAY
        booked = self.tried(partial(self.staff.book, "pbb", at))
        if isinstance(booked, Appointment):
            self.codes.append(booked.code)

    @rule(data=st.data())
    def somebody_arrives(self, data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(self.codes))
        taken = self.tried(partial(self.staff.arrive, code, Wish("")))
        if isinstance(taken, Taken):
            assert self.tickets.setdefault(code, taken.ticket.id) == taken.ticket.id

    @rule(data=st.data())
    def somebody_calls_off(self, data: st.DataObject) -> None:
        self.tried(partial(self.staff.call_off, data.draw(st.sampled_from(self.codes))))

    @rule(queue=QUEUES, minutes=st.none() | st.integers(-5, 60))
    def a_queue_closes(self, queue: str, minutes: int | None) -> None:
        until = None if minutes is None else self.clock.now + minutes * MINUTE
        self.tried(partial(self.staff.close_queue, queue, "Rapat.", until))

    @rule(queue=QUEUES)
    def a_queue_opens(self, queue: str) -> None:
        self.tried(partial(self.staff.open_queue, queue))

    @rule(early=st.booleans())
    def the_day_closes(self, early: bool) -> None:  # noqa: FBT001  drawn
        closed = self.tried(partial(self.staff.close_day, early=early))
        if not isinstance(closed, Refusal):
            assert not [code for counter in range(1, 5) for code in self.waiting(counter)]

    @rule()
    def the_day_is_closed_by_mistake(self) -> None:
        before = {code for counter in range(1, 5) for code in self.waiting(counter)}
        closed = self.tried(partial(self.staff.close_day, early=True))
        reopened = self.tried(self.staff.reopen_day)
        if not isinstance(closed, Refusal) and not isinstance(reopened, Refusal):
            assert before <= set(reopened.tickets)

    @rule(minutes=st.integers(0, 90))
    def time_passes(self, minutes: int) -> None:
        self.clock.pass_minutes(minutes)

    @rule()
    def night_falls(self) -> None:
        self.clock.now += DAY

    @rule(back=st.integers(1, 90) | st.just(24 * 60))
    def the_clock_is_corrected(self, back: int) -> None:
        self.clock.pass_minutes(-back)
        self.acts.confirm_clock()

    @invariant()
    def the_records_hold(self) -> None:
        assert self.acts.verify().problems == ()
        assert_numbers_are_gapless(self.location)
        assert_counters_hold_one_ticket(self.location)
        assert_no_other_day_is_open(self.location)

    def waiting(self, counter: int) -> list[str]:
        """List who waits at a counter, in calling order."""
        return [stage.code for stage in self.acts.at_counter(counter).waiting]

    def tried(self, act: Callable[[], DoneT]) -> DoneT | Refusal:
        """Act, or give the refusal."""
        try:
            return act()
        except Refusal as refusal:
            return refusal


def test_whatever_staff_close_and_citizens_book_the_records_hold(empty_office: Location) -> None:
    Calendar.empty = empty_office
    with not_waiting_for_the_disk():
        run_state_machine_as_test(
            Calendar, settings=settings(max_examples=20, stateful_step_count=25, deadline=None)
        )
