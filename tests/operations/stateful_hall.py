"""A hall in which anything happens: people come, counters work, days turn and clocks step."""

import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)

from kiosk.app.acts import Acts
from kiosk.queueing.calendar import business_day
from kiosk.queueing.facts import Called, Class, Taken, Wish
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import ClockWrong, Refusal
from kiosk.storage.database import CLOCK_TOLERANCE, Database
from kiosk.storage.location import Location
from kiosk.storage.transaction import Head
from tests.clock import DAY, Clock
from tests.offices import small_office
from tests.operations.lines import rows

DoneT = TypeVar("DoneT")
COUNTERS = st.integers(1, 4)
SERVICES = st.sampled_from(["ktp", "akta", "pbb", "aduan"])
CLASSES = st.sampled_from(Class)
People = list[tuple[str, Class, str | None, int]]
PLACES = st.sampled_from(["front", "original", "end"])
RULES = st.fixed_dictionaries(
    {
        "priority_head_start_minutes": st.sampled_from([0, 15, 60]),
        "calls_before_no_show": st.integers(1, 2),
        "seconds_between_calls": st.sampled_from([0, 0, 15]),
        "return_grace_minutes": st.sampled_from([0, 30]),
        "return_place": PLACES,
        "transfer_place": PLACES,
        "added_place": PLACES,
    }
)
TAPS = st.none() | st.sampled_from(["tap-1", "tap-2", "tap-3"])
PEOPLE = st.lists(st.tuples(SERVICES, CLASSES, TAPS, st.integers(0, 2)), max_size=6)


def office(counters: int, quota: int, **rules: object) -> Profile:
    """Give the small office with its last counters, its quota and its rules changed."""
    data = deepcopy(_small())
    data["counters"] = [counter for counter in data["counters"] if counter["number"] >= counters]
    data["queues"][1]["daily_quota"] = quota
    data["rules"] |= rules
    return Profile.model_validate(data)


@cache
def _small() -> dict[str, Any]:
    return small_office().model_dump(by_alias=True, mode="json")


class Hall(RuleBasedStateMachine):
    """A demo office, so that the hour of the day refuses nothing."""

    empty: Location

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.location = Location(Path(self.folder.name) / "hall.sqlite3")
        shutil.copy(self.empty.path, self.location.path)
        shutil.copy(self.empty.key_file, self.location.key_file)
        self.clock = Clock()
        self.tickets: dict[str, int] = {}
        self.database = Database.open(self.location)
        self.acts = Acts(self.database, self.location, self.clock)

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @initialize(rules=RULES)
    def found(self, rules: dict[str, Any]) -> None:
        self.acts.publish(office(1, 9, **rules), demo=True)

    @rule(people=PEOPLE)
    def people_come(self, people: People) -> None:
        for service, class_, tap, minutes in people:
            taken = self.tried(partial(self.acts.take, Wish(service, class_, request_id=tap)))
            if tap is not None and isinstance(taken, Taken):
                assert self.tickets.setdefault(tap, taken.ticket.id) == taken.ticket.id
            self.clock.pass_minutes(minutes)

    @rule(counter=COUNTERS, ends=st.lists(st.sampled_from(["finish", "no_show"]), max_size=4))
    def counter_works(self, counter: int, ends: list[str]) -> None:
        self.call(counter)
        for end in ends:
            if end == "finish":
                self.move(counter, "start")
            self.move(counter, end)
            self.call(counter)

    @rule(counter=COUNTERS)
    def call(self, counter: int) -> None:
        known = counter in self.acts.profile.counter_by_number
        line = self.acts.at_counter(counter).waiting if known else ()
        line_is_told = self.day_is_told
        outcome = self.tried(partial(self.acts.call, counter))
        if line_is_told and not isinstance(outcome, Refusal):
            called = outcome.ticket if isinstance(outcome, Called) else None
            assert called == (line[0].code if line else None)

    @rule(counter=COUNTERS, name=st.sampled_from(["recall", "start", "finish", "no_show"]))
    def move(self, counter: int, name: str) -> None:
        self.tried(partial(getattr(self.acts, name), counter))

    @rule(counter=COUNTERS)
    def finish_and_call(self, counter: int) -> None:
        self.tried(partial(self.acts.finish_and_call, counter))

    @rule(minutes=st.integers(0, 40))
    def time_passes(self, minutes: int) -> None:
        self.clock.pass_minutes(minutes)

    @precondition(lambda self: len(self.stages_of_today()) > 8)
    @rule(days=st.integers(1, 3))
    def night_falls(self, days: int) -> None:
        self.clock.now += days * DAY

    @rule(back=st.integers(1, 2 * 60) | st.just(24 * 60), confirmed=st.booleans())
    def clock_steps_back(self, back: int, confirmed: bool) -> None:  # noqa: FBT001  drawn
        self.clock.pass_minutes(-back)
        if confirmed:
            self.acts.confirm_clock()

    @rule(before=PEOPLE, after=PEOPLE, back=st.integers(1, 90), counter=COUNTERS)
    def clock_is_corrected_while_people_wait(
        self, before: People, after: People, back: int, counter: int
    ) -> None:
        self.people_come(before)
        self.clock_steps_back(back, confirmed=True)
        self.people_come(after)
        self.counter_works(counter, ["no_show"] * 4)

    @precondition(lambda self: len(self.stages_of_today()) > 8)
    @rule(before=PEOPLE, ahead=PEOPLE, after=PEOPLE, back=st.integers(-30, 30), counter=COUNTERS)
    def clock_runs_days_ahead_and_is_set_right(
        self, before: People, ahead: People, after: People, back: int, counter: int
    ) -> None:
        self.people_come(before)
        self.call(counter)
        self.night_falls(400)
        self.people_come(ahead)
        self.clock.now -= 400 * DAY
        self.clock_steps_back(back, confirmed=True)
        self.people_come(after)
        self.counter_works(counter, ["no_show"] * 4)

    @precondition(lambda self: self.clock.now < self.head().at)
    @rule()
    def somebody_confirms_the_clock(self) -> None:
        self.acts.confirm_clock()

    @rule(counters=st.sampled_from([1, 1, 1, 2, 4]), quota=st.integers(1, 9), rules=RULES)
    def profile_changes(self, counters: int, quota: int, rules: dict[str, Any]) -> None:
        self.tried(partial(self.acts.publish, office(counters, quota, **rules), demo=True))

    @property
    def day_is_told(self) -> bool:
        """Tell whether the day is open: one that comes again takes its line back by a move."""
        head, zone = self.head(), self.acts.profile.office.timezone
        today = business_day(self.clock.now, zone)
        return self.clock.now >= head.at and today == head.business_day

    def stages_of_today(self) -> list[tuple[object, ...]]:
        """Read whoever stands somewhere or has been served on the day of the journal's head."""
        query = "SELECT stage.id FROM stage JOIN journal_head USING (business_day)"
        return rows(self.location, query)

    def head(self) -> Head:
        """Tell where the journal stands."""
        with self.database.write(self.clock, "accept") as tx:
            return tx.head

    def tried(self, act: Callable[[], DoneT]) -> DoneT | Refusal:
        """Act; a refusal has words and changes nothing, and a wrong clock is always refused."""
        before = self.head()
        outcome = self.outcome_of(act)
        refused = isinstance(outcome, Refusal)
        clock_is_wrong = before.at - self.clock.now > CLOCK_TOLERANCE
        assert isinstance(outcome, ClockWrong) == clock_is_wrong
        assert not refused or (self.head() == before and str(outcome))
        return outcome

    def outcome_of(self, act: Callable[[], DoneT]) -> DoneT | Refusal:
        """Act, or give the refusal."""
        try:
            return act()
        except Refusal as refusal:
            return refusal
