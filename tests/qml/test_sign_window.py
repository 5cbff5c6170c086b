"""The small screen over one counter, as people before it see it."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.queueing.facts import State
from kiosk.queueing.hall import Hall
from kiosk.viewmodels.sign import Sign
from tests.offices import SMALL
from tests.qml.windows import find, is_text, items, opened, place, texts
from tests.viewmodels.display_story import Clock
from tests.viewmodels.halls import called, hall

SIZES = ((1920, 1080), (1366, 768), (1080, 1920))
FLASH = 3000
NAMES = {
    "plain": "Bapenda",
    "long": "Loket pelayanan administrasi kependudukan",
    "one word": "W" * 40,
}
NUMBERS = ("sign-number", "sign-code")
HALLS = {
    "called": hall(replace(called(1), code="AA1000")),
    "serving": hall(called(1, state=State.SERVING)),
    "open": hall(counters=(1,)),
    "closed": hall(counters=()),
}


@pytest.fixture
def clock(qtbot: QtBot) -> Clock:
    assert qtbot is not None
    return Clock()


def sign_of(clock: Clock, name: str = "Bapenda") -> Sign:
    around = clock.around(SMALL.replace("{number: 1,", f"{{number: 1, name: {name},"))
    return Sign(around, around.profile.counters[0])


def color(window: QQuickWindow) -> str:
    face = find(window, "sign-face").property("color")
    assert isinstance(face, QColor)
    return face.name()


@pytest.mark.serial
def test_a_call_flashes_three_times_and_rests(clock: Clock) -> None:
    sign = sign_of(clock)
    sign.show(hall(counters=(1,)))
    with opened("Sign", sign, SIZES[0]) as window:
        sign.show(HALLS["called"])
        seen = []
        for _ in range(FLASH // 50):
            seen.append(color(window))
            QTest.qWait(50)
        QTest.qWait(200)
        lit = [one != color(window) for one in seen]
    assert sum(now and not before for before, now in zip([False, *lit], lit, strict=False)) == 3


def test_number_name_and_ticket_are_read_together(clock: Clock) -> None:
    sign = sign_of(clock)
    sign.show(HALLS["serving"])
    with opened("Sign", sign, SIZES[0]) as window:
        assert {"Counter", "1", "Bapenda", "A001", "Being served"} <= set(texts(window))


@pytest.mark.parametrize("at", HALLS.values(), ids=HALLS.keys())
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_no_text_leaves_the_screen_or_lies_over_another(
    clock: Clock, size: tuple[int, int], name: str, at: Hall
) -> None:
    sign = sign_of(clock, name)
    sign.show(at)
    with opened("Sign", sign, size) as window:
        window.grabWindow()
        whole = window.contentItem().boundingRect()
        shown = [item for item in items(window) if is_text(item)]
        for item in shown:
            stands = place(item)
            assert whole.left() <= stands.left() <= stands.right() <= whole.right(), (
                item.objectName()
            )
            # The line of a large number is higher than its capitals, which were measured.
            assert item.objectName() in NUMBERS or whole.contains(stands), item.objectName()
        for one, other in combinations(shown, 2):
            assert (
                not place(one).intersects(place(other))
                or one.parentItem() is not other.parentItem()
            )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [NAMES["long"], NAMES["one word"]])
def test_a_long_name_is_made_smaller_and_not_cut(
    clock: Clock, size: tuple[int, int], name: str
) -> None:
    sign = sign_of(clock, name)
    sign.show(HALLS["open"])
    with opened("Sign", sign, size) as window:
        window.grabWindow()
        shown = find(window, "sign-name")
        assert not shown.property("truncated")
        assert shown.property("contentHeight") <= shown.height()
        assert shown.property("contentWidth") <= shown.width()
