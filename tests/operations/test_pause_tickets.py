"""A pause: no tickets from anywhere until staff go on, and the journal tells of it."""

import pytest

from kiosk.app.acts import Acts
from kiosk.app.printer_acts import PrinterActs
from kiosk.operations.pause_tickets import LONGEST_WORDS
from kiosk.queueing.facts import Pause, Wish
from kiosk.queueing.pause_refusals import PauseWordsTooLong, PauseWordsUnreadable, TicketsPaused
from kiosk.queueing.slip_refusals import UnknownPrinter
from tests.operations.history import events_of
from tests.operations.lines import call, kinds, take


def test_no_ticket_is_given_while_the_tickets_rest(acts: Acts) -> None:
    take(acts)
    PrinterActs(acts).pause("Listrik padam.")
    with pytest.raises(TicketsPaused) as refusal:
        take(acts)
    assert refusal.value.words == "Listrik padam."
    assert acts.hall().pause == Pause(acts.clock(), "Listrik padam.")
    PrinterActs(acts).resume()
    assert (take(acts), acts.hall().pause) == ("A002", None)


def test_who_has_a_number_is_called_all_the_same(acts: Acts) -> None:
    take(acts)
    PrinterActs(acts).pause("")
    assert call(acts) == "A001"


def test_a_tap_repeated_during_a_pause_gives_its_ticket(acts: Acts) -> None:
    wish = Wish("ktp", request_id="tap")
    first = acts.take(wish)
    PrinterActs(acts).pause("")
    assert acts.take(wish).ticket == first.ticket


def test_pausing_again_changes_the_words(acts: Acts) -> None:
    staff = PrinterActs(acts)
    staff.pause("one")
    staff.pause("two")
    assert staff.resume() == Pause(acts.clock(), "two")


def test_going_on_without_a_pause_is_no_act(acts: Acts) -> None:
    before = kinds(acts)
    assert PrinterActs(acts).resume() is None
    assert kinds(acts) == before


def test_the_journal_tells_of_a_pause_and_suffices_to_rebuild_it(acts: Acts) -> None:
    staff = PrinterActs(acts)
    staff.pause("words")
    assert acts.verify().problems == ()
    staff.resume()
    assert kinds(acts)[-2:] == ["tickets_paused", "tickets_resumed"]
    assert acts.verify().problems == ()


def test_words_that_no_screen_shows_whole_are_refused_and_nothing_is_paused(acts: Acts) -> None:
    staff = PrinterActs(acts)
    with pytest.raises(PauseWordsTooLong) as refusal:
        staff.pause("a" * 5000)
    assert (refusal.value.letters, refusal.value.most) == (5000, LONGEST_WORDS)
    assert take(acts) == "A001"
    assert staff.pause("a" * LONGEST_WORDS).words == "a" * LONGEST_WORDS


@pytest.mark.parametrize("words", ["Listrik\npadam", "a\x1b[2Jb", "\u202ekilab", "a\x00"])
def test_words_that_steer_a_screen_are_refused(acts: Acts, words: str) -> None:
    with pytest.raises(PauseWordsUnreadable):
        PrinterActs(acts).pause(words)
    assert acts.hall().pause is None


def test_blanks_around_the_words_are_left_out(acts: Acts) -> None:
    assert PrinterActs(acts).pause("  Listrik padam.\n").words == "Listrik padam."


FRONT, BACK = "tcp://front:9100", "tcp://back:9100"


@pytest.fixture
def hall(acts: Acts) -> PrinterActs:
    """An office with two dispensers, called by the printers they print on first."""
    staff = PrinterActs(acts)
    staff.keep(FRONT, "Front", 80_000)
    staff.keep(BACK, "Back", 80_000)
    return staff


def test_one_dispenser_rests_while_the_others_give_tickets(acts: Acts, hall: PrinterActs) -> None:
    hall.pause("Pintu timur ditutup.", "Front")
    with pytest.raises(TicketsPaused) as refusal:
        acts.take(Wish("ktp").on([FRONT, BACK]))
    assert (refusal.value.words, refusal.value.dispenser) == ("Pintu timur ditutup.", "Front")
    assert acts.take(Wish("ktp").on([BACK, FRONT])).ticket.code == "A001"
    assert take(acts) == "A002"
    assert (acts.hall().pause, hall.resting()) == (None, ["Front"])
    assert hall.resume("tcp://FRONT") == Pause(acts.clock(), "Pintu timur ditutup.")
    assert acts.take(Wish("ktp").on([FRONT])).ticket.code == "A003"


def test_the_pause_of_a_dispenser_outlives_one_of_the_whole_office(
    acts: Acts, hall: PrinterActs
) -> None:
    hall.pause("", FRONT)
    hall.pause("Listrik padam.")
    with pytest.raises(TicketsPaused, match="Listrik padam"):
        acts.take(Wish("ktp").on([FRONT]))
    hall.resume()
    with pytest.raises(TicketsPaused, match="Front"):
        acts.take(Wish("ktp").on([FRONT]))


def test_a_dispenser_nobody_knows_is_not_paused(acts: Acts, hall: PrinterActs) -> None:
    before = kinds(acts)
    with pytest.raises(UnknownPrinter):
        hall.pause("", "Fornt")
    with pytest.raises(UnknownPrinter):
        hall.resume("Fornt")
    assert hall.resume("Front") is None
    assert kinds(acts) == before


def test_the_words_of_one_dispenser_are_shown_whole_too(hall: PrinterActs) -> None:
    with pytest.raises(PauseWordsTooLong):
        hall.pause("a" * 91, "Front")
    assert hall.resting() == []


def test_the_journal_tells_which_dispenser_rested(acts: Acts, hall: PrinterActs) -> None:
    hall.pause("words", "Front")
    hall.resume("Front")
    told = [(event.kind, event.data) for event in events_of(acts)[-2:]]
    assert told == [
        ("dispenser_paused", {"printer": FRONT, "words": "words"}),
        ("dispenser_resumed", {"printer": FRONT}),
    ]
    assert acts.verify().problems == ()
