"""Quotas of a day and of its slots, closed queues, agencies that are away: refused with a time."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.acts import Acts
from kiosk.app.calendar_acts import CalendarActs
from kiosk.operations.pause_tickets import LONGEST_WORDS
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.calendar_refusals import (
    AgencyAway,
    QueueClosed,
    SlotFull,
    UntilIsPast,
)
from kiosk.queueing.facts import Wish
from kiosk.queueing.hall import QueueStatus
from kiosk.queueing.line_refusals import UnknownQueue
from kiosk.queueing.pause_refusals import PauseWordsTooLong
from kiosk.queueing.refusals import QuotaReached, Refusal
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.operations.calendar_office import local, office
from tests.operations.lines import call, take


def status(acts: Acts, queue: str = "B") -> QueueStatus:
    return next(one for one in acts.hall().queues if one.queue == queue)


def test_a_full_slot_is_refused_until_the_next_one_begins(acts: Acts, clock: Clock) -> None:
    acts.publish(office(slot={"minutes": 60, "quota": 2}), demo=False)
    assert [take(acts, "pbb"), take(acts, "pbb")] == ["B001", "B002"]
    with pytest.raises(SlotFull) as refusal:
        take(acts, "pbb")
    assert refusal.value == SlotFull("B", 2, "2026-11-24 09:30")
    assert (status(acts).in_slot, status(acts).slot_ends) == (2, local("2026-11-24T09:30"))
    clock.now = local("2026-11-24T09:30")
    assert take(acts, "pbb") == "B003"


def test_the_last_full_slot_of_the_day_names_the_next_morning(acts: Acts, clock: Clock) -> None:
    acts.publish(office(slot={"minutes": 60, "quota": 1}), demo=False)
    clock.now = local("2026-11-24T13:45")
    take(acts, "pbb")
    with pytest.raises(SlotFull, match="2026-11-25 07:30"):
        take(acts, "pbb")


def test_a_used_up_day_says_more_than_a_full_slot(acts: Acts) -> None:
    acts.publish(office(daily_quota=1, slot={"minutes": 60, "quota": 1}), demo=False)
    take(acts, "pbb")
    with pytest.raises(QuotaReached, match="2026-11-25 07:30"):
        take(acts, "pbb")


def test_an_agency_that_is_away_names_its_next_day(acts: Acts, clock: Clock) -> None:
    acts.publish(office(agency_days=("thu",)), demo=False)
    with pytest.raises(AgencyAway) as refusal:
        take(acts, "pbb")
    assert refusal.value == AgencyAway("Bapenda", "2026-11-26 07:30")
    assert take(acts, "ktp") == "A001"
    clock.now += 2 * DAY
    assert take(acts, "pbb") == "B001"


def test_a_closed_queue_gives_no_numbers_and_its_line_is_called(acts: Acts) -> None:
    take(acts, "pbb")
    CalendarActs(acts).close_queue("b", "Petugas sakit.")
    with pytest.raises(QueueClosed) as refusal:
        take(acts, "pbb")
    assert refusal.value == QueueClosed("B", "Petugas sakit.", None)
    assert call(acts, 3) == "B001"
    closure = status(acts).closure
    assert closure is not None
    assert closure.words == "Petugas sakit."
    assert CalendarActs(acts).open_queue("B") == closure
    assert (take(acts, "pbb"), status(acts).closure) == ("B002", None)
    assert acts.verify().holds


def test_a_queue_that_is_closed_until_a_time_opens_by_itself(acts: Acts, clock: Clock) -> None:
    CalendarActs(acts).close_queue("B", "", local("2026-11-24T10:00"))
    with pytest.raises(QueueClosed, match="2026-11-24 10:00"):
        take(acts, "pbb")
    clock.now = local("2026-11-24T10:00")
    assert take(acts, "pbb") == "B001"


def test_closing_again_changes_the_words_and_the_time(acts: Acts, clock: Clock) -> None:
    staff = CalendarActs(acts)
    staff.close_queue("B", "Rapat.", local("2026-11-24T10:00"))
    staff.close_queue("B", "Rapat lama.")
    clock.now += 5 * DAY // 24
    with pytest.raises(QueueClosed, match="Rapat lama"):
        take(acts, "pbb")
    assert staff.open_queue("B") is not None
    assert staff.open_queue("B") is None
    assert acts.verify().holds


@pytest.mark.parametrize(
    ("closing_it", "refused"),
    [
        (lambda staff: staff.close_queue("X", ""), UnknownQueue),
        (lambda staff: staff.open_queue("X"), UnknownQueue),
        (lambda staff: staff.close_queue("B", "", local("2026-11-24T09:14")), UntilIsPast),
        (lambda staff: staff.close_queue("B", "x" * (LONGEST_WORDS + 1)), PauseWordsTooLong),
    ],
)
def test_a_queue_is_not_closed_in_a_way_nobody_would_understand(
    acts: Acts, closing_it: Callable[[CalendarActs], object], refused: type[Refusal]
) -> None:
    with pytest.raises(refused):
        closing_it(CalendarActs(acts))
    assert take(acts, "pbb") == "B001"


Coming = tuple[int, bool]
"""After how many minutes somebody comes, and whether another profile is in force by then."""

Limits = tuple[int | None, int, int]
"""The day's quota, the minutes of a slot, its quota."""

PEOPLE = st.lists(st.tuples(st.integers(0, 25), st.booleans()), min_size=5, max_size=40)
LIMITS = st.tuples(st.none() | st.integers(1, 12), st.sampled_from([20, 45, 60]), st.integers(1, 4))


@settings(max_examples=25)
@given(PEOPLE, st.lists(LIMITS, min_size=1, max_size=3), st.sampled_from([7, 13]))
def test_numbers_are_given_as_a_tally_on_paper_would(
    empty_office: Location, people: list[Coming], limits: list[Limits], hour: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        location = Location(Path(folder) / "hall.sqlite3")
        shutil.copy(empty_office.path, location.path)
        shutil.copy(empty_office.key_file, location.key_file)
        with closing(Database.open(location)) as database:
            acts = Acts(database, location, Clock(local(f"2026-11-24T{hour:02}:30")))
            hold_against_a_tally(acts, people, limits)
            assert acts.verify().holds


def hold_against_a_tally(acts: Acts, people: list[Coming], limits: list[Limits]) -> None:
    """Let people come while the profile changes, and count them in slots on paper."""
    clock, opens = acts.clock, local("2026-11-24T07:30")
    given: list[int] = []
    assert isinstance(clock, Clock)
    for place, (minutes, changed) in enumerate(people):
        daily, length, most = limits[place % len(limits) if changed else 0]
        profile = office(daily_quota=daily, slot={"minutes": length, "quota": most})
        acts.publish(profile, demo=False)
        clock.pass_minutes(minutes)
        if clock.now > local("2026-11-24T14:30"):
            return
        slot = (clock.now - opens) // (length * MINUTE)
        here = [at for at in given if (at - opens) // (length * MINUTE) == slot]
        fits = len(here) < most and (daily is None or len(given) < daily)
        left = status(acts)
        assert left.in_slot == min(len(here), most)
        try:
            acts.take(Wish("pbb"))
        except (SlotFull, QuotaReached):
            assert not fits
        else:
            assert fits
            given.append(clock.now)
