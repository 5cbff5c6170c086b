"""What the dispenser says of paper and of pauses: before a number is taken, and of its slip."""

from dataclasses import replace

import pytest

from kiosk.queueing.facts import Pause
from kiosk.queueing.hall import Hall
from kiosk.queueing.pause_refusals import TicketsPaused
from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid
from kiosk.queueing.refusals import english
from kiosk.viewmodels.dispenser_closed import closed_page
from kiosk.viewmodels.dispenser_face import shown_page
from kiosk.viewmodels.dispenser_no_ticket import no_ticket
from kiosk.viewmodels.dispenser_paper import (
    PaperNotice,
    paper_notice,
    slip_note,
    slip_title,
)
from kiosk.viewmodels.dispenser_refusal import refused_words
from kiosk.viewmodels.dispenser_scene import Scene
from kiosk.viewmodels.dispenser_taking import band_of
from kiosk.viewmodels.dispenser_visit import Visit
from tests.clock import MORNING
from tests.offices import small_office
from tests.viewmodels.desks import hall_of

PROFILE = small_office()
EVENING = MORNING + 6 * 3600 * 1_000_000
URL = "tcp://0"


def scene(now: int = MORNING, hall: Hall | None = None) -> Scene:
    """The small office with one printer."""
    return Scene(PROFILE, False, hall, now, "en", english, (URL,))  # noqa: FBT003


def print_job(state: str) -> PrintJob:
    """A print job of the morning."""
    return PrintJob(1, 1, state, "tcp://0", MORNING, "en", 5)


@pytest.mark.parametrize(
    ("state", "seconds", "band"),
    [
        (Slip.QUEUED, 1, "printing"),
        (Slip.SENDING, 1, "printing"),
        (Slip.SENDING, 2.9, "printing"),
        (Slip.SENDING, 3, "trouble"),
        (Slip.SENT_UNVERIFIED, 1, "take"),
        (Slip.CONFIRMED, 60, "take"),
        (Slip.NOT_SENT, 1, "trouble"),
        (Slip.UNKNOWN, 1, "trouble"),
        (None, 1, "trouble"),
        # The clock was set back since.
        (Slip.QUEUED, -3600, "trouble"),
    ],
)
def test_the_band_follows_what_is_known_of_the_slip(
    state: str | None, seconds: float, band: str
) -> None:
    now = scene(MORNING + round(seconds * 1_000_000))
    assert band_of(now, None if state is None else print_job(state)) == band


def test_a_slip_tried_in_vain_is_trouble_at_once() -> None:
    assert band_of(scene(), replace(print_job(Slip.QUEUED), detail="paper out")) == "trouble"


def with_printers(*said: PrinterSaid) -> Scene:
    """A dispenser with some printers that have said something."""
    urls = tuple(f"tcp://{number}" for number, _ in enumerate(said))
    printers = [PrinterFacts(url, url[-1], one) for url, one in zip(urls, said, strict=True)]
    hall = replace(hall_of(), paper=PaperState(tuple(printers)))
    return replace(scene(hall=hall), printers=urls)


OUT, OFF, WELL = PrinterSaid(paper="out"), PrinterSaid(online=False), PrinterSaid(paper="ok")


def test_a_slip_for_which_there_is_no_paper_is_trouble_at_once() -> None:
    assert band_of(with_printers(OUT), print_job(Slip.QUEUED)) == "trouble"
    assert band_of(with_printers(OUT, WELL), print_job(Slip.QUEUED)) == "printing"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (OUT, "The paper is out. Your number is valid."),
        (PrinterSaid(cover="open"), "The printer is open. Your number is valid."),
        (PrinterSaid(error="cutter"), "The printer is broken. Your number is valid."),
        (OFF, "The printer is off. Your number is valid."),
        (WELL, "Not printed. Your number is valid."),
    ],
)
def test_the_ticket_page_names_what_is_wrong_with_the_printer(
    said: PrinterSaid, title: str
) -> None:
    assert slip_title(with_printers(said), print_job(Slip.NOT_SENT), "trouble") == title


def test_a_slip_that_went_to_another_printer_says_to_which() -> None:
    job = replace(print_job(Slip.CONFIRMED), printer="tcp://1")
    assert "other printer: 1" in slip_note(with_printers(OUT, WELL), job, "take")
    assert "below the screen" in slip_note(with_printers(WELL), print_job(Slip.CONFIRMED), "take")


def test_before_a_number_is_taken_a_missing_paper_is_told() -> None:
    assert paper_notice(with_printers(OUT, OFF)).title == "No paper tickets at the moment"
    assert paper_notice(with_printers(OUT, WELL)) == PaperNotice()
    assert (
        paper_notice(replace(scene(), printers=())).title == "This machine prints no paper tickets"
    )
    assert "photograph" in paper_notice(with_printers(OFF)).note


def test_a_printer_of_another_dispenser_is_not_this_ones_matter() -> None:
    other = replace(with_printers(OUT), printers=("tcp://other",))
    assert paper_notice(other) == PaperNotice()


def test_low_paper_is_no_matter_for_citizens() -> None:
    assert paper_notice(with_printers(PrinterSaid(paper="near_end"))) == PaperNotice()


def paused(words: str = "", now: int = MORNING) -> Scene:
    """An office whose tickets rest."""
    return scene(now, replace(hall_of(waiting=2), pause=Pause(MORNING, words)))


def test_a_pause_is_told_in_the_words_of_the_staff() -> None:
    office = paused("Listrik padam, tunggu sebentar.")
    page = closed_page(office)
    assert shown_page(office, Visit()) == "closed"
    assert (page.title, page.words) == (
        "No numbers for a while",
        "Listrik padam, tunggu sebentar.",
    )
    assert page.waiting == "2 numbers are still being served."


def test_a_dispenser_that_rests_alone_says_so_and_the_others_do_not() -> None:
    rests = PrinterFacts("usb", "Front", paused_at=MORNING, pause_words="Pintu timur ditutup.")
    hall = replace(hall_of(), paper=PaperState((rests, PrinterFacts("tcp://back", "Back")), ()))
    ours = replace(scene(MORNING, hall), printers=("usb", "tcp://back"))
    assert closed_page(ours).words == "Pintu timur ditutup."
    assert not ours.gives_tickets
    assert replace(ours, printers=("tcp://back", "usb")).gives_tickets
    assert replace(ours, printers=()).gives_tickets


def test_a_pause_without_words_says_what_to_do() -> None:
    assert closed_page(paused()).words == "Please wait a moment, or ask an officer."


def test_closing_hours_come_before_a_pause() -> None:
    page = closed_page(paused("words", EVENING))
    assert (page.words, page.title) == ("", "No more numbers today")


def test_no_number_can_be_taken_during_a_pause() -> None:
    told = no_ticket(paused("words"), PROFILE.services[0])
    assert told is not None
    assert told.detail == "words"
    refused = refused_words(paused(), TicketsPaused("words"))
    assert (refused.title, refused.sentence) == (told.title, "words")
