"""Names, roles and order of the officer's window, and of the hall's display."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.display import Display
from tests.qml.accessibility import nodes
from tests.qml.windows import opened
from tests.viewmodels.counter_story import Story
from tests.viewmodels.display_story import Clock
from tests.viewmodels.halls import at_the_counter, being_served, called, counter, hall, waiting
from tests.viewmodels.test_counter_duty import AWAY, RINA, office
from tests.viewmodels.test_counter_sheets import choose

ROUNDING = 2
"""Pixels."""
AT_THE_COUNTER = {
    "free": counter(None, waiting(1)),
    "called": counter(at_the_counter(1), waiting(2)),
    "serving": counter(being_served(1), waiting(2)),
}


@pytest.mark.parametrize("state", AT_THE_COUNTER)
def test_every_key_of_the_counter_has_a_name_and_is_told_as_it_is_seen(
    state: str, qtbot: QtBot
) -> None:
    assert qtbot is not None
    story = Story()
    story.window.show(AT_THE_COUNTER[state])
    with opened("Counter", story.window, (1366, 768)) as window:
        found = nodes(window)
        keys = [node for node in found if node.is_key]
        assert [str(node.item) for node in found if not node.name.strip()] == []
        assert len({node.name for node in keys}) == len(keys)
        for one, following in pairwise(keys):
            below = following.place.top() >= one.place.bottom() - ROUNDING
            beside = following.place.left() >= one.place.right() - ROUNDING
            assert below or beside, f"{one.name}, {following.name}"


@pytest.mark.parametrize("page", ["sign-in", "break", "sheet", "reason"])
def test_every_key_of_a_page_over_the_counter_has_a_name_of_its_own(
    page: str, qtbot: QtBot
) -> None:
    assert qtbot is not None
    story = office("pin")
    shift = {"sign-in": None, "break": AWAY}.get(page, RINA)
    story.see(replace(counter(None if page == "break" else being_served(1)), shift=shift))
    with opened("Counter", story.window, (1366, 768)) as window:
        if page in {"sheet", "reason"}:
            story.window.more()
        if page == "reason":
            choose(story, "Cancel the visit")
        QTest.qWait(20)
        found = nodes(window)
        keys = [node.name for node in found if node.is_key]
        unnamed = [node.item.objectName() for node in found if not node.name.strip()]
        # Qt tells nothing of a hidden line; the group around it has its name.
        assert unnamed == (["pin-line"] if page == "sign-in" else [])
        assert page != "sign-in" or "PIN" in [node.name for node in found]
        assert len(set(keys)) == len(keys)
        expected = {
            "sign-in": {"Sign in", "7", "Erase"},
            "break": {"Back to work"},
            "sheet": {"Find a ticket", "Cancel the visit", "Close"},
            "reason": {"The person has left", "Do it", "Back"},
        }
        assert expected[page] <= set(keys)


def test_the_display_tells_every_call_and_has_no_key(qtbot: QtBot) -> None:
    assert qtbot is not None
    clock = Clock()
    display = Display(clock.around())
    display.show(hall(called(1, counter=1), called(2, counter=2)))
    with opened("Display", display, (1920, 1080)) as window:
        found = nodes(window)
        told = " ".join(f"{node.name} {node.description}" for node in found)
        assert [node.name for node in found if node.is_key] == []
        assert "A001" in told
        assert "A002" in told
        alerts = [node for node in found if node.role == QAccessible.Role.AlertMessage]
        assert all(node.name for node in alerts)
