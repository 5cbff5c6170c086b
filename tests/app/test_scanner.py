"""A USB scanner at the officer's window: a slip is heard as one text, and presses no key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.scanner import BURST_MS, Scanner
from tests.qml.windows import find, opened, write
from tests.viewmodels.counter_story import Story
from tests.viewmodels.halls import being_served, counter, waiting

pytestmark = pytest.mark.usefixtures("swept")

SLIP = "A012 2026-11-24 MPP-PSR 4711 7K2M-9QAF"


@pytest.fixture
def story(qtbot: QtBot) -> Story:
    assert qtbot is not None
    return Story()


@pytest.fixture
def window(story: Story) -> Iterator[QQuickWindow]:
    with opened("Counter", story.window, (1366, 768)) as shown:
        story.see(counter(being_served(1), waiting(2)))
        yield shown


def test_a_slip_is_one_text_and_its_spaces_send_nobody_away(
    story: Story, window: QQuickWindow
) -> None:
    heard: list[str] = []
    scanner = Scanner(window)
    scanner.scanned.connect(heard.append)
    write(window, SLIP)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert heard == [SLIP]
    assert story.jobs.waiting == []


def test_a_scanned_slip_opens_its_ticket(story: Story, window: QQuickWindow) -> None:
    scanner = Scanner(window)
    scanner.scanned.connect(story.window.find)
    write(window, SLIP)
    QTest.keyClick(window, Qt.Key.Key_Return)
    story.done()
    assert story.desk.asked == [f"look_up {SLIP}"]
    assert story.sheets.property("title") == "A002: waiting, 4 ahead"


def test_what_a_hand_types_arrives_as_it_was_typed(story: Story, window: QQuickWindow) -> None:
    heard: list[str] = []
    scanner = Scanner(window)
    scanner.scanned.connect(heard.append)
    story.window.more()
    story.sheets.choose(0)
    QTest.qWait(10)
    write(window, "ab")
    QTest.qWait(3 * BURST_MS)
    write(window, "c1")
    QTest.qWait(3 * BURST_MS)
    assert find(window, "sheet-field-line").property("text") == "abc1"
    assert heard == []


def test_keys_that_write_nothing_are_never_kept(story: Story, window: QQuickWindow) -> None:
    scanner = Scanner(window)
    assert scanner.parent() is window
    QTest.keyClick(window, Qt.Key.Key_Space)
    story.done()
    assert story.desk.asked == ["finish_and_call"]


def test_nothing_is_kept_while_somebody_writes_who_they_are(
    story: Story, window: QQuickWindow
) -> None:
    heard: list[str] = []
    scanner = Scanner(window, lambda: False)
    scanner.scanned.connect(heard.append)
    write(window, "A01234567")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert heard == []
    assert story.jobs.waiting == []
