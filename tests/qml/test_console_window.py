"""The officer's window beyond the daily four: who works here, sheets, break; by keys alone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.queueing.facts import StageFacts
from kiosk.queueing.hall import AtCounter, Elsewhere
from kiosk.queueing.line_refusals import ReasonTooLong
from kiosk.queueing.pin_refusals import PinLocked, PinRefused
from kiosk.queueing.shift_refusals import SignedInElsewhere
from tests.offices import SMALL
from tests.qml.test_counter_window import click, press
from tests.qml.windows import find, items, opened, texts, write
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import NINE, at, at_the_counter, being_served, counter, ended, waiting
from tests.viewmodels.test_counter_duty import AWAY, RINA, office

SIZE = (1366, 768)
Key = Qt.Key


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    assert qtbot is not None
    return office("pin")


@pytest.fixture
def window(story: Story) -> Iterator[QQuickWindow]:
    with opened("Counter", story.window, SIZE) as shown:
        yield shown


def at_work(stage: StageFacts | None = None, *line: StageFacts) -> AtCounter:
    return replace(counter(stage, *line), shift=RINA)


def keyed(story: Story, window: QQuickWindow, *keys: Qt.Key) -> None:
    """Press one key after another; each is worked on before the next."""
    for key in keys:
        press(window, key)
        story.done()
        QTest.qWait(10)


def focused(window: QQuickWindow) -> str:
    item: QQuickItem | None = window.activeFocusItem()
    return "" if item is None else item.objectName()


def test_an_officer_signs_in_by_keyboard_and_goes_on_with_the_usual_key(
    story: Story, window: QQuickWindow
) -> None:
    story.see(replace(counter(None, waiting(1)), shift=None))
    QTest.qWait(10)
    assert find(window, "sign-in-page").isVisible()
    assert not find(window, "call-next").isVisible()
    write(window, "rina")
    press(window, Key.Key_Return)
    write(window, "472913")
    story.desk.sees = replace(at_work(None, waiting(1)), seq=2)
    press(window, Key.Key_Return)
    assert find(window, "pin-line").property("text") == ""
    story.done()
    QTest.qWait(10)
    assert story.desk.asked == ["sign_in rina ******"]
    assert "Rina W." in texts(window)
    assert "sign-in-page" not in {item.objectName() for item in items(window)}
    keyed(story, window, Key.Key_Space)
    assert story.desk.asked[-1] == "call"


def test_a_pin_is_shown_as_dots_and_holds_digits_alone(story: Story, window: QQuickWindow) -> None:
    story.see(replace(counter(), shift=None))
    QTest.qWait(10)
    write(window, "rina")
    press(window, Key.Key_Return)
    write(window, "12a4")
    line = find(window, "pin-line")
    assert line.property("text") == "124"
    assert line.property("displayText") == "●●●"


def test_a_pin_is_entered_with_the_mouse(story: Story, window: QQuickWindow) -> None:
    story.see(replace(counter(), shift=None))
    QTest.qWait(10)
    write(window, "rina")
    for digit in "4729130":
        click(window, f"pad-{digit}")
    click(window, "pad-erase")
    click(window, "sign-in")
    story.done()
    assert story.desk.asked == ["sign_in rina ******"]


@pytest.mark.parametrize("refusal", [PinRefused("rina", 5), PinLocked("rina", 5)])
def test_a_refused_pin_is_told_below_the_fields_and_the_next_can_be_typed(
    refusal: Exception, story: Story, window: QQuickWindow
) -> None:
    story.see(replace(counter(), shift=None))
    QTest.qWait(10)
    story.desk.trouble = refusal
    write(window, "rina")
    press(window, Key.Key_Return)
    write(window, "1111")
    keyed(story, window, Key.Key_Return)
    assert find(window, "sign-in-failure").isVisible()
    assert find(window, "code-line").property("text") == "rina"
    assert focused(window) == "pin-line"


def test_who_is_signed_in_elsewhere_comes_over_with_enter(
    story: Story, window: QQuickWindow
) -> None:
    story.see(replace(counter(), shift=None))
    QTest.qWait(10)
    story.desk.trouble = SignedInElsewhere("rina", 4)
    write(window, "rina")
    press(window, Key.Key_Return)
    write(window, "472913")
    keyed(story, window, Key.Key_Return)
    assert "You are still signed in at counter 4." in texts(window)
    story.desk.trouble = None
    keyed(story, window, Key.Key_Return)
    assert story.desk.asked[-1] == "come_over"


def test_a_name_is_chosen_by_its_digit_where_no_pin_is_asked_for(qtbot: QtBot) -> None:
    assert qtbot is not None
    story = office("name")
    with opened("Counter", story.window, SIZE) as window:
        story.see(replace(counter(), shift=None))
        story.done()
        QTest.qWait(20)
        assert {"Rina W.", "Sari P."} <= set(texts(window))
        keyed(story, window, Key.Key_2)
        assert story.desk.asked == ["officers", "sign_in sari"]


def test_a_held_ticket_goes_on_with_two_keys(story: Story, window: QQuickWindow) -> None:
    held = replace(being_served(2), state="held", counter=None, held_at=at(9, 25))
    story.see(replace(at_work(None, waiting(3)), held=(held,)))
    keyed(story, window, Key.Key_F6)
    assert find(window, "sheet").isVisible()
    keyed(story, window, Key.Key_1)
    assert story.desk.asked == ["resume A002"]
    assert not find(window, "sheet").isVisible()


def test_a_transfer_takes_three_keys_and_the_arrows_do_as_well(
    story: Story, window: QQuickWindow
) -> None:
    story.see(at_work(being_served(1)))
    keyed(story, window, Key.Key_F7, Key.Key_1, Key.Key_1)
    assert story.desk.asked == ["hall", "transfer B"]
    story.see(at_work(being_served(2)), 2)
    keyed(story, window, Key.Key_F7, Key.Key_Right, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    assert story.desk.asked[2:] == ["hall", "transfer 2"]


def test_a_closed_queue_cannot_be_pressed_and_says_why(story: Story, window: QQuickWindow) -> None:
    story.see(at_work(being_served(1)))
    keyed(story, window, Key.Key_F7, Key.Key_1)
    assert "closed: Officer ill" in texts(window)
    click(window, "choice-C")
    story.done()
    assert story.desk.asked == ["hall"]


def test_escape_goes_back_sheet_by_sheet_and_space_goes_on_again(
    story: Story, window: QQuickWindow
) -> None:
    story.see(at_work(being_served(1), waiting(2)))
    keyed(story, window, Key.Key_F7, Key.Key_1, Key.Key_Escape)
    assert "To one counter" in texts(window)
    keyed(story, window, Key.Key_Escape)
    assert not find(window, "sheet").isVisible()
    keyed(story, window, Key.Key_Space)
    assert story.desk.asked[-1] == "finish_and_call"


def test_daily_keys_rest_below_a_sheet(story: Story, window: QQuickWindow) -> None:
    story.see(at_work(being_served(1), waiting(2)))
    keyed(story, window, Key.Key_F7, Key.Key_F8, Key.Key_F9)
    assert story.desk.asked == []
    assert find(window, "sheet").isVisible()


def test_a_reason_of_ones_own_is_typed_without_reaching_for_the_line(
    story: Story, window: QQuickWindow
) -> None:
    story.see(at_work(being_served(1)))
    keyed(story, window, Key.Key_F12, Key.Key_9)
    write(window, "went home")
    assert find(window, "sheet-field-line").property("text") == "went home"
    story.desk.trouble = ReasonTooLong(300, 200)
    keyed(story, window, Key.Key_Return)
    assert find(window, "sheet-failure").isVisible()
    assert story.desk.asked == ["cancel A001: went home"]


def test_a_ticket_is_found_by_its_number_and_called_with_a_usual_reason(
    story: Story, window: QQuickWindow
) -> None:
    story.see(at_work(None, waiting(1), waiting(2)))
    keyed(story, window, Key.Key_F12, Key.Key_1)
    write(window, "a2")
    keyed(story, window, Key.Key_Return, Key.Key_1, Key.Key_3)
    assert story.desk.asked == ["look_up a2", "call_ticket A002: Asked for by a supervisor"]


def test_a_break_is_begun_with_three_keys_and_ended_with_one(
    story: Story, window: QQuickWindow
) -> None:
    story.see(at_work(None, waiting(1)))
    keyed(story, window, Key.Key_F10, Key.Key_2, Key.Key_1)
    assert story.desk.asked == ["begin_break meal 09:40"]
    story.see(replace(at_work(None, waiting(1)), shift=AWAY), 2)
    QTest.qWait(10)
    assert {"Break: meal", "10.00"} <= set(texts(window))
    assert not find(window, "call-next").isVisible()
    keyed(story, window, Key.Key_Return)
    assert story.desk.asked[-1] == "end_break"


def test_break_before_a_ticket_is_refused_at_its_key(story: Story, window: QQuickWindow) -> None:
    story.see(at_work(at_the_counter(1)))
    keyed(story, window, Key.Key_F10)
    assert find(window, "break").property("failure") == "A001 is still called. Serve it first."


def test_undo_counts_down_on_its_key(story: Story, window: QQuickWindow) -> None:
    story.see(at_work(at_the_counter(1)))
    assert not find(window, "undo").isEnabled()
    keyed(story, window, Key.Key_F2)
    assert "Undo (10)" in texts(window)
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    story.done()
    assert story.desk.asked == ["recall", "undo"]
    assert not find(window, "undo").isEnabled()


def test_who_came_back_is_taken_back_from_the_day_card(story: Story, window: QQuickWindow) -> None:
    gone = replace(ended(8, "no_show"), ended_at=at(9, 20))
    story.see(replace(at_work(), absent=(gone,)))
    QTest.qWait(10)
    assert "A008 was absent, may come back for 20 min" in texts(window)
    click(window, "came-back")
    story.done()
    assert story.desk.asked == ["return A008"]


def test_another_line_can_be_helped_while_nobody_waits_here(
    story: Story, window: QQuickWindow
) -> None:
    story.see(replace(at_work(), elsewhere=Elsewhere("B", 7, NINE)))
    QTest.qWait(10)
    assert "Queue B (Pajak): 7 waiting, longest 30 min" in texts(window)
    click(window, "help")
    story.done()
    assert story.desk.asked == ["help B"]


def test_the_officer_signs_out_by_the_key_with_the_name(story: Story, window: QQuickWindow) -> None:
    story.see(at_work())
    click(window, "officer")
    keyed(story, window, Key.Key_1)
    assert story.desk.asked == ["sign_out"]


def test_hand_over_asks_for_the_next_officer_and_can_be_left(
    story: Story, window: QQuickWindow
) -> None:
    story.see(at_work(being_served(1)))
    QTest.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    keyed(story, window, Key.Key_2)
    assert "Who takes over?" in texts(window)
    keyed(story, window, Key.Key_Escape)
    assert find(window, "call-next").isVisible()


def test_tab_reaches_everything_in_a_sheet(story: Story, window: QQuickWindow) -> None:
    story.see(at_work(being_served(1)))
    keyed(story, window, Key.Key_F12, Key.Key_9)
    write(window, "x")
    reached = set()
    for _ in range(6):
        press(window, Key.Key_Tab)
        reached.add(focused(window).split("-The")[0])
    assert {"choice", "sheet-field-line", "sheet-confirm", "sheet-back"} <= reached


def test_an_office_without_people_shows_no_officer(qtbot: QtBot) -> None:
    assert qtbot is not None
    story = Story(SMALL)
    with opened("Counter", story.window, SIZE) as window:
        story.see(counter(None, waiting(1)))
        QTest.qWait(10)
        assert not find(window, "officer").isVisible()
        assert not find(window, "break").isEnabled()
        assert [one for one in items(window) if one.objectName() == "pin" and one.isVisible()] == []
