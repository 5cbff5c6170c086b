"""The business day where the clocks are set forward and back: one day each, nobody lost."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.calendar_acts import CalendarActs
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import TicketsClosed
from tests.clock import Clock
from tests.operations.calendar_office import local, office
from tests.operations.lines import kinds, serve_all, take

CHANGES = [
    ("America/New_York", "2027-03-14"),
    ("America/New_York", "2027-11-07"),
    ("Australia/Lord_Howe", "2027-04-04"),
    ("America/Havana", "2027-03-14"),
]


@pytest.mark.parametrize(("zone", "day"), CHANGES)
def test_a_day_on_which_the_clocks_change_is_one_day(
    acts: Acts, clock: Clock, zone: str, day: str
) -> None:
    acts.publish(open_on_sundays(zone), demo=False)
    clock.now = local(f"{day}T00:00", zone) + 60_000_000
    opened = kinds(acts).count("day_opened")
    for _half_hours in range(46):
        acts.call(4)
        clock.pass_minutes(30)
    assert kinds(acts).count("day_opened") == opened + 1
    assert acts.verify().holds


@pytest.mark.parametrize(("zone", "day"), CHANGES)
def test_on_such_a_day_the_doors_open_by_the_clock_on_the_wall(
    acts: Acts, clock: Clock, zone: str, day: str
) -> None:
    acts.publish(open_on_sundays(zone), demo=False)
    clock.now = local(f"{day}T07:30", zone) - 1
    with pytest.raises(TicketsClosed, match=f"{day} 07:30"):
        take(acts, "pbb")
    clock.now += 1
    assert take(acts, "pbb") == "B001"


def test_a_line_over_the_hour_that_comes_twice_keeps_its_order(acts: Acts, clock: Clock) -> None:
    zone = "America/New_York"
    acts.publish(open_on_sundays(zone, opens="00:30"), demo=False)
    clock.now = local("2027-11-07T01:50", zone)
    codes = []
    for _ in range(5):
        codes.append(take(acts, "pbb"))
        clock.pass_minutes(15)
    assert serve_all(acts, 3) == codes
    closed = CalendarActs(acts).close_day(early=True)
    assert closed.business_day == "2027-11-07"
    assert acts.verify().holds


def open_on_sundays(zone: str, opens: str = "07:30") -> Profile:
    data = office(zone).model_dump(by_alias=True, mode="json")
    data["hours"]["sun"] = data["hours"]["mon"] | {"kiosk_open": opens}
    return Profile.model_validate(data)
