"""The alarm of a counter's window: one matter at a time, the most urgent first, and its keys."""

from dataclasses import replace

import pytest

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid, UnknownSlip
from kiosk.queueing.refusals import english
from kiosk.queueing.slip_refusals import SlipResolved
from kiosk.viewmodels.counter_alarm import AlarmView, derive_alarm
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import NINE, counter

pytestmark = pytest.mark.usefixtures("qapp")

OUT = PrinterFacts("tcp://out", "Front", PrinterSaid(paper="out"))
LOW = PrinterFacts("tcp://low", "Back", PrinterSaid(paper="near_end"))
WELL = PrinterFacts("tcp://well", "Well", PrinterSaid(paper="ok"))
SLIP = UnknownSlip(7, "A012", "Front", NINE, "reset")


def alarm(*printers: PrinterFacts, slips: tuple[UnknownSlip, ...] = ()) -> AlarmView:
    """Derive the alarm of some printers and slips."""
    return derive_alarm(PaperState(printers, slips), english)


def story(paper: PaperState) -> Story:
    """A window that sees this."""
    told = Story()
    told.see(replace(counter(), paper=paper))
    told.now += 2 * SECOND
    return told


def test_nothing_is_said_while_all_is_well() -> None:
    assert alarm(WELL, slips=()) == AlarmView()


def test_a_printer_that_stands_still_comes_before_slips_and_slips_before_low_paper() -> None:
    assert alarm(LOW, OUT, slips=(SLIP,)).title == "Printer Front has no paper"
    assert alarm(LOW, slips=(SLIP,)).title == "Did ticket A012 come out of printer Front?"
    assert alarm(LOW).title == "Printer Back will soon have no paper"


def test_the_other_matters_are_counted() -> None:
    assert alarm(LOW, OUT, slips=(SLIP,)).more == "2 more"
    assert alarm(OUT).more == ""


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ("paper_out", "The paper ran out while it printed."),
        ("cutter", "The cutter jammed while it printed."),
        ("broken_off: Broken pipe", "The connection broke while it printed."),
        ("reset", "Look there. A copy is marked as a copy."),
        (None, "Look there. A copy is marked as a copy."),
    ],
)
def test_a_slip_nobody_knows_about_tells_what_befell_it(detail: str | None, words: str) -> None:
    assert alarm(slips=(replace(SLIP, detail=detail),)).note == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (PrinterSaid(cover="open"), "Printer Front is open"),
        (PrinterSaid(error="cutter"), "Printer Front reports an error"),
        (PrinterSaid(online=False), "Printer Front does not answer"),
        (
            PrinterSaid(online=False, error="forbidden"),
            "Printer Front may not be used by this program",
        ),
        (
            PrinterSaid(online=False, error="foreign"),
            "There is no printer where Front should be",
        ),
    ],
)
def test_a_trouble_that_a_new_roll_does_not_mend_offers_none(said: PrinterSaid, words: str) -> None:
    told = alarm(replace(OUT, said=said))
    assert (told.title, told.can_change_roll, told.can_resolve) == (words, False, False)
    assert told.note


def test_a_new_roll_is_recorded_for_the_printer_of_the_alarm() -> None:
    told = story(PaperState((LOW,), ()))
    assert told.says("canChangeRoll")
    told.window.changeRoll()
    told.done()
    assert told.desk.asked == ["change_roll tcp://low"]


def test_a_slip_is_resolved_with_one_key() -> None:
    told = story(PaperState((), (SLIP,)))
    told.window.slipCameOut()
    told.done()
    told.window.printCopy()
    told.done()
    assert told.desk.asked == ["slip_came_out 7", "print_copy 7"]


def test_a_second_press_while_the_first_is_under_way_does_nothing() -> None:
    told = story(PaperState((), (SLIP,)))
    told.window.printCopy()
    told.window.printCopy()
    told.window.slipCameOut()
    told.done()
    assert told.desk.asked == ["print_copy 7"]


def test_a_bounce_does_not_answer_for_the_next_slip() -> None:
    told = story(PaperState((), (SLIP,)))
    told.window.slipCameOut()
    told.desk.sees = replace(counter(seq=2), paper=PaperState((), (replace(SLIP, job=8),)))
    told.done()
    told.window.slipCameOut()
    told.done()
    assert told.desk.asked == ["slip_came_out 7"]
    told.now += SECOND
    told.window.slipCameOut()
    told.done()
    assert told.desk.asked == ["slip_came_out 7", "slip_came_out 8"]


def test_keys_without_their_matter_do_nothing() -> None:
    told = story(PaperState((WELL,), ()))
    told.window.changeRoll()
    told.window.slipCameOut()
    told.window.printCopy()
    told.done()
    assert told.desk.asked == []


def test_a_refusal_shows_on_the_key_that_was_pressed() -> None:
    told = story(PaperState((), (SLIP,)))
    told.desk.trouble = SlipResolved("A012", 7, "unknown")
    told.window.slipCameOut()
    told.done()
    assert told.says("failedKey") == "came_out"
    assert "A012" in str(told.says("failure"))


def test_the_alarm_goes_when_its_cause_is_gone() -> None:
    told = story(PaperState((OUT,), ()))
    assert told.says("alarm") == "stopped"
    told.see(replace(counter(), paper=PaperState((WELL,), ())), seq=2)
    assert told.says("alarm") == ""
