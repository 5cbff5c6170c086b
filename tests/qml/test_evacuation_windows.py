"""While staff ask everybody to leave: what each window shows, and what it still takes."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.queueing.announcements import Evacuation
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.sign import Sign
from tests.clock import Clock as OfficeClock
from tests.qml.windows import find, is_text, items, middle, opened, place, texts
from tests.viewmodels.counter_story import Story
from tests.viewmodels.desks import Stand, hall_of
from tests.viewmodels.display_story import Clock
from tests.viewmodels.halls import NINE, being_served, called, counter, hall

FIRE = Evacuation(NINE, "Keluar lewat pintu timur, kumpul di lapangan.")
LONGEST = Evacuation(NINE, "Kebakaran di lantai dua " * 6 + "Keluar sekarang.")
SAID = ("evacuation-words", "evacuation-title", "evacuation-detail")
TITLE = "Please leave the building now"
SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]


@pytest.fixture
def around(qtbot: QtBot) -> Clock:
    assert qtbot is not None
    return Clock()


def covers(window: QQuickWindow) -> bool:
    return any(
        item.objectName() == "evacuation" and place(item).width() > 0.99 * window.width()
        for item in items(window)
    )


@pytest.mark.parametrize("size", SIZES)
def test_display_and_sign_say_nothing_else_and_go_on_afterwards(
    around: Clock, size: tuple[int, int]
) -> None:
    display = Display(around.around())
    sign = Sign(around.around(), around.around().profile.counters[0])
    for name, model in (("Display", display), ("Sign", sign)):
        model.show(hall(called(1)))
        with opened(name, model, size) as window:
            model.show(replace(hall(called(1)), evacuation=FIRE))
            assert covers(window)
            assert {TITLE, FIRE.words} <= set(texts(window))
            model.show(hall(called(1)))
            QTest.qWait(50)
            assert not covers(window)
            assert "A001" in texts(window)


def test_a_dispenser_takes_no_touch_until_it_ends(qtbot: QtBot) -> None:
    assert qtbot is not None
    stand = Stand(OfficeClock())
    dispenser = stand.dispenser()
    dispenser.show(hall_of())
    with opened("Dispenser", dispenser, (1080, 1920)) as window:
        tile = middle(find(window, "agency-dukcapil"))
        dispenser.show(replace(hall_of(), evacuation=FIRE))
        assert covers(window)
        touch = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QTest.mouseClick(window, *touch, tile)
        assert dispenser.property("page") == "home"
        dispenser.show(hall_of())
        QTest.qWait(50)
        stand.wait(1)
        QTest.mouseClick(window, *touch, tile)
        assert dispenser.property("page") == "services"


def test_an_officer_reads_it_in_the_bar_and_can_still_close_what_is_open(qtbot: QtBot) -> None:
    assert qtbot is not None
    story = Story()
    story.see(counter(being_served(1)))
    with opened("Counter", story.window, (1366, 768)) as window:
        assert not find(window, "evacuation-bar").isVisible()
        story.see(replace(counter(being_served(1)), evacuation=FIRE), seq=2)
        assert find(window, "evacuation-bar").isVisible()
        assert FIRE.words in texts(window)
        QTest.keyClick(window, Qt.Key.Key_F8)
        QTest.keyClick(window, Qt.Key.Key_F9)
        story.done()
        assert story.desk.asked[0] == "finish"


def wordy(language: str) -> Translate:
    """Speak a language of long words."""
    return lambda _context, source: f"{language} {source} " * 2


@pytest.mark.parametrize("words", [LONGEST.words, ""])
@pytest.mark.parametrize("size", SIZES)
def test_long_words_in_three_languages_are_all_read(
    around: Clock, size: tuple[int, int], words: str
) -> None:
    display = Display(replace(around.around(), speaking=wordy))
    display.show(replace(hall(), evacuation=Evacuation(NINE, words)))
    with opened("Display", display, size) as window:
        window.grabWindow()
        shown = [item for item in items(window) if item.objectName() in SAID and is_text(item)]
        assert len(shown) == 6 + bool(words)
        whole = window.contentItem().boundingRect()
        places = sorted((place(item) for item in shown), key=lambda at: at.y())
        assert all(whole.contains(at) for at in places)
        assert all(above.bottom() <= below.top() + 1 for above, below in pairwise(places))
        for item in shown:
            assert item.property("contentHeight") <= item.height() + 2, item.property("text")
            assert not item.property("truncated")
