"""Publishing a profile: founding an office, changing a live one, and what would break tickets."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kiosk.app.acts import Acts
from kiosk.operations.publish_profile import Published
from kiosk.queueing.facts import State
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_refusals import (
    CounterInUse,
    DayInUse,
    OfficeDiffers,
    OfficeIsReal,
    QueueInUse,
    ServiceInUse,
)
from kiosk.queueing.refusals import QuotaReached, UnknownCounter, UnknownService
from kiosk.storage.database import Database
from kiosk.storage.location import Location
from tests.clock import DAY, Clock
from tests.offices import small_office
from tests.operations.lines import bring_to, call, kinds, serve_all, take


def changed(**changes: Any) -> Profile:
    """Give the small office with other parts."""
    data = small_office().model_dump(by_alias=True, mode="json")
    return Profile.model_validate(data | changes)


def without(queue: str) -> Profile:
    """Give the small office without a queue, its services and the counters of it alone."""
    data = small_office().model_dump(by_alias=True, mode="json")
    data["queues"] = [one for one in data["queues"] if one["prefix"] != queue]
    data["services"] = [one for one in data["services"] if one["queue"] != queue]
    for counter in data["counters"]:
        counter["queues"] = [one for one in counter["queues"] if one != queue]
    data["counters"] = [counter for counter in data["counters"] if counter["queues"]]
    agencies = {service["agency"] for service in data["services"]}
    data["agencies"] = [one for one in data["agencies"] if one["code"] in agencies]
    return Profile.model_validate(data)


def with_counters(*numbers: int) -> Profile:
    """Give the small office with other counters, each serving every queue."""
    counters = [{"number": number, "queues": ["A", "B", "C"]} for number in numbers]
    return changed(counters=counters)


def test_the_same_profile_again_changes_nothing(acts: Acts) -> None:
    before = kinds(acts)
    again = acts.publish(small_office(), demo=False)
    assert again == Published("UJI", 2, founded=False, unchanged=True)
    assert kinds(acts) == before


def test_a_changed_profile_over_a_live_office_keeps_its_tickets_callable(acts: Acts) -> None:
    take(acts), take(acts, "pbb")
    bring = acts.publish(with_counters(1, 2, 3, 4, 5), demo=False)
    assert not bring.unchanged
    assert take(acts) == "A002"
    assert serve_all(acts, 5) == ["A001", "B001", "A002"]
    assert acts.verify().holds


def without_akta() -> Profile:
    """Give the small office without one of the two services of its first queue."""
    data = small_office().model_dump(by_alias=True, mode="json")
    services = [service for service in data["services"] if service["code"] != "akta"]
    return changed(services=services)


@pytest.mark.parametrize("state", [State.WAITING, State.CALLED, State.SERVING])
def test_a_service_that_an_open_ticket_needs_cannot_be_dropped(acts: Acts, state: State) -> None:
    take(acts, "akta")
    if state is not State.WAITING:
        call(acts)
    if state is State.SERVING:
        acts.start(1)
    before = kinds(acts)
    with pytest.raises(ServiceInUse) as refused:
        acts.publish(without_akta(), demo=False)
    assert refused.value == ServiceInUse("akta", "A001")
    assert kinds(acts) == before


def test_a_service_for_which_nobody_is_left_may_be_dropped(acts: Acts) -> None:
    take(acts, "akta"), take(acts)
    call(acts), acts.no_show(1)
    acts.publish(without_akta(), demo=False)
    with pytest.raises(UnknownService):
        take(acts, "akta")
    assert call(acts) == "A002"


def in_zone(zone: str) -> Profile:
    """Give the small office in another time zone."""
    return changed(office=small_office().office.model_dump(mode="json") | {"timezone": zone})


@pytest.mark.parametrize(
    ("zone", "other"), [("Pacific/Kiritimati", "2026-11-25"), ("Pacific/Midway", "2026-11-23")]
)
def test_a_time_zone_that_would_expire_who_is_in_the_hall_is_refused(
    acts: Acts, clock: Clock, zone: str, other: str
) -> None:
    bring_to(acts, State.SERVING)
    clock.pass_minutes(8 * 60)
    with pytest.raises(DayInUse) as refused:
        acts.publish(in_zone(zone), demo=False)
    assert refused.value == DayInUse("2026-11-24", other, zone, "A001")
    acts.finish(1)
    acts.publish(in_zone(zone), demo=False)
    assert acts.verify().holds


def test_a_time_zone_of_the_same_day_may_be_put_right_at_any_time(acts: Acts) -> None:
    take(acts)
    acts.publish(in_zone("Asia/Jayapura"), demo=False)
    assert call(acts) == "A001"


def test_a_ticket_keeps_the_profile_it_was_taken_under(acts: Acts) -> None:
    take(acts)
    version = acts.publish(with_counters(7), demo=False).version
    with acts.database.read() as connection:
        assert acts.database.profile(connection, 2) == small_office()
        assert acts.database.profile(connection, version) == with_counters(7)
    assert acts.profile == with_counters(7)


def test_a_queue_in_which_people_wait_cannot_be_dropped(acts: Acts) -> None:
    take(acts, "pbb"), take(acts, "pbb")
    before = kinds(acts)
    with pytest.raises(QueueInUse) as refused:
        acts.publish(without("B"), demo=False)
    assert refused.value == QueueInUse("B", 2)
    assert kinds(acts) == before
    serve_all(acts, 3)
    assert acts.publish(without("B"), demo=False).version > 2


def test_a_counter_with_an_open_ticket_cannot_be_dropped(acts: Acts) -> None:
    code = bring_to(acts, State.CALLED, counter=2)
    with pytest.raises(CounterInUse) as refused:
        acts.publish(with_counters(1, 3), demo=False)
    assert refused.value == CounterInUse(2, code, "called")
    acts.no_show(2)
    acts.publish(with_counters(1, 3), demo=False)
    with pytest.raises(UnknownCounter):
        acts.call(2)


def test_yesterdays_people_do_not_hold_a_queue(acts: Acts, clock: Clock) -> None:
    take(acts, "pbb")
    clock.now += DAY
    acts.publish(without("B"), demo=False)
    assert take(acts) == "A001"
    assert acts.verify().holds


def test_a_smaller_quota_counts_the_numbers_already_given(acts: Acts) -> None:
    take(acts, "pbb"), take(acts, "pbb")
    data = small_office().model_dump(by_alias=True, mode="json")
    data["queues"][1]["daily_quota"] = 2
    acts.publish(Profile.model_validate(data), demo=False)
    with pytest.raises(QuotaReached):
        take(acts, "pbb")


def test_the_profile_of_another_office_is_refused(acts: Acts) -> None:
    data = small_office().model_dump(by_alias=True, mode="json")
    data["office"]["code"] = "LAIN"
    with pytest.raises(OfficeDiffers) as refused:
        acts.publish(Profile.model_validate(data), demo=False)
    assert refused.value == OfficeDiffers("UJI", "LAIN")


def test_a_real_office_never_becomes_a_demo(acts: Acts) -> None:
    for profile in (small_office(), with_counters(1)):
        with pytest.raises(OfficeIsReal):
            acts.publish(profile, demo=True)
    assert not acts.demo


def test_two_windows_see_a_new_profile_without_a_restart(acts: Acts) -> None:
    other = Acts(acts.database, acts.location, acts.clock)
    take(other)
    acts.publish(with_counters(1, 2, 3, 4, 9), demo=False)
    assert call(other, 9) == "A001"


def test_of_two_who_load_the_first_profile_at_once_one_founds_the_office(
    empty_office: Location, location: Location, clock: Clock
) -> None:
    shutil.copy(empty_office.path, location.path)
    shutil.copy(empty_office.key_file, location.key_file)
    offices = [Acts(Database.open(location), location, clock) for _ in range(4)]
    with ThreadPoolExecutor(len(offices)) as pool:
        published = list(pool.map(lambda one: one.publish(small_office(), demo=True), offices))
    assert sorted(one.founded for one in published) == [False, False, False, True]
    assert {one.version for one in published} == {2}
    assert offices[0].verify().holds
    for one in offices:
        one.database.close()
