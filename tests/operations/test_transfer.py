"""Transfer: another line, the same number; where it stands there, and who may call it."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.move_acts import MoveActs
from kiosk.operations.transfer import Target
from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.facts import Class, State
from kiosk.queueing.line_refusals import ReasonMissing, ReasonTooLong, UnknownAgency, UnknownQueue
from kiosk.queueing.outcomes import Joined
from kiosk.queueing.places import Place
from kiosk.queueing.profile_refusals import CounterInUse
from kiosk.queueing.refusals import UnknownCounter
from kiosk.storage.location import Location
from tests.clock import Clock
from tests.offices import SMALL, small_office
from tests.operations.history import assert_the_office_is_sound
from tests.operations.lines import bring_to, call, rows, serve_all, take

TO_C = Target(queue="C")


@pytest.fixture
def moves(acts: Acts) -> MoveActs:
    """More moves in the small office."""
    return MoveActs(acts)


def test_a_transferred_ticket_keeps_its_number_wherever_people_see_it(
    acts: Acts, moves: MoveActs
) -> None:
    code = bring_to(acts, State.SERVING)
    moves.transfer(1, TO_C)
    assert [one.code for one in acts.at_counter(3).waiting] == [code]
    assert call(acts, 3) == code
    hall = acts.hall()
    assert [(line.code, line.counter) for line in hall.calls] == [(code, 3), (code, 1)]
    assert hall.announcements[-1].code == code
    assert acts.at_counter(1).recent[0].code == code
    assert_the_office_is_sound(acts)


def test_a_number_of_the_new_line_is_not_taken_and_none_is_given_twice(
    acts: Acts, moves: MoveActs
) -> None:
    bring_to(acts, State.SERVING)
    moves.transfer(1, TO_C)
    assert take(acts, "aduan") == "C001"


def test_the_outcome_tells_the_line_and_who_is_ahead(acts: Acts, moves: MoveActs) -> None:
    take(acts, "aduan"), bring_to(acts, State.SERVING)
    told = moves.transfer(1, TO_C, Place.END)
    assert told == Joined("transfer", "A001", 1, "C", "aduan", "regular", ahead=1)


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (None, ["C001", "A001", "C002"]),
        (Place.ORIGINAL, ["C001", "A001", "C002"]),
        (Place.END, ["C001", "C002", "A001"]),
        (Place.FRONT, ["A001", "C001", "C002"]),
    ],
)
def test_where_it_stands_is_a_rule_or_asked_for(
    acts: Acts, moves: MoveActs, clock: Clock, place: Place | None, order: list[str]
) -> None:
    for service in ("aduan", "ktp", "aduan"):
        take(acts, service)
        clock.pass_minutes(1)
    call(acts, 1)
    moves.transfer(1, TO_C, place, "Salah loket" if place is Place.FRONT else None)
    assert serve_all(acts, 3) == order
    assert_the_office_is_sound(acts)


def test_the_front_is_before_priority_tickets_that_wait_and_those_of_this_moment(
    acts: Acts, moves: MoveActs, clock: Clock
) -> None:
    take(acts, "aduan", Class.PRIORITY), bring_to(acts, State.SERVING)
    clock.pass_minutes(1)
    moves.transfer(1, TO_C, Place.FRONT, "Salah loket")
    take(acts, "aduan", Class.PRIORITY)
    assert call(acts, 3) == "A001"


@pytest.mark.parametrize("reason", [None, "", "  \n "])
def test_the_front_needs_a_reason(acts: Acts, moves: MoveActs, reason: str | None) -> None:
    bring_to(acts, State.SERVING)
    with pytest.raises(ReasonMissing):
        moves.transfer(1, TO_C, Place.FRONT, reason)
    with pytest.raises(ReasonTooLong):
        moves.transfer(1, TO_C, Place.FRONT, "x" * 201)
    assert acts.finish(1).ticket == "A001"


def test_what_is_meant_for_one_counter_is_called_by_it_alone(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    told = moves.transfer(1, Target(counter=2))
    assert (told.queue, told.for_counter, told.service) == ("A", 2, "ktp")
    take(acts)
    assert [one.code for one in acts.at_counter(1).waiting] == ["A002"]
    assert [one.code for one in acts.at_counter(2).waiting] == ["A001", "A002"]
    assert [call(acts, 4), call(acts, 1), call(acts, 2)] == ["A002", None, "A001"]


def test_many_who_wait_for_another_counter_hide_nobody(acts: Acts, moves: MoveActs) -> None:
    for _ in range(3):
        bring_to(acts, State.SERVING)
        moves.transfer(1, Target(counter=2), Place.FRONT, "Loket 2")
    code = take(acts)
    assert call(acts, 1) == code
    assert [queue.waiting for queue in acts.hall().queues if queue.queue == "A"] == [3]


def test_a_counter_of_other_queues_gives_its_first_service(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    told = moves.transfer(1, Target(counter=3))
    assert (told.queue, told.service, told.for_counter) == ("B", "pbb", 3)


def test_an_agency_gives_its_first_service(acts: Acts, moves: MoveActs) -> None:
    bring_to(acts, State.SERVING)
    told = moves.transfer(1, Target(agency="pajak"))
    assert (told.queue, told.service, told.for_counter) == ("B", "pbb", None)


def test_the_same_queue_keeps_the_service(acts: Acts, moves: MoveActs) -> None:
    take(acts, "akta"), call(acts)
    assert moves.transfer(1, Target(queue="A")).service == "akta"


@pytest.mark.parametrize(
    ("target", "refusal"),
    [
        (Target(queue="Z"), UnknownQueue("Z", ("A", "B", "C"))),
        (Target(agency="polri"), UnknownAgency("polri", ("dukcapil", "pajak"))),
        (Target(counter=9), UnknownCounter(9)),
    ],
)
def test_a_name_that_leads_nowhere_is_refused_with_those_that_lead_somewhere(
    acts: Acts, moves: MoveActs, target: Target, refusal: Exception
) -> None:
    bring_to(acts, State.SERVING)
    with pytest.raises(type(refusal)) as refused:
        moves.transfer(1, target)
    assert refused.value == refusal


def test_waiting_begins_anew_so_that_the_stages_make_up_the_visit(
    acts: Acts, moves: MoveActs, clock: Clock, location: Location
) -> None:
    began = clock.now
    bring_to(acts, State.SERVING)
    clock.pass_minutes(5)
    moves.transfer(1, TO_C)
    clock.pass_minutes(7)
    call(acts, 3), acts.start(3)
    clock.pass_minutes(2)
    acts.finish(3)
    query = "SELECT ended_at - waiting_since, outcome FROM stage ORDER BY id"
    assert rows(location, query) == [(5 * MINUTE, "transferred"), (9 * MINUTE, "served")]
    assert clock.now - began == 14 * MINUTE


def test_a_line_that_a_counter_alone_calls_keeps_the_counter_in_the_profile(
    acts: Acts, moves: MoveActs
) -> None:
    bring_to(acts, State.SERVING)
    moves.transfer(1, Target(counter=2))
    without = SMALL.replace("  - {number: 2, queues: [A]}\n", "")
    with pytest.raises(CounterInUse) as refused:
        acts.publish(small_office(without), demo=False)
    assert refused.value == CounterInUse(2, "A001", "waiting")
