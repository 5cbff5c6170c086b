"""One person's modes: switched one by one, kept on the way, gone with the person."""

from dataclasses import replace
from operator import attrgetter

import pytest

from kiosk.queueing.hall import QueueStatus
from kiosk.queueing.refusals import QuotaReached
from kiosk.viewmodels.dispenser import Dispenser
from kiosk.viewmodels.dispenser_modes import Modes
from kiosk.viewmodels.dispenser_room import Form, agency_columns, room_of, service_columns
from tests.clock import Clock
from tests.viewmodels.desks import Stand, hall_of

pytestmark = pytest.mark.usefixtures("qapp")

ALL = ("large", "contrast", "low", "spoken", "light")


@pytest.fixture
def stand(clock: Clock) -> Stand:
    return Stand(clock)


def modes(dispenser: Dispenser) -> set[str]:
    return {name for name in ALL if attrgetter(f"modes.{name}")(dispenser)}


def switch(dispenser: Dispenser, *names: str) -> None:
    for name in names:
        attrgetter(f"modes.switch{name.capitalize()}")(dispenser)()


def agencies(dispenser: Dispenser) -> list[object]:
    rows = attrgetter("agencies")(dispenser)
    return [rows.data(rows.index(row)) for row in range(rows.rowCount())]


def test_each_mode_is_switched_on_and_off_alone(stand: Stand) -> None:
    dispenser = stand.dispenser()
    for name in ALL:
        switch(dispenser, name)
        assert modes(dispenser) == {name}
        switch(dispenser, name)
        assert modes(dispenser) == set()


def test_all_modes_hold_together_on_the_way_to_the_ticket(stand: Stand) -> None:
    dispenser = stand.dispenser()
    dispenser.show(hall_of(waiting=3))
    switch(dispenser, *ALL)
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("akta")
    stand.wait(1)
    dispenser.takeTicket()
    stand.jobs.drain()
    assert dispenser.property("page") == "ticket"
    assert modes(dispenser) == set(ALL)
    assert stand.desk.visual == [True]


@pytest.mark.parametrize("seconds", [31, 61])
def test_the_end_of_the_ticket_page_ends_the_modes(stand: Stand, seconds: int) -> None:
    dispenser = stand.dispenser()
    switch(dispenser, *ALL)
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("akta")
    stand.wait(1)
    dispenser.takeTicket()
    stand.jobs.drain()
    stand.wait(seconds)
    dispenser.tick()
    stand.wait(121)
    dispenser.tick()
    assert modes(dispenser) == set()


def test_a_mode_on_the_first_page_is_somebody_who_may_still_be_there(stand: Stand) -> None:
    dispenser = stand.dispenser()
    switch(dispenser, "contrast")
    assert not dispenser.at_rest()
    stand.wait(46)
    dispenser.tick()
    assert dispenser.property("warning") is True
    stand.wait(20)
    dispenser.tick()
    assert modes(dispenser) == set()
    assert dispenser.at_rest()


def test_a_ticket_that_was_given_before_the_wish_changed_says_what_it_is(stand: Stand) -> None:
    dispenser = stand.dispenser()
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("akta")
    stand.wait(1)
    dispenser.takeTicket()
    stand.jobs.drain()
    assert attrgetter("ticket.light")(dispenser) is False
    assert attrgetter("ticket.whereNote")(dispenser) != "your call lights up on the screen"


def test_no_visual_call_is_offered_when_no_number_can_be_taken(stand: Stand) -> None:
    dispenser = stand.dispenser()
    assert dispenser.property("takesWishes") is True
    stand.wait(6 * 3600)
    dispenser.tick()
    assert dispenser.property("takesWishes") is False


def test_the_wish_stays_when_the_number_was_refused(stand: Stand) -> None:
    dispenser = stand.dispenser()
    switch(dispenser, "light")
    stand.wait(1)
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("akta")
    stand.wait(1)
    stand.desk.trouble = QuotaReached("A", 5, None)
    dispenser.takeTicket()
    stand.jobs.drain()
    stand.desk.trouble = None
    dispenser.takeTicket()
    stand.jobs.drain()
    assert stand.desk.visual == [True, True]


def test_the_low_layout_begins_with_what_most_people_came_for(stand: Stand) -> None:
    dispenser = stand.dispenser()
    before = agencies(dispenser)
    last = stand.profile.services_of(stand.profile.agencies[-1].code)[0].queue
    busy = tuple(
        replace(status, issued=9 if status.queue == last else 1) for status in hall_of().queues
    )
    dispenser.show(replace(hall_of(), queues=busy))
    assert agencies(dispenser) == before
    switch(dispenser, "low")
    low = agencies(dispenser)
    assert low[0] == stand.profile.agencies[-1].code
    quiet = tuple(QueueStatus(one.queue, 0, 0, 50, None, None) for one in busy if one.queue != last)
    dispenser.show(replace(hall_of(), queues=quiet))
    assert agencies(dispenser) == low
    switch(dispenser, "low")
    assert agencies(dispenser) == before


def test_one_key_goes_round_the_languages(stand: Stand) -> None:
    dispenser = stand.dispenser()
    languages = stand.profile.office.languages
    for _ in languages:
        dispenser.useNextLanguage()
    assert stand.spoken == [*languages[1:], languages[0]]


def test_there_is_a_key_for_speech_only_while_it_can_speak(stand: Stand) -> None:
    dispenser = stand.dispenser()
    assert attrgetter("modes.maySpeak")(dispenser) is False
    dispenser.offer_speech(may_speak=True)
    assert attrgetter("modes.maySpeak")(dispenser) is True


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("chosen", [Modes(), Modes(large=True), Modes(low=True)])
def test_larger_words_and_lower_keys_leave_room_for_fewer(*, wide: bool, chosen: Modes) -> None:
    plain, form = room_of(Form(wide)), Form.of(chosen, wide=wide)
    both = room_of(Form(wide, large=True, low=True))
    assert plain.agencies >= room_of(form).agencies >= both.agencies
    assert plain.services >= room_of(form).services >= both.services


def test_every_page_holds_its_columns_in_whole_rows_or_one_column() -> None:
    for wide, large, low in ((w, la, lo) for w in (0, 1) for la in (0, 1) for lo in (0, 1)):
        form = Form(bool(wide), bool(large), bool(low))
        room = room_of(form)
        assert room.agencies % agency_columns(room.agencies, form) == 0
        assert room.services % service_columns(room.services, form) == 0
