"""A counter serves other queues for the rest of a day: who may say so, and who follows."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.counter_acts import CounterActs
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.facts import NobodyWaiting, State
from kiosk.queueing.hall import Elsewhere
from kiosk.queueing.journal import Kind
from kiosk.queueing.line_refusals import NotServedHere, UnknownQueue
from kiosk.queueing.people_refusals import NotAllowed
from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import UnknownCounter
from kiosk.queueing.shift_refusals import CounterTaken, NobodySignedIn
from tests.clock import Clock
from tests.offices import SMALL, small_office
from tests.operations.history import events_of
from tests.operations.lines import call, kinds, take
from tests.people import BUDI, RINI, TONO, employ


def queues_at(acts: Acts, counter: int) -> tuple[str, ...]:
    """Read what a counter serves, as its own window and as the hall see it."""
    here, hall = acts.at_counter(counter).queues, acts.hall()
    assert hall.queues_at(acts.profile.counter_by_number[counter]) == here
    return here


def test_a_counter_calls_from_the_queues_it_was_given(acts: Acts) -> None:
    take(acts, "pbb")
    assert call(acts, 1) is None
    serving = CounterActs(acts).serve(1, ["b", "A"])
    assert (serving.queues, serving.given, serving.changed) == (("A", "B"), True, True)
    assert queues_at(acts, 1) == ("A", "B")
    assert acts.at_counter(1).waiting_total == 1
    assert call(acts, 1) == "B001"


def test_a_counter_that_was_moved_leaves_its_own_queue_to_others(acts: Acts) -> None:
    take(acts)
    CounterActs(acts).serve(1, ["C"])
    assert isinstance(acts.call(1), NobodyWaiting)
    with pytest.raises(NotServedHere) as refused:
        MoveActs(acts).call_ticket(1, "A001", "Sakit")
    assert refused.value.counters == (2, 4)
    assert call(acts, 2) == "A001"


def test_its_own_queues_come_back_when_they_are_asked_for(acts: Acts) -> None:
    staff = CounterActs(acts)
    staff.serve(1, ["C"])
    back = staff.serve_as_published(1)
    assert (back.queues, back.given, back.changed) == (("A",), False, True)
    assert queues_at(acts, 1) == ("A",)
    assert acts.at_counter(1).assignment is None


def test_saying_the_same_twice_leaves_one_event(acts: Acts) -> None:
    staff = CounterActs(acts)
    assert not staff.serve(1, ["A"]).changed
    staff.serve(1, ["B"])
    assert not staff.serve(1, ["B"]).changed
    staff.serve(1, ["C"])
    staff.serve(1, ["A"])
    assert not staff.serve_as_published(1).changed
    told = [kind for kind in kinds(acts) if kind.startswith("counter_")]
    assert told == [Kind.COUNTER_ASSIGNED, Kind.COUNTER_ASSIGNED, Kind.COUNTER_AS_PUBLISHED]
    assert acts.verify().holds


def test_the_next_day_begins_as_published(acts: Acts, clock: Clock) -> None:
    CounterActs(acts).serve(1, ["B"])
    clock.pass_minutes(24 * 60)
    assert queues_at(acts, 1) == ("A",)
    take(acts)
    assert call(acts, 1) == "A001"
    CounterActs(acts).serve(1, ["C"])
    assert queues_at(acts, 1) == ("C",)
    assert acts.verify().holds


def test_a_ticket_sent_to_a_counter_joins_a_queue_it_serves_today(acts: Acts) -> None:
    CounterActs(acts).serve(1, ["C"])
    take(acts, "ktp")
    call(acts, 2)
    joined = MoveActs(acts).transfer(2, Target(counter=1))
    assert joined.queue == "C"
    CounterActs(acts).serve_as_published(1)
    assert call(acts, 1) == "A001"


def test_a_walk_in_is_served_at_once_where_its_queue_was_given(acts: Acts) -> None:
    CounterActs(acts).serve(1, ["B"])
    MoveActs(acts).walk_in(1, "pbb")
    served = acts.at_counter(1).open
    assert served is not None
    assert (served.code, served.state) == ("B001", State.SERVING)


def test_what_a_newer_profile_does_not_know_is_not_served(acts: Acts) -> None:
    CounterActs(acts).serve(3, ["A"])
    CounterActs(acts).serve(1, ["A", "C"])
    without = SMALL.replace("  - {prefix: C, name: Pengaduan}\n", "")
    without = without.replace("queue: C", "queue: B").replace("B, C]", "B]")
    acts.publish(small_office(without), demo=False)
    assert queues_at(acts, 1) == ("A",)
    assert queues_at(acts, 3) == ("A",)
    assert not CounterActs(acts).serve(1, ["A"]).changed
    assert acts.verify().holds


def test_who_has_nobody_is_told_where_people_wait_longest(acts: Acts, clock: Clock) -> None:
    assert acts.at_counter(1).elsewhere is None
    take(acts, "aduan")
    since = clock()
    clock.pass_minutes(9)
    take(acts, "pbb"), take(acts, "aduan")
    assert acts.at_counter(1).elsewhere == Elsewhere("C", 2, since)
    assert acts.at_counter(3).elsewhere is None
    take(acts)
    assert acts.at_counter(1).elsewhere is None


def test_an_officer_helps_beside_their_own_queues_and_is_on_record(acts: Acts) -> None:
    staff = employ(acts)
    staff.shifts(BUDI).sign_in(1)
    # The window of the counter says no name: it acts as its open shift.
    CounterActs(acts).serve(1, ["A", "B"])
    CounterActs(staff.acts_of(BUDI)).serve_as_published(1)
    given, back = (one for one in events_of(acts) if one.kind.startswith("counter_"))
    assert given.data["officer"] == back.data["officer"] == staff.ids[BUDI]


def test_an_officer_neither_leaves_their_queue_nor_comes_back_by_themselves(acts: Acts) -> None:
    staff = employ(acts)
    staff.shifts(BUDI).sign_in(1)
    for who in (acts, staff.acts_of(BUDI)):
        with pytest.raises(NotAllowed):
            CounterActs(who).serve(1, ["B"])
    CounterActs(staff.acts_of(RINI)).serve(1, ["B"])
    for queues in (["A"], ["A", "B"]):
        with pytest.raises(NotAllowed):
            CounterActs(staff.acts_of(BUDI)).serve(1, queues)


def test_at_another_counter_only_a_supervisor_says_what_is_served(acts: Acts) -> None:
    staff = employ(acts)
    with pytest.raises(NobodySignedIn):
        CounterActs(staff.acts_of(BUDI)).serve(1, ["A", "B"])
    staff.shifts(BUDI).sign_in(1)
    with pytest.raises(CounterTaken):
        CounterActs(staff.acts_of(TONO)).serve(1, ["A", "B"])
    CounterActs(staff.acts_of(RINI)).serve(1, ["C"])
    CounterActs(staff.acts_of(RINI)).serve(2, ["C"])
    assert queues_at(acts, 1) == queues_at(acts, 2) == ("C",)


def test_no_counter_is_given_a_queue_that_is_not_there(acts: Acts) -> None:
    with pytest.raises(UnknownQueue):
        CounterActs(acts).serve(1, ["A", "Z"])
    with pytest.raises(UnknownCounter):
        CounterActs(acts).serve(9, ["A"])


def test_a_profile_may_be_published_while_a_counter_helps(acts: Acts) -> None:
    CounterActs(acts).serve(1, ["A", "B"])
    office = acts.profile.model_dump(by_alias=True, mode="json")
    office["office"]["name"] = {"id": "Kantor Lain"}
    acts.publish(Profile.model_validate(office), demo=False)
    assert queues_at(acts, 1) == ("A", "B")
