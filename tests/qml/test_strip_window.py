"""The strip of a counter, worked by keyboard and mouse."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import Class
from kiosk.queueing.hall import AtCounter
from kiosk.queueing.move_refusals import CounterBusy
from kiosk.queueing.people import ShiftFacts
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid
from tests.offices import SMALL
from tests.qml.windows import find, is_text, items, middle, opened, place, texts
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import NINE, at, at_the_counter, being_served, counter, waiting

STRIP = "StripWindow"
SIZE = (1366, 72)
WIDTHS = (1024, 1280, 1366, 1920, 3840)
SIGNED_IN = SMALL.replace("rules: {", "rules: {sign_in: pin, ", 1)
SHIFT = ShiftFacts(1, 1, "budi", "Budi Santoso", 1, NINE, None, None, None)
AWAY = replace(SHIFT, break_since=at(9, 25), break_reason="rest", break_until=at(9, 45))
NO_PAPER = PaperState((PrinterFacts("tcp://out", "Front", PrinterSaid(paper="out")),), ())


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    assert qtbot is not None
    return Story()


@pytest.fixture
def window(story: Story) -> Iterator[QQuickWindow]:
    with opened("Counter", story.window, SIZE, STRIP) as shown:
        yield shown


def press(window: QQuickWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key)


def click(window: QQuickWindow, name: str) -> None:
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(window, left, plain, middle(find(window, name)))


def line(window: QQuickWindow) -> str:
    """Name the colour of the line on top."""
    return QColor(find(window, "strip-line").property("color")).name()


def test_the_strip_stands_over_other_windows_without_a_frame(window: QQuickWindow) -> None:
    flags = window.flags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint


def test_the_keys_of_the_window_work_in_the_strip(story: Story, window: QQuickWindow) -> None:
    for seq, snapshot in enumerate(
        (counter(None, waiting(1)), counter(at_the_counter(1)), counter(being_served(1)))
    ):
        story.see(snapshot, seq)
        story.now += 2 * SECOND
        press(window, Qt.Key.Key_F8 if seq else Qt.Key.Key_Space)
        story.done()
    assert story.desk.asked == ["call", "start", "finish_and_call"]
    story.see(counter(at_the_counter(2)), 5)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4):
        press(window, key)
        story.done()
    assert story.desk.asked[3:] == ["recall", "start", "no_show"]


def test_each_key_can_be_clicked(story: Story, window: QQuickWindow) -> None:
    story.see(counter(at_the_counter(1)))
    QTest.qWait(20)
    for name in ("strip-recall", "strip-no-show", "strip-go-on"):
        click(window, name)
        story.done()
    story.see(counter(being_served(1)), 2)
    click(window, "strip-finish")
    story.done()
    assert story.desk.asked == ["recall", "no_show", "start", "finish"]


def test_the_open_ticket_is_told_with_its_service_and_how_long_ago_it_was_called(
    story: Story, window: QQuickWindow
) -> None:
    story.see(counter(at_the_counter(12, calls=2), waiting(2), waiting(3)))
    shown = texts(window)
    for words in ("A012", "Akta Kelahiran", "Call 2, 11.00 ago", "2", "Start serving"):
        assert words in shown


def test_the_time_at_the_counter_turns_the_line_when_it_is_past_the_standard(
    story: Story, window: QQuickWindow
) -> None:
    story.now = at(9, 21)
    story.see(counter(being_served(12)))
    calm = line(window)
    assert "Regular" in texts(window)
    assert "01.00" in texts(window)
    story.now = at(9, 50)
    story.see(counter(being_served(12)), 2)
    assert any(words.startswith("Past by") for words in texts(window))
    assert line(window) != calm


def test_nobody_waiting_promises_a_chime_only_where_there_is_one(
    story: Story, window: QQuickWindow
) -> None:
    story.see(counter())
    assert {"Nobody is waiting", "A chime sounds when somebody comes"} <= set(texts(window))
    assert not find(window, "strip-go-on").isEnabled()
    story.window.as_strip.promise("off")
    story.window.as_strip.retranslate()
    assert "A chime sounds when somebody comes" not in texts(window)


def test_a_failure_stands_beside_the_keys_and_the_key_that_failed_is_red(
    story: Story, window: QQuickWindow
) -> None:
    story.see(counter(at_the_counter(1)))
    story.desk.trouble = CounterBusy(1, "A001", "called")
    press(window, Qt.Key.Key_F2)
    story.done()
    assert "A001 is still called. Serve it first." in texts(window)
    assert find(window, "strip-recall").property("failed")
    assert not find(window, "strip-no-show").property("failed")
    story.desk.trouble = None
    press(window, Qt.Key.Key_F8)
    story.done()
    assert not find(window, "strip-failure").isVisible()


def test_paper_that_is_out_takes_the_second_line_while_the_timer_goes_on(
    story: Story, window: QQuickWindow
) -> None:
    story.see(replace(counter(being_served(1)), paper=NO_PAPER))
    shown = texts(window)
    assert "Printer Front has no paper" in shown
    assert "10.00" in shown
    story.window.show_fault("The database does not answer.")
    assert "The database does not answer." in texts(window)


def test_an_evacuation_is_told_and_what_is_open_can_still_be_closed(
    story: Story, window: QQuickWindow
) -> None:
    asked = Evacuation(NINE, "")
    story.see(replace(counter(being_served(1)), evacuation=asked))
    assert "Evacuation: everybody leaves the building" in texts(window)
    assert "A001" in texts(window)
    press(window, Qt.Key.Key_F9)
    story.done()
    assert story.desk.asked == ["finish"]


def test_f11_goes_back_to_the_full_window_also_while_an_act_is_under_way(
    story: Story, window: QQuickWindow
) -> None:
    story.window.as_strip.toggle()
    story.see(counter(None, waiting(1)))
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_F11)
    assert not story.window.as_strip.is_on
    story.done()
    assert story.desk.asked == ["call"]
    click(window, "strip-expand")
    assert story.window.as_strip.is_on


def test_without_an_officer_the_strip_says_so_and_one_key_leads_to_the_full_window(
    qtbot: QtBot,
) -> None:
    assert qtbot is not None
    story = Story(SIGNED_IN)
    with opened("Counter", story.window, SIZE, STRIP) as window:
        story.see(counter(None, waiting(1)))
        assert "Nobody is signed in here" in texts(window)
        assert not find(window, "strip-go-on").isVisible()
        QTest.qWait(20)
        click(window, "strip-sign-in")
        assert story.window.as_strip.is_on


def test_a_break_tells_until_when_and_calls_nobody(qtbot: QtBot) -> None:
    assert qtbot is not None
    story = Story(SIGNED_IN)
    with opened("Counter", story.window, SIZE, STRIP) as window:
        story.see(replace(counter(None, waiting(1)), shift=AWAY))
        assert "Break until 09.45" in texts(window)
        assert not find(window, "strip-go-on").isEnabled()


def states() -> Iterator[AtCounter]:
    """Give every state of a counter in a row."""
    many = [waiting(number, class_=Class.PRIORITY) for number in range(2, 140)]
    yield counter()
    yield counter(None, *many)
    yield counter(at_the_counter(1, class_=Class.PRIORITY, calls=3), *many)
    yield counter(being_served(1), *many)
    yield replace(counter(being_served(1), *many), paper=NO_PAPER)
    yield replace(counter(being_served(1)), evacuation=Evacuation(NINE, ""))
    yield replace(counter(), shift=AWAY)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_leaves_the_strip_whatever_the_names(qtbot: QtBot, width: int) -> None:
    story = Story(SMALL.replace("name: Akta Kelahiran", f"name: '{'Pelayanan ' * 20}'"))
    with opened("Counter", story.window, (width, SIZE[1]), STRIP) as window:
        for seq, snapshot in enumerate(states()):
            story.see(snapshot, seq)
            # The layout follows with the next frame.
            qtbot.waitUntil(lambda: list(outside(window)) == [], timeout=1000)


def outside(window: QQuickWindow) -> Iterator[str]:
    """Find the texts that are not wholly in the window."""
    whole = window.contentItem().boundingRect()
    for item in items(window):
        if is_text(item) and not whole.contains(place(item)):
            yield str(item.property("text"))
