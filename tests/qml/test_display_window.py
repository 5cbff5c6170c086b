"""The hall's display, as the hall sees it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from time import perf_counter

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.queueing.hall import CallLine
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.display_shown import DisplayLook
from tests.offices import SMALL
from tests.qml.windows import find, is_text, items, opened, place, texts
from tests.viewmodels.display_story import Clock
from tests.viewmodels.halls import called, hall

SIZES = ((1920, 1080), (1366, 768), (3840, 2160), (1080, 1920))
UPRIGHT = SIZES[-1]
FLASH = 3000
NAMES = {
    "long": "Dinas " * 33,
    "one word": "W" * 200,
    "Javanese": "ꦝꦶꦤꦱ꧀ꦏꦥꦼꦤ꧀ꦝꦸꦝꦸꦏꦤ꧀",
    "Arabic": "دائرة السكان والسجل المدني",
}
CALLS = tuple(called(number, counter=number % 4 + 1) for number in range(9, 0, -1))


def display_of(clock: Clock, text: str = SMALL, layout: str = "", *, demo: bool = False) -> Display:
    around = replace(clock.around(text), demo=demo)
    return Display(around, look=DisplayLook(layout=layout))


@pytest.fixture
def clock(qtbot: QtBot) -> Clock:
    assert qtbot is not None
    return Clock()


@pytest.fixture
def display(clock: Clock) -> Display:
    return display_of(clock)


@pytest.fixture
def window(display: Display) -> Iterator[QQuickWindow]:
    display.show(hall())
    with opened("Display", display, SIZES[0]) as shown:
        yield shown


def panel_color(window: QQuickWindow) -> str:
    color = find(window, "call-panel").property("color")
    assert isinstance(color, QColor)
    return color.name()


def frames(window: QQuickWindow, milliseconds: int) -> int:
    count = 0

    def swapped() -> None:
        nonlocal count
        count += 1

    window.frameSwapped.connect(swapped)
    QTest.qWait(milliseconds)
    window.frameSwapped.disconnect(swapped)
    return count


def test_call_is_read_as_number_agency_and_counter(display: Display, window: QQuickWindow) -> None:
    display.show(hall(called(12, counter=2)))
    assert find(window, "call-code").property("text") == "A012"
    assert find(window, "call-counter").property("text") == "2"
    assert find(window, "call-agency").property("text") == "Dispendukcapil"


def test_before_the_first_call_people_are_asked_to_sit(window: QQuickWindow) -> None:
    assert find(window, "quiet").isVisible()
    assert not find(window, "call-code").isVisible()


@pytest.mark.serial
def test_call_is_in_the_next_frame_within_a_tenth_of_a_second(
    display: Display, window: QQuickWindow, qtbot: QtBot
) -> None:
    start = perf_counter()
    with qtbot.waitSignal(window.frameSwapped, timeout=1000):
        display.show(hall(called(1)))
    assert perf_counter() - start < 0.1


def test_new_call_flashes_three_times_and_the_number_never_disappears(
    display: Display, window: QQuickWindow
) -> None:
    rest = panel_color(window)
    display.show(hall(called(1)))
    seen = []
    for _ in range(FLASH // 50):
        seen.append(panel_color(window))
        assert find(window, "call-code").isVisible()
        assert find(window, "call-code").opacity() == 1
        QTest.qWait(50)
    QTest.qWait(200)
    lit = [color != rest for color in seen]
    assert sum(now and not before for before, now in zip([False, *lit], lit, strict=False)) == 3
    assert panel_color(window) == rest


def test_restart_shows_the_last_calls_without_a_flash(clock: Clock) -> None:
    display = display_of(clock, layout="standards")
    display.show(hall(*CALLS))
    with opened("Display", display, SIZES[0]) as window:
        assert not find(window, "call-panel").property("lit")
        rows = [find(window, f"last-call-A00{number}") for number in (8, 7, 6)]
        heights = [place(row).y() for row in rows]
        assert heights == sorted(heights)


def test_board_gives_every_counter_a_cell_and_the_called_one_the_panels_colour(
    display: Display, window: QQuickWindow
) -> None:
    display.show(hall(called(2, counter=2), counters=(1, 2)))
    QTest.qWait(FLASH + 200)
    cells = [find(window, f"counter-cell-{number}") for number in (1, 2, 3, 4)]
    assert [cell.property("word") for cell in cells] == ["Open", "", "Closed", "Closed"]
    color = cells[1].property("color")
    assert isinstance(color, QColor)
    assert color.name() == panel_color(window)


def test_standards_layout_tells_a_service_its_time_and_its_fee(clock: Clock) -> None:
    with opened("Display", display_of(clock, layout="standards"), SIZES[0]) as window:
        shown = texts(window)
        assert "1 hari kerja" in shown
        assert "Gratis" in shown


def test_a_long_agency_is_whole_beside_the_last_calls(clock: Clock) -> None:
    name = "Penduduk, Waris, Tanah"
    shown = display_of(clock, SMALL.replace("Dispendukcapil", f"'{name}'"), layout="standards")
    shown.show(hall(*CALLS[:4]))
    with opened("Display", shown, SIZES[0]) as window:
        written = [item for item in items(window) if item.property("text") == name]
        assert len(written) > 3
        assert not any(item.property("truncated") for item in written)


@pytest.mark.parametrize(
    ("layout", "last"), [("board", "counter-cell-4"), ("standards", "standard-card")]
)
def test_an_upright_panel_is_filled_from_the_call_to_the_ticker(
    clock: Clock, layout: str, last: str
) -> None:
    display = display_of(clock, layout=layout)
    display.show(hall(*CALLS))
    with opened("Display", display, UPRIGHT) as window:
        names = ("clock", "call-code", "call-counter", "last-call-A008", last, "ticker")
        shown = [place(find(window, name)) for name in names]
    assert all(above.center().y() < below.center().y() for above, below in pairwise(shown))
    widest, lowest = max(shown, key=lambda at: at.width()), shown[-1]
    assert widest.width() > 0.8 * UPRIGHT[0]
    assert lowest.bottom() > 0.95 * UPRIGHT[1]


def test_clock_and_date_are_written_as_the_hall_writes_them(window: QQuickWindow) -> None:
    shown = texts(window)
    for words in ("09.00", "Tuesday", "24 Nov 2026"):
        assert words in shown


def test_demo_is_marked_and_a_real_office_is_not(clock: Clock, window: QQuickWindow) -> None:
    assert not find(window, "demo-mark").isVisible()
    with opened("Display", display_of(clock, demo=True), SIZES[0]) as demo:
        assert find(demo, "demo-mark").isVisible()


def test_trouble_is_said_in_a_corner_and_the_call_stays(
    display: Display, window: QQuickWindow
) -> None:
    display.show(hall(called(1)))
    display.show_fault("The database does not answer.")
    corner = find(window, "corner-note")
    assert corner.isVisible()
    assert place(corner).topRight() == QPointF(SIZES[0][0], 0)
    assert find(window, "call-code").property("text") == "A001"
    display.clear_fault()
    assert not corner.isVisible()


def test_nothing_is_drawn_at_rest(display: Display, window: QQuickWindow) -> None:
    display.show(hall(called(1)))
    QTest.qWait(FLASH + 200)
    assert frames(window, 1500) == 0


@pytest.mark.parametrize("layout", ["board", "standards"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_no_text_leaves_the_panel_whatever_the_names(
    clock: Clock, qtbot: QtBot, size: tuple[int, int], name: str, layout: str
) -> None:
    line = f"'{name[:200].strip()}'"
    office = SMALL.replace("Kantor Uji", line).replace("Dispendukcapil", line)
    display = display_of(clock, office.replace("Akta Kelahiran", line), layout, demo=True)
    calls: tuple[CallLine, ...] = CALLS
    display.show(hall(*calls, counters=(1, 2, 3)))
    with opened("Display", display, size) as window:
        display.show_fault(name)
        whole = window.contentItem().boundingRect()

        def outside() -> list[str]:
            shown = (item for item in items(window) if is_text(item))
            return [item.property("text") for item in shown if not whole.contains(place(item))]

        # Names are fitted from frame to frame; on a busy machine that takes more than one.
        qtbot.waitUntil(lambda: outside() == [])
