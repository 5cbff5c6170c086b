"""How an officer who works in another program is called."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from kiosk.app.attention import Attention, come_forward
from kiosk.queueing.attention import REMIND, Limits
from kiosk.queueing.calendar import MINUTE
from tests.viewmodels.halls import at, counter, waiting

pytestmark = pytest.mark.usefixtures("swept")


class Officer(QObject):
    """An officer who works elsewhere, and how often they were called."""

    def __init__(self) -> None:
        super().__init__()
        self.now = at(9, 30)
        self.is_there = True
        self.rung = 0
        self.attention = Attention(
            Limits(people=3, minutes=0),
            now=lambda: self.now,
            is_attended=lambda _at: self.is_there,
            ring=self.hear,
            parent=self,
        )

    def sees(self, people: int) -> None:
        """Let so many people wait."""
        self.attention.see(counter(None, *(waiting(number + 1) for number in range(people))))

    def hear(self) -> None:
        """Be called."""
        self.rung += 1


@pytest.fixture
def officer(qtbot: QtBot) -> Officer:
    assert qtbot is not None
    return Officer()


def test_the_first_look_calls_nobody(officer: Officer) -> None:
    officer.sees(1)
    assert officer.rung == 0


def test_everybody_who_comes_into_an_empty_line_is_told(officer: Officer) -> None:
    for people in (0, 1, 0, 1):
        officer.sees(people)
    assert officer.rung == 2


def test_nobody_is_called_during_a_break_nor_for_what_came_in_it(officer: Officer) -> None:
    officer.sees(0)
    officer.is_there = False
    officer.sees(1)
    officer.is_there = True
    officer.sees(1)
    assert officer.rung == 0


def test_a_line_around_its_limit_reminds_now_and_then_only(officer: Officer) -> None:
    officer.sees(2)
    for _ in range(3):
        officer.sees(3)
        officer.sees(2)
    assert officer.rung == 1
    officer.now += REMIND
    officer.sees(3)
    assert officer.rung == 2


def test_a_wait_grows_without_any_change_in_the_hall(qtbot: QtBot, officer: Officer) -> None:
    officer.attention = Attention(
        Limits(people=0, minutes=60),
        now=lambda: officer.now,
        is_attended=lambda _at: True,
        ring=officer.hear,
        parent=officer,
        every=10,
    )
    officer.sees(1)
    officer.now += 40 * MINUTE
    qtbot.waitUntil(lambda: officer.rung == 1, timeout=2000)


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_window_comes_forward_without_taking_the_keyboard(qtbot: QtBot) -> None:
    front, behind = QWindow(), QWindow()
    for window in (behind, front):
        window.show()
        qtbot.waitExposed(window)
    front.requestActivate()
    qtbot.waitUntil(front.isActive)
    behind.showMinimized()
    come_forward(behind)
    qtbot.waitUntil(lambda: behind.visibility() == QWindow.Visibility.Windowed)
    for window in (behind, front):
        window.close()
