"""An officer's ordinary day, as key presses: a real window, a real office, and no mouse."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlEngine
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.acts import Acts
from kiosk.app.counter import open_counter
from kiosk.app.role import Role
from kiosk.app.settings import Settings
from kiosk.queueing.facts import Wish
from kiosk.viewmodels.counter import Counter
from tests.clock import Clock
from tests.people import BUDI, PIN, employ

pytestmark = pytest.mark.qt_log_ignore("does not support raise")

Key = Qt.Key
TICKETS = 24
ABSENT = {4, 11, 18}
"""Tickets whose person does not come: called twice more, then closed."""
TRANSFERRED = 14
AFTER_BREAK = 8
PATIENCE = 10_000


@dataclass
class Officer:
    """Two hands on a keyboard, and a count of what they press."""

    qtbot: QtBot
    acts: Acts
    clock: Clock
    window: QWindow
    presses: int = 0
    by_ticket: dict[str, int] = field(default_factory=dict)

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press keys one after another, each once the one before has done its work."""
        for key in keys:
            code = self.code()
            self.by_ticket[code] = self.by_ticket.get(code, 0) + 1
            self.presses += 1
            self.clock.pass_minutes(0.5)
            window = QGuiApplication.focusWindow()
            assert window is not None
            QTest.keyClick(window, key, held or Qt.KeyboardModifier.NoModifier)
            self.qtbot.waitUntil(self._rests, timeout=PATIENCE)

    def write(self, text: str) -> None:
        """Type letters and digits."""
        self.press(*(Key(ord(letter.upper())) for letter in text))

    def code(self) -> str:
        """Read the number that is open on the window."""
        return str(self._counter().property("code"))

    def page(self) -> str:
        """Read what the window shows where the ticket stands."""
        return str(self._counter().property("page"))

    def wait_for(self, page: str) -> None:
        """Wait until the window shows something."""
        self.qtbot.waitUntil(lambda: self.page() == page, timeout=PATIENCE)

    def duty(self, page: str) -> None:
        """Wait until the page over the counter is this one, or none."""
        duty = cast("QObject", self._counter().duty)
        self.qtbot.waitUntil(lambda: duty.property("page") == page, timeout=PATIENCE)

    def _counter(self) -> Counter:
        context = QQmlEngine.contextForObject(self.window)
        assert context is not None
        return cast("Counter", context.engine().findChild(Counter))

    def _rests(self) -> bool:
        # One window shows, it has the keys, and what was pressed is done.
        shown = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
        focused = [QGuiApplication.focusWindow()] == shown
        return focused and self._counter().property("busy") == ""


@pytest.fixture
def staffed(acts: Acts) -> Acts:
    """The office of the day: people with PINs, and a line before the counters open."""
    employ(acts, pins=True)
    for _ in range(TICKETS):
        acts.take(Wish("ktp"))
    return acts


@pytest.fixture
def officer(qtbot: QtBot, staffed: Acts, clock: Clock) -> Iterator[Officer]:
    """An officer before the window of counter 1."""
    with ExitStack() as closing:
        role = Role(Settings(attention="off"), "counter-1", closing, staffed)
        window = open_counter(role, 1)
        window.requestActivate()
        hands = Officer(qtbot, staffed, clock, window)
        hands.duty("sign_in")
        yield hands


def serve(officer: Officer, number: int) -> None:
    """Do with one called ticket what its number asks for; then the next is called."""
    if number in ABSENT:
        officer.press(Key.Key_F2, Key.Key_F2, Key.Key_F4, Key.Key_F8)
        return
    officer.press(Key.Key_F8)
    assert officer.page() == "serving"
    if number == TRANSFERRED:
        officer.press(Key.Key_F7, Key.Key_1, Key.Key_1, Key.Key_F8)
    elif number == AFTER_BREAK:
        officer.press(Key.Key_F9, Key.Key_F10, Key.Key_1, Key.Key_1)
        officer.duty("break")
        officer.press(Key.Key_F10)
        officer.duty("")
        officer.press(Key.Key_F8)
    else:
        officer.press(Key.Key_Space if number % 2 else Key.Key_F8)


def sign_in(officer: Officer) -> None:
    """Write who works here; a strip has no room for it and is left for a moment."""
    officer.write(BUDI)
    officer.press(Key.Key_Tab)
    officer.write(PIN.digits)
    officer.press(Key.Key_Return)
    officer.duty("")


@pytest.mark.serial
@pytest.mark.parametrize("strip", [False, True], ids=["full", "strip"])
def test_a_day_takes_two_presses_a_ticket_and_no_mouse(officer: Officer, *, strip: bool) -> None:
    sign_in(officer)
    if strip:
        officer.press(Key.Key_F11)
    before = officer.presses
    officer.press(Key.Key_F8)
    for number in range(1, TICKETS + 1):
        assert officer.code() == f"A{number:03}"
        serve(officer, number)
    officer.wait_for("nobody")
    worked = officer.presses - before
    officer.press(Key.Key_L, held=Qt.KeyboardModifier.ControlModifier)
    officer.press(Key.Key_1)
    officer.duty("sign_in")

    seen = officer.acts.at_counter(1)
    assert (seen.today.served, seen.today.no_shows) == (TICKETS - len(ABSENT) - 1, len(ABSENT))
    unusual = ABSENT | {TRANSFERRED, AFTER_BREAK}
    usual = [number for number in range(1, TICKETS + 1) if number not in unusual]
    presses = [officer.by_ticket[f"A{number:03}"] for number in usual]
    sys.stdout.write(
        f"{len(usual)} usual tickets: {sum(presses) / len(usual):.2f} presses each; "
        f"{TICKETS} tickets with {len(ABSENT)} no-shows, a break and a transfer: "
        f"{worked / TICKETS:.2f}; the day with signing in and out: {officer.presses}\n"
    )
    assert max(presses) <= 2
