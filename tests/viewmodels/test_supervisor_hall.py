"""The hall as a supervisor reads it: totals, queues, counters, charts."""

from dataclasses import replace

from kiosk.queueing.calendar import MINUTE
from kiosk.queueing.counter_stands import Doing, counter_stands, past_standard
from kiosk.queueing.day_figures import DayFigures
from kiosk.queueing.facts import State
from kiosk.queueing.hall import QueueClosure
from kiosk.viewmodels.supervisor_charts import derive_charts
from kiosk.viewmodels.supervisor_hall import derive_cells, derive_queues, derive_totals
from tests.offices import small_office
from tests.viewmodels.floors import LATE, figures, floor, queue, serving, shift, spoken
from tests.viewmodels.halls import NINE, at, at_the_counter

PROFILE = small_office()


def test_a_counter_is_what_its_ticket_its_officer_and_its_window_say() -> None:
    called = replace(at_the_counter(2), counter=2)
    seen = replace(floor(serving(1), called), shifts=(shift(3, at(10, 0)),))
    stands = counter_stands(seen, PROFILE, signs_in=True)
    doing = [stand.doing for stand in stands]
    assert doing == [Doing.SERVING, Doing.CALLED, Doing.BREAK, Doing.CLOSED]
    assert [stand.is_open for stand in stands] == [True, True, False, False]


def test_a_window_without_an_officer_is_open_only_where_nobody_signs_in() -> None:
    alone = [
        counter_stands(floor(), PROFILE, signs_in=signs_in)[0].doing for signs_in in (True, False)
    ]
    assert alone == [Doing.NOBODY, Doing.FREE]


def test_time_on_hold_is_not_past_the_standard() -> None:
    stage = serving()
    assert past_standard(stage, PROFILE, at(9, 33)) == 3 * MINUTE
    assert past_standard(replace(stage, held_for=4 * MINUTE), PROFILE, at(9, 33)) == 0
    assert past_standard(replace(stage, state=State.CALLED.value), PROFILE, at(9, 33)) == 0


def test_the_six_totals_agree_with_queues_and_counters() -> None:
    seen = floor(serving())
    stands = counter_stands(seen, PROFILE, signs_in=False)
    totals = derive_totals(seen, stands, spoken())
    told = [total.figure for total in totals]
    assert told == ["8", "1", "17", "13 min", "31 min", "3 of 4"]
    assert [total.tone for total in totals].index("past") == 4


def test_a_queue_tells_what_is_past_the_target_and_what_is_close_to_it() -> None:
    seen = floor()
    stands = counter_stands(seen, PROFILE, signs_in=False)
    a, b, c = derive_queues(seen, stands, LATE, spoken())
    assert (a.waiting, a.share, a.longest, a.longestTone, a.p95Tone) == (
        "6", 1.0, "40 min", "past", "past",
    )  # fmt: skip
    assert (b.longestTone, b.p95, b.p95Tone, b.counters) == ("calm", "28", "close", "1/2")
    assert (c.longest, c.p50, c.share) == ("–", "–", 0.0)


def test_a_queue_that_no_open_counter_serves_and_a_closed_one_say_so() -> None:
    closed = replace(queue("B"), closure=QueueClosure(5, "B", NINE, "Sistem", None))
    seen = replace(floor(queues=(queue("A"), closed, queue("C"))), open_counters=(1,))
    stands = counter_stands(seen, PROFILE, signs_in=False)
    rows = derive_queues(seen, stands, LATE, spoken())
    assert [(row.counters, row.countersTone, row.closed) for row in rows] == [
        ("1/3", "calm", False),
        ("0/2", "close", True),
        ("0/2", "close", False),
    ]


def test_a_cell_tells_all_of_its_counter() -> None:
    seen = replace(floor(serving()), shifts=(shift(2, at(10, 0)),))
    stands = counter_stands(seen, PROFILE, signs_in=False)
    cells = derive_cells(stands, LATE, spoken())
    assert [(cell.doing, cell.code or cell.word) for cell in cells] == [
        ("past", "A001"),
        ("break", ""),
        ("free", "ready"),
        ("closed", "closed"),
    ]
    assert cells[0].told == "Counter 1: serves A001 since 09.20, 15 min past the standard"
    assert cells[1].told == "Counter 2: on a break until 10.00"


def test_charts_stand_within_their_axes_and_name_every_hour() -> None:
    charts = derive_charts(figures(), spoken())
    assert [bars.label for bars in charts.bars] == ["08.00", "09.00"]
    assert [mark.label for mark in charts.people] == ["0", "20", "40"]
    assert charts.bars[1].came == 38 / 40
    assert [(point.place, point.p95) for point in charts.points] == [(0.0, 15 / 40), (1.0, 31 / 40)]
    assert charts.points[0].nextP95 == charts.points[1].p95
    assert (charts.target, charts.targetWords) == (30 / 40, "30")


def test_an_hour_without_anybody_has_its_place_and_an_empty_day_has_none() -> None:
    first, last = figures().hours
    late = replace(last, begins=at(11, 0))
    charts = derive_charts(replace(figures(), hours=(first, late)), spoken())
    assert [bars.label for bars in charts.bars] == ["08.00", "09.00", "10.00", "11.00"]
    assert derive_charts(DayFigures(), spoken()).bars == ()


def test_many_people_make_the_axis_longer() -> None:
    first, _ = figures().hours
    charts = derive_charts(replace(figures(), hours=(replace(first, came=431),)), spoken())
    assert charts.people[-1].label == "600"
    assert charts.bars[0].came < 1
