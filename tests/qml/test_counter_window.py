"""The officer's window, worked by keyboard and mouse."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.queueing.calendar import SECOND
from kiosk.queueing.facts import Class
from kiosk.queueing.hall import Served
from kiosk.queueing.move_refusals import CounterBusy
from kiosk.queueing.printers import PaperState, PrinterFacts, PrinterSaid, UnknownSlip
from kiosk.viewmodels.line_breaks import with_short_endings
from tests.offices import SMALL
from tests.qml.windows import find, is_text, items, middle, opened, place, texts
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import NINE, at_the_counter, being_served, counter, ended, waiting

KEYS = ("call-next", "finish", "recall", "no-show")
KTP_EL = with_short_endings("KTP-el")
SIZES = ((1366, 768), (1024, 640), (1920, 1080), (1366, 705), (2732, 1536))
NAMES = {
    "long": "Pelayanan " * 20,
    "one word": "W" * 200,
    "Javanese": "ꦥꦼꦭꦪꦤꦤ꧀ꦲꦏ꧀ꦠꦏꦼꦭꦲꦶꦫꦤ꧀",
    "Arabic": "خدمة شهادة الميلاد والسجل المدني",
}


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    assert qtbot is not None
    return Story()


@pytest.fixture
def window(story: Story) -> Iterator[QQuickWindow]:
    with opened("Counter", story.window, SIZES[0]) as shown:
        yield shown


def press(window: QQuickWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key)


def click(window: QQuickWindow, name: str) -> None:
    QTest.mouseClick(
        window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        middle(find(window, name)),
    )


def test_officer_works_with_one_key(story: Story, window: QQuickWindow) -> None:
    for seq, snapshot in enumerate(
        (counter(None, waiting(1)), counter(at_the_counter(1)), counter(being_served(1)))
    ):
        story.see(snapshot, seq)
        story.now += 2 * SECOND
        press(window, Qt.Key.Key_F8)
        story.done()
    assert story.desk.asked == ["call", "start", "finish_and_call"]


def test_no_two_keys_do_the_same(story: Story, window: QQuickWindow) -> None:
    story.see(counter(at_the_counter(1)))
    assert texts(window).count("Start serving") == 1


def test_space_bar_goes_on_too(story: Story, window: QQuickWindow) -> None:
    story.see(counter(None, waiting(1)))
    press(window, Qt.Key.Key_Space)
    story.done()
    assert story.desk.asked == ["call"]


def test_each_function_key_does_its_own_act(story: Story, window: QQuickWindow) -> None:
    story.see(counter(at_the_counter(1)))
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F4):
        press(window, key)
        story.done()
    story.see(counter(being_served(1)), 2)
    press(window, Qt.Key.Key_F9)
    story.done()
    assert story.desk.asked == ["recall", "no_show", "finish"]


def test_each_key_can_be_clicked(story: Story, window: QQuickWindow) -> None:
    story.see(counter(at_the_counter(1)))
    for name in ("recall", "no-show"):
        click(window, name)
        story.done()
    story.see(counter(being_served(1)), 2)
    click(window, "finish")
    story.done()
    click(window, "call-next")
    story.done()
    assert story.desk.asked == ["recall", "no_show", "finish", "finish_and_call"]


def test_keys_never_move_and_unavailable_ones_are_closed(
    story: Story, window: QQuickWindow
) -> None:
    seen = []
    for seq, snapshot in enumerate(
        (
            counter(),
            counter(None, waiting(1)),
            counter(at_the_counter(1)),
            counter(being_served(1), waiting(2)),
        )
    ):
        story.see(snapshot, seq)
        QTest.qWait(10)
        seen.append([place(find(window, name)) for name in KEYS])
    assert seen == [seen[0]] * 4
    open_keys = [name for name in KEYS if find(window, name).isEnabled()]
    assert open_keys == ["call-next", "finish"]


def test_every_live_key_is_reached_by_tab_and_pressed_by_enter(
    story: Story, window: QQuickWindow
) -> None:
    story.see(counter(at_the_counter(1)))
    reached = []
    for _ in range(3):
        press(window, Qt.Key.Key_Tab)
        focused = window.activeFocusItem()
        assert focused is not None
        reached.append(focused.objectName())
    assert reached == ["call-next", "recall", "no-show"]
    press(window, Qt.Key.Key_Return)
    story.done()
    assert story.desk.asked == ["no_show"]


def test_space_goes_on_again_after_the_focused_key_was_closed(
    story: Story, window: QQuickWindow
) -> None:
    story.see(counter(None, waiting(1)))
    press(window, Qt.Key.Key_Tab)
    story.see(counter(), 2)
    story.see(counter(None, waiting(3)), 3)
    press(window, Qt.Key.Key_Space)
    story.done()
    assert story.desk.asked == ["call"]


def test_failure_stands_in_the_key_that_failed_until_the_next_act(
    story: Story, window: QQuickWindow
) -> None:
    story.see(counter(at_the_counter(1)))
    story.desk.trouble = CounterBusy(1, "A001", "called")
    click(window, "recall")
    story.done()
    sentence = "A001 is still called. Serve it first."
    assert find(window, "recall").property("failure") == sentence
    assert sentence in texts(window)
    story.desk.trouble = None
    click(window, "no-show")
    assert sentence not in texts(window)


def test_ticket_is_told_with_its_service_class_and_history(
    story: Story, window: QQuickWindow
) -> None:
    story.see(counter(at_the_counter(12, class_=Class.PRIORITY), waiting(2)))
    QTest.qWait(20)
    shown = texts(window)
    for words in ("A012", "Akta Kelahiran", "Priority", "Call 1 of 1", KTP_EL, "Waited 19 min"):
        assert words in shown


def test_nobody_waiting_is_said_large_and_ends_by_itself(
    story: Story, window: QQuickWindow
) -> None:
    story.see(counter())
    assert "Nobody is waiting" in texts(window)
    assert not find(window, "call-next").isEnabled()
    story.see(counter(None, waiting(1)), 2)
    assert "Nobody is waiting" not in texts(window)
    assert find(window, "call-next").isEnabled()


def test_fault_is_shown_in_the_bar(story: Story, window: QQuickWindow) -> None:
    assert "Connected" in texts(window)
    story.window.show_fault("The database does not answer.")
    assert "The database does not answer." in texts(window)
    assert "Connected" not in texts(window)


SLIP = UnknownSlip(7, "A012", "Front", NINE, "reset")


def test_an_unknown_slip_is_answered_in_the_window(story: Story, window: QQuickWindow) -> None:
    assert not find(window, "paper-alarm").isVisible()
    story.see(replace(counter(), paper=PaperState((), (SLIP,))))
    story.now += 2 * SECOND
    QTest.qWait(20)
    assert find(window, "paper-alarm").isVisible()
    click(window, "print-copy")
    story.done()
    assert story.desk.asked == ["print_copy 7"]


def test_a_new_roll_is_told_in_the_window(story: Story, window: QQuickWindow) -> None:
    low = PrinterFacts("tcp://low", "Front", PrinterSaid(paper="near_end"))
    story.see(replace(counter(), paper=PaperState((low,), ())))
    story.now += 2 * SECOND
    QTest.qWait(20)
    click(window, "change-roll")
    story.done()
    assert story.desk.asked == ["change_roll tcp://low"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_no_text_leaves_its_window_whatever_the_names(
    qtbot: QtBot, size: tuple[int, int], name: str
) -> None:
    assert qtbot is not None
    story = Story(SMALL.replace("name: Akta Kelahiran", f"name: '{name[:200].strip()}'"))
    line = [waiting(number, class_=Class.PRIORITY) for number in range(2, 12)]
    recent = tuple(ended(number) for number in range(1, 7))
    told = counter(being_served(1), *line, recent=recent, today=Served(99, 9, 60 * SECOND))
    out = PrinterFacts("tcp://out", name[:200].strip(), PrinterSaid(paper="out"))
    snapshot = replace(told, paper=PaperState((out,), (SLIP,)))
    with opened("Counter", story.window, size) as window:
        story.see(snapshot)
        story.window.show_fault(name)
        QTest.qWait(20)
        whole = window.contentItem().boundingRect()
        for item in items(window):
            if is_text(item):
                assert whole.contains(place(item)), item.property("text")
        assert whole.contains(QPoint(0, 0))
