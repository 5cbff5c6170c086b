"""The sign over one counter."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.queueing.facts import State
from kiosk.queueing.hall import Assignment
from kiosk.queueing.profile import Words
from kiosk.queueing.refusals import english
from kiosk.viewmodels.ports import Surroundings
from kiosk.viewmodels.sign import Sign, counter_name, derive_sign
from tests.offices import small_office
from tests.viewmodels.halls import NINE, called, hall
from tests.viewmodels.hand_jobs import HandJobs

OFFICE = small_office()


@pytest.fixture
def sign(qtbot: QtBot) -> Sign:
    assert qtbot is not None
    around = Surroundings(
        profile=OFFICE,
        demo=False,
        now=lambda: NINE,
        translate=english,
        use_language=lambda _: None,
        jobs=HandJobs(),
    )
    return Sign(around, OFFICE.counter_by_number[2])


def test_it_shows_who_is_called_or_served_here_and_nobody_else() -> None:
    others = (called(3, counter=1), called(1, counter=2, state=State.ENDED))
    here = derive_sign(hall(*others, called(2, counter=2)), 2, english)
    assert (here.state, here.code, here.words) == ("called", "A002", "Please come here")
    served = derive_sign(hall(called(2, counter=2, state=State.SERVING)), 2, english)
    assert (served.state, served.code, served.words) == ("serving", "A002", "Being served")


def test_a_counter_without_a_ticket_is_open_or_closed() -> None:
    waiting = derive_sign(hall(counters=(2,)), 2, english)
    assert (waiting.state, waiting.code) == ("open", "")
    assert derive_sign(hall(counters=(1,)), 2, english).words == "Closed"


def test_a_call_and_a_recall_flash_and_the_start_of_the_service_does_not(
    sign: Sign, qtbot: QtBot
) -> None:
    sign.show(hall())
    with qtbot.waitSignal(sign.called):
        sign.show(hall(called(1, counter=2)))
    with qtbot.waitSignal(sign.called):
        sign.show(hall(called(1, counter=2, calls=2)))
    with qtbot.assertNotEmitted(sign.called):
        sign.show(hall(called(1, counter=2, calls=2, state=State.SERVING)))


def test_after_a_restart_the_call_is_shown_and_nothing_flashes(sign: Sign, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sign.called):
        sign.show(hall(called(1, counter=2)))
    assert sign.property("code") == "A001"


def test_while_the_database_is_away_the_number_stays_and_a_corner_says_so(sign: Sign) -> None:
    sign.show(hall(called(1, counter=2)))
    sign.show_fault("The database does not answer.")
    assert (sign.property("code"), sign.property("fault")) == (
        "A001",
        "The database does not answer.",
    )
    sign.clear_fault()
    assert sign.property("fault") == ""


def test_a_counter_is_called_by_its_name_or_by_its_agency() -> None:
    counter = OFFICE.counter_by_number[3]
    assert counter_name(OFFICE, counter, "id", "B") == "Bapenda"
    named = Words({"*": "Loket Pajak"})
    called = counter.model_copy(update={"name": named})
    assert counter_name(OFFICE, called, "id", "B") == "Loket Pajak"


def test_a_counter_that_serves_another_agency_today_bears_its_name(sign: Sign) -> None:
    sign.show(hall())
    assert sign.property("name") == "Dispendukcapil"
    sign.show(replace(hall(), assignments=(Assignment(9, 2, ("B",), NINE),)))
    assert sign.property("name") == "Bapenda"
    sign.show(hall())
    assert sign.property("name") == "Dispendukcapil"


def test_a_visual_call_is_a_call(sign: Sign, qtbot: QtBot) -> None:
    sign.show(hall())
    with qtbot.waitSignal(sign.called):
        sign.show(hall(replace(called(1, counter=2), visual=True)))
