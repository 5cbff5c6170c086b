"""The supervisor's keys: who acts, each act, its refusal in its place, and who has gone away."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.pin_refusals import PinRefused
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid, UnknownSlip
from kiosk.viewmodels.supervisor_acting import IDLE
from tests.offices import small_office
from tests.viewmodels.floors import WITH_PINS, Watch, floor, serving
from tests.viewmodels.halls import NINE, at

pytestmark = pytest.mark.usefixtures("qapp")

OUT = PrinterFacts("tcp://out", "Front", PrinterSaid(paper="out"))
SLIP = UnknownSlip(7, "A012", "Front", NINE, "reset")


@pytest.fixture
def watch() -> Watch:
    """A window where nobody signs in, that has seen the floor."""
    told = Watch()
    told.window.show(floor(serving()))
    return told


@pytest.fixture
def guarded() -> Watch:
    """A window that asks for a PIN."""
    told = Watch(small_office(WITH_PINS))
    told.window.show(floor(serving()))
    return told


def test_nothing_is_seen_or_done_before_a_supervisor_signs_in(guarded: Watch) -> None:
    assert guarded.says("page") == "sign_in"
    guarded.window.openQueue("A")
    guarded.window.closeQueue("")
    guarded.done()
    assert guarded.desk.asked == []
    guarded.window.closeSheet()
    guarded.window.signIn("rini", "4711")
    guarded.done()
    assert (guarded.says("page"), guarded.says("officer")) == ("hall", "Rini")
    guarded.window.openQueue("A")
    guarded.window.closeQueue("Sistem mati")
    guarded.done()
    assert guarded.desk.asked == [
        ("sign_in", "rini", "4711"),
        ("close_queue", 7, "A", "Sistem mati"),
    ]


def test_a_wrong_pin_is_told_beside_the_fields(guarded: Watch) -> None:
    guarded.desk.trouble = PinRefused("rini", 5)
    guarded.window.signIn("rini", "1")
    assert guarded.says("busy") == "sign_in"
    guarded.done()
    assert (guarded.says("page"), guarded.says("failedKey")) == ("sign_in", "sign_in")
    assert guarded.says("failure")


def test_the_pin_is_kept_nowhere(guarded: Watch) -> None:
    guarded.window.signIn("rini", "471199")
    guarded.done()
    guarded.desk.asked.clear()
    assert "471199" not in repr(vars(guarded.window))


def test_who_goes_away_is_signed_out_and_a_touch_keeps_them(guarded: Watch) -> None:
    guarded.window.signIn("rini", "4711")
    guarded.done()
    guarded.now += IDLE - 1
    guarded.window.pass_time()
    assert guarded.says("page") == "hall"
    guarded.window.touch()
    guarded.now += IDLE - 1
    guarded.window.pass_time()
    assert guarded.says("page") == "hall"
    guarded.now += 1
    guarded.window.pass_time()
    assert guarded.says("page") == "sign_in"


def test_where_nobody_signs_in_nobody_is_signed_out(watch: Watch) -> None:
    watch.now += 2 * IDLE
    watch.window.pass_time()
    assert watch.says("page") == "hall"


ACTS: dict[str, tuple[Callable[[Watch], None], tuple[object, ...]]] = {
    "open a queue": (
        lambda watch: (watch.window.openQueue("B"), watch.window.reopenQueue())[-1],
        ("open_queue", None, "B"),
    ),
    "let a counter help": (
        lambda watch: (watch.window.openQueue("B"), watch.window.help(1))[-1],
        ("serve", None, 1, ("A", "B")),
    ),
    "move a counter": (
        lambda watch: (
            watch.window.openCounter(1),
            watch.window.choose("A"),
            watch.window.choose("C"),
            watch.window.serveChosen(),
        )[-1],
        ("serve", None, 1, ("C",)),
    ),
    "as published": (
        lambda watch: (watch.window.openCounter(2), watch.window.serveAsPublished())[-1],
        ("serve", None, 2, ()),
    ),
    "say a message": (
        lambda watch: (
            watch.window.openMessage(),
            watch.window.choose("gratuity"),
            watch.window.announce(""),
        )[-1],
        ("announce", None, "gratuity", ()),
    ),
    "evacuate": (
        lambda watch: (watch.window.openEvacuation(), watch.window.evacuate("Pintu timur"))[-1],
        ("begin_evacuation", None, "Pintu timur"),
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_each_act_is_done_and_its_sheet_closes(watch: Watch, name: str) -> None:
    do, asked = ACTS[name]
    do(watch)
    assert watch.says("busy")
    watch.done()
    assert watch.desk.asked == [asked]
    assert (watch.says("busy"), watch.sheet) == ("", "")


def test_a_counter_without_any_queue_is_not_sent(watch: Watch) -> None:
    watch.window.openCounter(1)
    watch.window.choose("A")
    watch.window.serveChosen()
    watch.done()
    assert watch.desk.asked == []


def test_an_evacuation_is_ended_by_the_same_key(watch: Watch) -> None:
    watch.window.show(replace(floor(seq=2), evacuation=Evacuation(NINE, "")))
    watch.window.openEvacuation()
    watch.window.evacuate("")
    watch.done()
    assert watch.desk.asked == [("end_evacuation", None)]


def test_a_refusal_stands_on_its_key_and_the_sheet_stays(watch: Watch) -> None:
    watch.desk.trouble = PinRefused("rini", 5)
    watch.window.openQueue("A")
    watch.window.closeQueue("")
    watch.done()
    assert (watch.says("failedKey"), watch.sheet) == ("close_queue", "queue")
    watch.window.closeSheet()
    assert watch.says("failure") == ""


def test_matters_are_answered_by_their_acts(watch: Watch) -> None:
    watch.window.show(replace(floor(seq=2), paper=PaperState((OUT,), (SLIP,))))
    watch.window.answer("printer-tcp://out-paper_out")
    watch.done()
    watch.window.answer("slip-7")
    watch.done()
    watch.window.answerOtherwise("slip-7")
    watch.done()
    assert watch.desk.asked == [
        ("change_roll", None, "tcp://out"),
        ("slip_came_out", None, 7),
        ("print_copy", None, 7),
    ]


def test_a_queue_that_waits_too_long_leads_to_its_sheet(watch: Watch) -> None:
    watch.window.answer("waits-A")
    assert watch.sheet == "queue"


def test_a_wrong_clock_is_asked_about_before_it_is_believed(watch: Watch) -> None:
    watch.window.show(replace(floor(seq=2), act_ahead=at(10, 0)))
    watch.window.answer("clock")
    assert watch.sheet == "clock"
    watch.window.confirmClock()
    watch.done()
    assert watch.desk.asked == [("confirm_clock", None)]


def test_what_was_seen_is_gone_until_it_happens_again(watch: Watch) -> None:
    before = watch.says("attentionCount")
    assert isinstance(before, int)
    watch.window.answer("late-1")
    assert watch.says("attentionCount") == before - 1
    watch.window.show(floor(seq=2))
    watch.window.show(floor(serving(), seq=3))
    assert watch.says("attentionCount") == before


def test_an_older_snapshot_is_left_aside(watch: Watch) -> None:
    watch.window.show(floor(seq=5))
    before = watch.says("attentionCount")
    watch.window.show(floor(serving(), seq=4))
    assert watch.says("attentionCount") == before
