"""What each page says to a person who does not see it."""

from dataclasses import replace

import pytest

from kiosk.app.translation import translate_into
from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.facts import Pause
from kiosk.queueing.print_jobs import Slip
from kiosk.queueing.refusals import QuotaReached
from kiosk.viewmodels.dispenser import Dispenser
from kiosk.viewmodels.dispenser_reading import page_reading
from tests.clock import Clock
from tests.viewmodels.desks import Stand, hall_of, without_paper

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def stand(clock: Clock) -> Stand:
    return Stand(clock)


@pytest.fixture
def dispenser(stand: Stand) -> Dispenser:
    made = stand.dispenser()
    made.show(hall_of(waiting=3))
    stand.wait(1)
    return made


def said(dispenser: Dispenser) -> list[str]:
    return [sentence.text for sentence in page_reading(dispenser.moment())]


def go_to_standard(stand: Stand, dispenser: Dispenser) -> None:
    dispenser.openAgency("dukcapil")
    stand.wait(1)
    dispenser.openService("akta")
    stand.wait(1)


def take(stand: Stand, dispenser: Dispenser) -> None:
    go_to_standard(stand, dispenser)
    dispenser.takeTicket()
    stand.jobs.drain()


def test_the_first_page_says_where_one_is_and_what_to_do(dispenser: Dispenser) -> None:
    assert said(dispenser) == ["Kantor Uji", "Choose an agency"]


def test_a_fault_is_said_as_the_page_says_it(dispenser: Dispenser) -> None:
    dispenser.show_fault("The disk is full. Free some space.")
    assert "No numbers can be given at the moment" in said(dispenser)
    assert "The disk is full. Free some space." not in said(dispenser)


def test_a_standard_is_said_whole(stand: Stand, dispenser: Dispenser) -> None:
    go_to_standard(stand, dispenser)
    assert said(dispenser) == [
        *("Akta Kelahiran", "Ready in: 1 hari kerja", "Fee: Gratis", "You receive: Kutipan"),
        *("Make sure you bring", "KK", "KTP-el"),
    ]


def test_a_list_over_the_page_is_said_instead_of_it(stand: Stand, dispenser: Dispenser) -> None:
    go_to_standard(stand, dispenser)
    dispenser.openPanel("requirements")
    assert said(dispenser) == ["Make sure you bring", "KK", "KTP-el"]


def test_a_refusal_is_said_with_what_to_do(stand: Stand, dispenser: Dispenser) -> None:
    stand.desk.trouble = QuotaReached("A", 5, "2026-11-25 07:30")
    take(stand, dispenser)
    texts = said(dispenser)
    assert "The numbers for today are used up" in texts
    assert any(text.startswith("New numbers: ") for text in texts)


def test_a_ticket_begins_with_its_number_and_once_more(stand: Stand, dispenser: Dispenser) -> None:
    stand.desk.state = Slip.CONFIRMED
    take(stand, dispenser)
    stand.jobs.drain()
    assert said(dispenser) == [
        *("Nomor antrean, A, nol nol satu.", "Saya ulangi, A, nol nol satu."),
        *("Dispendukcapil · Akta Kelahiran", "Counters 1, 2, 4, wait for your call"),
        *("5 people, ahead of you", "Please take your ticket", "It is printed below the screen."),
    ]


def test_without_paper_nobody_is_asked_to_photograph_what_they_cannot_see(
    stand: Stand, dispenser: Dispenser
) -> None:
    dispenser.show(without_paper(hall_of(waiting=3)))
    take(stand, dispenser)
    texts = said(dispenser)
    assert texts[-1] == "Ingatlah nomor Anda. Anda akan dipanggil dengan nomor itu."
    assert not any("hotograph" in text for text in texts)


def test_a_pause_is_said_in_the_words_of_staff(stand: Stand, dispenser: Dispenser) -> None:
    dispenser.show(replace(hall_of(), pause=Pause(stand.clock(), "Senam pagi, kembali jam 9")))
    assert "Senam pagi, kembali jam 9" in said(dispenser)


def test_the_help_page_says_who_priority_is_for(dispenser: Dispenser) -> None:
    dispenser.openHelp()
    assert said(dispenser)[0] == "Who is priority for?"


def test_the_warning_is_said_too(stand: Stand, dispenser: Dispenser) -> None:
    dispenser.openHelp()
    stand.wait(46)
    dispenser.tick()
    assert said(dispenser)[-1].startswith("Apakah Anda masih di sini?")


def test_in_an_evacuation_nothing_else_is_said(dispenser: Dispenser) -> None:
    dispenser.show(replace(hall_of(), evacuation=Evacuation(1, "")))
    [only] = said(dispenser)
    assert "tinggalkan gedung" in only


@pytest.mark.parametrize("language", ["id", "en", "jv"])
def test_every_language_of_the_office_is_said_in_itself(
    language: str, stand: Stand, dispenser: Dispenser
) -> None:
    take(stand, dispenser)
    moment = dispenser.moment()
    words = translate_into(language)
    scene = replace(moment.scene, language=language, translate=words)
    sentences = page_reading(replace(moment, scene=scene))
    assert {sentence.language for sentence in sentences} == {language}
    assert any(words("TicketProof", "ahead of you") in sentence.text for sentence in sentences)


def test_a_language_that_nobody_speaks_is_left_to_the_screen(dispenser: Dispenser) -> None:
    moment = dispenser.moment()
    scene = replace(moment.scene, language="ar")
    assert page_reading(replace(moment, scene=scene)) == ()
