"""What a supervisor should see to: only what is known, the worst first."""

from dataclasses import replace

from kiosk.queueing.counter_stands import counter_stands
from kiosk.queueing.floor import Floor
from kiosk.queueing.hall import OpenDisplay
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid, UnknownSlip
from kiosk.viewmodels.supervisor_alarms import derive_attention
from kiosk.viewmodels.supervisor_machines import GoneDisplay, gone_displays
from kiosk.viewmodels.supervisor_matter import Attention
from tests.offices import small_office
from tests.viewmodels.floors import LATE, floor, queue, serving, spoken
from tests.viewmodels.halls import NINE, at

WELL = (queue("A", 1, at(9, 40)), queue("B"), queue("C"))
OUT = PrinterFacts("tcp://out", "Front", PrinterSaid(paper="out"))
LOW = PrinterFacts("tcp://low", "Back", PrinterSaid(paper="near_end"))
JAMMED = PrinterFacts("tcp://jam", "Side", PrinterSaid(error="cutter"))
SLIP = UnknownSlip(7, "A012", "Front", NINE, "reset")


def attention(seen: Floor, *gone: GoneDisplay) -> tuple[Attention, ...]:
    """Derive what to see to at 9.45."""
    stands = counter_stands(seen, small_office(), signs_in=False)
    return derive_attention(seen, stands, gone, LATE, spoken())


def test_nothing_is_said_while_all_is_well() -> None:
    assert attention(floor(queues=WELL)) == ()


def test_the_worst_comes_first_and_of_queues_the_longest_wait() -> None:
    queues = (queue("A", 1, at(9, 10)), queue("B", 1, at(9, 5)), queue("C"))
    seen = replace(
        floor(serving(), queues=queues),
        act_ahead=at(10, 0),
        free_disk=120_000_000,
        paper=PaperState((LOW, OUT), (SLIP,)),
        displays=(OpenDisplay(1, (), silence="no loudspeaker"),),
    )
    found = attention(seen, GoneDisplay(2, at(9, 30)))
    assert [matter.key.partition("-")[0] for matter in found] == [
        "clock", "disk", "printer", "waits", "waits", "slip", "late", "gone", "silent", "printer",
    ]  # fmt: skip
    assert [matter.about for matter in found if matter.key.startswith("waits")] == ["B", "A"]


def test_a_queue_past_its_target_is_told_in_minutes_with_its_act() -> None:
    (matter,) = attention(floor(queues=(queue("A", 3, at(9, 11)), *WELL[1:])))
    assert matter.told == "<b>Kependudukan waits 34 min</b>: the target is 30 min"
    assert (matter.act, matter.about, matter.grave) == ("queue", "A", True)


def test_a_wait_of_just_the_target_is_no_alarm() -> None:
    assert attention(floor(queues=(queue("A", 3, at(9, 15)), *WELL[1:]))) == ()


def test_people_whom_no_open_counter_serves_are_told_of_at_once() -> None:
    seen = replace(floor(queues=(*WELL[:2], queue("C", 2, at(9, 44)))), open_counters=(1,))
    (matter,) = attention(seen)
    assert matter.title == "Pengaduan: nobody serves it"


def test_a_ticket_is_late_from_a_whole_minute_past_its_standard() -> None:
    told = [
        attention(floor(replace(serving(), serving_at=at(9, 34, second)), queues=WELL))
        for second in (0, 1)
    ]
    assert [len(found) for found in told] == [1, 0]
    assert told[0][0].title == "A001 at counter 1"


def test_a_printer_without_paper_takes_a_roll_and_a_jammed_one_does_not() -> None:
    roll, seen = attention(replace(floor(queues=WELL), paper=PaperState((OUT, JAMMED), ())))
    assert (roll.act, roll.about) == ("roll", "tcp://out")
    assert (seen.act, seen.about) == ("seen", "")


def test_what_people_wrote_is_no_markup() -> None:
    evil = replace(OUT, name="<b>x")
    (matter,) = attention(replace(floor(queues=WELL), paper=PaperState((evil,), ())))
    assert "&lt;b&gt;x" in matter.told


def test_a_display_that_goes_is_told_of_until_it_comes_back() -> None:
    first = replace(floor(), displays=(OpenDisplay(1, ()), OpenDisplay(2, ())))
    alone = replace(first, at=at(9, 30), displays=(OpenDisplay(1, ()),))
    gone = gone_displays(first.displays, (), alone)
    assert gone == (GoneDisplay(2, at(9, 30)),)
    later = replace(alone, at=at(9, 40))
    assert gone_displays(alone.displays, gone, later) == gone
    assert gone_displays(alone.displays, gone, first) == ()
